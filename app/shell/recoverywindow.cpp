// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/recoverywindow.h"

#include "app/shell/longwork.h"
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

RecoveryWindow::RecoveryWindow(const Error &error, const QString &dataDir, Language language, const Clock &clock, Prompts &prompts,
    QWidget *parent) :
    QWidget(parent), m_dataDir(dataDir), m_clock(clock), m_prompts(prompts), m_banner(new Banner)
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
    auto *list = new QListWidget(this);
    list->setVisible(false);
    list->setObjectName(QStringLiteral("recoveryBackupList"));
    list->setAccessibleName(tr("Backups"));
    auto *restoreButton = new PrimaryButton(tr("Restore the selected backup"), this);
    restoreButton->setObjectName(QStringLiteral("recoveryRestoreButton"));
    const QList<BackupInfo> backups = restorable ? CaseFile::backupsOf(dataDir) : QList<BackupInfo>();
    for (const BackupInfo &backup : backups) {
        auto *item = new QListWidgetItem(instantForProse(backup.madeAt, language) + QStringLiteral(" · ")
                + tr("%n complaint(s)", nullptr, backup.complaints) + QStringLiteral(" · ") + fileSize(backup.size),
            list);
        item->setData(Qt::UserRole, backup.path);
    }
    if (restorable) {
        column->addWidget(sectionLabel(backups.isEmpty() ? tr("There is no backup in this folder.") : tr("Last good backups")));
        if (!backups.isEmpty()) {
            list->setCurrentRow(0);
            list->setVisible(true);
            column->addWidget(list, 1);
        }
    }
    column->addStretch(backups.isEmpty() ? 1 : 0);
    auto *buttons = new QHBoxLayout;
    auto *folder = new QPushButton(tr("Show the folder"));
    auto *other = new QPushButton(tr("Restore from a file…"), this);
    auto *quit = new QPushButton(tr("Quit"));
    for (QPushButton *button : {folder, other, quit})
        button->setMinimumHeight(space::target);
    buttons->addWidget(folder);
    buttons->addStretch(1);
    buttons->addWidget(quit);
    if (restorable) {
        buttons->addWidget(other);
        if (!backups.isEmpty())
            buttons->addWidget(restoreButton);
    }
    other->setVisible(restorable);
    restoreButton->setVisible(!backups.isEmpty());
    column->addLayout(buttons);

    connect(folder, &QAbstractButton::clicked, this, [this] { m_prompts.openOutside(QUrl::fromLocalFile(m_dataDir)); });
    connect(quit, &QAbstractButton::clicked, this, &QWidget::close);
    connect(other, &QAbstractButton::clicked, this, [this] {
        const QStringList files = m_prompts.openFiles(this, tr("Choose a backup"));
        if (!files.isEmpty())
            restore(files.first());
    });
    connect(restoreButton, &QAbstractButton::clicked, this, [this, list] {
        if (const QListWidgetItem *item = list->currentItem())
            restore(item->data(Qt::UserRole).toString());
    });
}

void RecoveryWindow::restore(const QString &path)
{
    longWork(this, tr("Checking and restoring the backup…"),
        [dataDir = m_dataDir, path, clock = FixedClock(m_clock.now())](Progress &progress) {
            return CaseFile::restoreBackup(dataDir, path, clock, &progress);
        },
        [this](const Status &done) {
            if (done.ok())
                emit restored();
            else
                m_banner->showMessage(Tone::Overdue, errorText(done.error()));
        });
}

} // namespace recourse::app
