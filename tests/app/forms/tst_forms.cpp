// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/contactsform.h"
#include "app/forms/transactionsform.h"
#include "app/forms/walletform.h"
#include "app/forms/wantedform.h"
#include "app/forms/youform.h"
#include "app/widgets/fields.h"
#include "app/widgets/surfaces.h"
#include "app/forms/opencomplaint.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>

using namespace recourse;
using namespace recourse::app;
using recourse::test::named;
using recourse::test::OpenComplaint;
using recourse::test::present;

class tst_forms : public QObject
{
    Q_OBJECT
private slots:
    void walletBringsItsCompanyUnconfirmed()
    {
        OpenComplaint open({});
        WalletForm form(open.session());
        present(form);
        named<CardButton>(form, "walletCard-alipay")->click();
        QCOMPARE(open.value().wallet, QStringLiteral("alipay"));
        QCOMPARE(open.value().jurisdiction, QStringLiteral("CN"));
        QVERIFY(open.value().entity.name.contains(QStringLiteral("支付宝")));
        QVERIFY(!open.value().entity.confirmed);
        named<QCheckBox>(form, "entityConfirmedCheck")->click();
        QVERIFY(open.value().entity.confirmed);
        named<CardButton>(form, "walletCard-wechat-pay")->click();
        QVERIFY(open.value().entity.name.contains(QStringLiteral("财付通")));
        QVERIFY(!open.value().entity.confirmed);
        open.undo();
        QVERIFY(open.value().entity.confirmed);
        QVERIFY(named<CardButton>(form, "walletCard-alipay")->isChecked());
    }

    void ownCompanySurvivesAnotherWallet()
    {
        OpenComplaint open({});
        WalletForm form(open.session());
        present(form);
        named<CardButton>(form, "walletCard-jd-pay")->click();
        QTest::keyClicks(named<QLineEdit>(form, "entityEdit"), QStringLiteral("My Company"));
        named<CardButton>(form, "walletCard-wechat-pay")->click();
        QCOMPARE(open.value().entity, (Respondent{QStringLiteral("My Company"), false}));
    }

    void typingANameUnconfirmsIt()
    {
        OpenComplaint open(test::refundComplaint());
        WalletForm form(open.session());
        present(form);
        QVERIFY(open.value().entity.confirmed);
        QTest::keyClicks(named<QLineEdit>(form, "entityEdit"), QStringLiteral("x"));
        QVERIFY(!open.value().entity.confirmed);
    }

    void issuerIsAskedWhereItIsAddressed()
    {
        Complaint here;
        here.jurisdiction = QStringLiteral("CN");
        OpenComplaint open(here);
        WalletForm form(open.session());
        present(form);
        auto *issuer = named<QLineEdit>(form, "issuerEdit");
        named<CardButton>(form, "walletCard-alipay")->click();
        QVERIFY(!issuer->isVisible());
        named<QCheckBox>(form, "fundingCheck-credit-card")->click();
        QVERIFY(issuer->isVisible());
        named<QCheckBox>(form, "fundingCheck-credit-card")->click();
        named<CardButton>(form, "walletCard-apple-pay")->click();
        QVERIFY(issuer->isVisible());
        QVERIFY(open.value().entity.name.isEmpty()); // a role is no company
    }

    void otherWalletAsksItsName()
    {
        OpenComplaint open({});
        WalletForm form(open.session());
        present(form);
        auto *name = named<QLineEdit>(form, "walletNameEdit");
        QVERIFY(!name->isVisible());
        named<CardButton>(form, "walletCard-other")->click();
        QVERIFY(name->isVisible());
        QTest::keyClicks(name, QStringLiteral("Own Pay"));
        QCOMPARE(open.value().walletName, QStringLiteral("Own Pay"));
    }

    void aContactIsTakenBackAndPutBack()
    {
        OpenComplaint open(test::refundComplaint());
        ContactsForm form(open.session());
        present(form);
        named<QToolButton>(form, "retractContactButton0")->click();
        QCOMPARE(open.value().contacts.size(), 1);
        QVERIFY(open.value().contacts[0].retracted);
        QVERIFY(!named<QToolButton>(form, "contactEditButton0")->isVisible());
        named<LinkButton>(form, "restoreContactButton0")->click();
        QVERIFY(!open.value().contacts[0].retracted);
        open.undo();
        QVERIFY(open.value().contacts[0].retracted);
        open.undo();
        QVERIFY(!open.value().contacts[0].retracted);
    }

