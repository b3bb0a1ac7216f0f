// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/lastwork.h"

#include "app/complaint/deliver.h"
#include "app/text/sentences.h"
#include "app/widgets/surfaces.h"
#include "app/widgets/theme.h"
#include "casefile/storagethread.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace recourse::app {
namespace {

constexpr int kNoticeWidth = 420;

} // namespace

LastWork::LastWork(AppContext &context, QObject *parent) : QObject(parent), m_context(context) {}
LastWork::~LastWork() = default;

void LastWork::begin()
{
    m_running = true;
    m_windowWanted = false;
    deliver(m_context.storage.run([](CaseFile &file) { return file.backupIfDue(); }), this,
        [this](const Result<std::optional<BackupInfo>> &made) { done(made.ok() ? Status() : Status(made.error())); });
}

void LastWork::askForWindow()
{
    m_windowWanted = true;
    if (m_notice) {
        m_notice->raise();
        m_notice->activateWindow();
        return;
    }
    say(tr("Your complaints are saved. Recourse is still making today’s backup and opens by itself as soon as it is done."),
        true);
}

void LastWork::done(const Status &status)
{
    m_notice.reset();
    // With the window back, its own backup says what is wrong.
    if (status.ok() || m_windowWanted) {
        end();
        return;
    }
    say(tr("Your complaints are saved, but today’s backup could not be made. It is tried again at the next start. %1")
            .arg(errorText(status.error())),
        false);
}

void LastWork::say(const QString &text, bool working)
{
    m_notice = std::make_unique<QWidget>();
    m_notice->setObjectName(QStringLiteral("lastWorkNotice"));
    m_notice->setWindowTitle(
        m_context.language == Language::ZhCn ? QStringLiteral("有据 · Recourse") : QStringLiteral("Recourse · 有据"));
    m_notice->setFixedWidth(kNoticeWidth);
    auto *column = new QVBoxLayout(m_notice.get());
    column->setContentsMargins(space::group, space::group, space::group, space::group);
    column->setSpacing(space::related);
    QLabel *label = plainLabel(text);
    label->setWordWrap(true);
    column->addWidget(label);
    if (working) {
        auto *bar = new QProgressBar;
        bar->setRange(0, 0);
        bar->setTextVisible(false);
        bar->setAccessibleName(text);
        column->addWidget(bar);
    } else {
        auto *button = new QPushButton(tr("Close"));
        button->setObjectName(QStringLiteral("lastWorkCloseButton"));
        button->setMinimumHeight(space::target);
        connect(button, &QAbstractButton::clicked, m_notice.get(), &QWidget::close);
        column->addWidget(button, 0, Qt::AlignRight);
        m_notice->setAttribute(Qt::WA_DeleteOnClose, false);
        m_notice->installEventFilter(this);
    }
    m_notice->show();
}

bool LastWork::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close && watched == m_notice.get())
        QMetaObject::invokeMethod(this, &LastWork::end, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void LastWork::end()
{
    if (!std::exchange(m_running, false))
        return;
    m_notice.reset();
    emit finished(m_windowWanted);
}

} // namespace recourse::app
