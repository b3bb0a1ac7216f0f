// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recourse {

/// Whether a typed answer is nothing but a "no": "没有", "无", "还没", "none", "n/a", "not yet", "-", "0" of a count.
bool isBareNo(const QString &text);

/// Whether a short answer to a question that asks for something begins with a "no": "还没报警", "没有陌生设备", "no device", "not reported".
/// At most eight Han characters or five words; "无法登录" and "未知错误" say something and are none.
bool isShortNo(const QString &text);

/// Whether an answer of any length begins as a "no" or as a plan ("还没去，派出所说不管", "will do it tomorrow"): it names no receipt. A number of
/// four digits or more in it is one all the same.
bool beginsAsNo(const QString &text);

} // namespace recourse
