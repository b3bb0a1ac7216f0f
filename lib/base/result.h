// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <variant>

namespace recourse {

/// Why something could not be done. The window and the command line turn a code into a sentence (app/text).
enum class ErrorCode {
    None,            ///< never part of a failed Result
    NotReadable,     ///< missing, no permission, or the medium failed while reading
    NotAFile,        ///< a directory, FIFO, device or link where a plain file is needed
    EmptyFile,       ///< zero bytes
    ChangedWhileReading, ///< the source changed under the copy, twice
    DiskFull,        ///< arg 0: bytes missing, when known
    ReadOnly,        ///< the place cannot be written
    WriteFailed,     ///< writing, syncing or renaming failed
    VerifyFailed,    ///< what was read back is not what was written
    Cancelled,       ///< by the person
    InUse,           ///< another Recourse holds the data folder
    NewerVersion,    ///< written by a newer program; arg 0: its version; nothing was changed
    Damaged,         ///< the database or a stored file is not intact; nothing was changed
    Database,        ///< SQLite refused; detail has its text
    NotFound,        ///< no such id; arg 0: the id
    BadInput,        ///< a value that cannot be accepted; arg 0: where (a path such as facts[2].on)
    UnknownKey,      ///< a document with a key we do not know; arg 0: its path
    Unsupported,     ///< a form or type that is not offered here; arg 0: which
    TooLarge,        ///< over a limit; arg 0: the limit
    CannotDisplay,   ///< kept, but not a picture this program shows
    MissingFont,     ///< no Chinese font; arg 0: what to install
    Blocked,         ///< findings forbid it; args: their codes
    PartMissing,     ///< a part of the program is not installed or of another version; arg 0: its file
    GuideInvalid,    ///< a guide or overlay file was refused; args: problems
    Internal,        ///< our own mistake; detail says where
};

/// A code, typed arguments for its sentence, and a detail for the log (never personal data, never shown raw).
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QStringList args;
    QString detail;
    bool operator==(const Error &) const = default;
};

/// A value or an Error; the one error style of the library. Using value() on a failure is a programming mistake.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}
    Result(ErrorCode code, QStringList args = {}, QString detail = {})
        : m_state(std::in_place_index<1>, Error{code, std::move(args), std::move(detail)})
    {
    }

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const Error &error() const { return std::get<1>(m_state); }
    T valueOr(T fallback) const { return ok() ? value() : std::move(fallback); }

private:
    std::variant<T, Error> m_state;
};

/// Done, or an Error.
template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}
    Result(ErrorCode code, QStringList args = {}, QString detail = {})
        : m_error{code, std::move(args), std::move(detail)}
    {
    }

    bool ok() const { return m_error.code == ErrorCode::None; }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return m_error; }

private:
    Error m_error{ErrorCode::None, {}, {}};
};

using Status = Result<void>;

/// Stable kebab-case name of a code ("disk-full"), as recourse-cli prints it.
QString errorName(ErrorCode code);

} // namespace recourse
