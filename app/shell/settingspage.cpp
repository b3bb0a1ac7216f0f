// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/settingspage.h"

#include "app/complaint/appcontext.h"
#include "app/complaint/deliver.h"
#include "app/shell/longwork.h"
#include "app/shell/settingskeys.h"
#include "app/text/alteredtext.h"
#include "app/text/sentences.h"
#include "app/widgets/inbackground.h"
#include "app/widgets/prompts.h"
#include "app/widgets/surfaces.h"
#include "app/widgets/wraprow.h"
#include "casefile/backupjob.h"
#include "casefile/storagethread.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QUrl>
#include <QVBoxLayout>

namespace recourse::app {

SettingsPage::SettingsPage(const AppContext &context, QWidget *parent) :
    QWidget(parent), m_context(context), m_banner(new Banner), m_title(titleLabel()), m_language(new QComboBox),
    m_languageLabel(new QLabel), m_appearance(new QComboBox), m_appearanceLabel(new QLabel), m_detailsHint(captionLabel()),
    m_forget(new QPushButton), m_folder(plainLabel()), m_openFolder(new QPushButton), m_backupHint(captionLabel()),
    m_backups(new QListWidget), m_backupNow(new QPushButton), m_backupTo(new QPushButton), m_restore(new QPushButton),
    m_restoreFile(new QPushButton), m_about(plainLabel()), m_licences(captionLabel())
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *page = new PageColumn(this, 680);
    outer->addWidget(page);
    QVBoxLayout *column = page->body();
    column->addWidget(m_title);
    column->addWidget(m_banner);

    addChoices(column);
    addDetails(column);
    addFolder(column);
    addBackups(column);
    addAbout(column);
    connectAll();
    retranslate();
}

void SettingsPage::addChoices(QVBoxLayout *column)
{
    section(column);
    auto *choices = new QGridLayout;
    choices->setHorizontalSpacing(space::group);
    choices->setColumnStretch(2, 1);
    choices->addWidget(m_languageLabel, 0, 0);
    choices->addWidget(m_language, 0, 1);
    choices->addWidget(m_appearanceLabel, 1, 0);
    choices->addWidget(m_appearance, 1, 1);
    column->addLayout(choices);
    m_language->addItem(QStringLiteral("中文"), int(Language::ZhCn));
    m_language->addItem(QStringLiteral("English"), int(Language::En));
    m_language->setCurrentIndex(m_language->findData(int(m_context.language)));
    for (const Appearance choice : {Appearance::System, Appearance::Light, Appearance::Dark, Appearance::HighContrast})
        m_appearance->addItem(QString(), int(choice));
    m_appearance->setCurrentIndex(m_appearance->findData(m_context.settings.value(settings::appearance, 0).toInt()));
    for (QComboBox *combo : {m_language, m_appearance})
        combo->setMinimumHeight(space::target);
    m_languageLabel->setBuddy(m_language);
    m_appearanceLabel->setBuddy(m_appearance);
    m_language->setObjectName(QStringLiteral("languageCombo"));
    m_appearance->setObjectName(QStringLiteral("appearanceCombo"));
}

void SettingsPage::addDetails(QVBoxLayout *column)
{
    section(column);
    column->addWidget(m_detailsHint);
    auto *details = new QGridLayout;
    details->setHorizontalSpacing(space::group);
    details->setColumnStretch(1, 1);
    for (int i = 0; i < 4; ++i) {
        auto *label = new QLabel;
        auto *edit = new QLineEdit;
        edit->setMinimumHeight(space::target);
        edit->setObjectName(QStringLiteral("profileEdit%1").arg(i));
        label->setBuddy(edit);
        details->addWidget(label, i, 0);
        details->addWidget(edit, i, 1);
        m_detailLabels << label;
        m_details << edit;
        connect(edit, &QLineEdit::editingFinished, this, &SettingsPage::saveDetails);
    }
    column->addLayout(details);
    column->addWidget(m_forget, 0, Qt::AlignLeft);
    m_forget->setObjectName(QStringLiteral("forgetDetailsButton"));
}

void SettingsPage::addFolder(QVBoxLayout *column)
{
    section(column);
    column->addWidget(m_folder);
    column->addWidget(m_openFolder, 0, Qt::AlignLeft);
    m_folder->setObjectName(QStringLiteral("dataFolderLabel"));
    m_openFolder->setObjectName(QStringLiteral("openFolderButton"));
}

