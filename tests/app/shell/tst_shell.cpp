// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/complaint/complaintlist.h"
#include "app/complaint/complaintmodel.h"
#include "app/shell/settingskeys.h"
#include "app/widgets/fields.h"
#include "app/widgets/surfaces.h"
#include "app/shell/screens.h"
#include "testkit/examples.h"

#include <QLabel>
#include <QLibraryInfo>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace recourse;
using namespace recourse::app;
using namespace recourse::test;

namespace {

Complaint make(TestWindow &app, const Complaint &value = refundComplaint())
{
    const auto made = app.context().storage.run([value](CaseFile &file) { return file.create(value); }).result();
    if (!made.ok())
        qFatal("the complaint was not made");
    app.window().openComplaint(made->id);
    if (!QTest::qWaitFor([&] { return app.window().session() != nullptr; }, 5'000))
        qFatal("the complaint did not open");
    app.window().findChild<ComplaintList *>()->reload();
    QTest::qWait(50);
    return *made;
}

int onDisk(TestWindow &app, bool trashed = false)
{
    return int(app.context().storage.run([trashed](CaseFile &file) { return file.list({}, trashed); }).result()->size());
}

/// Chooses an entry of the menus by the place it has, in whatever language.
bool chooseMenu(TestWindow &app, int menu, int entry)
{
    const QList<QAction *> menus = app.window().menuBar()->actions();
    if (menu >= menus.size() || entry >= menus.at(menu)->menu()->actions().size())
        return false;
    QAction *action = menus.at(menu)->menu()->actions().at(entry);
    if (!action->isEnabled())
        return false;
    action->trigger();
    QTest::qWait(50);
    return true;
}

constexpr int kFile = 0;
constexpr int kDuplicate = 3;
constexpr int kTrash = 4;

} // namespace

class tst_shell : public QObject
{
    Q_OBJECT
private slots:
    void exampleComesAndGoesWithOneClick()
    {
        TestWindow app(Language::En);
        QVERIFY(openExample(app));
        QVERIFY(app.window().session()->complaint().isExample);
        QVERIFY(app.window().session()->complaint().evidence.size() > 0);
        QCOMPARE(onDisk(app), 1);
        QVERIFY(clickNamed(app, "removeExampleButton"));
        QVERIFY(app.find<QWidget>(QStringLiteral("problemDoor"))); // back at the doors
        QCOMPARE(onDisk(app), 0);
        QCOMPARE(onDisk(app, true), 0);
        QVERIFY(!app.window().session());
        QVERIFY(app.prompts().asked.isEmpty());
    }

    void theOnlyComplaintComesBackFromTheTrash()
    {
        QTemporaryDir folder;
        const QString data = folder.filePath(QStringLiteral("data"));
        {
            TestWindow app(Language::En, data);
            make(app);
            QVERIFY(chooseMenu(app, kFile, kTrash));
            QTRY_COMPARE(onDisk(app, true), 1);
            QTRY_VERIFY(!app.window().session());
            QVERIFY(clickNamed(app, "bannerActionButton")); // Undo, on the spot
            QTRY_COMPARE(onDisk(app), 1);
            auto *list = app.window().findChild<ComplaintList *>();
            QTRY_COMPARE(list->model().rowCount(), 1);
            list->select(list->model().idAt(0));
            list->trashSelected();
            QTRY_COMPARE(onDisk(app, true), 1);
            QVERIFY(app.close());
        }
        TestWindow app(Language::En, data); // another day, everything still in the trash
        QVERIFY(clickNamed(app, "trashToggleButton"));
        auto *view = app.find<QListView>(QStringLiteral("complaintList"));
        QVERIFY(view);
        QTRY_COMPARE(view->model()->rowCount(), 1);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(0, 0)).center());
        QVERIFY(clickNamed(app, "putBackButton"));
        QTRY_COMPARE(onDisk(app), 1);
    }

