// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/paginator.h"

#include <QTextOption>

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

} // namespace

TextLine LineBreaker::line(const QString &text, const TextStyle &style, double extraSpacing) const
{
    QFont font = m_fonts.font(style.size, style.bold);
    auto formats = m_fonts.formats(text, style.size, style.bold);
    if (extraSpacing > 0) {
        font.setLetterSpacing(QFont::AbsoluteSpacing, extraSpacing * units);
        for (auto &range : formats) {
            QFont wider = range.format.font();
            wider.setLetterSpacing(QFont::AbsoluteSpacing, extraSpacing * units);
            range.format.setFont(wider);
        }
    }
    TextLine line;
    line.text = text;
    line.layout = std::make_shared<QTextLayout>(text, font);
    line.layout->setTextOption(lineOption());
    line.layout->setFormats(formats);
    line.layout->setCacheEnabled(true);
    line.layout->beginLayout();
    QTextLine whole = line.layout->createLine();
    if (whole.isValid()) {
        whole.setLineWidth(Sheet::width * units * 4);
        whole.setPosition({0, 0});
    }
    line.layout->endLayout();
    line.width = whole.isValid() ? whole.naturalTextWidth() / units : 0;
    line.height = style.leading();
    // Centres the body of the letters in the line box, the same for every font of a line.
    line.above = style.leading() / 2 + style.size * 0.37;
    line.baseline = {0, line.above};
    line.color = style.color;
    return line;
}

std::vector<TextLine> LineBreaker::lines(const QString &text, const TextStyle &style, double width) const
{
    std::vector<TextLine> result;
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        QTextLayout layout(paragraph, m_fonts.font(style.size, style.bold));
        layout.setTextOption(lineOption());
        layout.setFormats(m_fonts.formats(paragraph, style.size, style.bold));
        QList<QPair<int, int>> spans;
        layout.beginLayout();
        for (;;) {
            QTextLine part = layout.createLine();
            if (!part.isValid())
                break;
            part.setLineWidth((width - (spans.isEmpty() ? style.firstIndent : 0)) * units);
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
