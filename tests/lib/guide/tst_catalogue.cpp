// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/catalogue.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace recourse;

namespace {

const QString small = QStringLiteral(RECOURSE_TEST_DATA "/guide/small");

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Sets (or, with an undefined value, removes) what a path such as "rules[0].statement.en" names.
QJsonValue changed(const QJsonValue &in, QStringList path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString head = path.takeFirst();
    bool isIndex = false;
    const int index = head.toInt(&isIndex);
    if (isIndex) {
        QJsonArray array = in.toArray();
        const QJsonValue inner = changed(array.at(index), path, value);
        if (index == array.size())
            array.append(inner);
        else
            array.replace(index, inner);
        return array;
    }
    QJsonObject object = in.toObject();
    const QJsonValue inner = changed(object.value(head), path, value);
    if (inner.isUndefined())
        object.remove(head);
    else
        object.insert(head, inner);
    return object;
}

/// A copy of the small guide in a folder of its own, to be broken.
struct BrokenGuide {
    QTemporaryDir dir;
    BrokenGuide()
    {
        QDir(dir.path()).mkpath(QStringLiteral("guide"));
        QDir(dir.path()).mkpath(QStringLiteral("calendars"));
        QDirIterator it(small, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString file = it.next();
            write(dir.path() + file.mid(small.size()), readAll(file));
        }
    }
    QString root() const { return dir.filePath(QStringLiteral("guide")); }
    QString calendars() const { return dir.filePath(QStringLiteral("calendars")); }
    void change(const QString &file, const QString &path, const QJsonValue &value) const
    {
        const QString full = dir.filePath(file);
        static const QRegularExpression separators(QStringLiteral("[.\\[\\]]+"));
        const QJsonValue object = changed(QJsonDocument::fromJson(readAll(full)).object(),
            path.split(separators, Qt::SkipEmptyParts), value);
        write(full, QJsonDocument(object.toObject()).toJson());
    }
    QList<GuideProblem> check() const { return Catalogue::check(root(), calendars()); }
};

QString describe(const QList<GuideProblem> &problems)
{
    QStringList lines;
    for (const GuideProblem &p : problems)
        lines.append(QStringList{p.file, p.path, p.id, p.code, p.detail}.join(QLatin1Char('|')));
    return lines.join(QLatin1Char('\n'));
}

QJsonValue json(const char *text)
{
    const QByteArray wrapped = QByteArray("[") + text + "]";
    return QJsonDocument::fromJson(wrapped).array().at(0);
}

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void everyKindIsRead();
    void questionsOfAnotherPlaceAreLeftOut();
    void plantedMistakeIsCaught_data();
    void plantedMistakeIsCaught();
    void sentencesOfAGuardianNeedNoHolderForm();
    void unreadableFilesAreNamed_data();
    void unreadableFilesAreNamed();
    void problemsNameFileAndObject();
    void loadRefusesTheWhole();
    void problemsAreLimited();
    void overlayReplacesAndAdds();
    void brokenOverlayIsRefusedAsAWhole_data();
    void brokenOverlayIsRefusedAsAWhole();
    void overlayExtendsACalendar();
};

void TestCatalogue::everyKindIsRead()
{
    QCOMPARE(describe(Catalogue::check(small + QStringLiteral("/guide"), small + QStringLiteral("/calendars"))), QString());
    const auto loaded = Catalogue::load(small + QStringLiteral("/guide"), small + QStringLiteral("/calendars"));
    QVERIFY(loaded.ok());
    const Catalogue &c = **loaded;
    for (const qsizetype count : c.counts())
        QVERIFY(count > 0);
    QCOMPARE(c.source(QStringLiteral("SRC-ORDER"))->asOf, QDate(2026, 2, 1));
    QCOMPARE(c.contact(QStringLiteral("T-APP"))->kind, Contact::Kind::InApp);
    QVERIFY(c.contact(QStringLiteral("T-APP"))->mayHaveChanged);
    QCOMPARE(c.entity(QStringLiteral("ent-a"))->domicile.en, QStringLiteral("Shanghai"));
    QCOMPARE(c.wallet(QStringLiteral("wallet-a"))->entities.value(QStringLiteral("CN")), QStringLiteral("ent-a"));
    QVERIFY(c.wallet(QStringLiteral("wallet-b"))->addressIssuer);
    QVERIFY(c.question(QStringLiteral("Q13"))->isPrivate);
    QCOMPARE(c.question(QStringLiteral("C03-Q1"))->options.size(), 2);
    QCOMPARE(c.question(QStringLiteral("C03-Q1"))->options.at(0).letter.zh, QStringLiteral("商家已同意退款。"));
    QCOMPARE(c.evidenceKind(QStringLiteral("V01"))->where.at(0).wallet, QStringLiteral("wallet-a"));
    QVERIFY(c.action(QStringLiteral("C03-A1"))->walletContacts);
    QVERIFY(c.demand(QStringLiteral("D01"))->hasAmount);
    QCOMPARE(c.legalBasis(QStringLiteral("LB-US-E"))->binds, QStringList({QStringLiteral("institution"), QStringLiteral("bank")}));
    QCOMPARE(c.legalBasis(QStringLiteral("LB-US-E"))->when.parts.size(), 2u);
    QCOMPARE(c.condition(QStringLiteral("by-card"))->when.kind, Condition::Kind::Funding);
    QCOMPARE(c.category(QStringLiteral("C03"))->bases.value(QStringLiteral("US")), QStringList{QStringLiteral("LB-US-E")});
    QCOMPARE(c.category(QStringLiteral("C03"))->traps.at(0).text.en, QStringLiteral("Do not file twice"));
    QCOMPARE(c.rule(QStringLiteral("CN-L-PBC-15"))->extendedBy, QStringLiteral("CN-L-PBC-60"));
    QVERIFY(!c.rule(QStringLiteral("CN-L-PI-DIRECT"))->value);
    QCOMPARE(c.rule(QStringLiteral("CN-L-STOPPAY"))->dayRule, QStringLiteral("from-moment"));
    QCOMPARE(c.channel(QStringLiteral("CH-12363"))->preconditions.at(0).code, QStringLiteral("firm-contacted"));
    QCOMPARE(c.ladder(QStringLiteral("C03"), QStringLiteral("CN"))->steps.size(), 2);
    QCOMPARE(c.calendar(QStringLiteral("CN"))->work.at(0).date, QDate(2026, 10, 10));
    QCOMPARE(c.rule(QStringLiteral("no such rule")), nullptr);
    QVERIFY(!c.isOverlay(QStringLiteral("rules"), QStringLiteral("CN-L-PBC-7")));
}

