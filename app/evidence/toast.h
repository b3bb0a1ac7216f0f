// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace recourse::app {

class ImportNotice;

/// A message that lies over the foot of an area and moves nothing in it: there while its notice has something to say.
class Toast final : public QWidget
{
    Q_OBJECT
public:
    explicit Toast(QWidget *area);
    void hold(ImportNotice *notice);
    /// Shown only while both are so: the notice has something to say, and nobody else says it.
    void setWanted(bool wanted);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    QWidget *m_area;
};

} // namespace recourse::app
