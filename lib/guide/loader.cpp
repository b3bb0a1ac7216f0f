// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/loader.h"

#include "guide/parse.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace recourse {

namespace {

using L = QLatin1String;

constexpr qint64 maxFileSize = 8 * 1024 * 1024;

QStringList jsonFiles(const QString &root)
{
    QStringList files;
    QDirIterator it(root, QDir::Files, QDirIterator::Subdirectories); // name filters would be regular expressions, dear at a start
    while (it.hasNext()) {
        if (const QString path = it.next(); path.endsWith(L(".json"), Qt::CaseInsensitive))
            files.append(path);
    }
    files.sort();
    return files;
}

QStringList asArgs(const QList<GuideProblem> &problems)
{
    QStringList args;
    for (const GuideProblem &p : problems)
        args.append(QStringList{p.file, p.path, p.id, p.code, p.detail}.join(QLatin1Char(' ')));
    return args;
}

} // namespace

GuideLoader::GuideLoader() : m_catalogue(new Catalogue), d(*m_catalogue->d) {}

void GuideLoader::readShipped(const QString &root, const QString &calendars)
{
    const QStringList files = jsonFiles(root);
    m_sink.setFile(root);
    if (files.isEmpty())
        m_sink.add({}, {}, "not-readable", root);
    for (const QString &file : files)
        readFile(file, false);
    for (const QString &file : jsonFiles(calendars))
        readFile(file, true);
}

void GuideLoader::readOverlay(const QString &path)
{
    m_overlay = true;
    readFile(path, false);
}

void GuideLoader::readOverlay(const QByteArray &bytes, const QString &name)
{
    m_overlay = true;
    m_sink.setFile(name);
    readDocument(bytes, false);
}

void GuideLoader::readFile(const QString &path, bool isCalendar)
{
    m_sink.setFile(QFileInfo(path).fileName());
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        m_sink.add({}, {}, "not-readable", file.errorString());
        return;
    }
    // Read one byte more than allowed: a file may grow, and a size may lie.
    readDocument(file.read(maxFileSize + 1), isCalendar);
}

void GuideLoader::readDocument(const QByteArray &bytes, bool isCalendar)
{
    if (bytes.size() > maxFileSize) {
        m_sink.add({}, {}, "too-large", QString::number(maxFileSize));
        return;
    }
    m_digest.add(bytes);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        m_sink.add({}, {}, "not-json",
            error.error == QJsonParseError::NoError ? QStringLiteral("object")
                                                    : error.errorString() + QStringLiteral(" @") + QString::number(error.offset));
        return;
    }
    d.files.append(m_sink.file());
    const QJsonObject object = document.object();
    const guideimpl::JsonPath path0;
    guideimpl::ObjectReader reader(object, path0, m_sink);
    if (reader.number(L("format")) != 1)
        reader.problem(L("format"), object.contains(L("format")) ? "bad-value" : "missing-key");
    if (isCalendar) {
        Calendar calendar = guideimpl::parseCalendar(reader);
        reader.finish();
        addCalendar(std::move(calendar), reader, 0);
        return;
    }
    readInto(reader, L("sources"), d.sources, guideimpl::parseSource);
    readInto(reader, L("contacts"), d.contacts, guideimpl::parseContact);
    readInto(reader, L("entities"), d.entities, guideimpl::parseEntity);
    readInto(reader, L("wallets"), d.wallets, guideimpl::parseWallet);
    readInto(reader, L("questions"), d.questions, guideimpl::parseQuestion);
    readInto(reader, L("evidenceKinds"), d.evidenceKinds, guideimpl::parseEvidenceKind);
    readInto(reader, L("firstActions"), d.firstActions, guideimpl::parseFirstAction);
    readInto(reader, L("demands"), d.demands, guideimpl::parseDemand);
    readInto(reader, L("conditions"), d.conditions, guideimpl::parseNamedCondition);
    readInto(reader, L("legalBases"), d.legalBases, guideimpl::parseLegalBasis);
    readInto(reader, L("categories"), d.categories, guideimpl::parseCategory);
    readInto(reader, L("rules"), d.rules, guideimpl::parseRule);
    readInto(reader, L("channels"), d.channels, guideimpl::parseChannel);
    readInto(reader, L("ladders"), d.ladders, guideimpl::parseLadder);
    int index = 0;
    reader.each(L("calendars"), [&](guideimpl::ObjectReader &item) {
        Calendar calendar = guideimpl::parseCalendar(item);
        addCalendar(std::move(calendar), item, index++);
    });
    reader.finish();
}

