// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/sentences.h"

#include "base/names.h"

#include <QCoreApplication>
#include <QLocale>

namespace recourse::app {

namespace {

struct TitleParts {
    QString ownTitle;
    QString category;
    QString wallet; ///< name, may be empty
    std::optional<Money> amount;
};

/// Categories whose matter is one sum of money say it in the title.
QString matterWithAmount(const QString &category, const QString &amount)
{
    if (category == QLatin1String("C02"))
        return QCoreApplication::translate("text", "Payment of %1 went wrong").arg(amount);
    if (category == QLatin1String("C03"))
        return QCoreApplication::translate("text", "Refund of %1 has not arrived").arg(amount);
    if (category == QLatin1String("C06"))
        return QCoreApplication::translate("text", "Unauthorised charge of %1").arg(amount);
    if (category == QLatin1String("C08"))
        return QCoreApplication::translate("text", "Wrong transfer of %1").arg(amount);
    if (category == QLatin1String("C09"))
        return QCoreApplication::translate("text", "Payment of %1 under deception").arg(amount);
    if (category == QLatin1String("C10"))
        return QCoreApplication::translate("text", "Fee of %1 in dispute").arg(amount);
    return {};
}

QString titleOf(const TitleParts &parts, const Catalogue &guide, Language language)
{
    if (!parts.ownTitle.trimmed().isEmpty())
        return parts.ownTitle.trimmed();
    const Category *category = parts.category.isEmpty() ? nullptr : guide.category(parts.category);
    if (!category) {
        return parts.wallet.isEmpty() ? QCoreApplication::translate("text", "New complaint")
                                      : QCoreApplication::translate("text", "Complaint about %1").arg(parts.wallet);
    }
    QString matter;
    if (parts.amount) {
        matter = matterWithAmount(parts.category,
            language == Language::ZhCn ? moneyForProse(*parts.amount, language) : moneyForTable(*parts.amount));
    }
    if (matter.isEmpty())
        matter = category->name.in(language);
    return parts.wallet.isEmpty() ? matter : QCoreApplication::translate("text", "%1 · %2").arg(matter, parts.wallet);
}

} // namespace

QString complaintTitle(const ComplaintSummary &summary, const Catalogue &guide, Language language)
{
    return titleOf({summary.title, summary.category, walletName(summary.wallet, summary.walletName, guide, language),
                       summary.amount},
        guide, language);
}

QString complaintTitle(const Complaint &complaint, const Catalogue &guide, Language language)
{
    TitleParts parts{complaint.ownTitle, complaint.category,
        walletName(complaint.wallet, complaint.walletName, guide, language), {}};
    const QList<Money> amounts = disputedAmounts(complaint);
    if (!amounts.isEmpty())
        parts.amount = amounts.first();
    return titleOf(parts, guide, language);
}

QString walletName(const QString &wallet, const QString &ownName, const Catalogue &guide, Language language)
{
    if (const Wallet *known = wallet.isEmpty() ? nullptr : guide.wallet(wallet))
        return known->name.in(language);
    if (!ownName.trimmed().isEmpty())
        return ownName.trimmed();
    // An older complaint may name a wallet the guide has since retired: its id says more than nothing.
    return wallet == QLatin1String("other") ? QString() : wallet;
}

QString oftenRefusedSentence()
{
    return QCoreApplication::translate("text",
        "Mail and complaint sites often refuse files above 10 MB. Smaller pictures make a smaller letter; "
        "the originals stay as they are.");
}

QString fileSize(qint64 bytes)
{
    constexpr double kKilo = 1024.0;
    if (bytes < 1024) {
        const int count = int(qMax(qint64(0), bytes)); // lupdate 6.4.2 never ends on this expression inside the call
        return QCoreApplication::translate("text", "%n byte(s)", nullptr, count);
    }
    double value = double(bytes) / kKilo;
    const char *units[] = {"KB", "MB", "GB", "TB"};
    size_t unit = 0;
    while (value >= 999.5 && unit + 1 < std::size(units)) {
        value /= kKilo;
        ++unit;
    }
    return QLocale::c().toString(value, 'f', value < 9.95 && unit > 0 ? 1 : 0) + QLatin1Char(' ') + QLatin1String(units[unit]);
}

QString evidenceTitle(const Evidence &evidence, const Catalogue &guide, Language language)
{
    if (!evidence.title.trimmed().isEmpty())
        return evidence.title.trimmed();
    if (const EvidenceKind *kind = evidence.kind.isEmpty() ? nullptr : guide.evidenceKind(evidence.kind))
        return kind->name.in(language);
    return visibleName(evidence.fileName);
}

QString channelName(const QString &channel, const Catalogue &guide, Language language)
{
    const Channel *known = channel.isEmpty() ? nullptr : guide.channel(channel);
    return known ? known->name.in(language) : channel;
}

QString jurisdictionName(const QString &code)
{
    if (code == QLatin1String("CN"))
        return QCoreApplication::translate("text", "Mainland China");
    if (code == QLatin1String("US"))
        return QCoreApplication::translate("text", "United States");
    if (code == QLatin1String("UK"))
        return QCoreApplication::translate("text", "United Kingdom");
    if (code == QLatin1String("EU"))
        return QCoreApplication::translate("text", "European Union");
    if (code == QLatin1String("HK"))
        return QCoreApplication::translate("text", "Hong Kong, China");
    if (code == QLatin1String("SG"))
        return QCoreApplication::translate("text", "Singapore");
    if (code == QLatin1String("any"))
        return QCoreApplication::translate("text", "Everywhere");
    if (code == QLatin1String("other"))
        return QCoreApplication::translate("text", "Another place");
    return code;
}

} // namespace recourse::app
