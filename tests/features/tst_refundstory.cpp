// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Li Ming paid 128.00 with Alipay, the shop agreed to a refund by 8 October, and it never came. On 12 October Li Ming calls 95188,
// gets a ticket number, and starts Recourse for the first time: answers the questions with mouse and keyboard, drops two
// screenshots on the window, pastes a third, asks for the money back, exports the letter. The PDF says what was typed, as it was
// typed. The next day the complaint is still there, found by two characters, equal to what was left.

#include "app/complaint/complaintlist.h"
#include "app/complaint/complaintmodel.h"
#include "app/complaint/session.h"
#include "app/evidence/evidenceimporter.h"
#include "app/letter/letterview.h"
#include "app/shell/mainwindow.h"
#include "app/widgets/fields.h"
#include "testkit/examples.h"
#include "testkit/window/acts.h"
#include "testkit/window/testwindow.h"

#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace recourse;
using namespace recourse::app;
using namespace recourse::test;

namespace {

QString pdfText(const QString &path)
{
    QProcess tool;
    tool.start(QStringLiteral("pdftotext"),
        {QStringLiteral("-enc"), QStringLiteral("UTF-8"), QStringLiteral("-layout"), path, QStringLiteral("-")});
    if (!tool.waitForFinished(30'000) || tool.exitCode() != 0)
        return {};
    return QString::fromUtf8(tool.readAllStandardOutput());
}

/// Without the blanks and line ends that layout puts between words.
QString squeezed(QString text)
{
    text.remove(QRegularExpression(QStringLiteral("\\s+")));
    return text;
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

struct Words {
    QString summary, factOne, factTwo, payee, agent, answer, name;
};

Words wordsOf(Language language)
{
    if (language == Language::ZhCn)
        return {QStringLiteral("晨光文具店10月2日同意退款，说10月8日前到账，钱一直没有回来。"), QStringLiteral("付款后当天申请退款。"),
            QStringLiteral("打开账单查看，没有退款记录。"), QStringLiteral("晨光文具店"), QStringLiteral("8823"),
            QStringLiteral("已经登记，请等待处理。"), QStringLiteral("李明")};
    return {QStringLiteral("The stationery shop agreed to the refund on 2 October and promised it by 8 October. It never came."),
        QStringLiteral("Paid, and asked for the refund the same day."), QStringLiteral("Opened the bill: no refund is listed."),
        QStringLiteral("Morning Light Stationery"), QStringLiteral("8823"), QStringLiteral("It is registered, please wait."),
        QStringLiteral("Li Ming")};
}

const QString kOrder = QStringLiteral("2026100122001412345678901234");

} // namespace

#define ACT(what) QVERIFY2(what, #what)

class tst_refundstory : public QObject
{
    Q_OBJECT
private slots:
    void fromNothingToALetter_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("zh_CN") << int(Language::ZhCn);
        QTest::newRow("en") << int(Language::En);
    }
    void fromNothingToALetter();

private:
    void tell(TestWindow &app, const Words &words);
    void prove(TestWindow &app, const QTemporaryDir &own);
    void checkPdf(const QString &path, Language language, const Words &words);
};

void tst_refundstory::tell(TestWindow &app, const Words &words)
{
    const auto button = [&](const QString &name) { return click(app.find<QAbstractButton>(name)); };
    const auto line = [&](const QString &name, const QString &text) { return typeInto(app.find<QLineEdit>(name), text); };
    const auto area = [&](const QString &name, const QString &text) { return typeInto(app.find<TextArea>(name), text); };

    ACT(button(QStringLiteral("problemDoor")));
    ACT(button(QStringLiteral("walletCard-alipay")));
    ACT(button(QStringLiteral("fundingCheck-balance")));
    ACT(button(QStringLiteral("nextButton")));
    ACT(button(QStringLiteral("categoryCard-C03")));
    ACT(button(QStringLiteral("nextButton")));

    ACT(area(QStringLiteral("summaryEdit"), words.summary));
    ACT(line(QStringLiteral("occurredOnEdit"), QStringLiteral("2026-10-01")));
    ACT(button(QStringLiteral("addFactButton")));
    ACT(line(QStringLiteral("factDateEdit0"), QStringLiteral("2026-10-01")));
    ACT(area(QStringLiteral("factEdit0"), words.factOne));
    ACT(button(QStringLiteral("addFactButton")));
    ACT(line(QStringLiteral("factDateEdit1"), QStringLiteral("2026-10-09")));
    ACT(area(QStringLiteral("factEdit1"), words.factTwo));
    ACT(button(QStringLiteral("addTransactionButton")));
    ACT(line(QStringLiteral("transactionTimeEdit0"), QStringLiteral("2026-10-01 20:15")));
    ACT(line(QStringLiteral("transactionAmountEdit0"), QStringLiteral("128")));
    ACT(line(QStringLiteral("transactionPayeeEdit0"), words.payee));
    ACT(line(QStringLiteral("transactionOrderEdit0"), kOrder));
    ACT(button(QStringLiteral("transactionDoneButton0")));
    ACT(line(QStringLiteral("C03-Q3DateEdit"), QStringLiteral("2026-10-08")));
    ACT(button(QStringLiteral("nextButton")));

    ACT(button(QStringLiteral("addContactButton")));
    ACT(choose(app.find<QComboBox>(QStringLiteral("contactChannelCombo0")), QStringLiteral("CH-TEL")));
    ACT(line(QStringLiteral("contactTimeEdit0"), QStringLiteral("2026-10-12 10:00")));
    ACT(line(QStringLiteral("contactAgentEdit0"), words.agent));
    ACT(line(QStringLiteral("contactTicketEdit0"), QStringLiteral("TS20261012001")));
    ACT(area(QStringLiteral("contactAnswerEdit0"), words.answer));
    ACT(button(QStringLiteral("contactDoneButton0")));
    ACT(button(QStringLiteral("nextButton")));
}

void tst_refundstory::prove(TestWindow &app, const QTemporaryDir &own)
{
    EvidenceImporter &importer = EvidenceImporter::of(*app.window().session());
    const QStringList files{own.filePath(QStringLiteral("订单 1.png")), own.filePath(QStringLiteral("chat.png"))};
    ACT(writeFile(files[0], screenshot(QColor(20, 118, 216))));
    ACT(writeFile(files[1], screenshot(QColor(60, 160, 60))));
    const QByteArray before = screenshot(QColor(20, 118, 216));
    // Onto whatever lies in the middle of the window.
    QWidget *target = app.window().childAt(app.window().rect().center());
    QVERIFY(target);
    ACT(dropFiles(target, files));
    QTRY_COMPARE_WITH_TIMEOUT(app.window().session()->complaint().evidence.size(), 2, 20'000);
    QTRY_VERIFY(!importer.isBusy());

    auto *copied = new QMimeData;
    const QByteArray third = screenshot(QColor(200, 90, 20));
    copied->setData(QStringLiteral("image/png"), third);
    QApplication::clipboard()->setMimeData(copied);
    ACT(click(app.find<QAbstractButton>(QStringLiteral("pasteButton"))));
    QTRY_COMPARE_WITH_TIMEOUT(app.window().session()->complaint().evidence.size(), 3, 20'000);
    QTRY_VERIFY(!importer.isBusy());
    QCOMPARE(app.window().session()->complaint().evidence.at(2).sha256, Sha256::of(third)); // the bytes as they were copied

    QFile source(files[0]);
    QVERIFY(source.open(QIODevice::ReadOnly));
    QCOMPARE(source.readAll(), before); // a drop copies
}

void tst_refundstory::fromNothingToALetter()
{
    QFETCH(int, language);
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    const Language spoken = Language(language);
    const Words words = wordsOf(spoken);
    QTemporaryDir folder;
    QTemporaryDir own;
    const QString data = folder.filePath(QStringLiteral("data"));
    const QString pdf = own.filePath(spoken == Language::ZhCn ? QStringLiteral("投诉信.pdf") : QStringLiteral("letter.pdf"));
    Complaint left;
    {
        TestWindow app(spoken, data);
        const auto button = [&](const QString &name) { return click(app.find<QAbstractButton>(name)); };
        const auto line = [&](const QString &name, const QString &text) { return typeInto(app.find<QLineEdit>(name), text); };
        tell(app, words);
        if (QTest::currentTestFailed())
            return;
        prove(app, own);
        if (QTest::currentTestFailed())
            return;
        ACT(button(QStringLiteral("nextButton")));
        ACT(button(QStringLiteral("demandCheck-D01")));
        QCOMPARE(app.find<QLineEdit>(QStringLiteral("demandAmountEdit-D01"))->text(), QStringLiteral("128.00"));
        ACT(button(QStringLiteral("nextButton")));
        ACT(line(QStringLiteral("nameEdit"), words.name));
        ACT(line(QStringLiteral("phoneEdit"), QStringLiteral("13800000000")));
        ACT(button(QStringLiteral("showLetterButton")));
        app.prompts().savePath = pdf;
        auto *letter = app.window().findChild<LetterView *>();
        QVERIFY(letter);
        QTRY_VERIFY_WITH_TIMEOUT(letter->pages() && !letter->isBusy(), 20'000);
        ACT(button(QStringLiteral("exportButton")));
        QVERIFY(app.find<QLabel>(QStringLiteral("exportedPathLabel")));
        QVERIFY(QFileInfo::exists(pdf));
        QVERIFY(app.prompts().asked.size() == 2 && app.prompts().asked.at(1).endsWith(QLatin1String(".pdf")));
        ACT(button(QStringLiteral("laterButton")));
        QVERIFY(app.window().session()->flushAndWait());
        left = app.window().session()->complaint();
        QCOMPARE(left.letters.size(), 1);
        QVERIFY(app.close());
    }
    checkPdf(pdf, spoken, words);
    if (QTest::currentTestFailed())
        return;

    TestWindow next(spoken, data, noon(2026, 10, 13));
    QTRY_VERIFY(next.window().session());
    next.window().resize(1280, 800); // the screen of a test is small, and a small window shows the list or the complaint
    auto *list = next.find<QListView>(QStringLiteral("complaintList"));
    QVERIFY(list);
    QCOMPARE(list->model()->rowCount(), 1);
    for (const QString &part : spoken == Language::ZhCn ? QStringList{QStringLiteral("晨光"), QStringLiteral("账"), QStringLiteral("李明")}
                                                        : QStringList{QStringLiteral("Li"), QStringLiteral("stationery")}) {
        auto *search = next.find<QLineEdit>(QStringLiteral("searchEdit"));
        ACT(click(search));
        search->selectAll();
        typeText(part);
        QTest::qWait(300); // the search follows the typing
        QTRY_COMPARE(list->model()->rowCount(), 1);
    }
    auto *search = next.find<QLineEdit>(QStringLiteral("searchEdit"));
    search->selectAll();
    typeText(QStringLiteral("zzzz"));
    QTRY_COMPARE(list->model()->rowCount(), 0);
    search->clear();
    QTRY_COMPARE(list->model()->rowCount(), 1);
    Complaint again = next.window().session()->complaint();
    again.page = left.page;             // where the person stands is not what they said
    again.changedAt = left.changedAt;
    QVERIFY(again == left);
}

void tst_refundstory::checkPdf(const QString &path, Language language, const Words &words)
{
    const QString text = pdfText(path);
    const QString plain = squeezed(text);
    const auto has = [&](const QString &part) { return plain.contains(squeezed(part)); };
    for (const QString &part : {words.summary, words.factOne, words.factTwo, words.payee, words.name, kOrder,
             QStringLiteral("TS20261012001"), QStringLiteral("13800000000"), QStringLiteral("¥128.00")})
        QVERIFY2(has(part), qPrintable(part + QLatin1Char('\n') + text));
    if (language == Language::ZhCn) {
        QVERIFY2(has(QStringLiteral("128.00元")), qPrintable(text)); // in sentences, ¥ in tables
        QVERIFY2(has(QStringLiteral("退款承诺到账的日期为2026年10月8日")), qPrintable(text));
        for (const QString &part : {QStringLiteral("证据1"), QStringLiteral("证据2"), QStringLiteral("证据3")})
            QVERIFY2(plain.count(part) >= 2, qPrintable(part + QLatin1Char('\n') + text)); // in the index and over its picture
    } else {
        QVERIFY2(has(QStringLiteral("The refund was promised for 8 October 2026")), qPrintable(text));
        for (const QString &part : {QStringLiteral("Exhibit1"), QStringLiteral("Exhibit2"), QStringLiteral("Exhibit3")})
            QVERIFY2(plain.contains(part), qPrintable(part + QLatin1Char('\n') + text));
    }
    QVERIFY2(has(QStringLiteral("chat")), qPrintable(text));
    for (const QString &mark : {QStringLiteral("["), QStringLiteral("{{"), QStringLiteral("【"), QStringLiteral("TBD"), QStringLiteral("XXX"),
             QStringLiteral("待补"), QStringLiteral("待确认"), QStringLiteral("\uFFFD")})
        QVERIFY2(!plain.contains(mark), qPrintable(mark + QLatin1Char('\n') + text));
    // One line is left to be filled by hand: the signature.
    QCOMPARE(plain.count(QLatin1Char('_')), 16);
}

QTEST_MAIN(tst_refundstory)
#include "tst_refundstory.moc"
