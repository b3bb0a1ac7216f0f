// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace recourse::app {

/// Says that another guide is in force (a corrected fact, announced days, a restored folder). Whoever shows something of the
/// guide listens; a change of language is another matter (QEvent::LanguageChange).
class GuideNotice final : public QObject
{
    Q_OBJECT
signals:
    void changed();
};

} // namespace recourse::app
