// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"
#include "complaint/complaint.h"
#include "escalation/standing.h"
#include "guide/catalogue.h"
#include "letter/letter.h"
#include "casefile/casefile.h"
#include "complaint/searchnames.h"

#include <QString>

/// Codes into sentences, for the window and the command line alike. Translated with the application's catalogues
/// (QCoreApplication::translate, context "text"); Core only.
namespace recourse::app {

/// What went wrong and what to do next, in one or two sentences.
QString errorText(const Error &error);

/// One line with a verb: what to mend before sending.
QString findingText(const Finding &finding);

/// "Refund of ¥128.00 has not arrived · Alipay": own title, else derived from category, amount and wallet.
QString complaintTitle(const ComplaintSummary &summary, const Catalogue &guide, Language language);
QString complaintTitle(const Complaint &complaint, const Catalogue &guide, Language language);
QString walletName(const QString &wallet, const QString &ownName, const Catalogue &guide, Language language);

/// A status in words, for lists and headers; with the day it waits for when there is one.
QString statusText(ComplaintStatus status, QDate answerBy, QDate today, Language language);

/// "today", "tomorrow", "in 3 days, Fri 25 October", "3 days ago".
QString relativeDay(QDate day, QDate today, Language language);
/// "saved 14:02" of today, else with the date.
QString savedText(const Instant &at, QDate today, Language language);
QString fileSize(qint64 bytes);
/// What a letter above kOftenRefusedAbove (letter/pages.h) means and what can be done.
QString oftenRefusedSentence();
/// Title of an exhibit: own title, else the kind's name, else the visible file name.
QString evidenceTitle(const Evidence &evidence, const Catalogue &guide, Language language);
/// The guide's names and the status words of the screen, for the search.
SearchNames searchNames(const Catalogue &guide, Language language, QDate today);

QString channelName(const QString &channel, const Catalogue &guide, Language language);
QString jurisdictionName(const QString &code);

} // namespace recourse::app
