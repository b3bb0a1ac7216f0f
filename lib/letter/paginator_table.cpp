// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/paginator.h"

#include <algorithm>
#include <numeric>

namespace recourse {

namespace {

constexpr double padX = 5;
constexpr double padY = 3.5;
constexpr double strong = 0.8;
constexpr double hairline = 0.4;
const QColor ruleColor(0x90, 0x90, 0x90);
const QColor headerFill(0xF0, 0xF0, 0xF0);

/// Takes room from the columns that have most of it to spare, smallest need first; a number that is too long for the page is left to
/// be cut.
void widen(QList<double> &widths, const QList<double> &wanted, const QList<double> &least)
{
    QList<qsizetype> needy;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        if (widths[i] < wanted[i])
            needy.append(i);
    }
    std::sort(needy.begin(), needy.end(), [&](qsizetype a, qsizetype b) { return wanted[a] - widths[a] < wanted[b] - widths[b]; });
    constexpr double narrowest = 34; // three characters and the edges
    for (const qsizetype column : needy) {
        const double need = wanted[column] - widths[column];
        QList<double> spare(widths.size(), 0);
        for (qsizetype i = 0; i < widths.size(); ++i)
            spare[i] = i == column || widths[i] < least[i] ? 0 : widths[i] - std::max(least[i], narrowest);
        const double all = std::accumulate(spare.begin(), spare.end(), 0.0, [](double sum, double s) { return sum + std::max(0.0, s); });
        if (all < need)
            continue;
        for (qsizetype i = 0; i < widths.size(); ++i)
            widths[i] -= std::max(0.0, spare[i]) * need / all;
        widths[column] = wanted[column];
    }
}

/// Columns as wide as their content where that fits; what is left over, and what is too little, is shared by weight.
/// `whole`: whether no number has to be cut.
QList<double> columnEdges(const LetterBlock &block, const LineBreaker &breaker, const TextStyle &style, double width, bool *whole)
{
    qsizetype columns = 0;
    for (const QStringList &row : block.rows)
        columns = std::max(columns, row.size());
    QList<int> weights = block.columnWeights;
    if (weights.size() != columns || std::any_of(weights.begin(), weights.end(), [](int w) { return w <= 0; }))
        weights = QList<int>(columns, 1);
    QList<double> natural(columns, 0);
    QList<double> least(columns, 0); // what holds a word, a date or an amount without cutting it
    QList<double> wanted(columns, 0); // and a long number, where there is room
    for (qsizetype row = 0; row < block.rows.size(); ++row) {
        TextStyle cell = style;
        cell.bold = row == 0;
        for (qsizetype column = 0; column < block.rows[row].size(); ++column) {
            for (const QString &line : block.rows[row][column].split(QLatin1Char('\n')))
                natural[column] = std::max(natural[column], breaker.line(line, cell).width + 2 * padX + 0.5);
            const auto holds = [&](double most) {
                return breaker.widestTogether(block.rows[row][column], cell, most) + 2 * padX + 0.5;
            };
            least[column] = std::max(least[column], holds(width / 6));
            wanted[column] = std::max(wanted[column], holds(width));
        }
    }

    QList<double> widths(columns, 0);
    double left = width;
    int open = std::accumulate(weights.begin(), weights.end(), 0);
    for (bool changed = true; changed && open > 0;) {
        changed = false;
        for (qsizetype i = 0; i < columns && open > 0; ++i) {
            if (widths[i] > 0 || natural[i] > left * weights[i] / open)
                continue;
            widths[i] = natural[i];
            left -= natural[i];
            open -= weights[i];
            changed = true;
        }
    }
    const int total = std::accumulate(weights.begin(), weights.end(), 0);
    for (qsizetype i = 0; i < columns; ++i)
        widths[i] = widths[i] > 0 ? widths[i] + (open == 0 ? left * weights[i] / total : 0) : left * weights[i] / open;
    widen(widths, least, least);
    widen(widths, wanted, least);
    *whole = true;
    for (qsizetype i = 0; i < columns; ++i)
        *whole = *whole && widths[i] >= wanted[i] - 0.01;
    QList<double> edges{0};
    for (const double own : widths)
        edges.append(edges.last() + own);
    return edges;
}

} // namespace

