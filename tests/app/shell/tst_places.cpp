// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/complaint/session.h"
#include "app/forms/contactsform.h"
#include "app/forms/happenedform.h"
#include "app/forms/problemform.h"
#include "app/forms/walletform.h"
#include "app/forms/wantedform.h"
#include "app/guide/guidearea.h"
#include "app/letter/exportedpanel.h"
#include "app/shell/startpage.h"
#include "app/steps/stepsview.h"
#include "app/widgets/fields.h"
#include "app/widgets/moneyfield.h"
#include "complaint/whereabouts.h"
#include "escalation/planner.h"
#include "letter/letter.h"
#include "testkit/window/acts.h"
#include "testkit/window/testwindow.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTextEdit>

using namespace recourse;
using namespace recourse::app;
using namespace recourse::test;

namespace {

const QStringList kPlaces{QStringLiteral("CN"), QStringLiteral("US"), QStringLiteral("UK"), QStringLiteral("EU"), QStringLiteral("HK"),
    QStringLiteral("SG"), QStringLiteral("other"), QString()};

/// Words that belong to other places: numbers, addresses, bodies, laws, companies.
class Foreign
{
public:
    Foreign(const Catalogue &guide, const QString &code)
    {
        const Place place{code, {}};
        QStringList here;
        const auto take = [&](bool holds, const QString &text) {
            if (!text.isEmpty())
                (holds ? here : m_words) << text;
        };
        const auto both = [&](bool holds, const LocalText &text) {
            take(holds, text.zh);
            take(holds, text.en);
        };
        for (const Source &source : guide.sources())
            both(holdsIn(source.jurisdictions, place), source.title);
        for (const Contact &contact : guide.contacts()) {
            if (contact.value.size() > 3) // "101" is an article of a law as well
                take(holdsIn(contact.jurisdictions, place), contact.value);
            both(holdsIn(contact.jurisdictions, place), contact.who);
            both(holdsIn(contact.jurisdictions, place), contact.path);
        }
        for (const Channel &channel : guide.channels())
            both(holdsIn(channel.jurisdiction, place), channel.name);
        for (const LegalBasis &basis : guide.legalBases())
            both(holdsIn(basis.jurisdiction, place), basis.cite);
        for (const Rule &rule : guide.rules())
            both(holdsIn(rule.jurisdiction, place), rule.citation);
        for (const Wallet &wallet : guide.wallets()) {
            for (auto it = wallet.entities.cbegin(); it != wallet.entities.cend(); ++it)
                both(it.key() == code || guide.entity(*it)->kind == QLatin1String("card-issuer"), guide.entity(*it)->name);
        }
        for (const Wallet &wallet : guide.wallets())
            here << wallet.name.zh << wallet.name.en; // a name, wherever it is used
        for (const Source &source : guide.sources()) {
            if (source.jurisdictions.isEmpty())
                here << source.title.zh << source.title.en;
        }
        // Kinds of bodies that every place has.
        here << QStringLiteral("Police") << QStringLiteral("Court") << QStringLiteral("Arbitration") << QStringLiteral("Consumer association")
             << QStringLiteral("Mediation") << QStringLiteral("消费者协会") << QStringLiteral("仲裁") << QStringLiteral("法院")
             << QStringLiteral("调解") << QStringLiteral("报警") << QStringLiteral("报警电话");
        m_words.removeDuplicates();
        // A word that holds here too, or stands in one that does, says nothing about another place.
        m_words.removeIf([&](const QString &word) {
            return std::any_of(here.cbegin(), here.cend(), [&](const QString &own) { return own.contains(word); });
        });
    }
    qsizetype size() const { return m_words.size(); }
    /// The first foreign word in the text; empty when there is none.
    QString in(const QString &text) const
    {
        for (const QString &word : m_words) {
            const qsizetype at = text.indexOf(word);
            if (at < 0)
                continue;
            const auto letter = [&](qsizetype i) { return i >= 0 && i < text.size() && text.at(i).unicode() < 128 && text.at(i).isLetterOrNumber(); };
            const bool inside = word.front().isLetterOrNumber() && word.front().unicode() < 128
                && (letter(at - 1) || letter(at + word.size()));
            if (!inside)
                return word;
        }
        return {};
    }

private:
    QStringList m_words;
};

/// Everything a page says, shown or folded away; a list in which a place or a currency is chosen aside.
QString wordsOf(const QWidget &page)
{
    QStringList all;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            all << label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            all << button->text() << button->accessibleName();
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            all << line->text() << line->placeholderText();
        else if (const auto *area = qobject_cast<const QPlainTextEdit *>(widget))
            all << area->placeholderText();
        else if (const auto *rich = qobject_cast<const QTextEdit *>(widget))
            all << rich->placeholderText();
        else if (const auto *list = qobject_cast<const QListWidget *>(widget)) {
            for (int i = 0; i < list->count(); ++i)
                all << list->item(i)->text();
        } else if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
            const bool money = qobject_cast<const MoneyField *>(combo->parentWidget());
            for (int i = 0; !money && i < combo->count(); ++i)
                all << combo->itemText(i);
        }
    }
    return all.join(QLatin1Char('\n'));
}