void TestCatalogue::questionsOfAnotherPlaceAreLeftOut()
{
    const auto c = Catalogue::load(small + QStringLiteral("/guide"), small + QStringLiteral("/calendars"));
    QVERIFY(c.ok());
    QCOMPARE((*c)->questionsFor(QStringLiteral("C03"), QStringLiteral("CN")).size(), 4);
    QCOMPARE((*c)->questionsFor(QStringLiteral("C03"), QStringLiteral("US")).size(), 3);
    QVERIFY((*c)->questionsFor(QStringLiteral("C99"), QStringLiteral("CN")).isEmpty());
}

void TestCatalogue::plantedMistakeIsCaught_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("change");
    QTest::addColumn<QJsonValue>("to");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("path");

    struct Row {
        const char *name, *file, *change, *to, *code, *path; // to: nullptr removes; path: nullptr = same as change
    };
    const Row rows[] = {
        {"file without format", "people", "format", nullptr, "missing-key", nullptr},
        {"file of a later format", "people", "format", "2", "bad-value", nullptr},
        {"unknown collection", "people", "walets", "[]", "unknown-key", nullptr},
        {"collection that is no list", "people", "wallets", "{}", "wrong-type", nullptr},
        {"object that is a text", "people", "wallets[0]", "\"x\"", "wrong-type", nullptr},
        {"object without id", "people", "wallets[0].id", nullptr, "missing-key", nullptr},
        {"id with a blank", "people", "wallets[0].id", "\"wallet a\"", "bad-value", nullptr},
        {"the same id twice", "people", "wallets[1].id", "\"wallet-a\"", "duplicate-id", "wallets[1]"},
        {"unknown key", "people", "wallets[0].colour", "1", "unknown-key", nullptr},
        {"unknown key in a text", "people", "wallets[0].name.fr", "\"x\"", "unknown-key", nullptr},
        {"text without English", "people", "wallets[0].name.en", nullptr, "missing-language", nullptr},
        {"text with empty Chinese", "people", "wallets[0].name.zh_CN", "\" \"", "missing-language", nullptr},
        {"language that is a number", "people", "wallets[0].name.en", "1", "wrong-type", nullptr},
        {"text that is a string", "people", "wallets[0].name", "\"x\"", "wrong-type", nullptr},
        {"wallet without a name", "people", "wallets[0].name", nullptr, "missing-key", nullptr},
        {"wallet used nowhere", "people", "wallets[0].jurisdictions", nullptr, "missing-key", nullptr},
        {"wallet in an unknown place", "people", "wallets[0].jurisdictions[0]", "\"FR\"", "unknown-value", "wallets[0].jurisdictions"},
        {"unknown entity of a wallet", "people", "wallets[0].entities.CN", "\"ent-x\"", "unresolved-id", nullptr},
        {"unknown contact of a wallet", "people", "wallets[0].contacts[1]", "\"T-X\"", "unresolved-id", nullptr},
        {"the same contact twice", "people", "wallets[0].contacts[1]", "\"T-LINE\"", "duplicate-id", nullptr},
        {"contact in an unknown place", "people", "contacts[0].jurisdictions", "[\"FR\"]", "unknown-value", nullptr},
        {"contact of another place than its wallet", "people", "contacts[0].jurisdictions", "[\"SG\"]", "bad-value", "wallets[0].contacts[0]"},
        {"parts of no place", "people", "contacts[0].parts", "[\"scotland\"]", "bad-value", nullptr},
        {"unknown funding", "people", "wallets[0].funding[0]", "\"gold\"", "unknown-value", "wallets[0].funding"},
        {"issuer addressed nowhere", "people", "wallets[1].issuerIn", nullptr, "bad-value", nullptr},
        {"flag that is a text", "people", "wallets[1].addressIssuer", "\"yes\"", "wrong-type", nullptr},
        {"source with an http address", "people", "sources[0].url", "\"http://example.org\"", "bad-url", nullptr},
        {"source with an incomplete address", "people", "sources[0].url", "\"https://example.org/.../x\"", "bad-url", nullptr},
        {"source with a password in the address", "people", "sources[0].url", "\"https://a:b@example.org\"", "bad-url", nullptr},
        {"source without a host", "people", "sources[0].url", "\"https:///x\"", "bad-url", nullptr},
        {"source with an impossible day", "people", "sources[0].asOf", "\"2026-02-30\"", "bad-date", nullptr},
        {"source with half a date", "people", "sources[0].asOf", "\"2026-02\"", "bad-date", nullptr},
        {"date that is a number", "people", "sources[0].asOf", "20260201", "wrong-type", nullptr},
        {"fact without a source", "people", "contacts[0].sources", nullptr, "missing-source", nullptr},
        {"fact with an empty list of sources", "people", "contacts[0].sources", "[]", "missing-source", nullptr},
        {"fact with an unknown source", "people", "contacts[0].sources[0]", "\"SRC-X\"", "unresolved-id", nullptr},
        {"unknown confidence", "people", "contacts[0].confidence", "\"low\"", "unknown-value", nullptr},
        {"phone without a number", "people", "contacts[0].value", nullptr, "missing-key", nullptr},
        {"in-app entry without a path", "people", "contacts[1].path", nullptr, "missing-key", nullptr},
        {"contact with an http address", "people", "contacts[2].value", "\"http://example.org\"", "bad-url", nullptr},
        {"unknown kind of contact", "people", "contacts[0].kind", "\"fax\"", "unknown-value", nullptr},
        {"unknown kind of entity", "people", "entities[0].kind", "\"shop\"", "unknown-value", nullptr},
        {"unknown source of an entity", "people", "entities[0].sources[0]", "\"SRC-X\"", "unresolved-id", nullptr},
        {"unknown type of question", "knowledge", "questions[0].type", "\"colour\"", "unknown-value", nullptr},
        {"choice without options", "knowledge", "questions[2].options", nullptr, "missing-key", nullptr},
        {"text question with options", "knowledge", "questions[1].options", "[{\"value\":\"a\",\"text\":{\"zh_CN\":\"甲\",\"en\":\"a\"}}]", "bad-value", nullptr},
        {"the same option twice", "knowledge", "questions[2].options[1].value", "\"merchant\"", "duplicate-id", "questions[2].options"},
        {"yes-no with a third answer", "knowledge", "questions[3].options[0].value", "\"maybe\"", "unknown-value", "questions[3].options"},
        {"letter sentence without its slot", "knowledge", "questions[2].letter.en", "\"On the refund.\"", "bad-value", "questions[2].letter"},
        {"holder form of a sentence that is not there", "knowledge", "questions[3].letterHolder", "{\"zh_CN\":\"其{{answer}}。\",\"en\":\"They {{answer}}.\"}", "bad-value", nullptr},
        {"holder form without the slot of its sentence", "knowledge", "questions[2].letterHolder", "{\"zh_CN\":\"其他。\",\"en\":\"They did.\"}", "bad-value", nullptr},
        {"holder form in one language", "knowledge", "questions[2].options[0].letterHolder", "{\"en\":\"They did.\"}", "missing-language", "questions[2].options[0].letterHolder.zh_CN"},
        {"holder form of a chosen answer that says nothing", "knowledge", "questions[2].options[1].letterHolder", "{\"zh_CN\":\"没有。\",\"en\":\"Nobody.\"}", "bad-value", nullptr},
        {"holder form of a no that says nothing", "knowledge", "questions[1].negativeHolder", "{\"zh_CN\":\"没有。\",\"en\":\"None.\"}", "bad-value", nullptr},
        {"holder form of a demand without its amount", "knowledge", "demands[0].letterHolder", "{\"zh_CN\":\"退还给其\",\"en\":\"refund them\"}", "bad-value", nullptr},
        {"holder form of a demand without an amount that is not there", "knowledge", "demands[1].letterNoAmountHolder", "{\"zh_CN\":\"退还给其\",\"en\":\"refund them\"}", "bad-value", nullptr},
        {"sentence about oneself without its holder form", "knowledge", "questions[2].letter.en", "\"I asked: {{answer}}.\"", "missing-key", "questions[2].letterHolder"},
        {"chosen answer about oneself without its holder form", "knowledge", "questions[2].options[0].letter.zh_CN", "\"本人已同意。\"", "missing-key", "questions[2].options[0].letterHolder"},
        {"a no about oneself without its holder form", "knowledge", "questions[1].negative", "{\"zh_CN\":\"我没有。\",\"en\":\"None.\"}", "missing-key", "questions[1].negativeHolder"},
        {"demand about oneself without its holder form", "knowledge", "demands[1].letter.en", "\"give me written reasons\"", "missing-key", "demands[1].letterHolder"},
        {"demand without an amount about oneself without its holder form", "knowledge", "demands[0].letterNoAmount.zh_CN", "\"退还给本人\"", "missing-key", "demands[0].letterNoAmountHolder"},
        {"yes that is no longer offered", "knowledge", "questions[3].options[0].retired", "true", "bad-value", nullptr},
        {"category written for nobody known", "knowledge", "categories[0].writtenFor", "\"a friend\"", "unknown-value", nullptr},
        {"evidence path of an unknown wallet", "knowledge", "evidenceKinds[0].where[0].wallet", "\"wallet-x\"", "unresolved-id", nullptr},
        {"evidence path without a source", "knowledge", "evidenceKinds[0].where[0].sources", nullptr, "missing-source", nullptr},
        {"evidence path with an unknown source", "knowledge", "evidenceKinds[0].where[0].sources[0]", "\"SRC-X\"", "unresolved-id", "evidenceKinds[0].where[0].sources[0]"},
        {"action with an unknown contact", "knowledge", "firstActions[0].contacts[0]", "\"T-X\"", "unresolved-id", nullptr},
        {"demand of an unknown type", "knowledge", "demands[0].type", "\"gift\"", "unknown-value", nullptr},
        {"demand with a slot and no other wording", "knowledge", "demands[0].letterNoAmount", nullptr, "missing-key", nullptr},
        {"demand with a slot in one language", "knowledge", "demands[0].letter.en", "\"refund it\"", "bad-value", "demands[0].letter"},
        {"demand with a slot and no amount", "knowledge", "demands[0].hasAmount", "false", "bad-value", nullptr},
        {"legal basis that binds an unknown reader", "knowledge", "legalBases[0].binds[0]", "\"anybody\"", "unknown-value", "legalBases[0].binds"},
        {"condition of no known kind", "knowledge", "legalBases[0].when", "{\"weather\": [\"rain\"]}", "missing-key", nullptr},
        {"condition of two kinds at once", "knowledge", "conditions[0].when.role", "[\"self\"]", "unknown-key", nullptr},
        {"condition that is a word", "knowledge", "conditions[0].when", "\"always\"", "wrong-type", nullptr},
        {"named condition without one", "knowledge", "conditions[0].when", nullptr, "missing-key", nullptr},
        {"condition on an unknown question", "knowledge", "conditions[1].when.any[0].answer", "\"C03-Q9\"", "unresolved-id", nullptr},
        {"condition on an answer that is not offered", "knowledge", "conditions[1].when.any[0].is[0]", "\"bank\"", "unknown-value", "conditions[1].when.any[0].is"},
        {"condition that compares a sum with a word", "knowledge", "conditions[1].when.any[0].answer", "\"Q05\"", "bad-value", "conditions[1].when.any[0].is"},
        {"condition on a text, whether it was answered, is fine but not on nothing", "knowledge", "conditions[1].when.any[0]", "{\"answered\": \"Q99\"}", "unresolved-id", "conditions[1].when.any[0].answered"},
        {"condition on unknown funding", "knowledge", "conditions[0].when.funding[0]", "\"gold\"", "unknown-value", "conditions[0].when.funding"},
        {"condition on an unknown category", "knowledge", "conditions[0].when", "{\"category\": [\"C77\"]}", "unresolved-id", "conditions[0].when.category"},
        {"condition on an unknown place", "knowledge", "conditions[0].when", "{\"place\": [\"XX\"]}", "unknown-value", "conditions[0].when.place"},
        {"condition on an unknown event", "knowledge", "conditions[0].when", "{\"event\": [\"thunder\"]}", "unknown-value", "conditions[0].when.event"},
        {"condition that leads back to itself", "knowledge", "conditions[0].when", "{\"not\": {\"holds\": \"agreed\"}}", "cycle", nullptr},
        {"reference to an unknown condition", "knowledge", "legalBases[1].when.all[1].not.holds", "\"by-magic\"", "unresolved-id", nullptr},
        {"all of nothing", "knowledge", "legalBases[1].when.all", "[]", "missing-key", nullptr},
        {"untold that is neither yes nor no", "knowledge", "conditions[0].when.untold", "\"perhaps\"", "unknown-value", nullptr},
        {"legal basis everywhere", "knowledge", "legalBases[0].jurisdiction", "\"any\"", "unknown-value", nullptr},
        {"category with an unknown subject", "knowledge", "categories[0].subjects[0]", "\"weather\"", "unknown-value", "categories[0].subjects"},
        {"title on an unknown condition", "knowledge", "categories[0].issues", "[{\"when\":\"sunny\",\"text\":{\"zh_CN\":\"退款\",\"en\":\"a refund\"}}]", "unresolved-id", "categories[0].issues[0].when"},
        {"title on no condition", "knowledge", "categories[0].issues", "[{\"text\":{\"zh_CN\":\"退款\",\"en\":\"a refund\"}}]", "missing-key", "categories[0].issues[0].when"},
        {"title without words", "knowledge", "categories[0].issues", "[{\"when\":\"by-card\"}]", "missing-key", "categories[0].issues[0].text"},
        {"category with an unknown question", "knowledge", "categories[0].questions[1]", "\"C03-Q9\"", "unresolved-id", nullptr},
        {"category with unknown evidence", "knowledge", "categories[0].evidence[0].kind", "\"V99\"", "unresolved-id", nullptr},
        {"category with an unknown grade", "knowledge", "categories[0].evidence[0].grade", "\"nice\"", "unknown-value", nullptr},
        {"category with an unknown action", "knowledge", "categories[0].actions[0]", "\"C03-A9\"", "unresolved-id", nullptr},
        {"category with an unknown demand", "knowledge", "categories[0].primaryDemands[0]", "\"D99\"", "unresolved-id", nullptr},
        {"category with an unknown second demand", "knowledge", "categories[0].secondaryDemands[0]", "\"D99\"", "unresolved-id", nullptr},
        {"category with an unknown basis", "knowledge", "categories[0].bases.CN[0]", "\"LB-X\"", "unresolved-id", nullptr},
        {"category with the law of another country", "knowledge", "categories[0].bases.CN[0]", "\"LB-US-E\"", "bad-value", nullptr},
        {"category with laws of nowhere", "knowledge", "categories[0].bases.XX", "[]", "unknown-value", "categories[0].bases"},
        {"trap in one language", "knowledge", "categories[0].traps[0].en", nullptr, "missing-language", nullptr},
        {"limit without a value", "routes", "rules[0].value", nullptr, "missing-key", nullptr},
        {"limit of zero days", "routes", "rules[0].value", "0", "bad-value", nullptr},
        {"limit of half a day", "routes", "rules[0].value", "0.5", "bad-value", nullptr},
        {"limit of a million days", "routes", "rules[0].value", "1000000", "bad-value", nullptr},
        {"limit as a text", "routes", "rules[0].value", "\"7\"", "wrong-type", nullptr},
        {"no limit, yet a value", "routes", "rules[4].value", "3", "bad-value", nullptr},
        {"unknown unit", "routes", "rules[0].unit", "\"fortnight\"", "unknown-value", nullptr},
        {"unknown start", "routes", "rules[0].startsAt", "\"sunrise\"", "unknown-value", nullptr},
        {"a limit that never starts", "routes", "rules[0].startsAt", "\"none\"", "bad-value", nullptr},
        {"working days without a calendar", "routes", "rules[0].calendar", nullptr, "missing-key", nullptr},
        {"working days of an unknown calendar", "routes", "rules[0].calendar", "\"MARS\"", "unresolved-id", nullptr},
        {"hours counted from the next day", "routes", "rules[3].dayRule", "\"next-day\"", "bad-value", nullptr},
        {"unknown day rule", "routes", "rules[0].dayRule", "\"lunar\"", "unknown-value", nullptr},
        {"extended by an unknown rule", "routes", "rules[1].extendedBy", "\"CN-X\"", "unresolved-id", nullptr},
        {"extended by a rule with another start", "routes", "rules[1].extendedBy", "\"CN-L-PBC-7\"", "bad-value", nullptr},
        {"two rules that extend each other", "routes", "rules[2].extendedBy", "\"CN-L-PBC-15\"", "cycle", "rules[1].extendedBy"},
        {"unknown basis", "routes", "rules[0].basis", "\"hearsay\"", "unknown-value", nullptr},
        {"binds nobody", "routes", "rules[0].binds", "\"nobody\"", "unknown-value", nullptr},
        {"rule with an http source", "routes", "rules[0].sourceUrl", "\"http://example.org\"", "bad-url", nullptr},
        {"channel of an unknown kind", "routes", "channels[0].kind", "\"oracle\"", "unknown-value", nullptr},
        {"channel for no subject", "routes", "channels[0].subjects", nullptr, "missing-key", nullptr},
        {"unknown precondition", "routes", "channels[1].preconditions[0].code", "\"mood\"", "unknown-value", nullptr},
        {"unknown ground of refusal", "routes", "channels[1].refuses[0].code", "\"mood\"", "unknown-value", nullptr},
        {"channel with an unknown rule", "routes", "channels[1].rules[1]", "\"CN-X\"", "unresolved-id", nullptr},
        {"channel with an unknown contact", "routes", "channels[0].contacts[0]", "\"T-X\"", "unresolved-id", nullptr},
        {"exclusive channel without a reason", "routes", "channels[1].guardText", nullptr, "missing-key", nullptr},
        {"channel that is nobody's", "routes", "channels[0].recipient", "\"neighbour\"", "unknown-value", nullptr},
        {"output of an unknown kind", "routes", "channels[0].outputs", "[{\"kind\":\"song\",\"form\":\"x\"}]", "unknown-value", "channels[0].outputs[0].kind"},
        {"letter of an unknown type", "routes", "channels[0].outputs", "[{\"kind\":\"letter\",\"type\":\"T13\",\"form\":\"x\"}]", "unknown-value", "channels[0].outputs[0].type"},
        {"letter of no type", "routes", "channels[0].outputs", "[{\"kind\":\"letter\",\"form\":\"x\"}]", "missing-key", "channels[0].outputs[0].type"},
        {"script with the type of a letter", "routes", "channels[0].outputs", "[{\"kind\":\"script\",\"type\":\"T1\",\"form\":\"x\"}]", "unknown-key", "channels[0].outputs[0].type"},
        {"output without a form", "routes", "channels[0].outputs", "[{\"kind\":\"script\"}]", "missing-key", "channels[0].outputs[0].form"},
        {"limit of nothing", "routes", "channels[0].outputs", "[{\"kind\":\"script\",\"form\":\"x\",\"limit\":{\"value\":0,\"unit\":\"words\"}}]", "bad-value", "channels[0].outputs[0].limit.value"},
        {"limit in bytes", "routes", "channels[0].outputs", "[{\"kind\":\"script\",\"form\":\"x\",\"limit\":{\"value\":9,\"unit\":\"bytes\"}}]", "unknown-value", "channels[0].outputs[0].limit.unit"},
        {"verified limit without a source", "routes", "channels[0].outputs", "[{\"kind\":\"script\",\"form\":\"x\",\"limit\":{\"value\":9,\"unit\":\"words\",\"verified\":true}}]", "missing-key", "channels[0].outputs[0].limit.sources"},
        {"limit with an unknown source", "routes", "channels[0].outputs", "[{\"kind\":\"script\",\"form\":\"x\",\"limit\":{\"value\":9,\"unit\":\"words\",\"sources\":[\"SRC-X\"]}}]", "unresolved-id", "channels[0].outputs[0].limit.sources[0]"},
        {"the same letter twice", "routes", "channels[0].outputs", "[{\"kind\":\"letter\",\"type\":\"T1\",\"form\":\"x\"},{\"kind\":\"letter\",\"type\":\"T1\",\"form\":\"y\"}]", "duplicate-id", "channels[0].outputs[1]"},
        {"ladder of an unknown category", "routes", "ladders[0].category", "\"C99\"", "unresolved-id", nullptr},
        {"ladder without steps", "routes", "ladders[0].steps", nullptr, "missing-key", nullptr},
        {"ladder over an unknown channel", "routes", "ladders[0].steps[1].channel", "\"CH-X\"", "unresolved-id", nullptr},
        {"ladder over a channel of another country", "routes", "channels[1].jurisdiction", "\"US\"", "bad-value", "ladders[0].steps[1].channel"},
        {"ladder with a subject the channel refuses", "routes", "ladders[0].steps[0].subject", "\"crime\"", "bad-value", nullptr},
        {"ladder with an unknown condition", "routes", "ladders[0].steps[0].when", "\"monday\"", "unresolved-id", nullptr},
        {"calendar without an end", "calendar", "to", nullptr, "missing-key", nullptr},
        {"calendar that ends before it begins", "calendar", "to", "\"2025-12-31\"", "bad-value", nullptr},
        {"holiday outside the calendar", "calendar", "off[1].date", "\"2027-10-02\"", "bad-value", nullptr},
        {"holiday without a name", "calendar", "off[1].name", nullptr, "missing-key", nullptr},
        {"make-up day on a Friday", "calendar", "work[0].date", "\"2026-10-09\"", "bad-value", nullptr},
        {"the same holiday twice", "calendar", "off[1].date", "\"2026-10-01\"", "duplicate-id", "off"},
        {"holiday that is worked", "calendar", "off[1].date", "\"2026-10-10\"", "duplicate-id", "off"},
        {"calendar without a source", "calendar", "sources", nullptr, "missing-source", nullptr},
        {"calendar with an unknown source", "calendar", "sources[0]", "\"SRC-X\"", "unresolved-id", "calendars[0].sources[0]"},
    };
    const auto path = [](const Row &row) { return QString::fromUtf8(row.path ? row.path : row.change); };
    for (const Row &row : rows) {
        const QString file = QByteArray(row.file) == "calendar" ? QStringLiteral("calendars/cn.json")
                                                                : QStringLiteral("guide/%1.json").arg(QLatin1String(row.file));
        QTest::newRow(row.name) << file << QString::fromUtf8(row.change) << (row.to ? json(row.to) : QJsonValue(QJsonValue::Undefined))
                                << QString::fromUtf8(row.code) << path(row);
    }
}

