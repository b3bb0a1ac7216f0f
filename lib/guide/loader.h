// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sha256.h"
#include "guide/catalogue_p.h"
#include "guide/reader.h"

/// Internal to lib/guide: reads files into a catalogue and says what is wrong with them.
namespace recourse {

class GuideLoader
{
public:
    GuideLoader();
    /// Reads every *.json below root and every calendar; problems() tells how it went.
    void readShipped(const QString &root, const QString &calendars);
    /// Lays the file over what was read.
    void readOverlay(const QString &path);
    /// The same from bytes in memory; `name` stands for the file in problems.
    void readOverlay(const QByteArray &bytes, const QString &name);
    /// Whether every id resolves and the facts fit together. Problems only.
    void crossCheck();

    QList<GuideProblem> takeProblems() { return m_sink.take(); }
    /// The catalogue; to be asked for once.
    std::shared_ptr<const Catalogue> finish();

private:
    void readFile(const QString &path, bool isCalendar);
    void readDocument(const QByteArray &bytes, bool isCalendar);
    template<typename T>
    void readInto(guideimpl::ObjectReader &file, QLatin1String key, guideimpl::Collection<T> &collection,
        T (*parse)(guideimpl::ObjectReader &));
    void addCalendar(Calendar calendar, guideimpl::ObjectReader &reader, int index);

    std::shared_ptr<Catalogue> m_catalogue;
    guideimpl::Tables &d;
    guideimpl::ProblemSink m_sink;
    Sha256Stream m_digest;
    bool m_overlay = false;
    QSet<QString> m_seen; ///< "kind id" of the overlay, which may replace but not repeat itself
};

namespace guideimpl {
void crossCheck(const Tables &d, ProblemSink &sink);
} // namespace guideimpl

} // namespace recourse