    void undoingALoggedContactLeavesIt()
    {
        OpenComplaint open({});
        ContactsForm form(open.session());
        present(form);
        named<QAbstractButton>(form, "addContactButton")->click();
        open.undo();
        QVERIFY(open.value().contacts.isEmpty()); // nothing was said yet
        named<QAbstractButton>(form, "addContactButton")->click();
        const ContactId id = open.value().contacts.first().id;
        open.session().edit({}, [](Complaint &c) { c.contacts.first().answer = QStringLiteral("registered"); });
        QCOMPARE(open.saved().contacts.size(), 1);
        open.undo();
        open.undo();
        QCOMPARE(open.value().contacts.size(), 1);
        QVERIFY(open.value().contacts.first().id == id);
        QVERIFY(open.value().contacts.first().retracted);
        QCOMPARE(open.value().contacts.first().answer, QStringLiteral("registered"));
        QVERIFY(named<QWidget>(form, "restoreContactButton0")->isVisible());
        open.session().undoStack().redo();
        QCOMPARE(open.value().contacts.size(), 1);
        QVERIFY(!open.value().contacts.first().retracted);
    }

    void aContactIsWrittenDown()
    {
        OpenComplaint open({});
        ContactsForm form(open.session());
        present(form);
        named<QAbstractButton>(form, "addContactButton")->click();
        auto *channel = named<QComboBox>(form, "contactChannelCombo0");
        channel->setCurrentIndex(channel->findData(QStringLiteral("CH-TEL")));
        emit channel->activated(channel->currentIndex());
        QTest::keyClicks(named<QLineEdit>(form, "contactTicketEdit0"), QStringLiteral("T-7"));
        QTest::keyClicks(named<QLineEdit>(form, "contactPromiseDueEdit0"), QStringLiteral("2026-10-30"));
        QTest::keyClicks(named<TextArea>(form, "contactAnswerEdit0"), QStringLiteral("wait"));
        auto *attitude = named<QComboBox>(form, "contactAttitudeCombo0");
        attitude->setCurrentIndex(2);
        emit attitude->activated(2);
        const ContactEntry entry = open.saved().contacts.value(0);
        QCOMPARE(entry.channel, QStringLiteral("CH-TEL"));
        QCOMPARE(entry.ticket, QStringLiteral("T-7"));
        QCOMPARE(entry.answer, QStringLiteral("wait"));
        QCOMPARE(entry.attitude, 2);
        QCOMPARE(entry.promiseDue, (PartialDate{2026, 10, 30}));
    }

    /// The channel says who it was where that is certain; what the person said stays.
    void whoItWasIsAskedAndPrefilledOnlyWhereCertain()
    {
        OpenComplaint open(test::refundComplaint());
        ContactsForm form(open.session());
        present(form);
        named<QAbstractButton>(form, "addContactButton")->click();
        const int last = int(open.value().contacts.size()) - 1;
        const QString n = QString::number(last);
        auto *channel = named<QComboBox>(form, qPrintable(QStringLiteral("contactChannelCombo") + n));
        auto *who = named<QComboBox>(form, qPrintable(QStringLiteral("contactRecipientCombo") + n));
        const auto choose = [](QComboBox *combo, const char *data) {
            combo->setCurrentIndex(combo->findData(QString::fromLatin1(data)));
            emit combo->activated(combo->currentIndex());
        };
        const auto recipient = [&] { return open.value().contacts.at(last).recipient; };
        QCOMPARE(who->count(), kRecipients);
        QCOMPARE(who->currentData().toString(), QStringLiteral("unknown"));
        choose(channel, "CH-TEL");
        QCOMPARE(recipient(), Recipient::Wallet);
        QCOMPARE(who->currentData().toString(), QStringLiteral("wallet"));
        choose(channel, "CH-POL");
        QCOMPARE(recipient(), Recipient::Police);
        choose(channel, "CH-SOC"); // nobody can tell
        QCOMPARE(recipient(), Recipient::Unknown);
        choose(who, "bank");
        choose(channel, "CH-TEL");
        QCOMPARE(recipient(), Recipient::Bank);
        QCOMPARE(open.saved().contacts.at(last).recipient, Recipient::Bank);
        open.undo();
        QCOMPARE(open.value().contacts.at(last).channel, QStringLiteral("CH-SOC"));
    }

