// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/module.h"

#include <QFile>
#include <QIODevice>
#include <QTemporaryDir>
#include <QTest>

using namespace recourse;

/// Parts of the program that are loaded when they are first used.
class TestModule : public QObject
{
    Q_OBJECT

private slots:
    void loadedOnceAndKept()
    {
        const auto first = loadModule(QStringLiteral("zip"));
        QVERIFY2(first.ok(), first ? "" : qPrintable(first.error().args.value(0)));
        QVERIFY(*first);
        qputenv("RECOURSE_MODULES", "/nonexistent");
        QCOMPARE(*loadModule(QStringLiteral("zip")), *first);
    }

    void whatIsNotThereIsNamed()
    {
        const auto missing = loadModule(QStringLiteral("nothing"));
        QVERIFY(!missing.ok());
        QCOMPARE(missing.error().code, ErrorCode::PartMissing);
        QVERIFY(missing.error().args.value(0).startsWith(QStringLiteral("recourse-nothing")));
    }

    void aFileThatIsNoModuleIsRefused()
    {
        QTemporaryDir folder;
        const QString file = loadModule(QStringLiteral("other")).error().args.value(0);
        QFile fake(folder.filePath(file));
        QVERIFY(fake.open(QIODevice::WriteOnly));
        fake.write("not a library");
        fake.close();
        qputenv("RECOURSE_MODULES", folder.path().toLocal8Bit());
        QCOMPARE(loadModule(QStringLiteral("other")).error().code, ErrorCode::PartMissing);
    }
};

QTEST_GUILESS_MAIN(TestModule)
#include "tst_module.moc"
