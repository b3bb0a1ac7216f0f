// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/shortcutlist.h"
#include "app/widgets/fields.h"
#include "app/shell/screens.h"

#include <QAction>
#include <QLabel>
#include <QMenuBar>
#include <QTest>

using namespace recourse;
using namespace recourse::app;
using namespace recourse::test;

namespace {

QStringList shown(const QWidget &dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        texts << label->text();
    return texts;
}

} // namespace

class tst_shortcuts : public QObject
{
    Q_OBJECT
private slots:
    void everyKeyOfTheWindowIsListed_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("zh_CN") << int(Language::ZhCn);
        QTest::newRow("en") << int(Language::En);
    }
    void everyKeyOfTheWindowIsListed()
    {
        QFETCH(int, language);
        TestWindow app{Language(language)};
        QVERIFY(QTest::qWaitForWindowActive(&app.window()));
        QVERIFY(clickNamed(app, "problemDoor"));
        auto *wizard = app.find<WizardView>(QStringLiteral("wizardView"));
        QVERIFY(wizard);
        wizard->goTo(Page::Happened);
        QVERIFY(clickNamed(app, "addFactButton"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        auto *dialog = app.find<QWidget>(QStringLiteral("shortcutsDialog"));
        QVERIFY(dialog);
        const QStringList texts = shown(*dialog);
        int keys = 0;
        for (const QWidget *widget : app.window().findChildren<QWidget *>()) {
            for (const QAction *action : widget->actions()) {
                const QString key = action->shortcut().toString(QKeySequence::NativeText);
                const bool here = widget->inherits("QMenu") || (widget->window() == &app.window() && widget->isVisible());
                if (key.isEmpty() || !here)
                    continue;
                ++keys;
                QVERIFY2(!action->text().isEmpty(), qPrintable(key)); // a key without words helps nobody
                const bool listed = std::any_of(texts.cbegin(), texts.cend(), [&](const QString &text) { return text.contains(key); });
                QVERIFY2(listed, qPrintable(key));
            }
        }
        QVERIFY(keys >= 12);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!app.window().findChild<QWidget *>(QStringLiteral("shortcutsDialog")));
    }

    void aQuestionMarkIsTypedOrAsks()
    {
        TestWindow app(Language::En);
        QVERIFY(QTest::qWaitForWindowActive(&app.window()));
        QVERIFY(clickNamed(app, "problemDoor"));
        auto *wizard = app.find<WizardView>(QStringLiteral("wizardView"));
        wizard->goTo(Page::Happened);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("summaryEdit"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Question, Qt::ShiftModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("?"));
        QVERIFY(!app.window().findChild<QWidget *>(QStringLiteral("shortcutsDialog"))); // it belongs to the text
        wizard->goTo(Page::Problem);
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName().startsWith(QStringLiteral("categoryCard")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Question);
        QVERIFY(app.find<QWidget>(QStringLiteral("shortcutsDialog")));
    }

    void whatAListTakesItselfIsThere()
    {
        TestWindow app(Language::En);
        QVERIFY(openExample(app));
        auto *view = app.window().findChild<ComplaintView *>();
        view->showTab(ComplaintView::EvidenceTab);
        QVERIFY(app.find<QWidget>(QStringLiteral("evidenceList")));
        const auto lists = [&](const QString &keys) {
            const QList<ShortcutLine> lines = shortcutLines(app.window());
            return std::any_of(lines.cbegin(), lines.cend(), [&](const ShortcutLine &line) { return line.keys.contains(keys); });
        };
        QVERIFY(lists(QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText)));
        view->showTab(ComplaintView::Letters);
        settleLetters(app);
        QVERIFY(app.find<QWidget>(QStringLiteral("paperView")));
        QVERIFY(lists(QKeySequence(Qt::CTRL | Qt::Key_Down).toString(QKeySequence::NativeText)));
        QVERIFY(!lists(QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText)));
    }
};

QTEST_MAIN(tst_shortcuts)
#include "tst_shortcuts.moc"
