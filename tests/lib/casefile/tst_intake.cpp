// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/intake.h"
#include "testkit/examples.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace recourse;

/// Many files at once: the good ones come in together, each of the others is named; and what a run did not finish is known to the next.
class tst_intake : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    FixedClock m_clock{test::noon(2026, 10, 12)};
    std::unique_ptr<CaseFile> m_file;
    Complaint m_complaint;

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_dir->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    QString data() const { return m_dir->filePath(QStringLiteral("data")); }
    ImportJournal journal(const QList<ImportJournal::Item> &items) const
    {
        return {newJournalId(), m_complaint.id, QStringLiteral("V01"), m_clock.now(), items};
    }

private slots:
    void init()
    {
        m_file.reset();
        m_dir = std::make_unique<QTemporaryDir>();
        auto opened = CaseFile::open(data(), m_clock);
        QVERIFY(opened.ok());
        m_file = std::move(opened).value();
        const auto made = m_file->create(test::refundComplaint());
        QVERIFY(made.ok());
        m_complaint = *made;
    }

    void oneBadFileStopsNoOther()
    {
        const QStringList good{write(QStringLiteral("a.txt"), "a"), write(QStringLiteral("b.txt"), "b"), write(QStringLiteral("c.txt"), "c")};
        const QString empty = write(QStringLiteral("empty.jpg"), "");
        const QString gone = m_dir->filePath(QStringLiteral("gone.png"));
        const QString cloud = write(QStringLiteral(".IMG_1.HEIC.icloud"), "bplist00xyz");
        const QString side = write(QStringLiteral("._IMG_2.jpg"), QByteArray("\0\5\26\7\0\2\0\0Mac OS X", 16));
        for (const bool backwards : {false, true}) {
            QStringList all{empty, good[0], gone, good[1], m_dir->path(), cloud, side, good[2]};
            if (backwards)
                std::reverse(all.begin(), all.end());
            const auto report = attachFiles(*m_file, m_complaint.id, all, QStringLiteral("V01"), {}, m_clock.now());
            QVERIFY(report.ok());
            QCOMPARE(report->added.size(), 3);
            QCOMPARE(report->added.first().fileName, backwards ? QStringLiteral("c.txt") : QStringLiteral("a.txt"));
            QHash<QString, ErrorCode> why;
            for (const RefusedFile &refused : report->refused)
                why.insert(refused.path, refused.error.code);
            QCOMPARE(why, (QHash<QString, ErrorCode>{{empty, ErrorCode::EmptyFile}, {gone, ErrorCode::NotReadable},
                {m_dir->path(), ErrorCode::NotAFile}, {cloud, ErrorCode::EmptyFile}, {side, ErrorCode::EmptyFile}}));
        }
        QCOMPARE(m_file->load(m_complaint.id)->evidence.size(), 6);
    }

    void allBadAddsNothing()
    {
        const auto report
            = attachFiles(*m_file, m_complaint.id, {write(QStringLiteral("e"), ""), m_dir->path()}, {}, {}, m_clock.now());
        QVERIFY(report.ok());
        QVERIFY(report->added.isEmpty());
        QCOMPARE(report->refused.size(), 2);
        QCOMPARE(m_file->load(m_complaint.id)->changedAt, m_complaint.changedAt);
    }

    void whatARunDidNotFinishIsKnownToTheNext()
    {
        const auto in = attachFiles(*m_file, m_complaint.id, {write(QStringLiteral("in.txt"), "in")}, {}, {}, m_clock.now());
        QVERIFY(in.ok());
        const ImportJournal half = journal({{in->added.first().id, QStringLiteral("in.txt"), QStringLiteral("/x/in.txt")},
            {EvidenceId::create(), QStringLiteral("截图.png"), QStringLiteral("/x/截图.png")}});
        QVERIFY(writeJournal(data(), half).ok());
        QVERIFY(writeJournal(data(), journal({{in->added.first().id, QStringLiteral("in.txt"), {}}})).ok()); // all of it is in
        ImportJournal other = journal({{EvidenceId::create(), QStringLiteral("a"), {}}});
        other.complaint = ComplaintId::create(); // a complaint that is gone
        QVERIFY(writeJournal(data(), other).ok());

        m_file.reset();
        auto opened = CaseFile::open(data(), m_clock);
        QVERIFY(opened.ok());
        m_file = std::move(opened).value();
        const QList<UnfinishedImport> found = unfinishedImports(*m_file);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].complaint.id, m_complaint.id);
        QCOMPARE(found[0].journal.kind, QStringLiteral("V01"));
        QCOMPARE(found[0].journal.items, QList<ImportJournal::Item>{half.items[1]});
        QCOMPARE(journalsOf(data()).size(), 1);
        QVERIFY(forgetUnfinished(*m_file, half.id).ok());
        QVERIFY(unfinishedImports(*m_file).isEmpty());
    }

    void namesThatAreBytesComeBack()
    {
        const QString path = QStringLiteral("/x/") + QString(QChar(0xDCBD)) + QString(QChar(0xDCD8)) + QStringLiteral(".png");
        const ImportJournal written = journal({{EvidenceId::create(), QStringLiteral("截.png"), path}});
        QVERIFY(writeJournal(data(), written).ok());
        QCOMPARE(journalsOf(data()), QList<ImportJournal>{written});
        QCOMPARE(QFile::permissions(data() + QStringLiteral("/imports/") + written.id + QStringLiteral(".json"))
                & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void deletingForGoodForgetsTheNames()
    {
        QVERIFY(writeJournal(data(), journal({{EvidenceId::create(), QStringLiteral("secret.png"), {}}})).ok());
        QVERIFY(m_file->removeForGood(m_complaint.id).ok());
        QVERIFY(journalsOf(data()).isEmpty());
    }

    void aTornJournalIsNoHarm()
    {
        QVERIFY(QDir(data()).mkpath(QStringLiteral("imports")));
        QFile torn(data() + QStringLiteral("/imports/torn.json"));
        QVERIFY(torn.open(QIODevice::WriteOnly));
        torn.write("{\"format\":\"recourse-im");
        torn.close();
        QVERIFY(unfinishedImports(*m_file).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_intake)
#include "tst_intake.moc"
