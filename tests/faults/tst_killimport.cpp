// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/vault.h"
#include "testkit/examples.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace recourse;

/// An importing program is killed at random moments: what it acknowledged is there, and nothing half is to be seen.
class TestKillImport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QStringList m_sources;
    QList<Sha256> m_hashes;
    QRandomGenerator m_random{20261012};

    /// Runs the driver, kills it after `ms` (-1: never), and returns the acknowledged hashes.
    QStringList run(const QString &mode, const QString &data, qint64 ms, bool *killed)
    {
        QProcess driver;
        driver.start(QStringLiteral(RECOURSE_FAULT_DRIVER), QStringList{mode, data} + m_sources);
        if (!driver.waitForStarted())
            qFatal("the driver does not start");
        *killed = ms >= 0 && !driver.waitForFinished(int(ms));
        if (*killed)
            driver.kill();
        driver.waitForFinished(60'000);
        QStringList acknowledged;
        const QStringList lines = QString::fromLatin1(driver.readAllStandardOutput()).split(QLatin1Char('\n'));
        for (const QString &line : lines.mid(0, lines.size() - 1)) // a line without its end was not said
            acknowledged << line.mid(4);
        return acknowledged;
    }

    QStringList filesBelow(const QString &folder)
    {
        QStringList files;
        QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            it.next();
            files << it.fileName();
        }
        return files;
    }

private slots:
    void initTestCase()
    {
        for (int i = 0; i < 12; ++i) {
            QByteArray bytes(i % 6 == 0 ? 3'000'000 : 20'000 + i, Qt::Uninitialized);
            m_random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
            QFile file(m_dir.filePath(QStringLiteral("source%1").arg(i)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(bytes), bytes.size());
            m_sources << file.fileName();
            m_hashes << Sha256::of(bytes);
        }
    }

    void killed_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("one file after the other") << QStringLiteral("one");
        QTest::newRow("as a batch") << QStringLiteral("batch");
    }
    void killed()
    {
        QFETCH(QString, mode);
        // How long it takes undisturbed sets the span of the moments.
        bool wasKilled = false;
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(run(mode, m_dir.filePath(mode + QStringLiteral("-whole")), -1, &wasKilled).size(), m_sources.size());
        const int span = qMax(20, int(timer.elapsed()));

        int kills = 0;
        int somethingStaged = 0;
        for (int trial = 0; trial < 20; ++trial) {
            const QString data = m_dir.filePath(QStringLiteral("%1-%2").arg(mode).arg(trial));
            const QStringList acknowledged = run(mode, data, m_random.bounded(span), &wasKilled);
            kills += wasKilled ? 1 : 0;
            Vault vault(data);
            QVERIFY(vault.prepare().ok());
            for (const QString &hex : acknowledged) {
                const std::optional<Sha256> sha256 = Sha256::parse(hex);
                QVERIFY2(sha256, qPrintable(hex));
                QVERIFY2(vault.verify(*sha256).ok(), qPrintable(hex));
                QVERIFY(vault.note(*sha256).ok());
            }
            const QList<Sha256> visible = vault.all();
            for (const Sha256 &sha256 : visible) {
                QVERIFY(m_hashes.contains(sha256));
                QVERIFY(vault.verify(sha256).ok());
                QVERIFY(vault.note(sha256).ok());
            }
            // Whatever else lies about is in staging/, and is gone after the next start.
            const QStringList inVault = filesBelow(data + QStringLiteral("/blobs"));
            for (const QString &name : inVault)
                QVERIFY2(Sha256::parse(name.left(64)) && (name.size() == 64 || name.mid(64) == QLatin1String(".json")),
                    qPrintable(name));
            somethingStaged += vault.clearStaging() > 0 ? 1 : 0;
            QVERIFY(filesBelow(data + QStringLiteral("/staging")).isEmpty());
            // And the same files can be imported now.
            if (trial % 5 == 0) {
                QCOMPARE(run(mode, data, -1, &wasKilled).size(), m_sources.size());
                QCOMPARE(vault.all().size(), m_hashes.size());
            }
            QVERIFY(QDir(data).removeRecursively());
        }
        // A run in which hardly anything was hit in the middle would prove nothing.
        QVERIFY2(kills >= 8, qPrintable(QString::number(kills)));
        QVERIFY2(somethingStaged >= 2, qPrintable(QString::number(somethingStaged)));
    }
};

QTEST_GUILESS_MAIN(TestKillImport)
#include "tst_killimport.moc"