void TestCatalogue::plantedMistakeIsCaught()
{
    QFETCH(QString, file);
    QFETCH(QString, change);
    QFETCH(QJsonValue, to);
    QFETCH(QString, code);
    QFETCH(QString, path);
    const BrokenGuide guide;
    guide.change(file, change, to);
    const QList<GuideProblem> problems = guide.check();
    const bool caught = std::any_of(problems.cbegin(), problems.cend(), [&](const GuideProblem &p) {
        return p.code == code && p.path == path && file.endsWith(p.file);
    });
    QVERIFY2(caught, qPrintable(QStringLiteral("wanted %1 at %2, got:\n%3").arg(code, path, describe(problems))));
}

void TestCatalogue::sentencesOfAGuardianNeedNoHolderForm()
{
    const BrokenGuide guide;
    const QString knowledge = QStringLiteral("guide/knowledge.json");
    guide.change(knowledge, QStringLiteral("questions[2].letter.en"), QStringLiteral("I asked: {{answer}}."));
    QCOMPARE(guide.check().size(), 1);
    guide.change(knowledge, QStringLiteral("categories[0].writtenFor"), QStringLiteral("guardian"));
    QCOMPARE(describe(guide.check()), QString());
    guide.change(knowledge, QStringLiteral("categories[0].writtenFor"), QJsonValue(QJsonValue::Undefined));
    guide.change(knowledge, QStringLiteral("questions[2].letterHolder"), json("{\"zh_CN\":\"其他：{{answer}}。\",\"en\":\"They asked: {{answer}}.\"}"));
    QCOMPARE(describe(guide.check()), QString());
}

