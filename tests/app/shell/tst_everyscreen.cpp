// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/screens.h"

#include <QAccessible>
#include <QLabel>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>

using namespace recourse;
using namespace recourse::app;
using namespace recourse::test;

namespace {

QString describe(const QWidget *widget, const QString &text = {})
{
    return QStringLiteral("%1 “%2” %3").arg(QLatin1String(widget->metaObject()->className()), widget->objectName(), text.left(60));
}

/// Words of the widget that do not fit where it stands.
QString clippedText(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty())
            return {};
        if (label->textFormat() != Qt::PlainText && Qt::mightBeRichText(label->text()))
            return QStringLiteral("not plain text");
        const QMargins m = label->contentsMargins();
        const QRect room = label->contentsRect();
        const int flags = label->wordWrap() ? int(Qt::TextWordWrap) : 0;
        const QRect needed = label->fontMetrics().boundingRect(QRect(0, 0, room.width(), 100'000), flags, label->text());
        if (needed.width() > room.width() + 1 || needed.height() > room.height() + 2)
            return QStringLiteral("%1 needs %2×%3, has %4×%5 (margins %6)")
                .arg(label->text().left(50)).arg(needed.width()).arg(needed.height()).arg(room.width()).arg(room.height()).arg(m.left());
        return {};
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        if (button->text().isEmpty() || button->width() >= button->sizeHint().width())
            return {};
        return QStringLiteral("%1 needs %2, has %3").arg(button->text().left(50)).arg(button->sizeHint().width()).arg(button->width());
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
        return tabs->sizeHint().width() > tabs->width() ? QStringLiteral("tabs do not fit") : QString();
    return {};
}

void languages()
{
    QTest::addColumn<int>("language");
    QTest::newRow("zh_CN") << int(Language::ZhCn);
    QTest::newRow("en") << int(Language::En);
}

} // namespace

class tst_everyscreen : public QObject
{
    Q_OBJECT
private slots:
    void everyControlHasAName_data() { languages(); }
    void everyControlHasAName()
    {
        QFETCH(int, language);
        TestWindow app{Language(language)};
        QStringList nameless;
        int seen = 0;
        QVERIFY(everyScreen(app, [&](const QString &screen) {
            for (QWidget *widget : app.window().findChildren<QWidget *>()) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                    continue;
                if (qobject_cast<QComboBox *>(widget->parentWidget()))
                    continue; // the line of an editable list speaks through the list
                ++seen;
                QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
                if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
                    nameless << screen + QStringLiteral(": ") + describe(widget);
            }
        }));
        QVERIFY(seen > 200);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    }

    void nothingIsCutOffInASmallWindow_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QSize>("size");
        // A screen of 1280×800 less the frame of the window, in the units of a page.
        const QList<std::pair<const char *, QSize>> sizes{{"1024×600", {1024, 600}}, {"1280×800 at 150 %", {853, 500}},
            {"1280×800 at 200 %", {640, 368}}};
        for (const auto &[name, size] : sizes) {
            QTest::addRow("zh_CN, %s", name) << int(Language::ZhCn) << size;
            QTest::addRow("en, %s", name) << int(Language::En) << size;
        }
    }
    void nothingIsCutOffInASmallWindow()
    {
        QFETCH(int, language);
        QFETCH(QSize, size);
        TestWindow app{Language(language)};
        app.window().resize(size);
        QStringList cut;
        int seen = 0;
        QVERIFY(everyScreen(app, [&](const QString &screen) {
            if (app.window().size() != size)
                cut << screen + QStringLiteral(": the window grew to %1×%2").arg(app.window().width()).arg(app.window().height());
            app.window().resize(size);
            QTest::qWait(10);
            for (QWidget *widget : app.window().findChildren<QWidget *>()) {
                if (!widget->isVisible())
                    continue;
                const QString what = clippedText(widget);
                ++seen;
                if (!what.isEmpty())
                    cut << screen + QStringLiteral(": ") + describe(widget, {}) + what;
                const auto *area = qobject_cast<const QScrollArea *>(widget);
                if (area && area->widget() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
                    && area->widget()->width() > area->viewport()->width())
                    cut << screen + QStringLiteral(": ") + describe(widget) + QStringLiteral(" is wider than its window: %1 in %2")
                                                                                  .arg(area->widget()->width()).arg(area->viewport()->width());
            }
        }));
        cut.removeDuplicates();
        QVERIFY(seen > 500);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(tst_everyscreen)
#include "tst_everyscreen.moc"
