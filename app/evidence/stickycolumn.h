// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollArea;

namespace recourse::app {

/// A column beside a long one in the same scroll area: its content goes along while the page scrolls, so that it stays in sight.
/// One that is higher than the window shows its end before it goes along downwards, and its beginning upwards.
class StickyColumn final : public QWidget
{
    Q_OBJECT
public:
    StickyColumn(QWidget *content, QScrollArea *area, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    /// Brings the beginning of the content into sight.
    void showTop();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    int contentHeight(int width) const;
    QWidget *m_content;
    QScrollArea *m_area;
    int scrolledAway() const;
    int m_top = 0;
    int m_room = 0; ///< pixels above the content that are kept for it
};

} // namespace recourse::app
