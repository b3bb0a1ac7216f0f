// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/letter.h"

namespace recourse {

QString codeOf(Severity severity)
{
    switch (severity) {
    case Severity::Block: return QStringLiteral("block");
    case Severity::Warn: return QStringLiteral("warn");
    case Severity::Info: break;
    }
    return QStringLiteral("info");
}

std::optional<Severity> severityFrom(const QString &code)
{
    for (const Severity severity : {Severity::Block, Severity::Warn, Severity::Info}) {
        if (code == codeOf(severity))
            return severity;
    }
    return std::nullopt;
}

} // namespace recourse
