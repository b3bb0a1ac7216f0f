// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Three payments nobody in the house made. The urgent door, the questions, four screenshots, a PDF and a recording as exhibits, one
// paragraph in own words, the PDF of the letter: in at most 70 clicks.
//
// A click is one click of the mouse, or one key pressed on purpose that types nothing (Tab, Enter, an arrow, Space). Choosing from a
// list counts two (open it, point at the entry), a file dialog two (mark the files, Open) or one (accept the name that is proposed).
// Typing and pasting text counts nothing, nor does looking or turning the wheel. Nothing in this test sets a focus or a value.

#include "app/complaint/session.h"
#include "app/evidence/evidenceimporter.h"
#include "app/letter/letterview.h"
#include "app/letter/paperview.h"
#include "app/shell/mainwindow.h"
#include "app/widgets/fields.h"
#include "testkit/examples.h"
#include "testkit/window/acts.h"
#include "testkit/window/testwindow.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace recourse;
using namespace recourse::app;
using namespace recourse::test;

namespace {

constexpr int kMost = 70;

/// A person at the window who counts.
class Hand
{
public:
    explicit Hand(TestWindow &app) : m_app(app) {}
    int clicks() const { return m_clicks; }
    QString tally() const { return m_tally.join(QStringLiteral(", ")); }

    bool press(const QString &button)
    {
        count(1, button);
        return click(m_app.find<QAbstractButton>(button));
    }
    /// Points at a field and types; nothing is counted for the pointing when the focus is there already.
    bool fill(const QString &field, const QString &text)
    {
        auto *widget = m_app.find<QWidget>(field);
        if (!widget)
            return false;
        if (!widget->hasFocus()) {
            count(1, field);
            if (!click(widget) || !widget->hasFocus())
                return false;
        }
        typeText(text);
        return true;
    }
    bool pick(const QString &list, const QString &value)
    {
        auto *combo = m_app.find<QComboBox>(list);
        if (combo && combo->currentData() == value)
            return true;
        count(2, list);
        return choose(combo, value);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        count(1, QKeySequence(int(key)).toString());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QTest::qWait(5);
    }
    void dialog(int clicks) { count(clicks, QStringLiteral("file dialog")); }
    static QString at()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }

private:
    void count(int clicks, const QString &what)
    {
        m_clicks += clicks;
        m_tally << what;
    }
    TestWindow &m_app;
    int m_clicks = 0;
    QStringList m_tally;
};

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// A PDF of one empty page.
QByteArray paper()
{
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
}

/// The head of a sound recording and some of it.
QByteArray recording()
{
    QByteArray bytes("RIFF\x24\x08\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00\x40\x1f\x00\x00\x80\x3e\x00\x00\x02\x00\x10\x00"
                     "data\x00\x08\x00\x00", 44);
    return bytes + QByteArray(2048, '\x01');
}

} // namespace

#define ACT(what) QVERIFY2(what, #what)

class tst_threepayments : public QObject
{
    Q_OBJECT
private slots:
    void toALetterInFewClicks_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("zh_CN") << int(Language::ZhCn);
        QTest::newRow("en") << int(Language::En);
    }
    void toALetterInFewClicks();

private:
    void tell(TestWindow &app, Hand &hand, bool zh);
    void prove(TestWindow &app, Hand &hand, const QTemporaryDir &own);
    void ask(TestWindow &app, Hand &hand, bool zh, const QString &pdf);
};

