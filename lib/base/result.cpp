// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

namespace recourse {

QString errorName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::None: return QStringLiteral("none");
    case ErrorCode::NotReadable: return QStringLiteral("not-readable");
    case ErrorCode::NotAFile: return QStringLiteral("not-a-file");
    case ErrorCode::EmptyFile: return QStringLiteral("empty-file");
    case ErrorCode::ChangedWhileReading: return QStringLiteral("changed-while-reading");
    case ErrorCode::DiskFull: return QStringLiteral("disk-full");
    case ErrorCode::ReadOnly: return QStringLiteral("read-only");
    case ErrorCode::WriteFailed: return QStringLiteral("write-failed");
    case ErrorCode::VerifyFailed: return QStringLiteral("verify-failed");
    case ErrorCode::Cancelled: return QStringLiteral("cancelled");
    case ErrorCode::InUse: return QStringLiteral("in-use");
    case ErrorCode::NewerVersion: return QStringLiteral("newer-version");
    case ErrorCode::Damaged: return QStringLiteral("damaged");
    case ErrorCode::Database: return QStringLiteral("database");
    case ErrorCode::NotFound: return QStringLiteral("not-found");
    case ErrorCode::BadInput: return QStringLiteral("bad-input");
    case ErrorCode::UnknownKey: return QStringLiteral("unknown-key");
    case ErrorCode::Unsupported: return QStringLiteral("unsupported");
    case ErrorCode::TooLarge: return QStringLiteral("too-large");
    case ErrorCode::CannotDisplay: return QStringLiteral("cannot-display");
    case ErrorCode::MissingFont: return QStringLiteral("missing-font");
    case ErrorCode::Blocked: return QStringLiteral("blocked");
    case ErrorCode::PartMissing: return QStringLiteral("part-missing");
    case ErrorCode::GuideInvalid: return QStringLiteral("guide-invalid");
    case ErrorCode::Internal: return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

} // namespace recourse
