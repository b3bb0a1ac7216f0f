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

/// clause() with the language's full stop, unless a question or exclamation mark ends it: for the end of a sentence.
QString closed(const QString &text, const Words &words);

/// Exactly what the person wrote, trimmed, with a full stop when no mark ends it.
QString sentence(const QString &text, const Words &words);

/// Puts values in the place of %1, %2 … of a pattern, each as it is; a pattern need not use them all.
QString filled(const QString &pattern, const QStringList &values);

/// First letter as a capital, where the language has them.
QString capital(const QString &text);

/// The answer as it stands in a letter; empty when there is nothing to say (not asked, not known, private).
QString answerForProse(const Question &question, const Answer &answer, Language language, const Words &words);

/// Who says a sentence: the account holder, or somebody who writes for them.
enum class Voice { Own, ForHolder };

/// An agent or guardian writes for the holder. Kinds of problem that are written for such a writer have sentences of their own.
Voice voiceOf(const Complaint &complaint, const Catalogue &guide);

/// The form of a text of the guide for a voice: the holder's where there is one.
inline const LocalText &formFor(Voice voice, const LocalText &own, const LocalText &holder)
{
    return voice == Voice::ForHolder && !holder.isEmpty() ? holder : own;
}

/// The sentences an answer adds to a letter, in order of the options; usually none or one. Private answers add nothing.
QStringList answerSentences(const Complaint &complaint, const Question &question, Voice voice, Language language, const Words &words,
    const QStringList &withoutOptions = {});

} // namespace recourse::composer
