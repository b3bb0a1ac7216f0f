// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/printjob.h"

#include <QString>
#include <QStringList>
#include <QUrl>

class QWidget;

namespace recourse::app {

/// Every question that stops the person goes through here, so that a test can answer it.
class Prompts
{
public:
    virtual ~Prompts() = default;
    /// Yes or no. `action` is the verb on the button that goes on ("Delete for good").
    virtual bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &action) = 0;
    virtual QStringList openFiles(QWidget *parent, const QString &title, const QString &filter = {}) = 0;
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &proposed, const QString &filter) = 0;
    virtual QString chooseFolder(QWidget *parent, const QString &title) = 0;
    /// One line of text; a null string when the person declined.
    virtual QString askText(QWidget *parent, const QString &title, const QString &label, const QString &initial = {}) = 0;
    /// Opens an https address, a local folder or a local PDF file after the person agreed elsewhere; anything else is refused
    /// (false).
    virtual bool openOutside(const QUrl &url) = 0;
    /// Asks for a printer and prints. Failed also when the part that prints is missing.
    virtual PrintOutcome print(QWidget *parent, const PrintJob &job) = 0;
};

/// The real ones: native file dialogs, message boxes with plain text.
class DesktopPrompts final : public Prompts
{
public:
    bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &action) override;
    QStringList openFiles(QWidget *parent, const QString &title, const QString &filter) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &proposed, const QString &filter) override;
    QString chooseFolder(QWidget *parent, const QString &title) override;
    QString askText(QWidget *parent, const QString &title, const QString &label, const QString &initial) override;
    bool openOutside(const QUrl &url) override;
    PrintOutcome print(QWidget *parent, const PrintJob &job) override;
};

} // namespace recourse::app
