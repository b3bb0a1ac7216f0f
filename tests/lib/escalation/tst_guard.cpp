// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "escalation/guard.h"
#include "testkit/examples.h"

#include <QTest>

using namespace recourse;

class TestGuard : public QObject
{
    Q_OBJECT

private slots:
    void warnings_data();
    void warnings();
    void textsNameTheArticle();
};

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

std::shared_ptr<const Catalogue> guide()
{
    static const auto loaded = Catalogue::load();
    return *loaded;
}

Step use(const QString &channel, const QString &subject, const QString &event)
{
    Step step;
    step.id = StepId::create();
    step.channel = channel;
    step.subject = subject;
    if (!event.isEmpty())
        step.events = {{*eventKindFrom(event), *whenFromIso(s("2026-10-20")), {}, {}, false}};
    return step;
}

} // namespace

void TestGuard::warnings_data()
{
    QTest::addColumn<QString>("has");       // body, subject and last event of a stored step
    QTest::addColumn<QStringList>("told");  // answer to Q14
    QTest::addColumn<QString>("wants");     // channel and subject
    QTest::addColumn<QStringList>("codes"); // code and other body
    const auto row = [](const char *name, const char *has, const QStringList &told, const char *wants, const QStringList &codes) {
        QTest::newRow(name) << s(has) << told << s(wants) << codes;
    };
    row("nothing filed", "", {}, "CH-12315 merchant", {});
    row("PBoC has the same dispute", "CH-12363 merchant sent", {}, "CH-12315 merchant", {s("same-dispute CH-12363")});
    row("PBoC has another subject", "CH-12363 payment-account sent", {}, "CH-12315 merchant", {s("split-subject CH-12363")});
    row("PBoC accepted it", "CH-12363 merchant accepted", {}, "CH-12315 merchant", {s("same-dispute CH-12363")});
    row("an offer is not the end", "CH-12363 merchant offer", {}, "CH-12315 merchant", {s("same-dispute CH-12363")});
    row("PBoC answered", "CH-12363 merchant reply", {}, "CH-12315 merchant", {});
    row("withdrawn from the PBoC", "CH-12363 merchant withdrawn", {}, "CH-12315 merchant", {});
    row("a step that was never used", "CH-12363 merchant ", {}, "CH-12315 merchant", {});
    row("the same body again", "CH-12315 merchant sent", {}, "CH-12315 merchant", {});
    row("12315 has it, now the PBoC", "CH-12315 merchant received", {}, "CH-12363 merchant", {s("same-dispute CH-12315")});
    row("court has it", "CH-COURT merchant sent", {}, "CH-12315 merchant", {s("same-dispute CH-COURT")});
    row("PBoC has it, now the court", "CH-12363 merchant sent", {}, "CH-COURT merchant", {s("same-dispute CH-12363")});
    row("a letter to the firm bars nothing", "CH-LET merchant sent", {}, "CH-12315 merchant", {});
    row("the police are never barred", "CH-12363 merchant sent", {}, "CH-POL crime", {});
    row("the police bar nobody", "CH-POL crime sent", {s("police")}, "CH-12363 payment-account", {});
    row("told: the market regulator has it", "", {s("market-regulator")}, "CH-12363 payment-account", {s("told-elsewhere CH-12315")});
    row("told: court and association", "", {s("association"), s("court")}, "CH-12315 merchant",
        {s("told-elsewhere CH-CCA"), s("told-elsewhere CH-COURT")});
    row("told: none so far", "", {s("none")}, "CH-12315 merchant", {});
    row("told, but its stored step is answered", "CH-12363 merchant reply", {s("central-bank")}, "CH-12315 merchant", {});
    row("told: the very body", "", {s("market-regulator")}, "CH-12315 merchant", {});
    row("a chargeback may cost the account", "", {}, "CH-CB card", {s("account-risk ")});
    row("a channel nobody knows", "CH-12363 merchant sent", {}, "CH-X merchant", {});
}

void TestGuard::warnings()
{
    QFETCH(QString, has);
    QFETCH(QStringList, told);
    QFETCH(QString, wants);
    QFETCH(QStringList, codes);
    Complaint c = test::refundComplaint();
    if (!has.isEmpty())
        c.steps = {use(has.section(u' ', 0, 0), has.section(u' ', 1, 1), has.section(u' ', 2))};
    if (!told.isEmpty())
        c.answers.insert(s("Q14"), Answer{false, {}, told, {}});
    QStringList found;
    for (const GuardWarning &w : filingGuard(c, *guide(), wants.section(u' ', 0, 0), wants.section(u' ', 1))) {
        found.append(w.code + u' ' + w.other);
        QVERIFY(!w.text.zh.isEmpty() && !w.text.en.isEmpty());
        QCOMPARE(w.channel, wants.section(u' ', 0, 0));
    }
    QCOMPARE(found, codes);
}

void TestGuard::textsNameTheArticle()
{
    Complaint c = test::refundComplaint();
    c.steps = {use(s("CH-12363"), s("payment-account"), s("sent"))};
    const auto market = filingGuard(c, *guide(), s("CH-12315"), s("merchant"));
    QCOMPARE(market.size(), 1);
    QVERIFY(market.first().text.zh.contains(s("第十六条")));
    QCOMPARE(market.first().subject, s("payment-account"));
    // A court refuses nothing: the text is that of the body that would stop.
    const auto court = filingGuard(c, *guide(), s("CH-COURT"), s("payment-account"));
    QVERIFY(court.first().text.zh.contains(s("第四十二条")));
}

QTEST_APPLESS_MAIN(TestGuard)
#include "tst_guard.moc"
