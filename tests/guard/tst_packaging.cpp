// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard/sources.h"

#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QSize>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace recourse::test;

/// What a packager and a desktop read is valid, and one name is used throughout.
class TestPackaging : public QObject
{
    Q_OBJECT

private slots:
    void validators_data();
    void validators();
    void xmlIsWellFormed_data();
    void xmlIsWellFormed();
    void iconsHaveTheirSizes();
    void oneVersion();
    void oneName();
    void scriptsParse_data();
    void scriptsParse();
};

namespace {

const QString kId = QStringLiteral("io.github.recourse_desktop.Recourse");

QString rooted(const QString &path)
{
    return QStringLiteral(RECOURSE_SOURCE_DIR "/") + path;
}

} // namespace

void TestPackaging::validators_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("desktop entry") << "desktop-file-validate" << QStringList{rooted(QStringLiteral("packaging/linux/%1.desktop").arg(kId))};
    QTest::newRow("metainfo") << "appstreamcli"
        << QStringList{QStringLiteral("validate"), QStringLiteral("--no-net"), rooted(QStringLiteral("packaging/linux/%1.metainfo.xml").arg(kId))};
}

void TestPackaging::validators()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        QSKIP("the validator is not installed");
    QProcess process;
    process.start(path, arguments);
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray said = process.readAllStandardOutput() + process.readAllStandardError();
    QVERIFY2(process.exitCode() == 0, said.constData());
}

void TestPackaging::xmlIsWellFormed_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("Windows manifest") << "packaging/windows/recourse.manifest";
    QTest::newRow("macOS property list") << "packaging/macos/Info.plist.in";
}

void TestPackaging::xmlIsWellFormed()
{
    QFETCH(QString, path);
    QXmlStreamReader xml(textOf(path));
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(xml.characterOffset() > 200);
}

void TestPackaging::iconsHaveTheirSizes()
{
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
        const QImage icon(rooted(QStringLiteral("packaging/linux/icons/%1.png").arg(size)));
        QCOMPARE(icon.size(), QSize(size, size));
        QVERIFY(qAlpha(icon.pixel(size / 2, size / 2)) == 255);
    }
}

void TestPackaging::oneVersion()
{
    const QString version = QStringLiteral(RECOURSE_VERSION);
    QVERIFY(textOf(QStringLiteral("packaging/linux/%1.metainfo.xml").arg(kId)).contains(QStringLiteral("<release version=\"%1\"").arg(version)));
    QVERIFY(textOf(QStringLiteral("packaging/CHANGELOG.md")).contains(QStringLiteral("## ") + version));
    QVERIFY(textOf(QStringLiteral("packaging/linux/recourse.1")).contains(version));
}

void TestPackaging::oneName()
{
    QVERIFY(textOf(QStringLiteral("packaging/linux/%1.desktop").arg(kId)).contains(QStringLiteral("\nIcon=%1\n").arg(kId)));
    QVERIFY(textOf(QStringLiteral("packaging/linux/%1.metainfo.xml").arg(kId)).contains(QStringLiteral("<id>%1</id>").arg(kId)));
    QVERIFY(textOf(QStringLiteral("packaging/macos/Info.plist.in")).contains(kId));
    QVERIFY(textOf(QStringLiteral("packaging/flatpak/%1.yml").arg(kId)).contains(QStringLiteral("\nid: %1\n").arg(kId)));
    // a sandboxed build may not reach the network either
    QVERIFY(!textOf(QStringLiteral("packaging/flatpak/%1.yml").arg(kId)).contains(QStringLiteral("share=network")));
}

void TestPackaging::scriptsParse_data()
{
    QTest::addColumn<QString>("path");
    for (const char *script : {"packaging/bootstrap", "packaging/run", "packaging/test", "packaging/translations-update", ".ci/run"})
        QTest::newRow(script) << QString::fromLatin1(script);
}

void TestPackaging::scriptsParse()
{
    QFETCH(QString, path);
    QVERIFY(QFileInfo(rooted(path)).isExecutable());
    QCOMPARE(QProcess::execute(QStringLiteral("bash"), {QStringLiteral("-n"), rooted(path)}), 0);
}

QTEST_GUILESS_MAIN(TestPackaging)
#include "tst_packaging.moc"
