// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/prompts.h"

#include "app/widgets/theme.h"
#include "base/module.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace recourse::app {

bool DesktopPrompts::confirm(QWidget *parent, const QString &title, const QString &text, const QString &action)
{
    QMessageBox box(parent);
    box.setIcon(QMessageBox::NoIcon);
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(title);
    box.setText(title);
    box.setInformativeText(text);
    QPushButton *go = box.addButton(action, QMessageBox::AcceptRole);
    QPushButton *stay = box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(stay);
    box.exec();
    return box.clickedButton() == go;
}

QStringList DesktopPrompts::openFiles(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileNames(parent, title, {}, filter);
}

QString DesktopPrompts::saveFile(QWidget *parent, const QString &title, const QString &proposed, const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, proposed, filter);
}

QString DesktopPrompts::chooseFolder(QWidget *parent, const QString &title)
{
    return QFileDialog::getExistingDirectory(parent, title);
}

QString DesktopPrompts::askText(QWidget *parent, const QString &title, const QString &label, const QString &initial)
{
    bool accepted = false;
    const QString text = QInputDialog::getText(parent, title, label, QLineEdit::Normal, initial, &accepted);
    return accepted ? text : QString();
}

bool DesktopPrompts::openOutside(const QUrl &url)
{
    const QFileInfo local(url.isLocalFile() ? url.toLocalFile() : QString());
    const bool shown = local.isDir()
        || (local.isFile() && local.suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) == 0);
    if (!shown && url.scheme() != QLatin1String("https"))
        return false;
    return QDesktopServices::openUrl(url);
}

PrintOutcome DesktopPrompts::print(QWidget *parent, const PrintJob &job)
{
    const auto printing = module<PrintModule>(QStringLiteral("print"));
    return printing ? (*printing)->print(parent, job) : PrintOutcome::Failed;
}

} // namespace recourse::app
