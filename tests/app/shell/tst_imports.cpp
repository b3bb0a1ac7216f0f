// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/screens.h"

#include "app/evidence/evidenceimporter.h"
#include "app/widgets/surfaces.h"
#include "evidence/importjournal.h"

#include <QFile>
#include <QKeySequence>
#include <QTest>

using namespace recourse;
using namespace recourse::app;
using namespace recourse::test;

/// A window that is left while files are being copied: it asks, it goes on in the background, or the next start says what is missing.
class tst_imports : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString write(const QString &name, qint64 bytes)
    {
        QFile file(m_dir->filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(QByteArray(bytes, 'x') + name.toUtf8());
        return file.fileName();
    }
    QString data() const { return m_dir->filePath(QStringLiteral("data")); }
    static int exhibits(TestWindow &app) { return int(app.window().session()->complaint().evidence.size()); }

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void closingAsksAndTheNextStartSays()
    {
        const QString film = write(QStringLiteral("<b>film.mov"), 3'000'000);
        int before = 0;
        {
            TestWindow app(Language::En, data());
            QVERIFY(openExample(app));
            before = exhibits(app);
            app.window().findChild<ComplaintView *>()->showTab(ComplaintView::EvidenceTab);
            QVERIFY(dropFiles(app.find<QWidget>(QStringLiteral("evidenceList")), {film}));
            app.prompts().confirmAnswer = false;
            app.prompts().asked.clear();
            QApplication::setActiveWindow(&app.window());
            QTest::keyClick(&app.window(), Qt::Key_Q, Qt::ControlModifier);
            QVERIFY(app.window().isVisible());
            QCOMPARE(app.prompts().asked.size(), 1);
            app.prompts().confirmAnswer = true;
            QVERIFY(app.close());
        }
        QCOMPARE(journalsOf(data()).size(), 1);
        {
            TestWindow app(Language::En, data());
            auto *banner = app.find<Banner>(QStringLiteral("importsBanner"));
            QVERIFY(banner);
            QVERIFY2(banner->text().contains(QStringLiteral("<b>film.mov")), qPrintable(banner->text()));
            QCOMPARE(journalsOf(data()).size(), 1); // it is said until it is answered
            QVERIFY(clickNamed(app, "bannerActionButton"));
            QTRY_VERIFY(app.window().session());
            QTRY_COMPARE(exhibits(app), before + 1);
            QCOMPARE(app.window().session()->complaint().evidence.last().fileName, QStringLiteral("<b>film.mov"));
            QTRY_VERIFY(journalsOf(data()).isEmpty());
            QTRY_VERIFY(!banner->isVisible());
            QVERIFY(app.close());
        }
        TestWindow app(Language::En, data());
        QTRY_VERIFY(app.window().session());
        QVERIFY(!app.window().findChild<Banner *>(QStringLiteral("importsBanner"))->isVisible());
        QVERIFY(app.close());
    }

    void theMessageCanBeClosedForGood()
    {
        ComplaintId id;
        {
            TestWindow app(Language::En, data());
            QVERIFY(openExample(app));
            id = app.window().session()->complaint().id;
            QVERIFY(app.close());
        }
        const ImportJournal killed{newJournalId(), id, {}, {}, {{EvidenceId::create(), QStringLiteral("截图.png"), {}}}};
        QVERIFY(writeJournal(data(), killed).ok());
        TestWindow app(Language::ZhCn, data());
        auto *banner = app.find<Banner>(QStringLiteral("importsBanner"));
        QVERIFY(banner && banner->text().contains(QStringLiteral("截图.png")));
        QVERIFY(!banner->findChild<QPushButton *>(QStringLiteral("bannerActionButton"))->isVisible()); // only the clipboard had it
        QVERIFY(click(banner->findChild<QAbstractButton *>(QStringLiteral("bannerCloseButton"))));
        QTRY_VERIFY(journalsOf(data()).isEmpty());
        QVERIFY(app.close());
    }

    void leavingTheComplaintLetsItFinish()
    {
        TestWindow app(Language::En, data());
        QVERIFY(openExample(app));
        const ComplaintId first = app.window().session()->complaint().id;
        const int before = exhibits(app);
        const auto second = app.context().storage.run([](CaseFile &file) { return file.create(); }).result();
        QVERIFY(second.ok());
        const auto stored = [&] {
            const auto loaded = app.context().storage.run([first](CaseFile &file) { return file.load(first); }).result();
            return loaded.ok() ? int(loaded->evidence.size()) : -1;
        };
        const QString film = write(QStringLiteral("film.mov"), 3'000'000);

        QVERIFY(dropFiles(app.window().findChild<ComplaintView *>(), {film}));
        app.window().openComplaint(second->id);
        QTRY_COMPARE(app.window().session()->complaint().id, second->id);
        QTRY_COMPARE(stored(), before + 1);
        auto *banner = app.find<Banner>(QStringLiteral("importsBanner"));
        QVERIFY2(banner && banner->text().contains(QStringLiteral("saved")), qPrintable(banner ? banner->text() : QString()));

        // Back before it is in: the same session goes on, and no older value is written over it.
        app.window().openComplaint(first);
        QTRY_COMPARE(app.window().session()->complaint().id, first);
        QVERIFY(dropFiles(app.window().findChild<ComplaintView *>(), {write(QStringLiteral("two.mov"), 3'000'000)}));
        app.window().openComplaint(second->id);
        QTRY_COMPARE(app.window().session()->complaint().id, second->id);
        app.window().openComplaint(first);
        QTRY_COMPARE(app.window().session()->complaint().id, first);
        QTRY_COMPARE(exhibits(app), before + 2);
        QTRY_COMPARE(stored(), before + 2);
        QTRY_VERIFY(journalsOf(data()).isEmpty());
        QVERIFY(app.close());
    }

    void aTrashedComplaintSaysWhatIsMissing()
    {
        TestWindow app(Language::En, data());
        QVERIFY(openExample(app));
        QStringList many;
        for (int i = 0; i < 20; ++i)
            many << write(QStringLiteral("film%1.mov").arg(i), 1'000'000);
        QVERIFY(dropFiles(app.window().findChild<ComplaintView *>(), many));
        emit app.window().findChild<ComplaintView *>()->trashRequested();
        QTRY_VERIFY(!app.window().session());
        // Either all came in before the trash, or they are named.
        auto *banner = app.window().findChild<Banner *>(QStringLiteral("importsBanner"));
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(app.close());
    }
};

QTEST_MAIN(tst_imports)
#include "tst_imports.moc"