std::vector<AtomPtr> tableAtoms(const LetterBlock &block, const LineBreaker &breaker, double size, double lineHeight, double width,
    double maxHeight)
{
    std::vector<AtomPtr> atoms;
    if (block.rows.isEmpty())
        return atoms;
    TextStyle plain;
    plain.size = size;
    plain.lineHeight = lineHeight;
    // An order number in one piece is worth letters that are a little smaller; where that does not help, they stay as they are.
    constexpr double smallest = 7;
    bool uncut = false;
    QList<double> edges = columnEdges(block, breaker, plain, width, &uncut);
    for (double smaller = size - 0.5; !uncut && smaller >= smallest; smaller -= 0.5) {
        TextStyle tried = plain;
        tried.size = smaller;
        const QList<double> other = columnEdges(block, breaker, tried, width, &uncut);
        if (uncut) {
            plain = tried;
            edges = other;
        }
    }
    const int columns = int(edges.size()) - 1;
    std::shared_ptr<const Atom> header;

    for (int row = 0; row < block.rows.size(); ++row) {
        TextStyle style = plain;
        style.bold = row == 0;
        std::vector<std::vector<TextLine>> cells;
        std::size_t tallest = 1;
        for (int column = 0; column < columns; ++column) {
            cells.push_back(breaker.lines(block.rows[row].value(column), style, edges[column + 1] - edges[column] - 2 * padX));
            tallest = std::max(tallest, cells.back().size());
        }
        // Normally one part. Only a row that fits on no page at all is cut, between lines.
        const double room = maxHeight - (header ? header->height : 0) - 2 * padY - 6;
        const std::size_t perPart = std::max<std::size_t>(1, std::size_t(room / style.leading()));
        for (std::size_t start = 0; start < tallest; start += perPart) {
            auto atom = std::make_shared<Atom>();
            atom->kind = row == 0 ? LetterPages::Piece::Kind::HeaderRow : LetterPages::Piece::Kind::Row;
            atom->block = block.id;
            atom->item = row;
            const std::size_t count = std::min(perPart, tallest - start);
            atom->height = double(count) * style.leading() + 2 * padY;
            for (int column = 0; column < columns; ++column) {
                const double left = edges[column];
                const double right = edges[column + 1];
                atom->cells.append(QRectF(left, 0, right - left, atom->height));
                auto &lines = cells[std::size_t(column)];
                for (std::size_t i = start; i < std::min(start + count, lines.size()); ++i) {
                    TextLine line = lines[i];
                    if (line.text.isEmpty())
                        continue;
                    const bool numbers = block.rightAligned.contains(column);
                    line.baseline = {numbers ? right - padX - line.width : left + padX,
                        padY + double(i - start) * style.leading() + line.above};
                    atom->lines.push_back(std::move(line));
                }
            }
            if (row == 0) {
                atom->bars.push_back({QRectF(0, 0, width, atom->height), headerFill});
                atom->bars.push_back({QRectF(0, 0, width, strong), Qt::black});
            }
            atom->bars.push_back({QRectF(0, atom->height - hairline, width, hairline), row == 0 ? QColor(Qt::black) : ruleColor});
            atom->before = row == 0 ? 5 : 0;
            atom->keepWithNext = row == 0;
            atom->header = header;
            atoms.push_back(std::move(atom));
        }
        if (row == 0)
            header = atoms.back();
    }
    // A short table stays whole, and no row of a longer one stands alone.
    constexpr std::size_t shortTable = 4;
    const bool whole = atoms.size() <= shortTable;
    for (std::size_t i = 1; i + 1 < atoms.size(); ++i)
        atoms[i]->keepWithNext = whole || i == 1 || i + 2 == atoms.size();
    AtomPtr &last = atoms.back();
    last->bars.push_back({QRectF(0, last->height - hairline, width, strong), Qt::black});
    last->height += 6;
    if (block.rows.size() == 1)
        last->keepWithNext = false;
    return atoms;
}

} // namespace recourse