    void deletingForGoodAsksFirst()
    {
        TestWindow app(Language::En);
        const Complaint kept = make(app);
        const Complaint made = make(app);
        auto *list = app.window().findChild<ComplaintList *>();
        list->select(made.id);
        QVERIFY(chooseMenu(app, kFile, kTrash));
        QTRY_COMPARE(onDisk(app, true), 1);
        QVERIFY(clickNamed(app, "bannerActionButton")); // Undo
        QTRY_COMPARE(onDisk(app, true), 0);
        QTRY_COMPARE(list->model().rowCount(), 2);

        list->select(made.id);
        list->trashSelected();
        QTRY_COMPARE(onDisk(app, true), 1);
        QVERIFY(clickNamed(app, "trashToggleButton"));
        auto *view = app.find<QListView>(QStringLiteral("complaintList"));
        QTRY_VERIFY(list->model().rowCount() == 1 && list->model().rowOf(made.id) == 0);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(list->model().index(0)).center());
        QVERIFY(clickNamed(app, "putBackButton"));
        QTRY_COMPARE(onDisk(app), 2);
        QTRY_COMPARE(list->model().rowCount(), 2);

        list->select(made.id);
        list->trashSelected();
        QTRY_COMPARE(onDisk(app, true), 1);
        QVERIFY(clickNamed(app, "trashToggleButton"));
        QTRY_VERIFY(list->model().rowCount() == 1 && list->model().rowOf(made.id) == 0);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(list->model().index(0)).center());
        app.prompts().confirmAnswer = false;
        QVERIFY(clickNamed(app, "deleteForGoodButton"));
        QCOMPARE(app.prompts().asked.size(), 1);
        QTest::qWait(50);
        QCOMPARE(onDisk(app, true), 1); // declined
        app.prompts().confirmAnswer = true;
        QVERIFY(clickNamed(app, "deleteForGoodButton"));
        QTRY_COMPARE(onDisk(app, true), 0);
        QCOMPARE(onDisk(app), 1);
        const ComplaintId id = made.id;
        QVERIFY(!app.context().storage.run([id](CaseFile &file) { return file.load(id); }).result().ok());
        const ComplaintId stays = kept.id;
        QVERIFY(app.context().storage.run([stays](CaseFile &file) { return file.load(stays); }).result().ok());
    }

    void duplicateOpensTheCopy()
    {
        TestWindow app(Language::ZhCn);
        const Complaint made = make(app);
        QVERIFY(chooseMenu(app, kFile, kDuplicate));
        QTRY_COMPARE(onDisk(app), 2);
        QTRY_VERIFY(app.window().session() && app.window().session()->complaint().id != made.id);
        const Complaint &copy = app.window().session()->complaint();
        QCOMPARE(copy.summary, made.summary);
        QVERIFY(copy.number != made.number);
        QVERIFY(copy.letters.isEmpty());
    }

    void menuOfTheComplaintMayCloseIt()
    {
        TestWindow app(Language::En);
        make(app);
        QMenu *menu = app.find<QToolButton>(QStringLiteral("complaintMenuButton"))->menu();
        QPointer<QMenu> guard = menu;
        menu->actions().last()->trigger(); // Move to trash: the view with this menu goes
        QTRY_COMPARE(onDisk(app, true), 1);
        QTRY_VERIFY(!guard);
    }

    void languageChangesEverythingAtOnce()
    {
        TestWindow app(Language::En);
        make(app);
        const QString saved = app.window().session()->complaint().summary;
        QVERIFY(clickNamed(app, "settingsAreaButton"));
        const auto texts = [&] {
            QStringList all;
            for (const auto *button : app.window().findChildren<QAbstractButton *>())
                all << button->text();
            for (const auto *label : app.window().findChildren<QLabel *>())
                all << label->text();
            for (const QAction *action : app.window().menuBar()->actions())
                all << action->text();
            return all;
        };
        QVERIFY(texts().contains(QStringLiteral("Back up now")));
        QVERIFY(choose(app.find<QComboBox>(QStringLiteral("languageCombo")), int(Language::ZhCn)));
        QTest::qWait(50);
        QVERIFY(!texts().contains(QStringLiteral("Back up now")));
        QVERIFY(!texts().contains(QStringLiteral("Timeline"))); // also what is not on screen just now
        QCOMPARE(app.context().language, Language::ZhCn);
        QCOMPARE(app.context().settings.value(settings::language).toString(), QStringLiteral("zh_CN"));
        if (QFileInfo::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_zh_CN.qm"))) {
            const QMessageBox box(QMessageBox::Question, {}, {}, QMessageBox::Cancel);
            QCOMPARE(box.button(QMessageBox::Cancel)->text(), QStringLiteral("取消"));
        }
        QVERIFY(choose(app.find<QComboBox>(QStringLiteral("languageCombo")), int(Language::En)));
        QTest::qWait(50);
        QVERIFY(texts().contains(QStringLiteral("Back up now")));
        QCOMPARE(app.window().session()->complaint().summary, saved);
    }

    void appearanceChangesAtOnceAndStays()
    {
        TestWindow app(Language::En);
        QVERIFY(clickNamed(app, "settingsAreaButton"));
        auto *combo = app.find<QComboBox>(QStringLiteral("appearanceCombo"));
        QVERIFY(choose(combo, int(Appearance::Dark)));
        const QPalette dark = qApp->palette();
        QVERIFY(dark.color(QPalette::Window).lightness() < 90);
        QVERIFY(dark.color(QPalette::WindowText).lightness() > 170);
        QCOMPARE(app.context().settings.value(settings::appearance).toInt(), int(Appearance::Dark));
        QVERIFY(choose(combo, int(Appearance::Light)));
        QVERIFY(qApp->palette().color(QPalette::Window).lightness() > 170);
    }

    void hostileTextIsShownAsTyped()
    {
        const QString hostile = QStringLiteral("<img src=file:///etc/passwd><b>x</b>");
        Complaint c = refundComplaint(1);
        c.ownTitle = hostile;
        c.summary = hostile;
        c.transactions[0].payee = hostile;
        c.contacts[0].answer = hostile;
        c.evidence[0].fileName = hostile + QStringLiteral(".png");
        c.evidence[0].title = hostile;
        TestWindow app(Language::En);
        make(app, c);
        auto *view = app.window().findChild<ComplaintView *>();
        bool titled = false;
        for (int tab = ComplaintView::Timeline; tab <= ComplaintView::Details; ++tab) {
            view->showTab(ComplaintView::Tab(tab));
            settleLetters(app);
            for (const auto *label : app.window().findChildren<QLabel *>()) {
                if (!label->text().contains(QLatin1String("<img")))
                    continue;
                titled = titled || label->text() == hostile;
                QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName()));
            }
            for (const auto *widget : app.window().findChildren<QWidget *>())
                QVERIFY2(!Qt::mightBeRichText(widget->toolTip()), qPrintable(widget->toolTip()));
        }
        QVERIFY(titled);
        QCOMPARE(app.find<TextArea>(QStringLiteral("summaryEdit"))->text(), hostile);
    }

    void typingIsKeptWhenTheWindowCloses()
    {
        QTemporaryDir folder;
        const QString data = folder.filePath(QStringLiteral("data"));
        ComplaintId id;
        {
            TestWindow app(Language::En, data);
            id = make(app).id;
            app.window().findChild<ComplaintView *>()->showTab(ComplaintView::Details);
            QVERIFY(typeInto(app.find<TextArea>(QStringLiteral("summaryEdit")), QStringLiteral("last words")));
            QVERIFY(app.close()); // at once, nothing waited for
        }
        TestWindow app(Language::En, data);
        const auto loaded = app.context().storage.run([id](CaseFile &file) { return file.load(id); }).result();
        QVERIFY(loaded.ok());
        QVERIFY(loaded->summary.contains(QStringLiteral("last words")));
    }
};

QTEST_MAIN(tst_shell)
#include "tst_shell.moc"