void tst_threepayments::tell(TestWindow &app, Hand &hand, bool zh)
{
    ACT(hand.press(QStringLiteral("urgentDoor")));
    ACT(hand.pick(QStringLiteral("urgentWalletCombo"), QStringLiteral("alipay")));
    ACT(hand.pick(QStringLiteral("urgentProblemCombo"), QStringLiteral("C01")));
    ACT(hand.pick(QStringLiteral("urgentPlaceCombo"), QStringLiteral("CN")));
    ACT(hand.press(QStringLiteral("urgentContinueButton")));

    // Wallet, place and problem are known: straight to what happened, ready to type.
    QTRY_COMPARE(Hand::at(), QStringLiteral("summaryEdit"));
    const Complaint &c = app.window().session()->complaint();
    QVERIFY(!c.entity.name.isEmpty()); // the company behind the wallet came along
    ACT(hand.fill(QStringLiteral("summaryEdit"),
        zh ? QStringLiteral("10月11日早上发现夜里有三笔付款，都不是我或家里人付的。")
           : QStringLiteral("On 11 October I found three payments of the night before. Nobody in the house made them.")));
    const QStringList times{QStringLiteral("2026-10-11 02:14"), QStringLiteral("2026-10-11 02:16"), QStringLiteral("2026-10-11 02:21")};
    const QStringList sums{QStringLiteral("499"), QStringLiteral("499"), QStringLiteral("1280.50")};
    for (int i = 0; i < 3; ++i) {
        const QString n = QString::number(i);
        ACT(hand.press(i == 0 ? QStringLiteral("addTransactionButton") : QStringLiteral("againTransactionButton")));
        QTRY_COMPARE(Hand::at(), QStringLiteral("transactionTimeEdit") + n); // focus and page went to what was added
        QVERIFY(!QApplication::focusWidget()->visibleRegion().isEmpty());
        ACT(hand.fill(QStringLiteral("transactionTimeEdit") + n, times.at(i)));
        hand.key(Qt::Key_Return);
        ACT(hand.fill(QStringLiteral("transactionAmountEdit") + n, sums.at(i)));
        if (i == 0) {
            hand.key(Qt::Key_Return);
            ACT(hand.fill(QStringLiteral("transactionPayeeEdit0"), zh ? QStringLiteral("星河数码专营店") : QStringLiteral("Galaxy Digital")));
            hand.key(Qt::Key_Return);
            ACT(hand.fill(QStringLiteral("transactionMethodEdit0"), zh ? QStringLiteral("账户余额") : QStringLiteral("Balance")));
        }
        ACT(hand.fill(QStringLiteral("transactionOrderEdit") + n, QStringLiteral("20261011220014123456789012%1").arg(34 + i)));
    }
    QCOMPARE(c.transactions.size(), 3);
    for (const Transaction &payment : c.transactions) {
        QVERIFY(payment.amount && !payment.time.isNull() && !payment.orderId.isEmpty());
        QCOMPARE(payment.payee, c.transactions.first().payee);
        QCOMPARE(payment.method, c.transactions.first().method);
    }
    QVERIFY(app.find<QLabel>(QStringLiteral("transactionTotalLabel"))->text().contains(QStringLiteral("2,278.50")));
    ACT(hand.press(QStringLiteral("C01-Q1Option-all")));
    ACT(hand.fill(QStringLiteral("C01-Q3Edit"), zh ? QStringLiteral("在家睡觉，手机在床头充电。") : QStringLiteral("Asleep at home, the phone beside me.")));
    ACT(hand.press(QStringLiteral("C01-Q4Option-none-needed")));
    ACT(hand.press(QStringLiteral("C01-Q5Option-no")));
    ACT(hand.press(QStringLiteral("C01-Q6Option-none")));
    ACT(hand.press(QStringLiteral("C01-Q7Option-no")));
    ACT(hand.fill(QStringLiteral("C01-Q9DateEdit"), QStringLiteral("2026-10-11 08:40")));
    ACT(hand.press(QStringLiteral("moreQuestionsButton")));
    ACT(hand.fill(QStringLiteral("C01-Q10Edit"), zh ? QStringLiteral("回执A2026101100123，朝阳派出所") : QStringLiteral("Receipt A2026101100123, Chaoyang station")));
    ACT(hand.press(QStringLiteral("nextButton")));

    // The notice was told a page before: its day is not typed again.
    ACT(hand.press(QStringLiteral("noticeAsContactButton")));
    QCOMPARE(c.contacts.size(), 1);
    QVERIFY(c.contacts.first().at.instant);
    ACT(hand.pick(QStringLiteral("contactChannelCombo0"), QStringLiteral("CH-TEL")));
    ACT(hand.fill(QStringLiteral("contactTicketEdit0"), QStringLiteral("TS20261011001")));
    ACT(hand.fill(QStringLiteral("contactAnswerEdit0"), zh ? QStringLiteral("已冻结账户，等待核实。") : QStringLiteral("The account is frozen; wait for the check.")));
    ACT(hand.press(QStringLiteral("nextButton")));
}