template<typename T>
void GuideLoader::readInto(guideimpl::ObjectReader &file, QLatin1String key, guideimpl::Collection<T> &collection,
    T (*parse)(guideimpl::ObjectReader &))
{
    const int fileIndex = int(d.files.size()) - 1;
    int index = -1;
    file.each(key, [&](guideimpl::ObjectReader &item) {
        T object = parse(item);
        ++index;
        const QString id = guideimpl::keyOf(object);
        if (id.isEmpty())
            return;
        const QString name = key + QLatin1Char(' ') + id;
        const bool known = collection.contains(id);
        if constexpr (std::is_same_v<T, Contact>) {
            // A person corrects a number, not the place it serves; older files do not name one.
            if (const Contact *shipped = m_overlay ? collection.find(id) : nullptr; shipped && object.jurisdictions.isEmpty()) {
                object.jurisdictions = shipped->jurisdictions;
                object.parts = shipped->parts;
                object.freezes = object.freezes || shipped->freezes;
            }
        }
        if (m_overlay ? m_seen.contains(name) : known) {
            item.problemHere("duplicate-id", id);
            return;
        }
        if (m_overlay) {
            m_seen.insert(name);
            d.overlaid.insert(name);
        }
        if (known)
            collection.replace(std::move(object), {fileIndex, index});
        else
            collection.append(std::move(object), {fileIndex, index});
    });
}

void GuideLoader::addCalendar(Calendar calendar, guideimpl::ObjectReader &reader, int index)
{
    const QString name = QStringLiteral("calendars ") + calendar.id;
    if (calendar.id.isEmpty())
        return;
    const Calendar *shipped = d.calendars.find(calendar.id);
    if (m_overlay ? m_seen.contains(name) : shipped != nullptr) {
        reader.problemHere("duplicate-id", calendar.id);
        return;
    }
    const guideimpl::Origin origin{int(d.files.size()) - 1, index};
    if (m_overlay) {
        m_seen.insert(name);
        d.overlaid.insert(name);
    }
    if (!shipped) {
        d.calendars.append(std::move(calendar), origin);
    } else if (!rangesAdjoin(*shipped, calendar)) {
        reader.problem(L("from"), "bad-value", calendar.from.toString(Qt::ISODate));
    } else {
        d.calendars.replace(withAnnounced(*shipped, calendar), origin);
    }
}

std::shared_ptr<const Catalogue> GuideLoader::finish()
{
    d.fingerprint = m_digest.finish().hex();
    return m_catalogue;
}

void GuideLoader::crossCheck()
{
    guideimpl::crossCheck(d, m_sink);
}

Result<std::shared_ptr<const Catalogue>> Catalogue::load(const QString &root, const QString &calendars)
{
    GuideLoader loader;
    loader.readShipped(root, calendars);
    loader.crossCheck();
    const QList<GuideProblem> problems = loader.takeProblems();
    if (!problems.isEmpty())
        return {ErrorCode::GuideInvalid, asArgs(problems)};
    return loader.finish();
}

QList<GuideProblem> Catalogue::check(const QString &root, const QString &calendars)
{
    GuideLoader loader;
    loader.readShipped(root, calendars);
    loader.crossCheck();
    return loader.takeProblems();
}

Result<OverlaidCatalogue> Catalogue::loadWithOverlay(const QString &root, const QString &calendars, const QString &overlayPath)
{
    auto shipped = load(root, calendars);
    if (!shipped)
        return shipped.error();
    if (overlayPath.isEmpty() || !QFileInfo::exists(overlayPath))
        return OverlaidCatalogue{*shipped, {}};
    GuideLoader loader;
    loader.readShipped(root, calendars);
    loader.readOverlay(overlayPath);
    loader.crossCheck();
    QList<GuideProblem> problems = loader.takeProblems();
    if (!problems.isEmpty())
        return OverlaidCatalogue{*shipped, std::move(problems)};
    return OverlaidCatalogue{loader.finish(), {}};
}

Result<OverlaidCatalogue> Catalogue::withOverlay(const QByteArray &overlay, const QString &name)
{
    GuideLoader loader;
    loader.readShipped(QStringLiteral(":/guide"), QStringLiteral(":/calendars"));
    loader.readOverlay(overlay, name);
    loader.crossCheck();
    QList<GuideProblem> problems = loader.takeProblems();
    if (problems.isEmpty())
        return OverlaidCatalogue{loader.finish(), {}};
    auto shipped = load();
    if (!shipped)
        return shipped.error();
    return OverlaidCatalogue{*shipped, std::move(problems)};
}

} // namespace recourse
