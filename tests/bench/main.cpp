// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

using namespace recourse::bench;

namespace {

struct Part {
    QString name;
    Findings (*measure)(const Setup &);
};

QString number(double value, const QString &unit)
{
    return QStringLiteral("%1 %2").arg(value, 0, 'f', value < 10 ? 1 : 0).arg(unit);
}

void print(const QList<Row> &rows, const QStringList &notes)
{
    QList<QStringList> lines{{QStringLiteral("what"), QStringLiteral("ours"), QStringLiteral("against"), QStringLiteral("theirs"),
        QStringLiteral("ratio"), QStringLiteral("required"), QStringLiteral("aim"), QString()}};
    for (const Row &row : rows) {
        lines.append({row.what, number(row.ours, row.unit), row.against, number(row.theirs, row.unit), QString::number(row.ratio, 'f', 2),
            QString::number(row.required), row.aim ? QString::number(*row.aim) : QString(),
            row.ratio > row.required           ? QStringLiteral("above what is required")
                : row.aim && row.ratio > *row.aim ? QStringLiteral("kept")
                                                  : QStringLiteral("aim reached")});
    }
    QTextStream out(stdout);
    for (const QStringList &line : lines) {
        for (int column = 0; column < line.size(); ++column) {
            qsizetype width = 0;
            for (const QStringList &other : lines)
                width = std::max(width, other.at(column).size());
            out << line.at(column).leftJustified(width) << (column + 1 < line.size() ? "  " : "\n");
        }
    }
    out << "\nMedians of all rounds; a ratio is the median of the ratios within each round, where both ran in turn.\n";
    for (const QString &note : notes)
        out << note << '\n';
}

} // namespace

int main(int argc, char *argv[])
{
    // Only letters and pictures are drawn in here; windows are shown by programs of their own.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() == 5 && arguments.at(1) == QLatin1String("write-letter"))
        return writeLetter(arguments.at(3), arguments.at(2) == QLatin1String("exhibits"), arguments.at(4));

    const QList<Part> parts{{QStringLiteral("start"), &measureStart}, {QStringLiteral("letter"), &measureLetter},
        {QStringLiteral("import"), &measureImport}, {QStringLiteral("guide"), &measureGuide}};
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures speed and memory against other programs on the same machine."));
    parser.addHelpOption();
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("One of start, letter, import, guide."), QStringLiteral("PART"));
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("How often each is measured (9)."), QStringLiteral("N"), QStringLiteral("9"));
    const QCommandLineOption dir(QStringLiteral("dir"), QStringLiteral("Folder on the disk to measure (the current one)."), QStringLiteral("DIR"),
        QDir::currentPath());
    parser.addOptions({only, rounds, dir});
    parser.process(application);

    const Setup setup{QDir(parser.value(dir)).absolutePath(), std::max(1, parser.value(rounds).toInt())};
    Findings all;
    for (const Part &part : parts) {
        if (parser.isSet(only) && parser.value(only) != part.name)
            continue;
        const Findings found = part.measure(setup);
        all.rows += found.rows;
        all.notes += found.notes;
        all.missing += found.missing;
    }
    print(all.rows, all.notes);
    for (const QString &what : all.missing)
        std::fprintf(stderr, "could not run: %s\n", qPrintable(what));
    return all.missing.isEmpty() && !all.rows.isEmpty() ? 0 : 1;
}
