// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/complaint/complaintlist.h"
#include "app/complaint/complaintmodel.h"
#include "app/shell/lastwork.h"
#include "app/widgets/surfaces.h"
#include "app/shell/screens.h"
#include "app/shell/settingspage.h"
#include "storage/database.h"
#include "testkit/examples.h"

#include <QElapsedTimer>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace recourse;
using namespace recourse::app;
using namespace recourse::test;

namespace {

const QString kTyped = QStringLiteral("只写了一遍的一句话");

Complaint make(TestWindow &app, const QString &title)
{
    Complaint value = refundComplaint();
    value.id = ComplaintId::create();
    value.ownTitle = title;
    const auto made = app.context().storage.run([value](CaseFile &file) { return file.create(value); }).result();
    if (!made.ok())
        qFatal("the complaint was not made");
    return *made;
}

bool open(TestWindow &app, const ComplaintId &id)
{
    app.window().openComplaint(id);
    return QTest::qWaitFor([&] { return app.window().session() && app.window().session()->complaint().id == id; }, 5'000);
}

/// From now on nothing can be saved, as if the disk were gone; or all can again.
bool loseTheDisk(TestWindow &app, bool lose = true)
{
    return (lose ? app.context().storage.close() : app.context().storage.open(app.dataDir(), app.context().clock)).result().ok();
}

void type(TestWindow &app)
{
    app.window().session()->edit({}, [](Complaint &c) { c.summary = kTyped; });
}

QString onDisk(TestWindow &app, const ComplaintId &id)
{
    return app.context().storage.run([id](CaseFile &file) { return file.load(id); }).result().valueOr(Complaint()).summary;
}

int backups(TestWindow &app)
{
    return int(CaseFile::backupsOf(app.dataDir()).size());
}

} // namespace

/// Nothing that was typed is lost by leaving: a complaint is left when it is saved, or when the person chose.
class tst_leaving : public QObject
{
    Q_OBJECT
private slots:
    void lostEdit_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"another complaint", "a new complaint", "the window", "the trash"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }

    void lostEdit()
    {
        QFETCH(QString, way);
        TestWindow app(Language::En);
        const Complaint one = make(app, QStringLiteral("one"));
        const Complaint two = make(app, QStringLiteral("two"));
        auto *list = app.window().findChild<ComplaintList *>();
        list->reload();
        QVERIFY(open(app, one.id));
        QTRY_COMPARE(list->model().rowCount(), 2);
        QVERIFY(app.window().session()->flushAndWait());
        QVERIFY(loseTheDisk(app));
        type(app);
        app.prompts().confirmAnswer = false; // "do not leave"
        app.prompts().asked.clear();
        const auto leave = [&] {
            if (way == QLatin1String("another complaint"))
                app.window().openComplaint(two.id);
            else if (way == QLatin1String("a new complaint"))
                app.window().startComplaint();
            else if (way == QLatin1String("the window"))
                app.window().close();
            else
                list->trashSelected();
        };
        leave();
        QTRY_COMPARE(app.prompts().asked, QStringList{QStringLiteral("Leave without saving?")});
        QTest::qWait(100);
        QVERIFY(app.window().isVisible());
        QVERIFY(app.window().session());
        QCOMPARE(app.window().session()->complaint().id, one.id);
        QCOMPARE(app.window().session()->complaint().summary, kTyped);
        QVERIFY(list->selected() == one.id);

        // The disk has room again: the same way out saves first and asks nothing.
        QVERIFY(loseTheDisk(app, false));
        app.prompts().asked.clear();
        leave();
        QTRY_COMPARE(onDisk(app, one.id), kTyped);
        QVERIFY(app.prompts().asked.isEmpty());
        if (way == QLatin1String("the window"))
            QTRY_VERIFY(!app.window().isVisible());
        else
            QTRY_VERIFY(!app.window().session() || app.window().session()->complaint().id != one.id);
    }

    void whoeverChoosesToLeaveLeaves()
    {
        TestWindow app(Language::En);
        const Complaint one = make(app, QStringLiteral("one"));
        QVERIFY(open(app, one.id));
        QVERIFY(app.window().session()->flushAndWait());
        QVERIFY(loseTheDisk(app));
        type(app);
        app.prompts().confirmAnswer = true;
        app.window().close();
        QTRY_VERIFY(!app.window().isVisible());
        QCOMPARE(app.prompts().asked, QStringList{QStringLiteral("Leave without saving?")});
        QVERIFY(loseTheDisk(app, false));
        QVERIFY(onDisk(app, one.id) != kTyped);
    }

    void wordsTypedWhileItIsSavedComeToo()
    {
        TestWindow app(Language::En);
        const Complaint one = make(app, QStringLiteral("one"));
        const Complaint two = make(app, QStringLiteral("two"));
        QVERIFY(open(app, one.id));
        app.window().session()->edit({}, [](Complaint &c) { c.summary = QStringLiteral("first"); });
        // Holds the disk, so that there is time to go on typing.
        const auto slow = app.context().storage.run([](CaseFile &) -> Result<bool> { QThread::msleep(300); return true; });
        app.window().openComplaint(two.id);
        QTest::qWait(50);
        type(app);
        QTRY_VERIFY(app.window().session() && app.window().session()->complaint().id == two.id);
        QVERIFY(slow.isFinished());
        QCOMPARE(onDisk(app, one.id), kTyped);
        QVERIFY(app.prompts().asked.isEmpty());
    }

