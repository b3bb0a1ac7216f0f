// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/complaintview.h"
#include "app/shell/settingskeys.h"
#include "app/shell/screens.h"

#include <QListView>
#include <QScreen>
#include <QTest>

using namespace recourse;
using namespace recourse::app;
using namespace recourse::test;

class tst_windowsize : public QObject
{
    Q_OBJECT
private slots:
    void theFirstWindowIsWithinTheScreen()
    {
        TestWindow app(Language::En);
        app.context().settings.remove(settings::geometry);
        MainWindow window(app.context());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTest::qWait(300);
        QVERIFY2(window.screen()->availableGeometry().contains(window.frameGeometry()),
            qPrintable(QStringLiteral("%1×%2").arg(window.frameGeometry().width()).arg(window.frameGeometry().height())));
    }

    void aSizeThePersonChoseStays()
    {
        TestWindow app(Language::En);
        app.window().resize(1111, 777);
        QTest::qWait(300);
        QCOMPARE(app.window().size(), QSize(1111, 777));
    }

    void theButtonThatGoesOnIsNearTheForm()
    {
        TestWindow app(Language::En);
        app.window().resize(1920, 1080);
        QVERIFY(clickNamed(app, "problemDoor"));
        auto *next = app.find<QWidget>(QStringLiteral("nextButton"));
        auto *form = app.find<QWidget>(QStringLiteral("walletForm"));
        QVERIFY(next && form);
        QTest::qWait(50);
        const auto right = [&](QWidget *w) { return w->mapTo(&app.window(), QPoint(w->width(), 0)).x(); };
        QVERIFY2(qAbs(right(next) - right(form)) < 40, qPrintable(QStringLiteral("%1, %2").arg(right(next)).arg(right(form))));
    }

    void aLetterIsExportedOnASmallScreen_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("Chinese") << int(Language::ZhCn);
        QTest::newRow("English") << int(Language::En);
    }
    void aLetterIsExportedOnASmallScreen()
    {
        QFETCH(int, language);
        TestWindow app{Language(language)};
        QVERIFY(openExample(app));
        app.window().resize(1024, 560);
        auto *view = app.window().findChild<ComplaintView *>();
        QVERIFY(view);
        view->showTab(ComplaintView::Letters);
        auto *button = app.find<QWidget>(QStringLiteral("exportButton"));
        QVERIFY(button);
        QTest::qWait(100);
        QCOMPARE(button->visibleRegion().boundingRect(), button->rect()); // all of it, without scrolling sideways
    }

    void aNarrowWindowShowsTheListOrTheComplaint()
    {
        TestWindow app(Language::En);
        QVERIFY(openExample(app));
        app.window().resize(800, 600);
        auto *list = app.window().findChild<QListView *>(QStringLiteral("complaintList"));
        auto *tabs = app.window().findChild<QWidget *>(QStringLiteral("complaintTabs"));
        QTRY_VERIFY(!list->isVisible());
        QVERIFY(tabs->isVisible());
        QVERIFY(clickNamed(app, "backToListButton"));
        QVERIFY(list->isVisible());
        QVERIFY(!tabs->isVisible());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        QTRY_VERIFY(tabs->isVisible());
        QVERIFY(!list->isVisible());
        QVERIFY(clickNamed(app, "complaintsAreaButton")); // the rail leads back as well
        QVERIFY(list->isVisible());
        app.window().resize(1280, 800);
        QTRY_VERIFY(tabs->isVisible());
        QVERIFY(list->isVisible());
        QVERIFY(!app.window().findChild<QWidget *>(QStringLiteral("backToListButton"))->isVisible());
    }
};

QTEST_MAIN(tst_windowsize)
#include "tst_windowsize.moc"
