// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/composertemplate.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace recourse::composer {

namespace {

// Private-use characters stand for what would otherwise end a line or a cell while the template is taken apart.
constexpr QChar lineBreak(0xE000);
constexpr QChar bar(0xE001);

QString guarded(QString text)
{
    text.remove(lineBreak).remove(bar);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return text.replace(QLatin1Char('\n'), lineBreak).replace(QLatin1Char('|'), bar);
}

QString released(QString text, QChar lineBreakAs)
{
    return text.replace(lineBreak, lineBreakAs).replace(bar, QLatin1Char('|'));
}

Error broken(const QString &detail)
{
    return {ErrorCode::Internal, {}, detail};
}

Result<QString> readText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return broken(QStringLiteral("letter template not readable: ") + path);
    return QString::fromUtf8(file.readAll());
}

/// Finds slots as Mustache does and notes the names nobody set.
class CheckingContext final : public kainjow::mustache::context<std::string>
{
public:
    explicit CheckingContext(const Slots *values) : context(values) {}
    const Slots *get(const std::string &name) const override
    {
        const Slots *found = context::get(name);
        if (!found && missing.isEmpty())
            missing = QString::fromStdString(name);
        return found;
    }
    mutable QString missing;
};

class Renderer
{
public:
    explicit Renderer(const Slots &values) : m_values(values) {}

    /// The non-empty lines of the text in the context of the values, and of one list element when given.
    QStringList lines(const QString &text, const Slots *element = nullptr)
    {
        kainjow::mustache::mustache mustache(text.toStdString());
        mustache.set_custom_escape([](const std::string &value) { return value; });
        CheckingContext context(&m_values);
        if (element)
            context.push(element);
        const QString out = QString::fromStdString(mustache.render(context));
        if (problem.isEmpty() && !mustache.is_valid())
            problem = QString::fromStdString(mustache.error_message());
        if (problem.isEmpty() && !context.missing.isEmpty())
            problem = QStringLiteral("unknown slot ") + context.missing;
        QStringList result;
        for (const QString &line : out.split(QLatin1Char('\n'))) {
            if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
                result.append(trimmed);
        }
        return result;
    }

    const std::vector<Slots> &elements(const QString &list)
    {
        static const std::vector<Slots> none;
        const Slots *found = m_values.get(list.toStdString());
        if (!found && problem.isEmpty())
            problem = QStringLiteral("unknown list ") + list;
        return found && found->is_list() ? found->list_value() : none;
    }

    QString problem;

private:
    const Slots &m_values;
};

/// A text of the person that ends in its own mark swallows the full stop of the sentence around it.
QString withoutDoubleStops(QString text)
{
    text.replace(QStringLiteral("？。"), QStringLiteral("？")).replace(QStringLiteral("！。"), QStringLiteral("！"));
    text.replace(QStringLiteral("?."), QStringLiteral("?")).replace(QStringLiteral("!."), QStringLiteral("!"));
    return text;
}

void renderTable(LetterBlock &block, const TemplateBlock &from, Renderer &renderer)
{
    const std::vector<Slots> &elements = renderer.elements(from.list);
    QList<QStringList> rows(qsizetype(elements.size()) + 1);
    for (const QString &line : from.body.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(QLatin1Char('|'));
        const QStringList form = parts.value(0).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (parts.size() != 3 || form.size() != 2) {
            renderer.problem = QStringLiteral("table column ") + line;
            return;
        }
        QStringList cells;
        bool any = false;
        for (const Slots &element : elements) {
            cells.append(released(renderer.lines(parts[2], &element).join(QLatin1Char(' ')), QLatin1Char(' ')));
            // A cell made of fixed words only would keep an otherwise empty column alive; no template has one.
            any = any || !cells.last().isEmpty();
        }
        if (!any)
            continue;
        if (form[1] == QLatin1String("right"))
            block.rightAligned.append(int(block.columnWeights.size()));
        block.columnWeights.append(form[0].toInt());
        rows[0].append(parts[1].trimmed());
        for (qsizetype i = 0; i < cells.size(); ++i)
            rows[i + 1].append(cells[i]);
    }
    if (!rows[0].isEmpty())
        block.rows = rows;
}

} // namespace

Slots emptySlots()
{
    return Slots(Slots::type::object);
}

void put(Slots &slots_, const char *name, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        slots_.set(name, Slots(false));
    else
        slots_.set(name, Slots(guarded(trimmed).toStdString()));
}

void put(Slots &slots_, const char *name, bool flag)
{
    slots_.set(name, Slots(flag));
}

void put(Slots &slots_, const char *name, const std::vector<Slots> &list)
{
    Slots value(Slots::type::list);
    for (const Slots &element : list)
        value.push_back(element);
    slots_.set(name, value);
}

QString Words::list(const QStringList &items) const
{
    if (items.size() < 2)
        return items.value(0);
    return items.mid(0, items.size() - 1).join((*this)(QStringLiteral("list.comma"))) + (*this)(QStringLiteral("list.last"))
        + items.last();
}

