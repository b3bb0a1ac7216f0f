// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/mainwindow.h"
#include "app/shell/recoverywindow.h"
#include "app/text/sentences.h"
#include "app/text/translator.h"
#include "app/widgets/theme.h"
#include "casefile/casefile.h"
#include "testkit/examples.h"
#include "testkit/window/acts.h"
#include "testkit/window/testwindow.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace recourse;
using namespace recourse::app;
using namespace recourse::test;

class tst_recovery : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_data = m_folder->filePath(QStringLiteral("data"));
    }

    void damagedDataAreSaidAndPutBack_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("zh_CN") << int(Language::ZhCn);
        QTest::newRow("en") << int(Language::En);
    }
    void damagedDataAreSaidAndPutBack()
    {
        QFETCH(int, language);
        installTranslators(*qApp, Language(language));
        ComplaintId id;
        {
            auto file = CaseFile::open(m_data, m_clock);
            QVERIFY(file.ok());
            id = (*file)->create(refundComplaint())->id;
            QVERIFY((*file)->backupNow().ok());
        }
        const QString store = QDir(m_data).filePath(QStringLiteral("store.db"));
        QFile damaged(store);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        damaged.write(QByteArray(4096, 'x'));
        damaged.close();
        const QByteArray before = bytes(store);

        const auto opened = CaseFile::open(m_data, m_clock);
        QVERIFY(!opened.ok());
        RecoveryWindow window(opened.error(), m_data, Language(language), m_clock, m_prompts);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(bytes(store), before); // looking changes nothing
        const QString text = window.findChild<QLabel *>(QStringLiteral("recoveryText"))->text();
        QCOMPARE(text, errorText(opened.error()));
        QVERIFY(!text.isEmpty());
        auto *backups = window.findChild<QListWidget *>(QStringLiteral("recoveryBackupList"));
        QTRY_COMPARE(backups->count(), 1);
        QVERIFY(backups->isVisible());
        QSignalSpy restored(&window, &RecoveryWindow::restored);
        QVERIFY(click(window.findChild<QAbstractButton *>(QStringLiteral("recoveryRestoreButton"))));
        QTRY_COMPARE(restored.count(), 1);
        auto again = CaseFile::open(m_data, m_clock);
        QVERIFY(again.ok());
        QCOMPARE((*again)->load(id)->summary, refundComplaint().summary);
        QVERIFY(!QDir(QDir(m_data).filePath(QStringLiteral("aside"))).isEmpty()); // the damaged one is kept
    }

    void newerDataAreLeftAlone()
    {
        installTranslators(*qApp, Language::En);
        const Error error{ErrorCode::NewerVersion, {QStringLiteral("99")}, {}};
        RecoveryWindow window(error, m_data, Language::En, m_clock, m_prompts);
        window.show();
        QVERIFY(window.findChild<QLabel *>(QStringLiteral("recoveryText"))->text().contains(QStringLiteral("newer version")));
        QVERIFY(!window.findChild<QWidget *>(QStringLiteral("recoveryRestoreButton"))->isVisible()); // an old backup would not help
        QVERIFY(!window.findChild<QWidget *>(QStringLiteral("recoveryBackupList"))->isVisible());
    }

    void aFailedRestoreIsSaidInTheWindow()
    {
        installTranslators(*qApp, Language::En);
        QDir().mkpath(m_data);
        const QString nonsense = m_folder->filePath(QStringLiteral("nonsense"));
        QFile file(nonsense);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no backup");
        file.close();
        RecoveryWindow window(Error{ErrorCode::Damaged, {}, {}}, m_data, Language::En, m_clock, m_prompts);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        m_prompts.filesAnswer = {nonsense};
        QSignalSpy restored(&window, &RecoveryWindow::restored);
        for (auto *button : window.findChildren<QPushButton *>()) {
            if (button->text().contains(QLatin1String("file")))
                QVERIFY(click(button));
        }
        QCOMPARE(m_prompts.asked.size(), 1);
        auto *said = window.findChild<QLabel *>(QStringLiteral("bannerText"));
        QTRY_VERIFY(said && said->isVisible() && !said->text().isEmpty());
        QCOMPARE(restored.count(), 0);
    }

    void aFolderThatCannotBeWritten()
    {
        {
            auto file = CaseFile::open(m_data, m_clock);
            QVERIFY(file.ok());
            QVERIFY((*file)->create(refundComplaint()).ok());
        }
        QFile::setPermissions(m_data, QFile::ReadOwner | QFile::ExeOwner);
        QFile probe(QDir(m_data).filePath(QStringLiteral("probe")));
        if (probe.open(QIODevice::WriteOnly)) {
            QFile::setPermissions(m_data, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            QSKIP("this user may write everywhere");
        }
        {
            TestWindow app(Language::En, m_data);
            QVERIFY(QTest::qWaitFor([&] { return app.window().session() != nullptr; }, 5'000)); // reading works
            auto *said = app.find<QLabel>(QStringLiteral("bannerText"));
            QVERIFY(said && said->text().contains(QStringLiteral("cannot be written")));
        }
        QFile::setPermissions(m_data, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

private:
    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_data;
    FixedClock m_clock{noon(2026, 10, 12)};
    FakePrompts m_prompts;
};

QTEST_MAIN(tst_recovery)
#include "tst_recovery.moc"