void TestCatalogue::unreadableFilesAreNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty file") << QByteArray() << QStringLiteral("not-json");
    QTest::newRow("half a file") << readAll(small + QStringLiteral("/guide/routes.json")).left(500) << QStringLiteral("not-json");
    QTest::newRow("a list") << QByteArray("[1]") << QStringLiteral("not-json");
    QTest::newRow("not UTF-8") << QByteArray("{\"format\":1,\"x\":\"\xff\xfe\"}") << QStringLiteral("not-json");
    QTest::newRow("a hundred thousand brackets") << QByteArray(100'000, '[') << QStringLiteral("not-json");
    QTest::newRow("a hundred thousand objects") << QByteArray("{\"a\":").repeated(100'000) << QStringLiteral("not-json");
    QTest::newRow("nine megabytes") << QByteArray("{\"format\":1}") + QByteArray(9 * 1024 * 1024, ' ')
                                    << QStringLiteral("too-large");
}

void TestCatalogue::unreadableFilesAreNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const BrokenGuide guide;
    write(guide.dir.filePath(QStringLiteral("guide/zz.json")), bytes);
    const QList<GuideProblem> problems = guide.check();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.at(0).file, QStringLiteral("zz.json"));
    QCOMPARE(problems.at(0).code, code);
}

