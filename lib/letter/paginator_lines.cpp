// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/paginator.h"

#include <QRegularExpression>
#include <QTextOption>

#include <algorithm>

namespace recourse {

namespace {

constexpr double units = FontSet::unitsPerPoint;

QTextOption lineOption()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    option.setTextDirection(Qt::LeftToRight);
    return option;
}

QString trimmedEnd(QStringView text)
{
    while (!text.isEmpty() && text.back() == QLatin1Char(' '))
        text.chop(1);
    return text.toString();
}

QList<QTextLayout::FormatRange> formatsOf(const QList<FontRange> &ranges, double points, bool bold, double spacing)
{
    QList<QTextLayout::FormatRange> formats;
    for (const FontRange &range : ranges) {
        QTextLayout::FormatRange format;
        format.start = range.start;
        format.length = range.length;
        format.format.setFont(letterFont(range.family, points, bold, spacing));
        formats.append(format);
    }
    return formats;
}

/// The paragraphs of a text. No language puts more marks on one letter than this; beyond it a new line begins, or a thousand of them, which
/// nothing may part, would run off the paper.
QStringList paragraphsOf(const QString &text)
{
    constexpr int kMostMarks = 24;
    QString result;
    int marks = 0;
    for (const QChar c : text) {
        marks = c.isMark() ? marks + 1 : 0;
        if (marks > kMostMarks) {
            result += QLatin1Char('\n');
            marks = 1;
        }
        result += c;
    }
    return result.split(QLatin1Char('\n'));
}

bool holdsOwnFontScript(const QString &text)
{
    const auto characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(), [](uint c) { return needsOwnFont(QChar::script(c)); });
}

} // namespace

std::vector<ShapedPart> shaped(const TextLine &line)
{
    std::vector<ShapedPart> parts;
    double x = 0;
    const auto add = [&](int start, int length, const QString &family, const QList<FontRange> &ranges) {
        auto layout = std::make_unique<QTextLayout>(line.text.mid(start, length), letterFont(family, line.size, line.bold, line.spacing));
        layout->setTextOption(lineOption());
        layout->setFormats(formatsOf(ranges, line.size, line.bold, line.spacing));
        layout->setCacheEnabled(true);
        layout->beginLayout();
        QTextLine whole = layout->createLine();
        if (whole.isValid()) {
            whole.setLineWidth(Sheet::width * units * 4);
            whole.setPosition({0, 0});
        }
        layout->endLayout();
        const double width = whole.isValid() ? whole.naturalTextWidth() : 0;
        parts.push_back({std::move(layout), x});
        x += width;
    };
    const int size = int(line.text.size());
    if (line.ranges.isEmpty() || !holdsOwnFontScript(line.text)) {
        add(0, size, line.family, line.ranges);
        return parts;
    }
    int at = 0;
    for (const FontRange &range : line.ranges) {
        if (range.start > at)
            add(at, range.start - at, line.family, {});
        add(range.start, range.length, range.family, {});
        at = range.start + range.length;
    }
    if (at < size)
        add(at, size - at, line.family, {});
    return parts;
}

TextLine LineBreaker::line(const QString &text, const TextStyle &style, double extraSpacing) const
{
    TextLine line;
    line.text = text;
    line.family = m_fonts.family();
    line.ranges = m_fonts.ranges(text);
    line.size = style.size;
    line.bold = style.bold;
    line.spacing = extraSpacing;
    const auto parts = shaped(line);
    const QTextLine last = parts.back().layout->lineAt(0);
    line.width = last.isValid() ? (parts.back().x + last.naturalTextWidth()) / units : 0;
    line.height = style.leading();
    // Centres the body of the letters in the line box, the same for every font of a line.
    line.above = style.leading() / 2 + style.size * 0.37;
    line.baseline = {0, line.above};
    line.color = style.color;
    return line;
}