void tst_threepayments::prove(TestWindow &app, Hand &hand, const QTemporaryDir &own)
{
    EvidenceImporter &importer = EvidenceImporter::of(*app.window().session());
    QStringList pictures;
    for (int i = 0; i < 4; ++i) {
        pictures << own.filePath(QStringLiteral("screen %1.png").arg(i + 1));
        ACT(write(pictures.last(), screenshot(QColor::fromHsv(80 * i, 180, 200))));
    }
    const QString statement = own.filePath(QStringLiteral("statement.pdf"));
    const QString call = own.filePath(QStringLiteral("call.wav"));
    ACT(write(statement, paper()));
    ACT(write(call, recording()));
    // By the line of the list they belong to: what they are is said with it.
    const QList<std::pair<QString, QStringList>> lots{{QStringLiteral("V01"), pictures}, {QStringLiteral("V03"), {statement}},
        {QStringLiteral("V07"), {call}}};
    qsizetype expected = 0;
    for (const auto &[kind, files] : lots) {
        app.prompts().filesAnswer = files;
        const auto *add = app.window().findChild<QWidget *>(QStringLiteral("addKind_") + kind);
        if (!add || !add->isVisible())
            ACT(hand.press(QStringLiteral("need_") + kind)); // the line opens and says how
        ACT(hand.press(QStringLiteral("addKind_") + kind));
        hand.dialog(2);
        expected += files.size();
        QTRY_COMPARE_WITH_TIMEOUT(app.window().session()->complaint().evidence.size(), expected, 20'000);
        QTRY_VERIFY(!importer.isBusy());
    }
    for (const Evidence &item : app.window().session()->complaint().evidence)
        QVERIFY(!item.kind.isEmpty());
    ACT(hand.press(QStringLiteral("nextButton")));
}

void tst_threepayments::ask(TestWindow &app, Hand &hand, bool zh, const QString &pdf)
{
    const Complaint &c = app.window().session()->complaint();
    ACT(hand.press(QStringLiteral("demandCheck-D01")));
    QCOMPARE(app.find<QLineEdit>(QStringLiteral("demandAmountEdit-D01"))->text(), QStringLiteral("2278.50")); // the total, unasked
    ACT(hand.press(QStringLiteral("demandCheck-D04")));
    ACT(hand.press(QStringLiteral("Q14KnownButton"))); // the police: said before
    QCOMPARE(c.answers.value(QStringLiteral("Q14")).values, QStringList{QStringLiteral("police")});
    ACT(hand.press(QStringLiteral("nextButton")));
    QTRY_COMPARE(Hand::at(), QStringLiteral("nameEdit"));
    ACT(hand.fill(QStringLiteral("nameEdit"), zh ? QStringLiteral("王芳") : QStringLiteral("Wang Fang")));
    hand.key(Qt::Key_Return);
    ACT(hand.fill(QStringLiteral("phoneEdit"), QStringLiteral("13900000000")));
    ACT(hand.press(QStringLiteral("nextButton")));
    ACT(hand.press(QStringLiteral("nextButton"))); // where to complain: read, nothing to do yet

    auto *letter = app.window().findChild<LetterView *>();
    QVERIFY(letter && letter->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(letter->pages() && !letter->isBusy(), 30'000);
    auto *paper = app.find<PaperView>(QStringLiteral("paperView"));
    QVERIFY(paper);
    if (!paper->hasFocus() && !paper->viewport()->hasFocus()) {
        hand.dialog(1); // a click on the margin
        QTest::mouseClick(paper->viewport(), Qt::LeftButton, {}, QPoint(3, 3));
    }
    for (int i = 0; i < 12 && paper->currentBlock() != QLatin1String("summary"); ++i)
        hand.key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(paper->currentBlock(), QStringLiteral("summary"));
    hand.key(Qt::Key_Return);
    QTRY_COMPARE(Hand::at(), QStringLiteral("blockEdit"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End, Qt::ControlModifier);
    hand.dialog(1);
    typeText(zh ? QStringLiteral("请调取登录设备记录核对。") : QStringLiteral(" Please check which device was logged in."));
    if (auto *use = app.window().findChild<QAbstractButton *>(QStringLiteral("useMyTextButton")); use && use->isVisible())
        ACT(hand.press(QStringLiteral("useMyTextButton")));
    QTRY_COMPARE(c.letterEdits.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(letter->pages() && !letter->isBusy(), 30'000);
    app.prompts().savePath = pdf;
    ACT(hand.press(QStringLiteral("exportButton")));
    hand.dialog(1);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(pdf) && c.letters.size() == 1, 30'000);
    const QString text = c.letters.first().text;
    QVERIFY(text.contains(zh ? QStringLiteral("请调取登录设备记录核对") : QStringLiteral("check which device was logged in")));
    for (const Transaction &payment : c.transactions)
        QVERIFY2(text.contains(payment.orderId), qPrintable(payment.orderId));
}

void tst_threepayments::toALetterInFewClicks()
{
    QFETCH(int, language);
    const bool zh = Language(language) == Language::ZhCn;
    QTemporaryDir own;
    const QString pdf = own.filePath(QStringLiteral("letter.pdf"));
    TestWindow app{Language(language)};
    QVERIFY(QTest::qWaitForWindowActive(&app.window()));
    Hand hand(app);
    tell(app, hand, zh);
    if (!QTest::currentTestFailed())
        prove(app, hand, own);
    if (!QTest::currentTestFailed())
        ask(app, hand, zh, pdf);
    if (QTest::currentTestFailed())
        return;
    qInfo("%d clicks: %s", hand.clicks(), qPrintable(hand.tally()));
    QVERIFY2(hand.clicks() <= kMost, qPrintable(QStringLiteral("%1 clicks: %2").arg(hand.clicks()).arg(hand.tally())));
}

QTEST_MAIN(tst_threepayments)
#include "tst_threepayments.moc"