void TestCatalogue::problemsNameFileAndObject()
{
    const BrokenGuide guide;
    guide.change(QStringLiteral("guide/routes.json"), QStringLiteral("rules[2].unit"), QStringLiteral("moon"));
    const GuideProblem wanted{QStringLiteral("routes.json"), QStringLiteral("rules[2].unit"), QStringLiteral("CN-L-PBC-60"),
        QStringLiteral("unknown-value"), QStringLiteral("moon")};
    QCOMPARE(describe(guide.check()), describe({wanted}));
}

void TestCatalogue::loadRefusesTheWhole()
{
    const BrokenGuide guide;
    guide.change(QStringLiteral("guide/routes.json"), QStringLiteral("rules[2].unit"), QStringLiteral("moon"));
    const auto loaded = Catalogue::load(guide.root(), guide.calendars());
    QVERIFY(!loaded.ok());
    QCOMPARE(loaded.error().code, ErrorCode::GuideInvalid);
    QCOMPARE(loaded.error().args, QStringList{QStringLiteral("routes.json rules[2].unit CN-L-PBC-60 unknown-value moon")});
    QCOMPARE(Catalogue::load(QStringLiteral("/nonexistent"), guide.calendars()).error().code, ErrorCode::GuideInvalid);
}

void TestCatalogue::problemsAreLimited()
{
    const BrokenGuide guide;
    QByteArray bytes("{\"format\":1,\"rules\":[");
    bytes += QByteArray("{},").repeated(50'000);
    bytes += "{}]}";
    write(guide.dir.filePath(QStringLiteral("guide/zz.json")), bytes);
    const qsizetype found = guide.check().size();
    QVERIFY(found > 0 && found <= 1000);
}

void TestCatalogue::overlayReplacesAndAdds()
{
    const QTemporaryDir dir;
    const QString overlay = dir.filePath(QStringLiteral("guide-overlay.json"));
    const QString root = small + QStringLiteral("/guide");
    const QString calendars = small + QStringLiteral("/calendars");

    const auto without = Catalogue::loadWithOverlay(root, calendars, overlay);
    QVERIFY(without.ok());
    QVERIFY(without->overlayProblems.isEmpty());

    write(overlay, R"({"format":1,
        "contacts":[{"id":"T-LINE","kind":"phone","who":{"zh_CN":"客服","en":"Line"},"value":"95001",
                     "sources":["SRC-MINE"],"confidence":"medium"}],
        "sources":[{"id":"SRC-MINE","title":{"zh_CN":"卡片背面","en":"Back of my card"}}],
        "wallets":[{"id":"mine","name":{"zh_CN":"我的钱包","en":"My wallet"},"jurisdictions":["CN"],"contacts":["T-LINE"]}]})");
    const auto with = Catalogue::loadWithOverlay(root, calendars, overlay);
    QVERIFY(with.ok());
    QCOMPARE(describe(with->overlayProblems), QString());
    const Catalogue &c = *with->catalogue;
    QCOMPARE(c.contact(QStringLiteral("T-LINE"))->value, QStringLiteral("95001"));
    QCOMPARE(c.contacts().at(0).id, QStringLiteral("T-LINE")); // stays where it stood
    QCOMPARE(c.contacts().size(), without->catalogue->contacts().size());
    QVERIFY(c.wallet(QStringLiteral("mine")));
    QVERIFY(c.isOverlay(QStringLiteral("contacts"), QStringLiteral("T-LINE")));
    QVERIFY(c.isOverlay(QStringLiteral("wallets"), QStringLiteral("mine")));
    QVERIFY(!c.isOverlay(QStringLiteral("wallets"), QStringLiteral("wallet-a")));
}

