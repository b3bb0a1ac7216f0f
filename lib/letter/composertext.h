// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letter/composertemplate.h"
#include "letter/letter.h"

#include <QString>
#include <QStringList>

/// Turns what a person typed or chose into text that stands well in a sentence. Internal.
namespace recourse::composer {

/// Trimmed, white space runs inside a line kept, line breaks as a joint ("；" or "; "): for the middle of a sentence.
QString oneLine(const QString &text, const Words &words);

/// oneLine() without the full stop at the end; the template sets its own.
QString clause(const QString &text, const Words &words);

/// Exactly what the person wrote, trimmed, with a full stop when no mark ends it.
QString sentence(const QString &text, const Words &words);

/// First letter as a capital, where the language has them.
QString capital(const QString &text);

/// The answer as it stands in a letter; empty when there is nothing to say (not asked, not known, private).
QString answerForProse(const Question &question, const Answer &answer, Language language, const Words &words);

/// The sentences an answer adds to a letter, in order of the options; usually none or one. Private answers add nothing.
QStringList answerSentences(const Complaint &complaint, const Question &question, Language language, const Words &words,
    const QStringList &withoutOptions = {});

} // namespace recourse::composer
