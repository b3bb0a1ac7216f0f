// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/shortcutlist.h"

#include "app/widgets/surfaces.h"

#include <QAction>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QVBoxLayout>

namespace recourse::app {
namespace {


QString say(const char *text)
{
    return QCoreApplication::translate("ShortcutList", text);
}

/// Without the mark of its key and the dots of what asks further.
QString words(const QAction *action)
{
    QString text = action->text();
    text.remove(QLatin1Char('&'));
    if (const qsizetype key = text.indexOf(QLatin1Char('(')); key > 0 && text.endsWith(QLatin1Char(')')))
        text.truncate(key); // 文件(&F)
    if (text.endsWith(QStringLiteral("…")))
        text.chop(1);
    return text.trimmed();
}

QString keys(const QList<QKeySequence> &sequences)
{
    QStringList names;
    for (const QKeySequence &sequence : sequences)
        names << sequence.toString(QKeySequence::NativeText);
    names.removeAll(QString());
    return names.join(QStringLiteral("  ·  "));
}

/// Keys that a widget takes itself, by its object name.
struct OwnKeys {
    const char *widget;
    const char *words;
    int keys[2];
};
constexpr OwnKeys kOwn[] = {
    {"paperView", QT_TRANSLATE_NOOP("ShortcutList", "Next or previous paragraph of the letter"),
        {int(Qt::CTRL) | int(Qt::Key_Down), int(Qt::CTRL) | int(Qt::Key_Up)}},
    {"paperView", QT_TRANSLATE_NOOP("ShortcutList", "Change the paragraph"), {Qt::Key_Return, 0}},
    {"evidenceList", QT_TRANSLATE_NOOP("ShortcutList", "Open the exhibit"), {Qt::Key_Return, 0}},
    {"evidenceList", QT_TRANSLATE_NOOP("ShortcutList", "Move the exhibit forward or back"),
        {int(Qt::CTRL) | int(Qt::Key_Up), int(Qt::CTRL) | int(Qt::Key_Down)}},
    {"evidenceList", QT_TRANSLATE_NOOP("ShortcutList", "Remove the exhibit"), {Qt::Key_Delete, 0}},
};
/// What Tab, Enter and the arrows do in every form.
constexpr OwnKeys kForms[] = {
    {"", QT_TRANSLATE_NOOP("ShortcutList", "Next field, field before"), {Qt::Key_Tab, int(Qt::SHIFT) | int(Qt::Key_Tab)}},
    {"", QT_TRANSLATE_NOOP("ShortcutList", "Next field to type into"), {Qt::Key_Return, 0}},
    {"", QT_TRANSLATE_NOOP("ShortcutList", "Go from card to card"), {Qt::Key_Right, Qt::Key_Down}},
    {"", QT_TRANSLATE_NOOP("ShortcutList", "Choose, tick, press"), {Qt::Key_Space, 0}},
};

QString keys(const OwnKeys &own)
{
    QList<QKeySequence> sequences;
    for (const int key : own.keys) {
        if (key != 0)
            sequences << QKeySequence(key);
    }
    return keys(sequences);
}

void collect(const QMenu *menu, const QString &group, QList<ShortcutLine> &lines)
{
    for (const QAction *action : menu->actions()) {
        if (action->menu())
            collect(action->menu(), group, lines);
        else if (!action->shortcuts().isEmpty())
            lines << ShortcutLine{group, words(action), keys(action->shortcuts())};
    }
}

} // namespace

QList<ShortcutLine> shortcutLines(const QWidget &window)
{
    QList<ShortcutLine> lines;
    const auto *main = qobject_cast<const QMainWindow *>(&window);
    const QWidget *bar = main ? main->menuWidget() : nullptr;
    if (bar) {
        for (const QAction *entry : bar->actions()) {
            if (entry->menu())
                collect(entry->menu(), words(entry), lines);
        }
    }
    const QString here = say(QT_TRANSLATE_NOOP("ShortcutList", "On this page"));
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window || widget == bar || qobject_cast<const QMenu *>(widget))
            continue;
        for (const QAction *action : widget->actions()) {
            const ShortcutLine line{here, words(action), keys(action->shortcuts())};
            if (!line.keys.isEmpty() && !line.words.isEmpty() && !action->menu() && !lines.contains(line))
                lines << line;
        }
        for (const OwnKeys &own : kOwn) {
            const ShortcutLine line{here, say(own.words), keys(own)};
            if (widget->objectName() == QLatin1String(own.widget) && !lines.contains(line))
                lines << line;
        }
    }
    for (const OwnKeys &form : kForms)
        lines << ShortcutLine{say(QT_TRANSLATE_NOOP("ShortcutList", "In every form")), say(form.words), keys(form)};
    return lines;
}

ShortcutsDialog::ShortcutsDialog(const QList<ShortcutLine> &lines, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keys"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *page = new PageColumn(this, 560);
    outer->addWidget(page);
    page->body()->setSpacing(space::related);
    page->body()->addWidget(titleLabel(tr("Everything by keyboard")));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::section);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    QString group;
    int row = 0;
    for (const ShortcutLine &line : lines) {
        if (line.group != group) {
            group = line.group;
            QLabel *heading = sectionLabel(group);
            heading->setContentsMargins(0, row > 0 ? space::related : 0, 0, 0);
            grid->addWidget(heading, row++, 0, 1, 2);
        }
        grid->addWidget(plainLabel(line.words), row, 0);
        QLabel *keys = plainLabel(line.keys);
        keys->setWordWrap(false);
        keys->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(keys, row++, 1, Qt::AlignRight);
    }
    page->body()->addLayout(grid);
    page->body()->addStretch(1);
    resize(QSize(560, 600).boundedTo(parent ? parent->window()->size() : QSize(560, 600)));
}

} // namespace recourse::app