void TestCatalogue::brokenOverlayIsRefusedAsAWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const QByteArray good = R"({"id":"mine","name":{"zh_CN":"我的","en":"Mine"},"jurisdictions":["CN"]})";
    QTest::newRow("not JSON") << QByteArray("hello") << QStringLiteral("not-json");
    QTest::newRow("one good, one bad wallet") << R"({"format":1,"wallets":[)" + good + R"(,{"id":"x"}]})"
                                              << QStringLiteral("missing-key");
    QTest::newRow("repeats itself") << R"({"format":1,"wallets":[)" + good + "," + good + "]}" << QStringLiteral("duplicate-id");
    QTest::newRow("names a contact nobody knows")
        << QByteArray(R"({"format":1,"firstActions":[{"id":"C03-A1","text":{"zh_CN":"打","en":"Call"},"contacts":["T-X"]}]})")
        << QStringLiteral("unresolved-id");
    QTest::newRow("a calendar that leaves a gap")
        << QByteArray(R"({"format":1,"calendars":[{"id":"CN","name":{"zh_CN":"新","en":"New"},"official":true,
            "from":"2028-01-01","to":"2028-12-31","sources":["SRC-BOOK"],"confidence":"medium"}]})")
        << QStringLiteral("bad-value");
}

void TestCatalogue::brokenOverlayIsRefusedAsAWhole()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const QTemporaryDir dir;
    const QString overlay = dir.filePath(QStringLiteral("guide-overlay.json"));
    write(overlay, bytes);
    const auto result
        = Catalogue::loadWithOverlay(small + QStringLiteral("/guide"), small + QStringLiteral("/calendars"), overlay);
    QVERIFY(result.ok());
    QVERIFY(!result->overlayProblems.isEmpty());
    QCOMPARE(result->overlayProblems.at(0).file, QStringLiteral("guide-overlay.json"));
    QCOMPARE(result->overlayProblems.at(0).code, code);
    QVERIFY(!result->catalogue->wallet(QStringLiteral("mine")));
    QVERIFY(result->catalogue->wallet(QStringLiteral("wallet-a")));
}

