// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "guide/calendar.h"
#include "guide/types.h"

#include <QString>

#include <memory>

namespace recourse {

struct OverlaidCatalogue;
namespace guideimpl {
struct Tables;
}

/// A problem in a guide file, named so that its author finds it.
struct GuideProblem {
    QString file;   ///< file name
    QString path;   ///< e.g. "rules[3].value"
    QString id;     ///< id of the object, when it has one
    QString code;   ///< missing-key, wrong-type, unknown-key, unknown-value, unresolved-id, missing-language, missing-source, bad-date,
                    ///< bad-url, duplicate-id, bad-value, not-json, cycle, too-large, not-readable
    QString detail; ///< the offending value or id
    bool operator==(const GuideProblem &) const = default;
};

/// Everything the guide knows, loaded and checked once; read-only and safe to share between threads afterwards.
///
/// find functions return nullptr for an unknown id (an older complaint may carry one); list functions keep file order.
class Catalogue
{
public:
    /// Reads every *.json below `root` (default: the compiled-in resources) and `root`/../calendars.
    /// Trusts nothing: any problem refuses the whole (GuideInvalid, one arg per problem "file path id code detail").
    static Result<std::shared_ptr<const Catalogue>> load(const QString &root = QStringLiteral(":/guide"),
        const QString &calendars = QStringLiteral(":/calendars"));
    /// The same with a person's own file laid over it: guide format, any collections (and "calendars"); its objects replace those
    /// of the same id or are added, a calendar list extends the one it names. An overlay with any problem is refused as a whole
    /// and the shipped guide returned; no file at overlayPath is no problem. Fails only when the shipped guide is unsound.
    static Result<OverlaidCatalogue> loadWithOverlay(const QString &root, const QString &calendars, const QString &overlayPath);
    /// The compiled-in guide with an overlay that is not stored yet, to check it before it is written; `name` stands for the file in
    /// problems.
    static Result<OverlaidCatalogue> withOverlay(const QByteArray &overlay, const QString &name);
    /// The problems load() would refuse, for `guide check`; empty = sound.
    static QList<GuideProblem> check(const QString &root, const QString &calendars);

    const Source *source(const QString &id) const;
    const Contact *contact(const QString &id) const;
    const Entity *entity(const QString &id) const;
    const Wallet *wallet(const QString &id) const;
    const Question *question(const QString &id) const;
    const EvidenceKind *evidenceKind(const QString &id) const;
    const FirstAction *action(const QString &id) const;
    const DemandKind *demand(const QString &id) const;
    const LegalBasis *legalBasis(const QString &id) const;
    const NamedCondition *condition(const QString &id) const;
    const Category *category(const QString &id) const;
    const Rule *rule(const QString &id) const;
    const Channel *channel(const QString &id) const;
    const Ladder *ladder(const QString &category, const QString &jurisdiction) const;
    const Calendar *calendar(const QString &id) const;

    const QList<Source> &sources() const;
    const QList<Contact> &contacts() const;
    const QList<Entity> &entities() const;
    const QList<Wallet> &wallets() const;
    const QList<Question> &questions() const;
    const QList<EvidenceKind> &evidenceKinds() const;
    const QList<FirstAction> &actions() const;
    const QList<DemandKind> &demands() const;
    const QList<LegalBasis> &legalBases() const;
    const QList<NamedCondition> &conditions() const;
    const QList<Category> &categories() const;
    const QList<Rule> &rules() const;
    const QList<Channel> &channels() const;
    const QList<Ladder> &ladders() const;
    const QList<Calendar> &calendars() const;

    /// Whether this object came from the person's own file. kind: the name of the collection ("wallets", "rules", …,
    /// "calendars"); a ladder's id is "C03/CN".
    bool isOverlay(const QString &kind, const QString &id) const;
    /// SHA-256 in hex over every file that was read: the same text means the same knowledge.
    const QString &fingerprint() const;
    /// Objects per collection, keyed by the collection's name.
    QMap<QString, qsizetype> counts() const;

    /// The questions asked for a category in a jurisdiction: the category's own, in order, without those not asked there.
    QList<const Question *> questionsFor(const QString &category, const QString &jurisdiction) const;

    Catalogue(const Catalogue &) = delete;
    Catalogue &operator=(const Catalogue &) = delete;
    ~Catalogue();

private:
    friend class GuideLoader;
    Catalogue();
    std::unique_ptr<guideimpl::Tables> d;
};

/// The day the shipped facts were put together from copies; what bears no date of its own is no newer, and nothing was opened live.
inline QDate guideCollectedOn() { return QDate(2026, 11, 22); }

/// What loadWithOverlay() found: with overlayProblems the catalogue is the shipped one alone.
struct OverlaidCatalogue {
    std::shared_ptr<const Catalogue> catalogue;
    QList<GuideProblem> overlayProblems;
};

} // namespace recourse
