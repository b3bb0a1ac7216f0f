// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "base/money.h"
#include "base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>

namespace recourse {

/// The first thing that was wrong with a document; shared by all its readers.
struct DocumentProblem {
    std::optional<Error> error;
    void set(ErrorCode code, const QString &path)
    {
        if (!error)
            error = Error{code, {path}, {}};
    }
};

/// Reads the keys of one object and remembers which were asked for. An absent key gives an empty value; a wrong one is noted in the
/// problem, with its path, and gives an empty value too.
class DocumentReader
{
public:
    DocumentReader(const QJsonObject &object, QString path, DocumentProblem &problem);

    bool has(const QString &key) const { return m_object.contains(key); }
    QString pathOf(const QString &key) const;
    void refuse(const QString &key);

    QString text(const QString &key);
    /// Text that `known` accepts; BadInput otherwise.
    QString textIn(const QString &key, const std::function<bool(const QString &)> &known);
    bool boolean(const QString &key);
    int number(const QString &key, int from, int to);
    QStringList texts(const QString &key, const std::function<bool(const QString &)> &known);
    PartialDate date(const QString &key);
    When when(const QString &key);
    /// Amount and currency side by side. Without a currency it is CNY when `mainland`, otherwise refused.
    std::optional<Money> money(const QString &amountKey, const QString &currencyKey, bool mainland);
    void object(const QString &key, const std::function<void(DocumentReader &)> &read);
    void objects(const QString &key, const std::function<void(DocumentReader &)> &read);
    QJsonValue value(const QString &key);
    QStringList keys() const { return m_object.keys(); }

    /// Refuses every key that was not asked for. Call last.
    void finish();

private:
    QJsonObject m_object;
    QString m_path;
    DocumentProblem &m_problem;
    QSet<QString> m_asked;
};

/// The top object of a document, or BadInput (path empty, detail = position) when it is not JSON or no object.
Result<QJsonObject> readDocument(const QByteArray &json);

} // namespace recourse