/// Ends the line before a part that would be cut, when the part fits into a line of its own.
void LineBreaker::keepTogether(QTextLine &part, const QList<Together> &together, const QString &paragraph, const TextStyle &style,
    double room) const
{
    for (int tries = 0; tries < 4; ++tries) {
        const qsizetype begin = part.textStart();
        const qsizetype end = begin + part.textLength();
        if (end >= paragraph.size())
            return;
        const auto cut = std::find_if(together.begin(), together.end(), [&](const Together &kept) {
            return kept.start > begin && kept.start < end && end < kept.start + kept.length
                && line(paragraph.mid(kept.start, kept.length), style).width <= room;
        });
        if (cut == together.end())
            return;
        part.setNumColumns(int(cut->start - begin));
        if (part.textLength() <= 0 || part.textStart() + part.textLength() > cut->start) {
            part.setLineWidth(room * units); // there is no place to break before it
            return;
        }
    }
}

std::vector<TextLine> LineBreaker::balanced(const QString &text, const TextStyle &style, double width) const
{
    std::vector<TextLine> best = lines(text, style, width);
    if (best.size() < 2)
        return best;
    const std::size_t count = best.size();
    double least = width / double(count);
    for (double most = width; most - least > style.size / 2;) {
        const double middle = (least + most) / 2;
        auto tried = lines(text, style, middle);
        if (tried.size() > count) {
            least = middle;
        } else {
            most = middle;
            best = std::move(tried);
        }
    }
    return best;
}

double LineBreaker::widestTogether(const QString &text, const TextStyle &style, double most) const
{
    double widest = 0;
    const auto measure = [&](qsizetype start, qsizetype length) {
        const double width = line(text.mid(start, length), style).width;
        if (width <= most)
            widest = std::max(widest, width);
        return width <= most;
    };
    qsizetype measured = 0;
    for (const Together &kept : keptTogether(text)) {
        if (kept.start + kept.length > measured && measure(kept.start, kept.length))
            measured = kept.start + kept.length; // what lies within needs no look
    }
    static const QRegularExpression word(QStringLiteral("[A-Za-z’']{2,30}+"));
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        measure(match.capturedStart(), match.capturedLength());
    }
    return widest;
}

std::vector<TextLine> LineBreaker::lines(const QString &text, const TextStyle &style, double width) const
{
    std::vector<TextLine> result;
    for (const QString &paragraph : paragraphsOf(text)) {
        QTextLayout layout(paragraph, letterFont(m_fonts.family(), style.size, style.bold));
        layout.setTextOption(lineOption());
        layout.setFormats(formatsOf(m_fonts.ranges(paragraph), style.size, style.bold, 0));
        const bool uncertain = holdsOwnFontScript(paragraph);
        const QList<Together> together = keptTogether(paragraph);
        QList<QPair<int, int>> spans;
        layout.beginLayout();
        for (;;) {
            QTextLine part = layout.createLine();
            if (!part.isValid())
                break;
            const double room = width - (spans.isEmpty() ? style.firstIndent : 0);
            part.setLineWidth(room * units);
            // Beside such a script Qt measures some characters by a stand-in; what is drawn may be wider.
            for (double narrower = room; uncertain && part.textLength() > 1 && narrower > room / 4;) {
                const double drawn = line(trimmedEnd(QStringView(paragraph).mid(part.textStart(), part.textLength())), style).width;
                if (drawn <= room)
                    break;
                narrower -= std::max(drawn - room, style.size / 4);
                part.setLineWidth(narrower * units);
            }
            keepTogether(part, together, paragraph, style, room);
            spans.append({part.textStart(), part.textLength()});
        }
        layout.endLayout();
        for (int i = 0; i < spans.size(); ++i) {
            const QString part = trimmedEnd(QStringView(paragraph).mid(spans[i].first, spans[i].second));
            const double indent = i == 0 ? style.firstIndent : 0;
            TextLine line = this->line(part, style);
            const double slack = width - indent - line.width;
            const qsizetype gaps = part.size() - 1;
            // Only the blank that is left at the end of a full line of Han characters is shared out; a wide gap stays ragged.
            if (style.justified && i + 1 < spans.size() && gaps > 8 && slack > 0.05 && slack < style.size * 2.2)
                line = this->line(part, style, slack / double(gaps + 1));
            line.baseline = {indent, double(result.size()) * style.leading() + line.above};
            result.push_back(std::move(line));
        }
        if (spans.isEmpty()) {
            TextLine empty = line(QString(), style);
            empty.baseline.setY(double(result.size()) * style.leading() + empty.above);
            result.push_back(std::move(empty));
        }
    }
    return result;
}

} // namespace recourse
