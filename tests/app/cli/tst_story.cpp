// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/casefile.h"
#include "testkit/examples.h"

#include <QFile>
#include <QIODevice>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace recourse;

/// recourse-cli as a person or a script uses it: from a document to a letter, and every refusal in words and codes.
class TestStory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void fromDocumentToLetter();
    void whatIsNotShownIsSaidTwice();
    void blockedLetterIsRefused();
    void answersAreRecorded();
    void trashAndBackup();
    void refusals_data();
    void refusals();
    void inUse();
    void daysAreExplained();
    void guideIsShown();

private:
    struct Answer {
        int exit = -1;
        QJsonObject json;
        QByteArray out;
        QByteArray err;
        QString code() const { return json[u"error"][u"code"].toString(); }
    };
    Answer run(const QStringList &command, const QByteArray &input = {}) const;
    QString write(const QString &name, const QByteArray &bytes) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString newComplaint(const QByteArray &extra = {});

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QByteArray kDocument = R"({"wallet":"alipay","jurisdiction":"CN","category":"C03","summary":"退款128.00元没有到账。",
 "facts":[{"on":"2026-10-01","text":"付款并申请退款。","exhibits":[1]},{"on":"2026-10-09","text":"没有到账。","exhibits":[2]}],
 "transactions":[{"time":"2026-10-01T20:15:31+08:00","amount":"128.00","currency":"CNY","orderId":"2026100122001412"}],
 "demands":[{"id":"D01","amount":"128.00","currency":"CNY"}],"answerBy":"2026-12-08",
 "complainant":{"name":"李明","phone":"13800000000"},"notes":"不外传"})";

} // namespace

TestStory::Answer TestStory::run(const QStringList &command, const QByteArray &input) const
{
    Answer answer;
#ifdef RECOURSE_CLI
    QProcess process;
    process.start(QStringLiteral(RECOURSE_CLI), QStringList{QStringLiteral("--data"), path(QStringLiteral("data")), QStringLiteral("--now"),
        QStringLiteral("2026-11-23T10:00:00+08:00"), QStringLiteral("--lang"), QStringLiteral("en")} + command);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return answer;
    answer.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    answer.out = process.readAllStandardOutput();
    answer.err = process.readAllStandardError();
    answer.json = QJsonDocument::fromJson(answer.out).object();
#else
    Q_UNUSED(command)
    Q_UNUSED(input)
#endif
    return answer;
}

QString TestStory::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

QString TestStory::newComplaint(const QByteArray &extra)
{
    QByteArray document = kDocument;
    if (!extra.isEmpty())
        document.insert(1, extra + ",");
    return run({QStringLiteral("new"), QStringLiteral("-")}, document).json[u"id"].toString();
}

