// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/paginator.h"

namespace recourse {

namespace {

constexpr double numberColumn = 22;

} // namespace

AtomBuilder::AtomBuilder(const LetterDocument &letter, const Complaint &complaint, const ExhibitSource *exhibits, FontSet &fonts)
    : m_letter(letter), m_complaint(complaint), m_exhibits(exhibits), m_fonts(fonts), m_breaker(fonts), m_words{letter.language}
{
}

TextStyle AtomBuilder::body() const
{
    TextStyle style;
    style.size = chinese() ? 11 : 10.5;
    style.lineHeight = chinese() ? 1.6 : 1.4;
    style.justified = chinese();
    return style;
}

/// One atom per line; at least two lines of a paragraph stay together at the foot and at the head of a page.
void AtomBuilder::pushLines(const QString &block, int item, std::vector<TextLine> lines, double before)
{
    const std::size_t count = lines.size();
    for (std::size_t i = 0; i < count; ++i) {
        auto atom = std::make_shared<Atom>();
        atom->block = block;
        atom->item = item;
        atom->before = i == 0 ? before : 0;
        atom->height = lines[i].height;
        atom->keepWithNext = i + 1 < count && (i == 0 || i + 2 == count);
        lines[i].baseline.setY(lines[i].above);
        atom->lines.push_back(std::move(lines[i]));
        m_atoms.push_back(std::move(atom));
    }
}

void AtomBuilder::addText(const LetterBlock &block, const QString &text, const TextStyle &style, double before, int item)
{
    bool first = true;
    for (const QString &paragraph : m_fonts.printable(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        pushLines(block.id, item, m_breaker.lines(paragraph, style, Sheet::textWidth), first ? before : style.size * 0.3);
        first = false;
    }
}

void AtomBuilder::addNumbered(const LetterBlock &block)
{
    const TextStyle style = body();
    int number = 0;
    for (const QString &item : block.items) {
        ++number;
        auto lines = m_breaker.lines(m_fonts.printable(item), style, Sheet::textWidth - numberColumn);
        for (TextLine &line : lines)
            line.baseline.rx() += numberColumn;
        const std::size_t first = m_atoms.size();
        pushLines(block.id, number, std::move(lines), number == 1 ? 3 : 3.5);
        TextLine label = m_breaker.line(QStringLiteral("%1.").arg(number), style);
        label.baseline.setX(numberColumn - 7 - label.width);
        auto &drawn = m_atoms[first]->lines;
        drawn.insert(drawn.begin(), std::move(label));
    }
}

void AtomBuilder::addLines(const LetterBlock &block, const QStringList &lines, const TextStyle &style, double before, bool alignRight)
{
    const std::size_t first = m_atoms.size();
    for (const QString &text : lines) {
        auto broken = m_breaker.lines(m_fonts.printable(text), style, alignRight ? Sheet::textWidth * 0.75 : Sheet::textWidth);
        for (TextLine &line : broken) {
            if (alignRight)
                line.baseline.setX(Sheet::textWidth - line.width);
        }
        pushLines(block.id, 0, std::move(broken), m_atoms.size() == first ? before : 0);
    }
    for (std::size_t i = first; i + 1 < m_atoms.size(); ++i)
        m_atoms[i]->keepWithNext = true;
}

/// Never a page with nothing but a sentence and a name: a few lines of what the letter says go with them.
void AtomBuilder::keepSomethingBefore()
{
    constexpr double enough = 110;
    double height = 0;
    for (std::size_t i = m_atoms.size(); i > 0 && height < enough; --i) {
        Atom &atom = *m_atoms[i - 1];
        atom.keepWithNext = true;
        height += atom.before + atom.height;
        if (atom.startsPage)
            break;
    }
}

void AtomBuilder::addTable(const LetterBlock &block)
{
    LetterBlock printed = block;
    for (QStringList &row : printed.rows) {
        for (QString &cell : row)
            cell = m_fonts.printable(cell);
    }
    const double tallest = Sheet::bottom - Sheet::top;
    const auto rows = tableAtoms(printed, m_breaker, 9, chinese() ? 1.5 : 1.35, Sheet::textWidth, tallest);
    m_atoms.insert(m_atoms.end(), rows.begin(), rows.end());
}

std::vector<AtomPtr> AtomBuilder::build()
{
    for (const LetterBlock &block : m_letter.blocks) {
        TextStyle style = body();
        switch (block.kind) {
        case LetterBlock::Kind::Title: {
            // A Chinese letter is headed by its title; in an English one the subject stands under the salutation.
            style.size = chinese() ? 17 : 13;
            style.lineHeight = 1.4;
            style.bold = true;
            style.justified = false;
            auto lines = m_breaker.balanced(m_fonts.printable(block.text), style, Sheet::textWidth);
            for (TextLine &line : lines) {
                if (chinese())
                    line.baseline.setX((Sheet::textWidth - line.width) / 2);
            }
            pushLines(block.id, 0, std::move(lines), m_atoms.empty() ? 0 : 8);
            m_atoms.back()->height += chinese() ? 12 : 4;
            break;
        }
        case LetterBlock::Kind::Addressee:
            style.justified = false;
            addLines(block, block.items, style, 6, false);
            if (!m_atoms.empty())
                m_atoms.back()->height += 6;
            break;
        case LetterBlock::Kind::Heading: {
            style.size = chinese() ? 12 : 11.5;
            style.bold = true;
            style.justified = false;
            const std::size_t first = m_atoms.size();
            addText(block, block.text, style, 13);
            for (std::size_t i = first; i < m_atoms.size(); ++i)
                m_atoms[i]->keepWithNext = true;
            if (m_atoms.size() > first)
                m_atoms.back()->height += 2;
            break;
        }
        case LetterBlock::Kind::Paragraph:
            if (chinese())
                style.firstIndent = 2 * style.size;
            addText(block, block.text, style, chinese() ? 4 : 6);
            break;
        case LetterBlock::Kind::Numbered:
            addNumbered(block);
            break;
        case LetterBlock::Kind::Table:
            addTable(block);
            break;
        case LetterBlock::Kind::Signature:
            style.justified = false;
            keepSomethingBefore();
            addLines(block, block.items, style, 22, chinese());
            break;
        case LetterBlock::Kind::Note: {
            style.size = 8.5;
            style.lineHeight = chinese() ? 1.5 : 1.35;
            style.color = QColor(0x44, 0x44, 0x44);
            const std::size_t first = m_atoms.size();
            addText(block, block.text, style, 20);
            if (m_atoms.size() > first)
                m_atoms[first]->bars.push_back({QRectF(0, -7, 80, 0.5), QColor(0x99, 0x99, 0x99)});
            break;
        }
        case LetterBlock::Kind::Exhibit:
            addExhibit(block);
            break;
        }
    }
    addElectronicFiles();
    return std::move(m_atoms);
}

} // namespace recourse
