// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/decoding.h"
#include "casefile/originals.h"

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QSize>

namespace recourse::app {

/// Small pictures of stored files (pictures, first pages of PDFs), made in the background and kept while there is room. Asking
/// never blocks: what is not ready yet comes with ready(). The last asked is made first, since that is what the person looks at.
class Thumbnails : public QObject
{
    Q_OBJECT
public:
    explicit Thumbnails(const QString &dataDir, QObject *parent = nullptr);

    /// Pictures fill this many device pixels: a wide one is fitted, a tall one shows its top.
    void setBounds(QSize bounds);
    /// The picture, or null when it is not ready, not a picture, or cannot be displayed.
    QImage get(const QString &sha256, const QString &mime);

signals:
    void ready(const QString &sha256);
    /// What of a file is shown, once for each that was asked for; before its small picture is ready.
    void looked(const QString &sha256, const recourse::Look &look);
    /// It should be a picture, but its bytes do not decode.
    void undisplayable(const QString &sha256);

private:
    enum class State { Loading, Ready, Failed };
    void finish(const QString &sha256, QSize bounds, const Look &look, const QImage &image);

    Originals m_originals;
    QSize m_bounds{320, 240};
    Decoding m_decoding{2};
    int m_order = 0;
    QHash<QString, State> m_states;
    QCache<QString, QImage> m_images; ///< cost in KiB
};

} // namespace recourse::app