QString Words::choice(const QStringList &items) const
{
    if (items.size() < 2)
        return items.value(0);
    return items.mid(0, items.size() - 1).join((*this)(QStringLiteral("list.comma"))) + (*this)(QStringLiteral("list.or")) + items.last();
}

Result<Words> loadWords(const QString &root, Language language, bool american)
{
    const QString path = root + QLatin1Char('/') + languageCode(language) + QStringLiteral("/words.json");
    const Result<QString> text = readText(path);
    if (!text)
        return text.error();
    const QJsonObject object = QJsonDocument::fromJson(text->toUtf8()).object();
    if (object.isEmpty())
        return broken(QStringLiteral("not JSON: ") + path);
    QHash<QString, QString> words;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it->isObject()) {
            words.insert(it.key(), it->toString());
            continue;
        }
        const QJsonObject group = it->toObject();
        for (auto word = group.begin(); word != group.end(); ++word)
            words.insert(it.key() + QLatin1Char('.') + word.key(), word->toString());
    }
    return Words(std::move(words), american && language == Language::En);
}

Result<QList<TemplateBlock>> loadTemplate(const QString &root, Language language, const QString &name)
{
    static const QHash<QString, LetterBlock::Kind> kinds{
        {QStringLiteral("title"), LetterBlock::Kind::Title},
        {QStringLiteral("addressee"), LetterBlock::Kind::Addressee},
        {QStringLiteral("heading"), LetterBlock::Kind::Heading},
        {QStringLiteral("paragraph"), LetterBlock::Kind::Paragraph},
        {QStringLiteral("numbered"), LetterBlock::Kind::Numbered},
        {QStringLiteral("table"), LetterBlock::Kind::Table},
        {QStringLiteral("signature"), LetterBlock::Kind::Signature},
        {QStringLiteral("exhibit"), LetterBlock::Kind::Exhibit},
        {QStringLiteral("note"), LetterBlock::Kind::Note},
    };
    const QString folder = root + QLatin1Char('/') + languageCode(language) + QLatin1Char('/');
    const Result<QString> text = readText(folder + name + QStringLiteral(".mustache"));
    if (!text)
        return text.error();
    QList<TemplateBlock> blocks;
    for (const QString &line : text->split(QLatin1Char('\n'))) {
        if (!line.startsWith(QStringLiteral("@@ "))) {
            if (!blocks.isEmpty())
                blocks.last().body += line + QLatin1Char('\n');
            else if (!line.trimmed().isEmpty())
                return broken(name + QStringLiteral(": text before the first block"));
            continue;
        }
        const QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words.value(1) == QLatin1String("use") && words.size() == 3) {
            const Result<QList<TemplateBlock>> part = loadTemplate(root, language, QStringLiteral("parts/") + words[2]);
            if (!part)
                return part.error();
            blocks += *part;
            continue;
        }
        const bool knowsEditing = words.value(3) == QLatin1String("editable") || words.value(3) == QLatin1String("fixed");
        if (words.size() < 5 || words.size() > 6 || !kinds.contains(words[2]) || !knowsEditing)
            return broken(name + QStringLiteral(": ") + line);
        blocks.append({words[1], kinds.value(words[2]), words[3] == QLatin1String("editable"), words[4], words.value(5), {}});
    }
    return blocks;
}

Result<QList<LetterBlock>> renderBlocks(const QList<TemplateBlock> &blocks, const Slots &values, const Words &words)
{
    using Kind = LetterBlock::Kind;
    Renderer renderer(values);
    const QString gap = words(QStringLiteral("gap"));
    QList<LetterBlock> result;
    for (const TemplateBlock &from : blocks) {
        LetterBlock block;
        block.kind = from.kind;
        block.id = from.id;
        block.origin = from.origin;
        block.editable = from.editable;
        if (from.kind == Kind::Table) {
            renderTable(block, from, renderer);
            if (!block.rows.isEmpty())
                result.append(block);
            continue;
        }
        if (from.kind == Kind::Exhibit) {
            for (const Slots &element : renderer.elements(from.list)) {
                block.text = released(renderer.lines(words.spelled(from.body), &element).join(gap), QLatin1Char(' '));
                const QString id = QString::fromStdString(element.get("id")->string_value());
                block.id = QStringLiteral("exhibit:") + id;
                block.evidence = EvidenceId::parse(id).value_or(EvidenceId());
                result.append(block);
            }
            continue;
        }
        QStringList lines = renderer.lines(words.spelled(from.body));
        for (QString &line : lines)
            line = withoutDoubleStops(line);
        if (lines.isEmpty())
            continue;
        // One item needs no number.
        if (block.kind == Kind::Numbered && lines.size() == 1)
            block.kind = Kind::Paragraph;
        if (block.kind == Kind::Numbered || block.kind == Kind::Addressee || block.kind == Kind::Signature) {
            for (const QString &line : lines)
                block.items.append(released(line, QLatin1Char(' ')));
        } else {
            block.text = released(lines.join(gap), from.kind == Kind::Paragraph ? QLatin1Char('\n') : QLatin1Char(' '));
        }
        result.append(block);
    }
    if (!renderer.problem.isEmpty())
        return broken(renderer.problem);
    return result;
}

} // namespace recourse::composer
