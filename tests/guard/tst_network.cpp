// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>
#include <QIODevice>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// A whole story on the command line opens no socket to any network.
class TestNetwork : public QObject
{
    Q_OBJECT

private slots:
    void storyStaysOnThisComputer();
    void programsBringNoNetworkLibrary();
};

void TestNetwork::storyStaysOnThisComputer()
{
#ifndef RECOURSE_CLI
    QSKIP("recourse-cli is not built");
#else
    const QString strace = QStandardPaths::findExecutable(QStringLiteral("strace"));
    if (strace.isEmpty())
        QSKIP("strace is not installed");
    QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data"));
    const QString trace = folder.filePath(QStringLiteral("trace"));
    const QString pdf = folder.filePath(QStringLiteral("letter.pdf"));
    const QList<QStringList> story{
        {QStringLiteral("new"), QStringLiteral("--example")},
        {QStringLiteral("list"), QStringLiteral("--find"), QStringLiteral("退款")},
        {QStringLiteral("plan"), QStringLiteral("2026-0001")},
        {QStringLiteral("letter"), QStringLiteral("2026-0001"), QStringLiteral("--channel"), QStringLiteral("CH-LET"), QStringLiteral("-o"), pdf},
        {QStringLiteral("attach"), QStringLiteral("2026-0001"), pdf},
        {QStringLiteral("letter"), QStringLiteral("2026-0001"), QStringLiteral("--channel"), QStringLiteral("CH-LET"), QStringLiteral("-o"), pdf},
        {QStringLiteral("verify"), QStringLiteral("--full")},
    };
    QString traced;
    for (const QStringList &command : story) {
        QProcess process;
        process.start(strace, QStringList{QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("-e"), QStringLiteral("trace=socket,connect,sendto,execve"),
            QStringLiteral("-o"), trace, QStringLiteral(RECOURSE_CLI), QStringLiteral("--data"), data, QStringLiteral("--now"), QStringLiteral("2026-11-23T10:00:00+08:00")} + command);
        QVERIFY(process.waitForFinished(120'000));
        const QByteArray error = process.readAllStandardError();
        if (error.contains("ptrace") || error.contains("PTRACE"))
            QSKIP("tracing is not allowed here");
        QVERIFY2(process.exitCode() == 0, (error + process.readAllStandardOutput()).constData());
        QFile file(trace);
        QVERIFY(file.open(QIODevice::ReadOnly));
        traced += QString::fromUtf8(file.readAll());
    }
    QVERIFY(QFile::exists(pdf));
    QVERIFY2(traced.contains(QStringLiteral("execve")), "nothing was traced");
    static const QRegularExpression network(QStringLiteral("AF_INET6?\\b"));
    const auto match = network.match(traced);
    QVERIFY2(!match.hasMatch(), qPrintable(traced.mid(qMax<qsizetype>(0, match.capturedStart() - 80), 200)));
#endif
}

/// Not even a library that could: Qt Network and GnuTLS came along with parts that are now loaded when they are needed.
void TestNetwork::programsBringNoNetworkLibrary()
{
#if !defined(RECOURSE_CLI) || !defined(Q_OS_LINUX)
    QSKIP("ldd of a built program is needed");
#else
    const QString folder = QFileInfo(QStringLiteral(RECOURSE_CLI)).path();
    for (const QString &program : {QStringLiteral("recourse"), QStringLiteral("recourse-cli")}) {
        if (!QFile::exists(folder + QLatin1Char('/') + program))
            continue;
        QProcess ldd;
        ldd.start(QStringLiteral("ldd"), {folder + QLatin1Char('/') + program});
        if (!ldd.waitForFinished())
            QSKIP("there is no ldd here");
        const QString libraries = QString::fromUtf8(ldd.readAllStandardOutput());
        QVERIFY2(libraries.contains(QStringLiteral("libQt6Core")), qPrintable(libraries));
        for (const QString &library : {QStringLiteral("libQt6Network"), QStringLiteral("libgnutls"), QStringLiteral("libcurl"), QStringLiteral("libqpdf"), QStringLiteral("libzip")})
            QVERIFY2(!libraries.contains(library), qPrintable(program + QLatin1Char(' ') + library));
    }
#endif
}

QTEST_GUILESS_MAIN(TestNetwork)
#include "tst_network.moc"