void TestCatalogue::overlayExtendsACalendar()
{
    const QTemporaryDir dir;
    const QString overlay = dir.filePath(QStringLiteral("guide-overlay.json"));
    write(overlay, R"({"format":1,"calendars":[{"id":"CN","name":{"zh_CN":"工作日","en":"Working days"},"official":true,
        "from":"2027-01-01","to":"2027-12-31","off":[{"date":"2027-02-05","name":{"zh_CN":"春节","en":"Spring Festival"}}],
        "work":[{"date":"2027-02-14","name":{"zh_CN":"调休","en":"Make-up"}}],"sources":["SRC-BOOK"],"confidence":"medium"}]})");
    const auto result
        = Catalogue::loadWithOverlay(small + QStringLiteral("/guide"), small + QStringLiteral("/calendars"), overlay);
    QVERIFY(result.ok());
    QCOMPARE(describe(result->overlayProblems), QString());
    const Calendar *cn = result->catalogue->calendar(QStringLiteral("CN"));
    QCOMPARE(cn->from, QDate(2026, 1, 1));
    QCOMPARE(cn->to, QDate(2027, 12, 31));
    QVERIFY(cn->official);
    QCOMPARE(dayInfo(*cn, QDate(2026, 10, 1)).kind, DayKind::Holiday);
    QCOMPARE(dayInfo(*cn, QDate(2026, 10, 10)).kind, DayKind::MakeUp);
    QCOMPARE(dayInfo(*cn, QDate(2027, 2, 5)).kind, DayKind::Holiday);
    QCOMPARE(dayInfo(*cn, QDate(2027, 2, 14)).kind, DayKind::MakeUp);
    QVERIFY(dayInfo(*cn, QDate(2027, 6, 1)).known);
    QVERIFY(!dayInfo(*cn, QDate(2028, 1, 3)).known);
    QVERIFY(result->catalogue->isOverlay(QStringLiteral("calendars"), QStringLiteral("CN")));
}

QTEST_APPLESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
