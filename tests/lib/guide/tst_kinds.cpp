// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/catalogue.h"
#include "guide/kinds.h"

#include <QSet>
#include <QTest>

using namespace recourse;

/// Words of the data and values of the program: each way, without a gap.
class TestKinds : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeLeadsBack()
    {
        check<EventKind>(kEventKinds, eventKindFrom);
        check<LetterType>(kLetterTypes, letterTypeFrom);
        check<OutputKind>(kOutputKinds, outputKindFrom);
        check<Recipient>(kRecipients, recipientFrom);
        check<Verdict>(kVerdicts, verdictFrom);
    }

    /// Stored rows and documents of people have these: a code that changed would lose what they mean.
    void codesStayWhatTheyAre()
    {
        QCOMPARE(codeOf(EventKind::Sent), QStringLiteral("sent"));
        QCOMPARE(codeOf(EventKind::InstitutionReceived), QStringLiteral("institution-received"));
        QCOMPARE(codeOf(EventKind::Note), QStringLiteral("note"));
        QCOMPARE(codeOf(LetterType::FirmComplaint), QStringLiteral("T1"));
        QCOMPARE(codeOf(LetterType::OfferReply), QStringLiteral("T12"));
        QCOMPARE(codeOf(Recipient::Unknown), QStringLiteral("unknown"));
        QCOMPARE(codeOf(Recipient::Police), QStringLiteral("police"));
    }

    void channelsSayWhoIsAtTheOtherEnd_data()
    {
        QTest::addColumn<QString>("channel");
        QTest::addColumn<Recipient>("recipient");
        const auto row = [](const char *id, Recipient who) { QTest::newRow(id) << QString::fromLatin1(id) << who; };
        row("CH-TEL", Recipient::Wallet);
        row("CH-APP", Recipient::Wallet);
        row("CH-LET", Recipient::Wallet);
        row("CH-PLATFORM", Recipient::Platform);
        row("CH-INSURER", Recipient::Unknown);
        row("CH-MERCHANT", Recipient::Merchant);
        row("CH-ISSUER", Recipient::Bank);
        row("CH-12363", Recipient::Body);
        row("CH-CCA", Recipient::Body);
        row("CH-POL", Recipient::Police);
        row("CH-SOC", Recipient::Unknown);
    }

    void channelsSayWhoIsAtTheOtherEnd()
    {
        QFETCH(QString, channel);
        const auto guide = Catalogue::load();
        QVERIFY(guide.ok() && (*guide)->channel(channel));
        QTEST((*guide)->channel(channel)->recipient, "recipient");
    }

private:
    template<typename Kind>
    void check(int count, std::optional<Kind> (*from)(const QString &))
    {
        QSet<QString> codes;
        for (int i = 0; i < count; ++i) {
            const QString code = codeOf(Kind(i));
            codes.insert(code);
            QVERIFY2(from(code) == Kind(i), qPrintable(code));
        }
        QCOMPARE(codes.size(), count);
        for (const char *unknown : {"", "thunder", "T13", "T0", "Sent", " sent"})
            QVERIFY2(!from(QString::fromLatin1(unknown)), unknown);
    }
};

QTEST_GUILESS_MAIN(TestKinds)
#include "tst_kinds.moc"
