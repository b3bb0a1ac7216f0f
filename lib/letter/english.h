// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What a letter in English for a reader in the United States spells and dates differently from the British form that the program
/// writes. Only for the program's own words: what a person typed stays as typed. Internal to this folder.
namespace recourse::composer {

/// "authorised" → "authorized", capitals kept; whole words only, other words stay.
QString americanSpelling(const QString &text);

/// "29 October 2026, 23:52" → "October 29, 2026, 11:52 p.m."; "October 2026" and anything that is no such date stay.
QString americanDate(const QString &text);

} // namespace recourse::composer
