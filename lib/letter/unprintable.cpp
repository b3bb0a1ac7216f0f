// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/pages.h"

namespace recourse {

namespace {

/// More than these are counted, not shown: a whole sentence may be in a script without a font.
constexpr qsizetype mostShown = 20;

struct Field {
    const char *name;   ///< of the place, for its sentence
    const char *page;   ///< where it can be mended
    QString text;
};

QList<Field> fieldsOf(const Complaint &c)
{
    QList<Field> fields{{"name", "you", c.complainant.name}, {"address", "you", c.complainant.address}};
    for (const Transaction &t : c.transactions) {
        fields.append({"payee", "happened", t.payee});
        fields.append({"order", "happened", t.orderId + t.merchantOrderId});
    }
    QString told = c.summary;
    for (const Fact &fact : c.facts)
        told += fact.text;
    fields.append({"story", "happened", told});
    for (const ContactEntry &contact : c.contacts)
        fields.append({"contact", "contacts", contact.answer + contact.promise + contact.agent + contact.ticket});
    for (const Evidence &evidence : c.evidence)
        fields.append({"exhibit", "evidence", evidence.title});
    for (const LetterEdit &edit : c.letterEdits)
        fields.append({"wording", "letter", edit.text});
    return fields;
}

QString blockWith(const LetterDocument &letter, const QString &character)
{
    for (const LetterBlock &block : letter.blocks) {
        QStringList texts = QStringList{block.text} + block.items;
        for (const QStringList &row : block.rows)
            texts += row;
        for (const QString &text : texts) {
            if (text.contains(character))
                return block.id;
        }
    }
    return {};
}

} // namespace

QList<Finding> printFindings(const LetterPages &pages, const Complaint &complaint)
{
    const QList<Field> fields = fieldsOf(complaint);
    QList<Finding> findings;
    QList<int> more;
    for (const QString &cluster : pages.missingCharacters()) {
        const char32_t first = cluster.toUcs4().value(0);
        const QString character = QString::fromUcs4(&first, 1);
        Field place{"letter", "", {}};
        for (const Field &field : fields) {
            if (field.text.contains(character)) {
                place = field;
                break;
            }
        }
        const QString name = QString::fromLatin1(place.name);
        qsizetype at = 0;
        while (at < findings.size() && findings[at].args[1] != name)
            ++at;
        if (at == findings.size()) {
            Finding finding;
            finding.rule = QStringLiteral("L40");
            finding.severity = Severity::Warn;
            finding.block = blockWith(pages.letter(), character);
            finding.page = QString::fromLatin1(place.page);
            finding.args = {QString(), name, QStringLiteral("0")};
            findings.append(finding);
            more.append(0);
        }
        if (findings[at].args[0].toUcs4().size() < mostShown)
            findings[at].args[0] += cluster.left(8);
        else
            findings[at].args[2] = QString::number(++more[at]);
    }
    return findings;
}

} // namespace recourse