void TestStory::init()
{
#ifndef RECOURSE_CLI
    QSKIP("recourse-cli is not built");
#endif
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestStory::fromDocumentToLetter()
{
    const Answer created = run({QStringLiteral("new"), write(QStringLiteral("c.json"), kDocument)});
    QCOMPARE(created.exit, 0);
    QCOMPARE(created.json[u"number"].toString(), QStringLiteral("2026-0001"));
    const QString id = created.json[u"id"].toString();

    QImage screenshot(300, 500, QImage::Format_RGB32);
    screenshot.fill(Qt::white);
    QVERIFY(screenshot.save(path(QStringLiteral("one.png"))));
    const QString note = write(QStringLiteral("two.txt"), "chat");
    const Answer attached = run({QStringLiteral("attach"), id, path(QStringLiteral("one.png")), note, path(QStringLiteral("one.png")), QStringLiteral("--kind"), QStringLiteral("V01")});
    QCOMPARE(attached.exit, 0);
    const QJsonArray evidence = attached.json[u"evidence"].toArray();
    QCOMPARE(evidence.size(), 3);
    QCOMPARE(evidence[1][u"exhibit"].toInt(), 2);
    QCOMPARE(evidence[2][u"duplicateOf"].toInt(), 1);
    QVERIFY(!evidence[0].toObject().contains(QStringLiteral("duplicateOf")));

    const Answer letter = run({QStringLiteral("letter"), id, QStringLiteral("--channel"), QStringLiteral("CH-LET"), QStringLiteral("--lang"),
        QStringLiteral("zh_CN"), QStringLiteral("-o"), path(QStringLiteral("letter.pdf"))});
    QVERIFY2(letter.exit == 0, letter.out.constData());
    QFile pdf(path(QStringLiteral("letter.pdf")));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QCOMPARE(Sha256::of(pdf.readAll()).hex(), letter.json[u"sha256"].toString());
    QVERIFY(letter.json[u"pages"].toInt() >= 3);

    const Answer shown = run({QStringLiteral("show"), id});
    QCOMPARE(shown.json[u"facts"][1][u"exhibits"].toArray(), QJsonArray{2});
    QCOMPARE(shown.json[u"letters"][0][u"id"].toString(), letter.json[u"letter"].toString());
    QCOMPARE(shown.json[u"amounts"][0][u"amount"].toString(), QStringLiteral("128.00"));
    QCOMPARE(shown.json[u"title"].toString(), QStringLiteral("Refund of ¥128.00 has not arrived · Alipay"));

    const QString pdftotext = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (!pdftotext.isEmpty()) {
        QProcess process;
        process.start(pdftotext, {pdf.fileName(), QStringLiteral("-")});
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY(text.contains(QStringLiteral("退款128.00元没有到账")));
        QVERIFY(text.contains(QStringLiteral("证据2")));
        QVERIFY(!text.contains(QStringLiteral("不外传")));
    }
    const Answer listed = run({QStringLiteral("list"), QStringLiteral("--find"), QStringLiteral("没")});
    QCOMPARE(listed.json[u"complaints"].toArray().size(), 1);
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("--find"), QStringLiteral("火车")}).json[u"complaints"].toArray().size(), 0);
}

