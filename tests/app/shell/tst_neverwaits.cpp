// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/evidenceviewer.h"
#include "app/letter/paperview.h"
#include "app/shell/recoverywindow.h"
#include "app/shell/screens.h"
#include "lib/evidence/exhibitfiles.h"
#include "testkit/examples.h"
#include "testkit/window/eventgap.h"

#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>
#include <QThread>

using namespace recourse;
using namespace recourse::app;
using namespace recourse::test;

namespace {

constexpr int kHeldMs = 2'000;
constexpr qint64 kMostMs = 100;
constexpr int kTries = 4; ///< another program may take the processor; who really waits does so every time

/// A worker that takes two seconds before it begins.
QString slowWorker(const QTemporaryDir &dir)
{
    QFile script(dir.filePath(QStringLiteral("slow-worker")));
    if (!script.open(QIODevice::WriteOnly))
        return {};
    script.write(QByteArray("#!/bin/sh\nsleep 2\nexec '") + RECOURSE_WORKER_PROGRAM + "' \"$@\"\n");
    script.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    return script.fileName();
}

/// Everything that is to be written or read waits behind this.
void holdTheDisk(TestWindow &app)
{
    const auto held = app.context().storage.run([](CaseFile &) -> Status {
        QThread::msleep(kHeldMs);
        return {};
    });
    Q_UNUSED(held)
}

Complaint make(TestWindow &app, const QString &title, const QString &pdf = {})
{
    Complaint value = refundComplaint();
    value.id = ComplaintId::create();
    value.ownTitle = title;
    const auto made = app.context().storage.run([value, pdf](CaseFile &file) -> Result<Complaint> {
        Result<Complaint> done = file.create(value);
        if (!done.ok() || pdf.isEmpty())
            return done;
        if (const auto row = file.attach(done->id, pdf, {}, QStringLiteral("Bill")); !row.ok())
            return row.error();
        return file.load(done->id);
    }).result();
    if (!made.ok())
        qFatal("the complaint was not made");
    return *made;
}

bool open(TestWindow &app, const ComplaintId &id)
{
    app.window().openComplaint(id);
    return QTest::qWaitFor([&] { return app.window().session() && app.window().session()->complaint().id == id; }, 15'000);
}

ComplaintView *view(TestWindow &app)
{
    return app.window().findChild<ComplaintView *>();
}

} // namespace

/// Files that take long to open and a disk that takes long to write hold nobody up: the window goes on, shows what it has, and says the rest
/// when it is there.
class tst_neverwaits : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        qputenv("RECOURSE_WORKER", slowWorker(m_dir).toLocal8Bit());
        QVERIFY(!qEnvironmentVariable("RECOURSE_WORKER").isEmpty());
        m_pdf = m_dir.filePath(QStringLiteral("bill.pdf"));
        QFile file(m_pdf);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(onePage({}, {}, {}));
    }

    void aPdfOnThePaper()
    {
        leastGap([this](qint64 &gap) {
            TestWindow app(Language::ZhCn);
            const Complaint made = make(app, QStringLiteral("a"), m_pdf);
            const Complaint other = make(app, QStringLiteral("b"));
            QVERIFY(open(app, made.id));
            QElapsedTimer worker;
            worker.start();
            EventGap beat;
            view(app)->showTab(ComplaintView::Letters);
            auto *letter = app.window().findChild<LetterView *>();
            QVERIFY(QTest::qWaitFor([&] { return letter->pages() != nullptr; }, 20'000));
            QVERIFY2(worker.elapsed() >= kHeldMs, "the worker was not held");
            // To the page of the exhibit and back, while it is being opened.
            auto *paper = app.find<PaperView>(QStringLiteral("paperView"));
            QScrollBar *bar = paper->verticalScrollBar();
            QVERIFY(bar->maximum() > 0);
            for (const int to : {bar->maximum(), 0, bar->maximum() / 2, bar->maximum()}) {
                bar->setValue(to);
                QTest::qWait(60);
            }
            // Leaving it then waits for nothing either.
            QVERIFY(open(app, other.id));
            QVERIFY(!app.window().findChild<PaperView *>() || worker.elapsed() < 4 * kHeldMs);
            gap = beat.longest();
        });
    }

    void theEvidencePageAndItsViewer()
    {
        leastGap([this](qint64 &gap) {
            TestWindow app(Language::En);
            const Complaint made = make(app, QStringLiteral("a"), m_pdf);
            QVERIFY(open(app, made.id));
            EventGap beat;
            view(app)->showTab(ComplaintView::EvidenceTab);
            QTest::qWait(100);
            auto viewer = std::make_unique<EvidenceViewer>(*app.window().session(), &app.window());
            viewer->showExhibit(made.evidence.first().id);
            viewer->show();
            QTest::qWait(300);
            viewer.reset(); // closed before the page is there
            view(app)->showTab(ComplaintView::Timeline);
            gap = beat.longest();
            EvidenceViewer again(*app.window().session(), &app.window());
            again.showExhibit(made.evidence.first().id);
            again.show();
            auto *picture = again.findChild<QWidget *>(QStringLiteral("pictureView"));
            QTRY_VERIFY_WITH_TIMEOUT(picture->isVisible(), 20'000); // and in the end it is shown
        });
    }

    void typingWhileASaveTakesLong()
    {
        leastGap([](qint64 &gap) {
            TestWindow app(Language::En);
            const Complaint made = make(app, QStringLiteral("a"));
            QVERIFY(open(app, made.id));
            emit view(app)->wizardRequested(QStringLiteral("you"));
            auto *name = app.find<QLineEdit>(QStringLiteral("nameEdit"));
            QVERIFY(name);
            name->setFocus();
            name->clear();
            holdTheDisk(app);
            EventGap beat;
            for (int i = 0; i < 30; ++i) {
                QTest::keyClick(name, Qt::Key_A);
                QTest::qWait(40);
            }
            gap = beat.longest();
            QVERIFY(!app.window().session()->isSaved());
            QTRY_VERIFY_WITH_TIMEOUT(app.window().session()->isSaved(), 10'000);
            const ComplaintId id = made.id;
            const auto kept = app.context().storage.run([id](CaseFile &file) { return file.load(id); }).result();
            QCOMPARE(kept->complainant.name, QString(30, QLatin1Char('a')));
        });
    }

    void leavingWhileASaveTakesLong()
    {
        leastGap([](qint64 &gap) {
            TestWindow app(Language::En);
            const Complaint first = make(app, QStringLiteral("a"));
            const Complaint second = make(app, QStringLiteral("b"));
            QVERIFY(open(app, first.id));
            app.window().session()->edit({}, [](Complaint &c) { c.summary = QStringLiteral("typed last"); });
            holdTheDisk(app);
            QElapsedTimer waited;
            waited.start();
            EventGap beat;
            app.window().openComplaint(second.id);
            QTest::qWait(500);
            QCOMPARE(app.window().session()->complaint().id, first.id); // not saved, so not left
            QTRY_COMPARE_WITH_TIMEOUT(app.window().session()->complaint().id, second.id, 10'000);
            gap = beat.longest();
            QVERIFY(waited.elapsed() >= kHeldMs - 50);
            const ComplaintId id = first.id;
            const auto kept = app.context().storage.run([id](CaseFile &file) { return file.load(id); }).result();
            QCOMPARE(kept->summary, QStringLiteral("typed last"));
        });
    }

    void closingWhileASaveTakesLong()
    {
        leastGap([](qint64 &gap) {
            TestWindow app(Language::En);
            const Complaint made = make(app, QStringLiteral("a"));
            QVERIFY(open(app, made.id));
            app.window().session()->edit({}, [](Complaint &c) { c.summary = QStringLiteral("typed last"); });
            holdTheDisk(app);
            EventGap beat;
            app.window().close();
            QTRY_VERIFY_WITH_TIMEOUT(!app.window().isVisible(), 10'000);
            gap = beat.longest();
        });
    }

    void settingsWithManyBackups()
    {
        leastGap([](qint64 &gap) {
            TestWindow app(Language::En);
            make(app, QStringLiteral("a"));
            const auto first = app.context().storage.run([](CaseFile &file) { return file.backupNow(); }).result();
            QVERIFY(first.ok());
            constexpr int many = 300;
            const QDir folder = QFileInfo(first->path).dir();
            for (int i = 1; i < many; ++i)
                QVERIFY(QFile::copy(first->path, folder.filePath(QStringLiteral("store-20250101-%1-v1.db").arg(i, 6, 10, QLatin1Char('0')))));
            EventGap beat;
            QVERIFY(clickNamed(app, "settingsAreaButton"));
            auto *list = app.find<QListWidget>(QStringLiteral("backupList"));
            QVERIFY(list);
            const int atOnce = list->count();
            QTRY_COMPARE_WITH_TIMEOUT(list->count(), many, 20'000);
            gap = beat.longest();
            QCOMPARE(atOnce, 0);

            EventGap other;
            RecoveryWindow recovery(Error{ErrorCode::Damaged, {QStringLiteral("header")}, {}}, app.dataDir(), Language::En, app.clock(), app.prompts());
            recovery.show();
            auto *found = recovery.findChild<QListWidget *>(QStringLiteral("recoveryBackupList"));
            QTRY_COMPARE_WITH_TIMEOUT(found->count(), many, 20'000);
            gap = qMax(gap, other.longest());
        });
    }

    void aCorrectedFact()
    {
        leastGap([](qint64 &gap) {
            TestWindow app(Language::En);
            QVERIFY(clickNamed(app, "guideAreaButton"));
            QVERIFY(typeInto(app.find<QWidget>(QStringLiteral("guideSearchEdit")), QStringLiteral("95188")));
            QVERIFY(clickNamed(app, "correctFactButton"));
            auto *value = app.find<QLineEdit>(QStringLiteral("correctValueEdit"));
            value->selectAll();
            QTest::keyClicks(value, QStringLiteral("4001234"));
            QVERIFY(typeInto(app.find<QWidget>(QStringLiteral("correctReasonEdit")), QStringLiteral("back of my card")));
            auto *save = app.find<QAbstractButton>(QStringLiteral("saveCorrectionButton"));
            holdTheDisk(app);
            EventGap beat;
            QTest::mouseClick(save, Qt::LeftButton);
            const auto number = [&] { return app.context().guide->contact(QStringLiteral("CN-T-ALIPAY"))->value; };
            QTest::qWait(300);
            QCOMPARE(number(), QStringLiteral("95188")); // nothing is in force before it is written
            QTRY_COMPARE_WITH_TIMEOUT(number(), QStringLiteral("4001234"), 10'000);
            QTest::qWait(100);
            gap = beat.longest();
        });
    }

private:
    template<typename Act>
    void leastGap(Act act)
    {
        qint64 least = std::numeric_limits<qint64>::max();
        for (int i = 0; i < kTries && least >= kMostMs; ++i) {
            qint64 gap = std::numeric_limits<qint64>::max();
            act(gap);
            if (QTest::currentTestFailed())
                return;
            least = qMin(least, gap);
            qInfo("longest gap: %lld ms", gap);
        }
        QVERIFY2(least < kMostMs, qPrintable(QStringLiteral("the window did nothing for %1 ms").arg(least)));
    }

    QTemporaryDir m_dir;
    QString m_pdf;
};

QTEST_MAIN(tst_neverwaits)
#include "tst_neverwaits.moc"