void SettingsPage::addBackups(QVBoxLayout *column)
{
    section(column);
    column->addWidget(m_backupHint);
    m_backups->setMinimumHeight(120);
    m_backups->setMaximumHeight(180);
    column->addWidget(m_backups);
    auto *buttons = new WrapRow(space::related);
    for (QPushButton *button : {m_backupNow, m_backupTo, m_restore, m_restoreFile}) {
        button->setMinimumHeight(space::target);
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
    m_backups->setObjectName(QStringLiteral("backupList"));
    m_backupNow->setObjectName(QStringLiteral("backupNowButton"));
    m_backupTo->setObjectName(QStringLiteral("backupToButton"));
    m_restore->setObjectName(QStringLiteral("restoreSelectedButton"));
    m_restoreFile->setObjectName(QStringLiteral("restoreFileButton"));
}

void SettingsPage::addAbout(QVBoxLayout *column)
{
    section(column);
    column->addWidget(m_about);
    column->addWidget(m_licences);
    column->addStretch(1);
}

void SettingsPage::connectAll()
{
    connect(m_language, &QComboBox::activated, this,
        [this] { emit languageChosen(Language(m_language->currentData().toInt())); });
    connect(m_appearance, &QComboBox::activated, this,
        [this] { emit appearanceChosen(Appearance(m_appearance->currentData().toInt())); });
    connect(m_forget, &QAbstractButton::clicked, this, [this] {
        for (QLineEdit *edit : m_details)
            edit->clear();
        saveDetails();
    });
    connect(m_openFolder, &QAbstractButton::clicked, this,
        [this] { m_context.prompts.openOutside(QUrl::fromLocalFile(m_context.dataDir)); });
    connect(m_backupNow, &QAbstractButton::clicked, this, &SettingsPage::backupNow);
    connect(m_backupTo, &QAbstractButton::clicked, this, &SettingsPage::backUpToFile);
    connect(m_restore, &QAbstractButton::clicked, this, [this] {
        if (const QListWidgetItem *item = m_backups->currentItem())
            emit restoreChosen(item->data(Qt::UserRole).toString());
    });
    connect(m_restoreFile, &QAbstractButton::clicked, this, [this] {
        const QStringList files = m_context.prompts.openFiles(this, tr("Choose a backup"));
        if (!files.isEmpty())
            emit restoreChosen(files.first());
    });
    connect(m_backups, &QListWidget::currentRowChanged, this, [this](int row) { m_restore->setEnabled(row >= 0); });
}

QLabel *SettingsPage::section(QVBoxLayout *column)
{
    column->addSpacing(space::related);
    QLabel *label = sectionLabel();
    column->addWidget(label);
    m_sections << label;
    return label;
}

void SettingsPage::retranslate()
{
    m_title->setText(tr("Settings"));
    const QStringList titles{
        tr("Language and appearance"), tr("My details"), tr("Data folder"), tr("Backups"), tr("About Recourse")};
    for (int i = 0; i < m_sections.size(); ++i)
        m_sections.at(i)->setText(titles.at(i));
    m_languageLabel->setText(tr("Language"));
    m_appearanceLabel->setText(tr("Appearance"));
    const QStringList looks{tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")};
    for (int i = 0; i < m_appearance->count(); ++i)
        m_appearance->setItemText(i, looks.at(i));
    m_language->setCurrentIndex(m_language->findData(int(m_context.language)));
    m_detailsHint->setText(tr("Filled in for you in new complaints. Kept only in your data folder; empty fields are forgotten."));
    const QStringList fields{tr("Name"), tr("Phone"), tr("E-mail"), tr("Address")};
    for (int i = 0; i < m_detailLabels.size(); ++i)
        m_detailLabels.at(i)->setText(fields.at(i));
    m_forget->setText(tr("Forget my details"));
    m_folder->setText(QDir::toNativeSeparators(m_context.dataDir));
    m_openFolder->setText(tr("Show the folder"));
    m_backupHint->setText(
        tr("A checked copy of all answers is made on each day on which something changed, and when you quit. One of each of the last "
           "seven days and four weeks is kept. “Back up to a file” also contains your exhibits."));
    m_backupNow->setText(tr("Back up now"));
    m_backupTo->setText(tr("Back up to a file…"));
    m_restore->setText(tr("Restore the selected one…"));
    m_restoreFile->setText(tr("Restore from a file…"));
    m_about->setText(
        tr("Recourse %1. Free software under the GNU General Public License, version 3 or later. It makes no network "
           "connection, is not a law firm and gives no legal advice.")
            .arg(QStringLiteral(RECOURSE_VERSION)));
    m_licences->setText(
        tr("Built with Qt (LGPL 3), SQLite (public domain), OpenSSL (Apache 2.0), libzip (BSD 3-clause), libqpdf (Apache 2.0) "
           "and Mustache for C++ (Boost Software License 1.0). Letters embed the fonts installed on this computer."));
    showBackups();
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SettingsPage::showEvent(QShowEvent *event)
{
    reload();
    QWidget::showEvent(event);
}

void SettingsPage::reload()
{
    deliver(
        m_context.storage.run([](CaseFile &file) { return file.profile(); }), this, [this](const Result<Complainant> &result) {
            if (!result.ok()) {
                m_banner->showMessage(Tone::Overdue, errorText(result.error()));
                // Changed from outside: what is entered here now takes its place.
                if (result.error().args.value(0) != QLatin1String("profile"))
                    return;
            }
            m_profile = result.valueOr(Complainant());
            m_hasProfile = true;
            showDetails();
        });
    showBackups();
}

void SettingsPage::showDetails()
{
    const QStringList values{m_profile.name, m_profile.phone, m_profile.email, m_profile.address};
    for (int i = 0; i < m_details.size(); ++i) {
        if (!m_details.at(i)->hasFocus())
            m_details.at(i)->setText(values.at(i));
    }
    m_forget->setEnabled(!m_profile.isEmpty());
}

void SettingsPage::saveDetails()
{
    if (!m_hasProfile)
        return;
    Complainant next = m_profile;
    next.name = m_details.at(0)->text().trimmed();
    next.phone = m_details.at(1)->text().trimmed();
    next.email = m_details.at(2)->text().trimmed();
    next.address = m_details.at(3)->text().trimmed();
    if (next.name.isEmpty() && next.phone.isEmpty() && next.email.isEmpty() && next.address.isEmpty())
        next = {};
    if (next == m_profile)
        return;
    deliver(m_context.storage.run([next](CaseFile &file) { return file.saveProfile(next); }), this,
        [this, next](const Status &result) {
            if (result.ok()) {
                m_profile = next;
                showDetails();
            } else {
                m_banner->showMessage(Tone::Overdue, errorText(result.error()));
            }
        });
}

void SettingsPage::showBackups()
{
    m_backups->setAccessibleName(tr("Backups"));
    // Each is opened and looked at, which takes as long as the disk takes.
    inBackground(
        this, [dataDir = m_context.dataDir] { return CaseFile::backupsOf(dataDir); },
        [this, request = ++m_backupsRequest](const QList<BackupInfo> &backups) {
            if (request == m_backupsRequest)
                fillBackups(backups);
        });
}

void SettingsPage::fillBackups(const QList<BackupInfo> &backups)
{
    const QString keep = m_backups->currentItem() ? m_backups->currentItem()->data(Qt::UserRole).toString() : QString();
    m_backups->clear();
    for (const BackupInfo &backup : backups) {
        auto *item = new QListWidgetItem(QStringLiteral("%1 · %2 · %3")
                                             .arg(instantForProse(backup.madeAt, m_context.language),
                                                 tr("%n complaint(s)", nullptr, backup.complaints), fileSize(backup.size))
                + (backup.altered.isEmpty() ? QString() : QStringLiteral(" · ") + tr("with altered parts")),
            m_backups);
        item->setToolTip(alteredText(backup.altered));
        item->setData(Qt::UserRole, backup.path);
        if (backup.path == keep)
            m_backups->setCurrentItem(item);
    }
    m_restore->setEnabled(m_backups->currentItem() != nullptr);
}

void SettingsPage::backupNow()
{
    deliver(m_context.storage.run([](CaseFile &file) { return file.backupNow(); }), this,
        [this](const Result<BackupInfo> &result) { showBackedUp(result); });
}

void SettingsPage::backUpToFile()
{
    const QString proposed = QDir::home().filePath(
        QStringLiteral("Recourse-%1.recourse-backup").arg(m_context.today().toString(Qt::ISODate)));
    const QString path = m_context.prompts.saveFile(this, tr("Back up to a file"), proposed, {});
    if (path.isEmpty())
        return;
    using Job = Result<std::shared_ptr<const BackupJob>>;
    deliver(m_context.storage.run([](CaseFile &file) { return file.beginBackup(); }), this, [this, path](const Job &job) {
        if (!job) {
            showBackedUp(job.error());
            return;
        }
        longWork(
            this, tr("Backing up and checking…"), [path, job = *job](Progress &progress) { return job->write(path, &progress); },
            [this](const Result<BackupInfo> &result) { showBackedUp(result); });
    });
}

void SettingsPage::showBackedUp(const Result<BackupInfo> &result)
{
    if (!result.ok()) {
        const bool stopped = result.error().code == ErrorCode::Cancelled;
        m_banner->showMessage(stopped ? Tone::Waiting : Tone::Overdue, errorText(result.error()));
        return;
    }
    const QString done = tr("Backed up and checked: %1").arg(QDir::toNativeSeparators(result->path));
    QStringList lines{done};
    if (!result->missing.isEmpty())
        lines << tr("%n exhibit file(s) are missing or damaged and are not in it.", nullptr, int(result->missing.size()));
    if (!result->altered.isEmpty())
        lines << alteredText(result->altered);
    m_banner->showMessage(lines.size() > 1 ? Tone::Overdue : Tone::Done, lines.join(QLatin1Char('\n')));
    showBackups();
}

} // namespace recourse::app