void TestStory::whatIsNotShownIsSaidTwice()
{
    const QString id = newComplaint();
    QImage image(60, 60, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QVERIFY(image.save(path(QStringLiteral("whole.png"))));
    QFile whole(path(QStringLiteral("whole.png")));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QString half = write(QStringLiteral("half.png"), whole.readAll().chopped(20));
    const Answer attached = run({QStringLiteral("attach"), id, whole.fileName(), half});
    QCOMPARE(attached.exit, 0);
    const QJsonArray evidence = attached.json[u"evidence"].toArray();
    QVERIFY(evidence[0][u"notes"].isUndefined());
    QCOMPARE(evidence[1][u"notes"][0][u"code"].toString(), QStringLiteral("damaged"));
    const Answer letter = run({QStringLiteral("letter"), id, QStringLiteral("--channel"), QStringLiteral("CH-LET"), QStringLiteral("--draft"),
        QStringLiteral("--smaller"), QStringLiteral("-o"), path(QStringLiteral("letter.pdf"))});
    QCOMPARE(letter.exit, 0);
    QStringList said;
    const QJsonArray findings = letter.json[u"findings"].toArray();
    for (const QJsonValue &finding : findings) {
        if (finding[u"rule"].toString().startsWith(QLatin1Char('E')))
            said << finding[u"message"].toString();
    }
    QCOMPARE(said.size(), 1);
    QVERIFY2(said[0].startsWith(QStringLiteral("Exhibit 2: This picture is damaged")), qPrintable(said[0]));
    QCOMPARE(letter.json[u"size"].toInteger(), QFileInfo(path(QStringLiteral("letter.pdf"))).size());
    QVERIFY(letter.json[u"sizeNote"].isUndefined());
}

void TestStory::blockedLetterIsRefused()
{
    const QString id = newComplaint(R"("issuer":"")");
    QVERIFY(!id.isEmpty());
    const QString secret = newComplaint(R"("notes2":1)");
    QVERIFY(secret.isEmpty());
    QByteArray document = kDocument;
    document.replace("退款128.00元没有到账。", "退款没到，我的支付密码是 123456。");
    const QString leaky = run({QStringLiteral("new"), QStringLiteral("-")}, document).json[u"id"].toString();
    const QStringList command{QStringLiteral("letter"), leaky, QStringLiteral("--channel"), QStringLiteral("CH-LET"), QStringLiteral("-o"), path(QStringLiteral("l.pdf"))};
    const Answer refused = run(command);
    QCOMPARE(refused.exit, 1);
    QCOMPARE(refused.code(), QStringLiteral("blocked"));
    QVERIFY(!QFile::exists(path(QStringLiteral("l.pdf"))));
    QVERIFY(!refused.out.contains("123456"));
    QCOMPARE(run(command + QStringList{QStringLiteral("--draft")}).exit, 0);
    QVERIFY(QFile::exists(path(QStringLiteral("l.pdf"))));
    QCOMPARE(run({QStringLiteral("show"), leaky}).json[u"letters"].toArray().size(), 0);
}

void TestStory::answersAreRecorded()
{
    const QString id = newComplaint();
    QCOMPARE(run({QStringLiteral("letter"), id, QStringLiteral("--channel"), QStringLiteral("CH-LET"), QStringLiteral("-o"), path(QStringLiteral("l.pdf"))}).exit, 0);
    const Answer again = run({QStringLiteral("letter"), id, QStringLiteral("--frozen"), QStringLiteral("T1"), QStringLiteral("-o"), path(QStringLiteral("again.pdf"))});
    QCOMPARE(again.exit, 0);
    const QJsonObject frozen = run({QStringLiteral("show"), id}).json[u"letters"].toArray().first().toObject();
    QCOMPARE(again.json[u"sha256"].toString(), frozen[u"sha256"].toString());
    QVERIFY(!frozen[u"answerBy"].toString().isEmpty() && frozen[u"size"].toInt() > 0);
    QFile first(path(QStringLiteral("l.pdf")));
    QFile second(path(QStringLiteral("again.pdf")));
    QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly) && first.readAll() == second.readAll());
    QCOMPARE(run({QStringLiteral("letter"), id, QStringLiteral("--frozen"), QStringLiteral("T3"), QStringLiteral("-o"), path(QStringLiteral("no.pdf"))}).code(), QStringLiteral("not-found"));
    QCOMPARE(run({QStringLiteral("letter"), id, QStringLiteral("--frozen"), QStringLiteral("T1"), QStringLiteral("--draft"), QStringLiteral("-o"), path(QStringLiteral("no.pdf"))}).exit, 2);

    const Answer sent = run({QStringLiteral("sent"), id, QStringLiteral("--letter"), QStringLiteral("T1"), QStringLiteral("--channel"), QStringLiteral("CH-LET"), QStringLiteral("--ticket"), QStringLiteral("K1")});
    QCOMPARE(sent.exit, 0);
    QCOMPARE(sent.json[u"step"][u"ticket"].toString(), QStringLiteral("K1"));
    QCOMPARE(run({QStringLiteral("show"), id}).json[u"status"].toString(), QStringLiteral("waiting"));

    const Answer offer = run({QStringLiteral("event"), id, QStringLiteral("-")}, R"({"kind":"offer","at":"2026-11-23","amount":"64.00"})");
    QCOMPARE(offer.exit, 0);
    QCOMPARE(offer.json[u"step"][u"events"].toArray().size(), 2);
    QCOMPARE(run({QStringLiteral("show"), id}).json[u"status"].toString(), QStringLiteral("offer"));

    QCOMPARE(run({QStringLiteral("log"), id, QStringLiteral("-")}, R"({"channel":"CH-TEL","direction":"in","answer":"请等待"})").exit, 0);
    QCOMPARE(run({QStringLiteral("show"), id}).json[u"contacts"].toArray().size(), 1);
    const Answer plan = run({QStringLiteral("plan"), id});
    QVERIFY(plan.json[u"steps"].toArray().size() > 2);
}

