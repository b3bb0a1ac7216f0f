// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "escalation/planner.h"
#include "testkit/examples.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace recourse;

/// The ladders as a reader sees them: tests/data/ladders/<category>-<jurisdiction>.txt. RECOURSE_ACCEPT=1 rewrites the files;
/// a mismatch leaves the new text beside the old one as *.actual.
class TestLadders : public QObject
{
    Q_OBJECT

private slots:
    void ladder_data();
    void ladder();
};

namespace {

const QString folder = QStringLiteral(RECOURSE_TEST_DATA "/ladders");

QString line(int number, const PlannedStep &p)
{
    QStringList parts{QStringLiteral("%1.").arg(number), p.channel, p.subject, planStateName(p.state)};
    if (p.recommended)
        parts.append(QStringLiteral("<- now"));
    if (p.parallel)
        parts.append(QStringLiteral("(beside the others)"));
    if (!p.onlyIf.isEmpty())
        parts.append(QStringLiteral("(if %1)").arg(p.onlyIf));
    if (p.opensOn.isValid())
        parts.append(QStringLiteral("opens %1").arg(p.opensOn.toString(Qt::ISODate)));
    if (p.dueOn.isValid())
        parts.append(QStringLiteral("due %1").arg(p.dueOn.toString(Qt::ISODate)));
    if (p.closesOn.isValid())
        parts.append(QStringLiteral("closes %1 by %2").arg(p.closesOn.toString(Qt::ISODate), p.windowRule));
    if (!p.windowAskFor.isEmpty())
        parts.append(QStringLiteral("limit %1 runs from \"%2\"").arg(p.windowRule, p.windowAskFor));
    parts.append(QStringLiteral("- %1 %2").arg(p.reason, p.reasonArgs.join(QLatin1Char(' '))).trimmed());
    return parts.join(QLatin1Char(' '));
}

QString section(const QString &title, const QList<PlannedStep> &plan)
{
    QStringList lines{title};
    for (qsizetype i = 0; i < plan.size(); ++i)
        lines.append(QStringLiteral("  ") + line(int(i) + 1, plan.at(i)));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

Complaint fresh(const QString &category, const QString &jurisdiction)
{
    Complaint c;
    c.id = ComplaintId::create();
    c.wallet = jurisdiction == QLatin1String("CN") ? QStringLiteral("alipay") : QStringLiteral("paypal");
    c.category = category;
    c.jurisdiction = jurisdiction;
    c.occurredOn = {2026, 11, 9};
    c.noticedOn = {2026, 11, 10};
    return c;
}

ContactEntry call(int day)
{
    ContactEntry entry;
    entry.id = ContactId::create();
    entry.at = {PartialDate{2026, 11, day}, {}};
    entry.channel = QStringLiteral("CH-TEL");
    entry.asked = QStringLiteral("…");
    return entry;
}

QString firstDifference(const QString &expected, const QString &actual)
{
    const QStringList a = expected.split(QLatin1Char('\n'));
    const QStringList b = actual.split(QLatin1Char('\n'));
    QString text;
    for (qsizetype i = 0; i < qMax(a.size(), b.size()); ++i) {
        if (a.value(i) != b.value(i))
            text += QStringLiteral("\n- %1\n+ %2").arg(a.value(i), b.value(i));
    }
    return text;
}

} // namespace

void TestLadders::ladder_data()
{
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("jurisdiction");
    for (int i = 1; i <= 12; ++i) {
        for (const char *place : {"CN", "US", "UK", "EU"}) {
            const QString category = QStringLiteral("C%1").arg(i, 2, 10, QLatin1Char('0'));
            QTest::addRow("%s in %s", qPrintable(category), place) << category << QString::fromLatin1(place);
        }
    }
}

void TestLadders::ladder()
{
    QFETCH(QString, category);
    QFETCH(QString, jurisdiction);
    const auto loaded = Catalogue::load();
    QVERIFY(loaded.ok());
    const Catalogue &guide = **loaded;
    const QDate today(2026, 11, 22);

    Complaint c = fresh(category, jurisdiction);
    QString text = QStringLiteral("%1 in %2, today 2026-11-22: %3\n\n").arg(category, jurisdiction, guide.category(category)->name.en);
    text += section(QStringLiteral("Nothing told but what happened"), planSteps(c, guide, today)) + QLatin1Char('\n');
    c.funding = {QStringLiteral("balance")};
    text += section(QStringLiteral("From the balance, nobody contacted"), planSteps(c, guide, today)) + QLatin1Char('\n');
    c.contacts = {call(12)};
    text += section(QStringLiteral("From the balance, called on 2026-11-12"), planSteps(c, guide, today)) + QLatin1Char('\n');
    c.funding = {QStringLiteral("debit-card"), QStringLiteral("credit-card"), QStringLiteral("credit-line"), QStringLiteral("fund")};
    c.contacts = {};
    text += section(QStringLiteral("From every card and credit line, nobody contacted"), planSteps(c, guide, today));

    const QString path = QStringLiteral("%1/%2-%3.txt").arg(folder, category, jurisdiction);
    if (qEnvironmentVariableIsSet("RECOURSE_ACCEPT")) {
        QVERIFY(QDir().mkpath(folder));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return;
    }
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
    const QString expected = QString::fromUtf8(file.readAll());
    if (expected != text) {
        QFile actual(path + QStringLiteral(".actual"));
        QVERIFY(actual.open(QIODevice::WriteOnly));
        actual.write(text.toUtf8());
    }
    QVERIFY2(expected == text, qPrintable(firstDifference(expected, text)));
}

QTEST_APPLESS_MAIN(TestLadders)
#include "tst_ladders.moc"
