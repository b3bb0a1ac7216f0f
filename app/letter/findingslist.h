// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace recourse::app {

/// A list of whole sentences with a mark before each: every sentence is read to its end, on as many lines as the width needs. Qt's own
/// measure forgets the space between the lines of a list, and then cuts the last words.
class FindingsList final : public QListWidget
{
    Q_OBJECT
public:
    explicit FindingsList(QWidget *parent = nullptr);
    void initViewItemOption(QStyleOptionViewItem *option) const override;
};

} // namespace recourse::app
