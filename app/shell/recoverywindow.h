// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace recourse {
class Clock;
struct BackupInfo;
}

namespace recourse::app {

class Banner;
class Prompts;

/// Shown instead of the window when the data folder cannot be opened: says what is wrong, changes nothing, and offers the last
/// good backups where that helps. Object names: recoveryText, recoveryBackupList, recoveryRestoreButton.
class RecoveryWindow final : public QWidget
{
    Q_OBJECT
public:
    RecoveryWindow(const Error &error, const QString &dataDir, Language language, const Clock &clock, Prompts &prompts,
        QWidget *parent = nullptr);

signals:
    /// `note`: what of it had been altered before it was backed up, in words; mostly empty.
    void restored(const QString &note);

private:
    void lookForBackups();
    void showBackups(const QList<BackupInfo> &backups);
    void restore(const QString &path);
    QString m_dataDir;
    Language m_language;
    const Clock &m_clock;
    Prompts &m_prompts;
    Banner *m_banner;
    QLabel *m_heading;
    QListWidget *m_list;
    QPushButton *m_restore;
};

} // namespace recourse::app