void TestStory::trashAndBackup()
{
    const QString id = newComplaint();
    const QString file = path(QStringLiteral("backup.bak"));
    const Answer backup = run({QStringLiteral("backup"), QStringLiteral("-o"), file});
    QCOMPARE(backup.exit, 0);
    QCOMPARE(backup.json[u"complaints"].toInt(), 1);
    QCOMPARE(run({QStringLiteral("trash"), id}).exit, 0);
    QCOMPARE(run({QStringLiteral("list")}).json[u"complaints"].toArray().size(), 0);
    QCOMPARE(run({QStringLiteral("trash"), id, QStringLiteral("--restore")}).exit, 0);
    QCOMPARE(run({QStringLiteral("list")}).json[u"complaints"].toArray().size(), 1);
    QCOMPARE(run({QStringLiteral("trash"), id, QStringLiteral("--for-good")}).exit, 0);
    QCOMPARE(run({QStringLiteral("show"), id}).code(), QStringLiteral("not-found"));
    QCOMPARE(run({QStringLiteral("restore"), file}).exit, 0);
    QCOMPARE(run({QStringLiteral("show"), id}).exit, 0);
    QCOMPARE(run({QStringLiteral("verify"), QStringLiteral("--full")}).json[u"verdict"].toString(), QStringLiteral("INTACT"));
}

void TestStory::refusals_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &command, const char *input, int exit, const char *code) {
        QTest::newRow(name) << command.split(u' ') << QByteArray(input) << exit << QString::fromLatin1(code);
    };
    row("no such command", QStringLiteral("fly"), "", 2, "");
    row("no file named", QStringLiteral("new"), "", 2, "");
    row("no -o", QStringLiteral("letter 2026-0001 --channel CH-LET"), "", 2, "");
    row("an option nobody knows", QStringLiteral("list --colour red"), "", 2, "");
    row("unknown key", QStringLiteral("new -"), R"({"facts":[{"onn":"x"}]})", 1, "unknown-key");
    row("bad value", QStringLiteral("new -"), R"({"category":"C99"})", 1, "bad-input");
    row("no such complaint", QStringLiteral("show 2026-0099"), "", 1, "not-found");
    row("a missing file", QStringLiteral("new /nonexistent/file.json"), "", 1, "not-readable");
    row("days without a unit we count", QStringLiteral("days --from 2026-10-01 --add 3 --unit moons"), "", 1, "bad-input");
    row("a kind of guide entry nobody knows", QStringLiteral("guide show spells"), "", 1, "not-found");
}

void TestStory::refusals()
{
    QFETCH(QStringList, command);
    QFETCH(QByteArray, input);
    QFETCH(int, exit);
    QFETCH(QString, code);
    const Answer answer = run(command, input);
    QVERIFY2(answer.exit == exit, (answer.out + answer.err).constData());
    QCOMPARE(answer.code(), code);
    QCOMPARE(answer.out.isEmpty(), exit == 2);
    if (exit == 1)
        QVERIFY(answer.json[u"error"][u"message"].toString().endsWith(u'.'));
}

void TestStory::inUse()
{
    const FixedClock clock(test::noon(2026, 11, 23));
    const auto window = CaseFile::open(path(QStringLiteral("data")), clock);
    QVERIFY(window.ok());
    const Answer answer = run({QStringLiteral("list")});
    QCOMPARE(answer.exit, 1);
    QCOMPARE(answer.code(), QStringLiteral("in-use"));
    QCOMPARE(run({QStringLiteral("guide"), QStringLiteral("check")}).exit, 0);
}

void TestStory::daysAreExplained()
{
    const Answer answer = run({QStringLiteral("days"), QStringLiteral("--from"), QStringLiteral("2026-09-30"), QStringLiteral("--add"), QStringLiteral("3"), QStringLiteral("--unit"), QStringLiteral("working")});
    QCOMPARE(answer.json[u"due"].toString(), QStringLiteral("2026-10-10"));
    QCOMPARE(answer.json[u"counted"][2][u"why"].toString(), QStringLiteral("make-up"));
    QCOMPARE(answer.json[u"skipped"].toArray().size(), 7);
    QVERIFY(!QFile::exists(path(QStringLiteral("data"))));
}

void TestStory::guideIsShown()
{
    QVERIFY(run({QStringLiteral("guide"), QStringLiteral("check")}).json[u"ok"].toBool());
    const Answer wallet = run({QStringLiteral("guide"), QStringLiteral("show"), QStringLiteral("wallet"), QStringLiteral("alipay")});
    QCOMPARE(wallet.json[u"wallets"].toArray().size(), 1);
}

QTEST_GUILESS_MAIN(TestStory)
#include "tst_story.moc"