    /// What one thinks of an answer is asked once there is one, and kept with the reason.
    void anAnswerIsJudged()
    {
        Complaint c = test::refundComplaint();
        c.contacts.first().answer.clear();
        OpenComplaint open(c);
        ContactsForm form(open.session());
        present(form);
        named<QAbstractButton>(form, "contactEditButton0")->click();
        auto *verdict = named<QComboBox>(form, "contactVerdictCombo0");
        auto *why = named<QPlainTextEdit>(form, "contactObjectionEdit0");
        QVERIFY(!verdict->isVisible() && !why->isVisible());
        QTest::keyClicks(named<QPlainTextEdit>(form, "contactAnswerEdit0"), QStringLiteral("no"));
        QTRY_VERIFY(verdict->isVisible());
        QVERIFY(!why->isVisible());
        verdict->setCurrentIndex(int(Verdict::Reject));
        emit verdict->activated(int(Verdict::Reject));
        QVERIFY(why->isVisible());
        QTest::keyClicks(why, QStringLiteral("no record was shown"));
        QCOMPARE(open.value().contacts.first().verdict, Verdict::Reject);
        QCOMPARE(open.saved().contacts.first().objection, QStringLiteral("no record was shown"));
    }

    void whatCannotBeReadIsKept_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::newRow("amount in words") << QStringLiteral("transactionAmountEdit0") << QStringLiteral("about a hundred");
        QTest::newRow("two amounts") << QStringLiteral("transactionAmountEdit0") << QStringLiteral("128-130");
        QTest::newRow("amount with an exponent") << QStringLiteral("transactionAmountEdit0") << QStringLiteral("1e9");
        QTest::newRow("amount below the smallest coin") << QStringLiteral("transactionAmountEdit0") << QStringLiteral("0.001");
        QTest::newRow("time in words") << QStringLiteral("transactionTimeEdit0") << QStringLiteral("in the evening");
        QTest::newRow("day that does not exist") << QStringLiteral("transactionTimeEdit0") << QStringLiteral("2026-02-30");
    }

    void whatCannotBeReadIsKept()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        OpenComplaint open(test::refundComplaint());
        const QByteArray name = field.toLatin1();
        {
            TransactionsForm form(open.session());
            present(form);
            named<QToolButton>(form, "transactionEditButton0")->click();
            auto *edit = named<QLineEdit>(form, name.constData());
            edit->selectAll();
            QTest::keyClicks(edit, typed);
            QCOMPARE(edit->text(), typed);
        }
        QCOMPARE(open.saved().unreadable.values(), QStringList{typed});
        TransactionsForm again(open.session());
        present(again);
        named<QToolButton>(again, "transactionEditButton0")->click();
        QCOMPARE(named<QLineEdit>(again, name.constData())->text(), typed);
        named<QToolButton>(again, "deleteTransactionButton0")->click();
        QVERIFY(open.saved().unreadable.isEmpty());
        open.undo();
        QCOMPARE(open.value().unreadable.values(), QStringList{typed});
    }

    void unreadableDemandAmountIsKept()
    {
        OpenComplaint open(test::refundComplaint());
        {
            WantedForm form(open.session(), {});
            present(form);
            auto *amount = named<QLineEdit>(form, "demandAmountEdit-D01");
            amount->selectAll();
            QTest::keyClicks(amount, QStringLiteral("all of it"));
        }
        QVERIFY(!open.saved().demands.first().amount);
        WantedForm again(open.session(), {});
        present(again);
        QCOMPARE(named<QLineEdit>(again, "demandAmountEdit-D01")->text(), QStringLiteral("all of it"));
    }

    void mainDemandMovesToTheFront()
    {
        OpenComplaint open(test::refundComplaint());
        WantedForm form(open.session(), {});
        present(form);
        QVERIFY(named<QRadioButton>(form, "demandMainRadio-D01")->isChecked());
        named<QRadioButton>(form, "demandMainRadio-D12")->click();
        QCOMPARE(open.value().demands[0].kind, QStringLiteral("D12"));
        QVERIFY(!named<QRadioButton>(form, "demandMainRadio-D01")->isChecked());
        QCOMPARE(open.value().demands[1].amount, (Money{12800, QStringLiteral("CNY")}));
        named<QRadioButton>(form, "demandMainRadio-D12")->click();
        QVERIFY(named<QRadioButton>(form, "demandMainRadio-D12")->isChecked());
    }

    void refundProposesThePaidAmount()
    {
        Complaint start = test::refundComplaint();
        start.demands.clear();
        OpenComplaint open(start);
        WantedForm form(open.session(), {});
        present(form);
        named<QCheckBox>(form, "demandCheck-D01")->click();
        QCOMPARE(open.value().demands[0].amount, (Money{12800, QStringLiteral("CNY")}));
        QCOMPARE(named<QLineEdit>(form, "demandAmountEdit-D01")->text(), QStringLiteral("128.00"));
        named<QCheckBox>(form, "demandCheck-D01")->click();
        QVERIFY(open.value().demands.isEmpty());
    }

    void ownWordsReplaceTheClause()
    {
        OpenComplaint open(test::refundComplaint());
        WantedForm form(open.session(), {});
        present(form);
        named<LinkButton>(form, "demandWordsButton-D12")->click();
        auto *words = named<TextArea>(form, "demandWordsEdit-D12");
        QVERIFY(words->isVisible());
        QTest::keyClicks(words, QStringLiteral("tell me why"));
        QCOMPARE(open.value().demands[1].ownWords, QStringLiteral("tell me why"));
        named<QCheckBox>(form, "demandCheck-own")->click();
        QTest::keyClicks(named<TextArea>(form, "demandWordsEdit-own"), QStringLiteral("call me"));
        QCOMPARE(open.value().demands.last(), (Demand{{}, {}, QStringLiteral("call me")}));
    }

    void emptyDateNamesOurSuggestion()
    {
        Complaint start = test::refundComplaint();
        start.answerBy = {};
        OpenComplaint open(start);
        WantedForm form(open.session(),
            [](const Complaint &, const Catalogue &, QDate today) { return SuggestedDate{today.addDays(15), QStringLiteral("R")}; });
        present(form);
        auto *use = named<LinkButton>(form, "useSuggestionButton");
        QVERIFY(use->isVisible());
        use->click();
        QCOMPARE(open.value().answerBy, (PartialDate{2026, 11, 9}));
        QVERIFY(!use->isVisible());
        open.undo();
        QVERIFY(open.value().answerBy.isNull());
        QVERIFY(named<QLineEdit>(form, "answerByEdit")->text().isEmpty());
    }

    void profileIsKeptOnlyWhenAsked()
    {
        OpenComplaint open({});
        YouForm form(open.session());
        present(form);
        auto *name = named<QLineEdit>(form, "nameEdit");
        const auto kept = [&open] { return open.storage().run([](CaseFile &file) { return file.profile(); }).result().value(); };
        QTest::keyClicks(name, QStringLiteral("Li Ming"));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(kept().isEmpty());
        named<LinkButton>(form, "idToggleButton")->click();
        QTest::keyClicks(named<QLineEdit>(form, "idNumberEdit"), QStringLiteral("110"));
        named<QCheckBox>(form, "keepProfileCheck")->click();
        QCOMPARE(kept().name, QStringLiteral("Li Ming"));
        QVERIFY(kept().idNumber.isEmpty());
        named<QCheckBox>(form, "keepProfileCheck")->click();
        QVERIFY(kept().isEmpty());
        QCOMPARE(open.value().complainant.name, QStringLiteral("Li Ming"));
    }

    /// Whose account it is, is asked where somebody else complains; what was typed is not lost when the answer changes.
    void theHolderIsAskedOfAgentsAndGuardians()
    {
        OpenComplaint open({});
        YouForm form(open.session());
        present(form);
        auto *name = named<QLineEdit>(form, "holderNameEdit");
        QVERIFY(!name->isVisible());
        named<QRadioButton>(form, "roleGuardianRadio")->click();
        QCOMPARE(open.value().role, QStringLiteral("guardian"));
        QVERIFY(name->isVisible());
        QTest::keyClicks(name, QStringLiteral("Li Xiaoming"));
        QTest::keyClicks(named<QLineEdit>(form, "holderRelationEdit"), QStringLiteral("mother"));
        QTest::keyClicks(named<QLineEdit>(form, "holderAccountEdit"), QStringLiteral("138"));
        const Holder holder{QStringLiteral("Li Xiaoming"), QStringLiteral("mother"), QStringLiteral("138")};
        QVERIFY(open.saved().holder == holder);
        named<QRadioButton>(form, "roleSelfRadio")->click();
        QVERIFY(!name->isVisible());
        named<QRadioButton>(form, "roleAgentRadio")->click();
        QVERIFY(name->isVisible());
        QCOMPARE(name->text(), QStringLiteral("Li Xiaoming"));
        QVERIFY(open.saved().holder == holder);
    }

    void keptProfileIsOfferedNotTaken()
    {
        OpenComplaint open({});
        Complainant before;
        before.name = QStringLiteral("Li Ming");
        QVERIFY(open.storage().run([before](CaseFile &file) { return file.saveProfile(before); }).result().ok());
        YouForm form(open.session());
        present(form);
        auto *use = named<LinkButton>(form, "useProfileButton");
        QTRY_VERIFY(use->isVisible());
        QVERIFY(open.value().complainant.isEmpty());
        use->click();
        QCOMPARE(open.value().complainant.name, QStringLiteral("Li Ming"));
        QCOMPARE(named<QLineEdit>(form, "nameEdit")->text(), QStringLiteral("Li Ming"));
    }
};

QTEST_MAIN(tst_forms)
#include "tst_forms.moc"
