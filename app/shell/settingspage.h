// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "casefile/casefile.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace recourse::app {

struct AppContext;
class Banner;

/// Choices of the program: language, appearance, my details, data folder, backups, licences, about. Everything takes effect at
/// once. Object names: languageCombo, appearanceCombo, backupNowButton, backupList, restoreSelectedButton, openFolderButton,
/// forgetDetailsButton.
class SettingsPage final : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsPage(const AppContext &context, QWidget *parent = nullptr);
    /// Reads details and backups again.
    void reload();

signals:
    void languageChosen(Language language);
    void appearanceChosen(Appearance appearance);
    void restoreChosen(const QString &backupPath);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override; ///< reads again

private:
    void addChoices(QVBoxLayout *column);
    void addDetails(QVBoxLayout *column);
    void addFolder(QVBoxLayout *column);
    void addBackups(QVBoxLayout *column);
    void addAbout(QVBoxLayout *column);
    void connectAll();
    QLabel *section(QVBoxLayout *column);
    void retranslate();
    void showDetails();
    void showBackups();
    void fillBackups(const QList<BackupInfo> &backups);
    void saveDetails();
    void backupNow();
    void backUpToFile();
    void showBackedUp(const Result<BackupInfo> &result);

    const AppContext &m_context;
    Banner *m_banner;
    QLabel *m_title;
    QList<QLabel *> m_sections;
    QComboBox *m_language;
    QLabel *m_languageLabel;
    QComboBox *m_appearance;
    QLabel *m_appearanceLabel;
    QLabel *m_detailsHint;
    QList<QLineEdit *> m_details;
    QList<QLabel *> m_detailLabels;
    QPushButton *m_forget;
    QLabel *m_folder;
    QPushButton *m_openFolder;
    QLabel *m_backupHint;
    QListWidget *m_backups;
    QPushButton *m_backupNow;
    QPushButton *m_backupTo;
    QPushButton *m_restore;
    QPushButton *m_restoreFile;
    QLabel *m_about;
    QLabel *m_licences;
    Complainant m_profile;
    bool m_hasProfile = false;
    int m_backupsRequest = 0;  ///< of what is shown; an older answer is dropped
};

} // namespace recourse::app
