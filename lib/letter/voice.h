// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Who says the words of a text, and whether they are denied. Internal. It reads clauses, quotation marks, reporting verbs and their
/// subjects, in Chinese and English; where it cannot tell, the words are the writer's own and stand.
namespace recourse::checker {

/// How a stretch of a text is meant.
struct Voice {
    bool quoted = false;    ///< inside quotation marks
    bool others = false;    ///< said, written or asked for by somebody else
    bool denied = false;    ///< "不是…", "从未…", "I did not …"
    bool isWritersOwn() const { return !others && !denied; }
};

/// How `length` characters from `from` on are meant.
Voice voiceOf(const QString &text, qsizetype from, qsizetype length);

/// Whether an act that starts at `from` is the writer's and still to come: not told as something that happened, not done by or to
/// somebody else ("把我的照片发到网上"), and not the condition of somebody else's answer ("如果我找媒体就封号").
bool isStillToCome(const QString &text, qsizetype from, qsizetype length);

/// The sentence around a stretch; marks inside quotation marks do not end it.
QString sentenceAround(const QString &text, qsizetype from, qsizetype length);

/// The clause around a stretch, between marks: hedges count only there.
QString clauseAround(const QString &text, qsizetype from, qsizetype length);

} // namespace recourse::checker
