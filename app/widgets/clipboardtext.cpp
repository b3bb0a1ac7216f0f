// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/clipboardtext.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QTextDocumentFragment>
#include <QUrl>

#include <algorithm>

namespace recourse::app {
namespace {

bool hasLocalFiles(const QMimeData *data)
{
    if (!data->hasUrls())
        return false;
    const QList<QUrl> urls = data->urls();
    return std::any_of(urls.cbegin(), urls.cend(), [](const QUrl &url) { return url.isLocalFile(); });
}

bool hasPicture(const QMimeData *data)
{
    const QStringList formats = data->formats();
    return data->hasImage() || std::any_of(formats.cbegin(), formats.cend(), [](const QString &format) {
        return format.startsWith(QLatin1String("image/"));
    });
}

} // namespace

QString wordsOfHtml(const QString &html)
{
    static const QRegularExpression image(QStringLiteral("<img\\b[^>]*>"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression alternative(
        QStringLiteral("\\balt\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')"), QRegularExpression::CaseInsensitiveOption);
    QString without;
    QString spoken;
    qsizetype from = 0;
    for (auto match = image.globalMatch(html); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QRegularExpressionMatch alt = alternative.match(found.captured());
        const QStringView before = QStringView(html).sliced(from, found.capturedStart() - from);
        without += before;
        spoken += before;
        spoken += alt.captured(1) + alt.captured(2); // still markup, and read as such below
        from = found.capturedEnd();
    }
    const QString rest = html.mid(from);
    // The alternative text of a picture alone is no words of the person's.
    if (QTextDocumentFragment::fromHtml(without + rest).toPlainText().trimmed().isEmpty())
        return {};
    return QTextDocumentFragment::fromHtml(spoken + rest).toPlainText();
}

QString textOf(const QMimeData *data)
{
    if (!data || hasLocalFiles(data))
        return {};
    // text() makes one up of the addresses when there is none.
    if (data->hasFormat(QStringLiteral("text/plain"))) {
        if (const QString text = data->text(); !text.trimmed().isEmpty())
            return text;
    }
    if (data->hasUrls()) {
        QStringList addresses;
        for (const QUrl &url : data->urls())
            addresses.append(url.toString(QUrl::FullyEncoded));
        if (const QString text = addresses.join(QLatin1Char('\n')); !text.trimmed().isEmpty())
            return text;
    }
    return data->hasHtml() && !hasPicture(data) ? wordsOfHtml(data->html()) : QString();
}

bool mayHaveText(const QMimeData *data)
{
    return data && !hasLocalFiles(data)
        && (data->hasFormat(QStringLiteral("text/plain")) || data->hasUrls() || (data->hasHtml() && !hasPicture(data)));
}

} // namespace recourse::app
