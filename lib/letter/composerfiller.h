// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/names.h"
#include "escalation/dealings.h"
#include "letter/composerplan.h"
#include "letter/composertext.h"

#include <vector>

namespace recourse::composer {

using escalation::Dealings;

/// Fills the slots of a letter's template from a complaint, one part of the letter after the other. Internal; see letterValues().
class Filler
{
public:
    Filler(const Complaint &complaint, const Catalogue &guide, const ComposeOptions &options, const Words &words, Reader reader)
        : c(complaint), g(guide), o(options), m_case(complaint, guide, options.today), w(words), reader(reader), lang(options.language), voice(voiceOf(complaint, guide)),
        m_dealings(escalation::dealingsWith(m_case, reader, options.channel)),
        m_earlier((options.type == LetterType::FollowUp || options.type == LetterType::FinalNotice) && m_dealings.letter && m_dealings.letter->language == languageCode(options.language)
                ? m_dealings.letter : nullptr),
        out(emptySlots())
    {
    }

    Slots fill()
    {
        parties();
        dispute();
        facts();
        answers();
        contacts();
        wishes();
        bases();
        evidence();
        person();
        followUp();
        return out;
    }

private:
    void parties();
    void dispute();
    void who();
    void facts();
    void answers();
    void preferences();
    void contacts();
    void wishes();
    void bases();
    void evidence();
    void person();
    void followUp();

    QString date(const PartialDate &value) const { return w.dated(dateForProse(value, lang)); }
    QString moment(const When &value) const { return w.dated(whenForProse(value, lang)); }
    /// A text of the guide.
    QString own(const LocalText &text) const { return w.spelled(text.in(lang)); }
    QString exhibits(const QList<EvidenceId> &ids) const;
    QString howItWas(const ContactEntry &entry) const;
    void sentences(const char *slot, const QStringList &all);
    /// Whether the letter this one continues has these very words.
    bool saidBefore(const QString &text)
    {
        const bool before = m_earlier && !text.isEmpty() && m_earlier->text.contains(text);
        m_leftOut = m_leftOut || before;
        return before;
    }
    bool toldAsContact(const Question &question, const Answer &answer) const;
    QStringList said(const char *question, const QStringList &without = {}) const
    {
        const Question *found = g.question(QString::fromLatin1(question));
        return found ? answerSentences(c, *found, voice, lang, w, without) : QStringList();
    }

    const Complaint &c;
    const Catalogue &g;
    const ComposeOptions &o;
    const CaseFacts m_case;
    const Words &w;
    const Reader reader;
    const Language lang;
    const Voice voice;
    const Dealings m_dealings;
    const Letter *const m_earlier;  ///< the letter a follow-up continues: what stands in it is not said again
    bool m_leftOut = false;         ///< something was left to that letter
    Slots out;
};

} // namespace recourse::composer
