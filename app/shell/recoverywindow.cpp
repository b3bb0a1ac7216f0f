// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/recoverywindow.h"

#include "app/shell/longwork.h"
#include "app/text/alteredtext.h"
#include "app/text/sentences.h"
#include "app/widgets/prompts.h"
#include "app/widgets/surfaces.h"
#include "casefile/casefile.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace recourse::app {

RecoveryWindow::RecoveryWindow(
    const Error &error, const QString &dataDir, Language language, const Clock &clock, Prompts &prompts, QWidget *parent) :
    QWidget(parent),
    m_dataDir(dataDir), m_language(language), m_clock(clock), m_prompts(prompts), m_banner(new Banner),
    m_heading(sectionLabel({}, this)), m_list(new QListWidget(this)),
    m_restore(new PrimaryButton(tr("Restore the selected backup"), this))
{
    setWindowTitle(QStringLiteral("Recourse · 有据"));
    resize(680, 480);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::group);
    column->addWidget(titleLabel(tr("Your data cannot be opened")));
    QLabel *text = plainLabel(errorText(error));
    text->setObjectName(QStringLiteral("recoveryText"));
    column->addWidget(text);
    column->addWidget(captionLabel(tr("Nothing was changed. Data folder: %1").arg(QDir::toNativeSeparators(dataDir))));
    column->addWidget(m_banner);

    const bool restorable = error.code == ErrorCode::Damaged || error.code == ErrorCode::Database;
    m_list->hide();
    m_list->setObjectName(QStringLiteral("recoveryBackupList"));
    m_list->setAccessibleName(tr("Backups"));
    m_restore->setObjectName(QStringLiteral("recoveryRestoreButton"));
    m_restore->hide();
    m_heading->setVisible(restorable);
    column->addWidget(m_heading);
    column->addWidget(m_list, 1000);
    column->addStretch(1);
    auto *buttons = new QHBoxLayout;
    auto *folder = new QPushButton(tr("Show the folder"));
    auto *other = new QPushButton(tr("Restore from a file…"), this);
    auto *quit = new QPushButton(tr("Quit"));
    for (QPushButton *button : {folder, other, quit})
        button->setMinimumHeight(space::target);
    buttons->addWidget(folder);
    buttons->addStretch(1);
    buttons->addWidget(quit);
    buttons->addWidget(other);
    buttons->addWidget(m_restore);
    other->setVisible(restorable);
    column->addLayout(buttons);

    connect(folder, &QAbstractButton::clicked, this, [this] { m_prompts.openOutside(QUrl::fromLocalFile(m_dataDir)); });
    connect(quit, &QAbstractButton::clicked, this, &QWidget::close);
    connect(other, &QAbstractButton::clicked, this, [this] {
        const QStringList files = m_prompts.openFiles(this, tr("Choose a backup"));
        if (!files.isEmpty())
            restore(files.first());
    });
    connect(m_restore, &QAbstractButton::clicked, this, [this] {
        if (const QListWidgetItem *item = m_list->currentItem())
            restore(item->data(Qt::UserRole).toString());
    });
    if (restorable)
        lookForBackups();
}

/// Each is opened and looked at, which takes as long as the disk takes; this one may be failing.
void RecoveryWindow::lookForBackups()
{
    m_heading->setText(tr("Looking for backups…"));
    inBackground(
        this, [dataDir = m_dataDir] { return CaseFile::backupsOf(dataDir); },
        [this](const QList<BackupInfo> &backups) { showBackups(backups); });
}

void RecoveryWindow::showBackups(const QList<BackupInfo> &backups)
{
    for (const BackupInfo &backup : backups) {
        auto *item = new QListWidgetItem(instantForProse(backup.madeAt, m_language) + QStringLiteral(" · ")
                + tr("%n complaint(s)", nullptr, backup.complaints) + QStringLiteral(" · ") + fileSize(backup.size),
            m_list);
        item->setData(Qt::UserRole, backup.path);
    }
    m_heading->setText(backups.isEmpty() ? tr("There is no backup in this folder.") : tr("Last good backups"));
    m_list->setVisible(!backups.isEmpty());
    m_restore->setVisible(!backups.isEmpty());
    if (!backups.isEmpty())
        m_list->setCurrentRow(0);
}

void RecoveryWindow::restore(const QString &path)
{
    longWork(this, tr("Checking and restoring the backup…"),
        [dataDir = m_dataDir, path, clock = FixedClock(m_clock.now())](Progress &progress) {
            return CaseFile::restoreBackup(dataDir, path, clock, &progress);
        },
        [this](const Result<BackupInfo> &done) {
            if (done.ok())
                emit restored(alteredText(done->altered));
            else
                m_banner->showMessage(Tone::Overdue, errorText(done.error()));
        });
}

} // namespace recourse::app