    void leavingDoesNotHoldTheWindow()
    {
        TestWindow app(Language::En);
        const Complaint one = make(app, QStringLiteral("one"));
        const Complaint two = make(app, QStringLiteral("two"));
        QVERIFY(open(app, one.id));
        QTest::qWait(300);
        type(app);
        const auto slow = app.context().storage.run([](CaseFile &) -> Result<bool> { QThread::sleep(2); return true; });
        qint64 longest = 0;
        QElapsedTimer since;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, since.restart()); });
        app.window().openComplaint(two.id);
        since.start();
        beat.start(5);
        QTRY_VERIFY_WITH_TIMEOUT(slow.isFinished(), 10'000);
        longest = std::max(longest, since.elapsed());
        beat.stop();
        QVERIFY2(longest < 100, qPrintable(QStringLiteral("%1 ms").arg(longest)));
        QTRY_VERIFY(app.window().session() && app.window().session()->complaint().id == two.id);
        QCOMPARE(onDisk(app, one.id), kTyped);
    }

    void aNewDayMakesABackup()
    {
        TestWindow app(Language::En);
        const Complaint one = make(app, QStringLiteral("one"));
        QVERIFY(open(app, one.id));
        type(app);
        auto *day = app.window().findChild<QTimer *>(QStringLiteral("dayTimer"));
        QVERIFY(day);
        day->start(20);
        QTest::qWait(200);
        QCOMPARE(backups(app), 0);
        app.clock().advanceDays(1);
        QTRY_COMPARE(backups(app), 1);
        app.clock().advanceDays(1); // nothing changed since
        QTest::qWait(200);
        QCOMPARE(backups(app), 1);
    }

    void anAlteredComplaintIsNamedByABackup()
    {
        TestWindow app(Language::En);
        const Complaint made = make(app, QStringLiteral("a"));
        QVERIFY(loseTheDisk(app));
        {
            auto database = Database::open(app.dataDir() + QStringLiteral("/store.db"));
            QVERIFY((*database)->execute(QStringLiteral("UPDATE fact SET text = text || ' indeed'")).ok());
        }
        QVERIFY(loseTheDisk(app, false));
        QVERIFY(clickNamed(app, "settingsAreaButton"));
        QVERIFY(clickNamed(app, "backupNowButton"));
        QTRY_COMPARE(backups(app), 1);
        auto *page = app.window().findChild<SettingsPage *>();
        const auto said = [&] { return page->findChild<Banner *>()->text(); };
        QTRY_VERIFY2(said().contains(made.number) && said().contains(QStringLiteral("Altered outside this program")), qPrintable(said()));
        auto *list = app.find<QListWidget>(QStringLiteral("backupList"));
        QTRY_COMPARE(list->count(), 1);
        QVERIFY2(list->item(0)->text().contains(QStringLiteral("altered")), qPrintable(list->item(0)->text()));
    }

    void theBackupOutlivesTheWindow()
    {
        TestWindow app(Language::En);
        const Complaint one = make(app, QStringLiteral("one"));
        QVERIFY(open(app, one.id));
        QVERIFY(app.window().session()->flushAndWait());
        LastWork work(app.context());
        QSignalSpy finished(&work, &LastWork::finished);
        const auto slow = app.context().storage.run([](CaseFile &) -> Result<bool> { QThread::msleep(500); return true; });
        work.begin();
        QVERIFY(work.isRunning());
        work.askForWindow(); // a second start meanwhile
        QWidget *notice = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == QLatin1String("lastWorkNotice") && widget->isVisible())
                notice = widget;
        }
        QVERIFY(notice);
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(slow.isFinished());
        QCOMPARE(finished.first().first().toBool(), true);
        QCOMPARE(backups(app), 1);
        QVERIFY(!work.isRunning());
    }

    void aBackupThatFailsAtTheEndIsTold()
    {
        TestWindow app(Language::En);
        make(app, QStringLiteral("one"));
        QVERIFY(loseTheDisk(app));
        LastWork work(app.context());
        QSignalSpy finished(&work, &LastWork::finished);
        work.begin();
        QPushButton *close = nullptr;
        QTRY_VERIFY([&] {
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (auto *button = widget->findChild<QPushButton *>(QStringLiteral("lastWorkCloseButton")))
                    close = button;
            }
            return close != nullptr;
        }());
        QCOMPARE(finished.count(), 0);
        close->click();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(finished.first().first().toBool(), false);
        QVERIFY(loseTheDisk(app, false));
    }
};

QTEST_MAIN(tst_leaving)
#include "tst_leaving.moc"