Complaint storyOf(const Catalogue &guide, const QString &wallet, const QString &place, const QString &category)
{
    Complaint c;
    c.id = ComplaintId::create();
    c.wallet = wallet;
    if (wallet == QLatin1String("other"))
        c.walletName = QStringLiteral("AlipayHK");
    c.jurisdiction = place;
    c.category = category;
    c.summary = QStringLiteral("Something went wrong.");
    c.occurredOn = PartialDate::of(QDate(2026, 10, 1));
    c.funding = {QStringLiteral("balance"), QStringLiteral("debit-card"), QStringLiteral("credit-card")};
    if (const Category *known = guide.category(category)) {
        for (const QString &demand : known->primaryDemands)
            c.demands.append(Demand{demand, {}, {}});
    }
    return c;
}

QStringList walletsOf(const Catalogue &guide)
{
    QStringList ids;
    for (const Wallet &wallet : guide.wallets())
        ids << wallet.id;
    return ids << QStringLiteral("other");
}

} // namespace

/// What belongs to one place is never shown in another: numbers, bodies, laws, currency.
class tst_places : public QObject
{
    Q_OBJECT
private slots:
    void pagesOf_data()
    {
        QTest::addColumn<QString>("place");
        for (const QString &place : kPlaces)
            QTest::newRow(place.isEmpty() ? "place not known" : qPrintable(place)) << place;
    }
    void pagesOf()
    {
        QFETCH(QString, place);
        TestWindow app(Language::ZhCn);
        const Catalogue &guide = *app.context().guide;
        QStringList wrong;
        int round = int(kPlaces.indexOf(place));
        for (const QString &wallet : walletsOf(guide)) {
            // A wallet of one place is there even when nobody was asked.
            const QString here = placeCode(guide.wallet(wallet), place);
            const Foreign foreign(guide, here);
            QVERIFY(foreign.size() > 50);
            ++round;
            const QString category = guide.categories().at(round % guide.categories().size()).id;
            app.context().language = round % 2 ? Language::En : Language::ZhCn;
            Complaint value = storyOf(guide, wallet, place, category);
            Letter letter;
            letter.channel = QStringLiteral("CH-LET");
            letter.exportedAt = app.clock().now();
            value.letters = {letter};
            value.transactions.append(Transaction{});
            value.contacts.append(ContactEntry{});
            value.transactions.last().id = TransactionId::create();
            value.contacts.last().id = ContactId::create();
            ComplaintSession session(app.context(), value);
            const std::unique_ptr<QWidget> pages[] = {std::make_unique<WalletForm>(session), std::make_unique<ProblemForm>(session),
                std::make_unique<HappenedForm>(session), std::make_unique<ContactsForm>(session), std::make_unique<WantedForm>(session, suggestedAnswerBy),
                std::make_unique<StepsView>(session), std::make_unique<ExportedPanel>(session)};
            for (const auto &page : pages) {
                const QString found = foreign.in(wordsOf(*page));
                if (!found.isEmpty())
                    wrong << QStringLiteral("%1 in %2, %3, %4: “%5”")
                                 .arg(wallet, place, category, QLatin1String(page->metaObject()->className()), found);
                for (const MoneyField *field : page->findChildren<MoneyField *>()) {
                    const QString currency = field->findChild<QComboBox *>()->currentText();
                    if (currency != currencyOf(here))
                        wrong << QStringLiteral("%1 in %2: a new amount is in %3").arg(wallet, place, currency);
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void urgentPageOf_data() { pagesOf_data(); }
    void urgentPageOf()
    {
        QFETCH(QString, place);
        TestWindow app(Language::ZhCn);
        const Catalogue &guide = *app.context().guide;
        QStringList wrong;
        for (const Language language : {Language::ZhCn, Language::En}) {
            app.context().language = language;
            UrgentPage page(app.context());
            auto *wallets = page.findChild<QComboBox *>(QStringLiteral("urgentWalletCombo"));
            auto *places = page.findChild<QComboBox *>(QStringLiteral("urgentPlaceCombo"));
            auto *problems = page.findChild<QComboBox *>(QStringLiteral("urgentProblemCombo"));
            QVERIFY(wallets && places && problems);
            QCOMPARE(wallets->currentIndex(), -1); // nothing is guessed
            QCOMPARE(places->currentIndex(), -1);
            for (const QString &wallet : walletsOf(guide)) {
                wallets->setCurrentIndex(wallets->findData(wallet));
                places->setCurrentIndex(places->findData(place));
                if (place.isEmpty())
                    places->setCurrentIndex(-1);
                const Foreign foreign(guide, place);
                for (int i = 0; i < problems->count(); ++i) {
                    problems->setCurrentIndex(i);
                    const QString found = foreign.in(wordsOf(page));
                    if (!found.isEmpty())
                        wrong << QStringLiteral("%1 in %2: “%3”").arg(wallet, place, found);
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void lettersAndStepsOf_data() { pagesOf_data(); }
    void lettersAndStepsOf()
    {
        QFETCH(QString, place);
        const auto loaded = Catalogue::load();
        QVERIFY(loaded.ok());
        const Catalogue &guide = **loaded;
        const QDate today(2026, 10, 25);
        QStringList wrong;
        for (const QString &wallet : walletsOf(guide)) {
            const QString here = placeCode(guide.wallet(wallet), place);
            const Foreign foreign(guide, here);
            for (qsizetype i = 0; i < guide.categories().size(); ++i) {
                const Complaint value = storyOf(guide, wallet, place, guide.categories().at(i).id);
                for (const PlannedStep &step : planSteps(value, guide, today)) {
                    if (!holdsIn(guide.channel(step.channel)->jurisdiction, Place{here, {}}))
                        wrong << QStringLiteral("%1 in %2, %3: step %4").arg(wallet, place, value.category, step.channel);
                }
                ComposeOptions options;
                options.today = today;
                options.language = i % 2 ? Language::En : Language::ZhCn;
                const auto letter = composeLetter(value, guide, options);
                const QString found = letter.ok() ? foreign.in(letterPlainText(*letter)) : QString();
                if (!found.isEmpty())
                    wrong << QStringLiteral("%1 in %2, letter of %3: “%4”").arg(wallet, place, value.category, found);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void guideAreaShowsOnePlace_data() { pagesOf_data(); }
    void guideAreaShowsOnePlace()
    {
        QFETCH(QString, place);
        if (place.isEmpty())
            return; // the whole guide is meant to be read then
        TestWindow app(Language::En);
        const Catalogue &guide = *app.context().guide;
        const Foreign foreign(guide, place);
        QStringList wrong;
        for (const GuideEntry &entry : guideEntries(guide, Language::En, place)) {
            QStringList words{entry.title, entry.subtitle};
            for (const GuideFact &fact : guideFacts(guide, entry, Language::En, place))
                words << fact.label << fact.text << fact.note;
            const QString found = foreign.in(words.join(QLatin1Char('\n')));
            if (!found.isEmpty())
                wrong << entry.id + QStringLiteral(": ") + found;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void numbersOnTheUrgentPage_data()
    {
        QTest::addColumn<QString>("wallet");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("there");
        QTest::addColumn<QString>("notThere");
        const auto row = [](const char *name, const char *wallet, const char *place, const char *there, const char *notThere) {
            QTest::newRow(name) << QString::fromLatin1(wallet) << QString::fromLatin1(place) << QString::fromLatin1(there)
                                << QString::fromLatin1(notThere);
        };
        row("Apple Pay in the United States", "apple-pay", "US", "1-800-275-2273", "400-666-8800");
        row("Apple Pay in mainland China", "apple-pay", "CN", "400-666-8800", "1-800-275-2273");
        row("PayPal in the United Kingdom", "paypal", "UK", "could be verified", "1-888-221-1161");
        row("PayPal in the United States", "paypal", "US", "1-888-221-1161", "could be verified");
        row("Alipay in mainland China", "alipay", "CN", "95188", "could be verified");
    }
    void numbersOnTheUrgentPage()
    {
        QFETCH(QString, wallet);
        QFETCH(QString, place);
        QFETCH(QString, there);
        QFETCH(QString, notThere);
        TestWindow app(Language::En);
        UrgentPage page(app.context());
        auto *wallets = page.findChild<QComboBox *>(QStringLiteral("urgentWalletCombo"));
        auto *places = page.findChild<QComboBox *>(QStringLiteral("urgentPlaceCombo"));
        wallets->setCurrentIndex(wallets->findData(wallet));
        // Several places: asked. One place: known.
        QCOMPARE(places->currentData().toString(), wallet == QLatin1String("alipay") ? QStringLiteral("CN") : QString());
        places->setCurrentIndex(places->findData(place));
        const QString words = wordsOf(page);
        QVERIFY2(words.contains(there), qPrintable(words));
        QVERIFY2(!words.contains(notThere), qPrintable(words));
    }

    void placeIsAskedWhereTheWalletHasSeveral()
    {
        TestWindow app(Language::En);
        ComplaintSession session(app.context(), storyOf(*app.context().guide, {}, {}, {}));
        WalletForm form(session);
        const auto pick = [&](const char *wallet) { form.findChild<QAbstractButton *>(QStringLiteral("walletCard-") + QLatin1String(wallet))->click(); };
        pick("google-pay");
        QCOMPARE(session.complaint().jurisdiction, QString());
        pick("alipay");
        QCOMPARE(session.complaint().jurisdiction, QStringLiteral("CN"));
        pick("paypal"); // what only followed Alipay goes with it
        QCOMPARE(session.complaint().jurisdiction, QString());
        auto *places = form.findChild<QComboBox *>(QStringLiteral("jurisdictionCombo"));
        places->setCurrentIndex(places->findData(QStringLiteral("UK")));
        emit places->activated(places->currentIndex());
        pick("alipay"); // chosen by hand: it stays
        QCOMPARE(session.complaint().jurisdiction, QStringLiteral("UK"));
    }

    void scotlandHasDaysOfItsOwn()
    {
        TestWindow app(Language::En);
        const Catalogue &guide = *app.context().guide;
        Complaint value = storyOf(guide, QStringLiteral("paypal"), QStringLiteral("UK"), QStringLiteral("C03"));
        Step step;
        step.id = StepId::create();
        step.channel = QStringLiteral("CH-UKFIRM");
        step.subject = QStringLiteral("payment-account");
        step.events = {Step::Event{EventKind::Sent, {PartialDate::of(QDate(2026, 3, 30)), {}}, {}, {}, false},
            Step::Event{EventKind::Received, {PartialDate::of(QDate(2026, 3, 30)), {}}, {}, {}, false}};
        value.steps = {step};
        const auto due = [&](const Complaint &complaint) {
            for (const PlannedStep &planned : planSteps(complaint, guide, QDate(2026, 4, 1))) {
                if (planned.channel == step.channel)
                    return planned.dueOn;
            }
            return QDate();
        };
        QCOMPARE(due(value), QDate(2026, 4, 22));
        ComplaintSession session(app.context(), value);
        WalletForm form(session);
        auto *parts = form.findChild<QComboBox *>(QStringLiteral("placePartCombo"));
        QVERIFY(parts && !parts->isHidden());
        QCOMPARE(parts->currentIndex(), -1);
        parts->setCurrentIndex(parts->findData(QStringLiteral("scotland")));
        emit parts->activated(parts->currentIndex());
        QCOMPARE(due(session.complaint()), QDate(2026, 4, 21)); // Easter Monday is worked there
        QVERIFY(contactsIn(guide, {QStringLiteral("UK-FRAUD"), QStringLiteral("UK-FRAUD-SCOT")}, placeOf(session.complaint(), guide)).size() == 1);
    }
};

QTEST_MAIN(tst_places)
#include "tst_places.moc"
