// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/look.h"

#include "evidence/filetype.h"
#include "evidence/picture.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHash>

#include <mutex>

namespace recourse {
namespace {

constexpr double kPageDpi = 200;
/// More pages than a person would print; the file itself goes along in any case.
constexpr int kMostPages = 500;
/// An animation of more frames is a film: its first picture stands for it.
constexpr int kMostFrames = 24;
constexpr int kMostRemembered = 4'000;

Lack lackOf(const Error &error)
{
    if (error.code == ErrorCode::NotReadable)
        return Lack::Unreadable;
    if (error.code != ErrorCode::Unsupported)
        return Lack::Damaged;
    const QString what = error.args.value(0);
    if (what == QLatin1String("password"))
        return Lack::Password;
    return what == QLatin1String("worker") || what == QLatin1String("pdf") ? Lack::NoWorker : Lack::NoDecoder;
}

Look ofPicture(const QString &path, const QString &mime)
{
    Look look;
    const Result<PictureFacts> facts = pictureFacts(path, mime);
    if (!facts) {
        look.lacks = {lackOf(facts.error())};
        return look;
    }
    const int frames = facts->frames <= kMostFrames ? facts->frames : 1;
    look.pages = QList<QSize>(frames, facts->size);
    look.saidPages = facts->saidFrames;
    if (look.saidPages > frames)
        look.lacks.append(Lack::MoreFrames);
    if (facts->endsEarly)
        look.lacks.append(Lack::EndsEarly);
    return look;
}

Look ofForeignPicture(const QString &path, const QString &mime, const WorkerClient &worker)
{
    Look look;
    const Result<QList<QSize>> sizes = worker.pictureSizes(path, mime);
    if (!sizes) {
        look.lacks = {lackOf(sizes.error())};
        return look;
    }
    look.saidPages = int(sizes->size());
    look.pages = *sizes;
    if (look.saidPages > kMostPages) {
        look.pages.resize(kMostPages);
        look.lacks.append(Lack::TooManyPages);
    }
    return look;
}

Look ofPdf(const QString &path, const WorkerClient &worker)
{
    Look look;
    const Result<PdfInfo> info = worker.pdfInfo(path);
    if (!info) {
        look.lacks = {lackOf(info.error())};
        return look;
    }
    look.saidPages = info->pages;
    look.inside = info->inside;
    if (info->adobeForm) {
        look.lacks.append(Lack::AdobeForm);
    } else if (info->pages > kMostPages) {
        look.lacks.append(Lack::TooManyPages);
    } else {
        for (const QSizeF &points : info->sizes) {
            if (const QSize size = (points * kPageDpi / 72).toSize(); !size.isEmpty())
                look.pages.append(size);
        }
    }
    if (info->inside > 0)
        look.lacks.append(Lack::Inside);
    if (info->marksMissing)
        look.lacks.append(Lack::Marks);
    if (info->lettersMissing)
        look.lacks.append(Lack::Letters);
    return look;
}

} // namespace

QString lackCode(Lack lack)
{
    switch (lack) {
    case Lack::Password: return QStringLiteral("password");
    case Lack::AdobeForm: return QStringLiteral("adobe-form");
    case Lack::Inside: return QStringLiteral("documents-inside");
    case Lack::Marks: return QStringLiteral("marks");
    case Lack::Letters: return QStringLiteral("letters");
    case Lack::TooManyPages: return QStringLiteral("too-many-pages");
    case Lack::MoreFrames: return QStringLiteral("more-frames");
    case Lack::EndsEarly: return QStringLiteral("ends-early");
    case Lack::Damaged: return QStringLiteral("damaged");
    case Lack::NoDecoder: return QStringLiteral("no-decoder");
    case Lack::NoWorker: return QStringLiteral("no-worker");
    case Lack::Unreadable: return QStringLiteral("unreadable");
    }
    return {};
}

Look lookAt(const QString &path, const QString &mime, const WorkerClient &worker)
{
    const bool pdf = mime == QLatin1String("application/pdf");
    const bool foreign = mime.startsWith(QLatin1String("image/")) && !isInlineImage(mime) && mime != QLatin1String("image/svg+xml");
    if (!pdf && !foreign && !isInlineImage(mime))
        return {};

    static std::mutex mutex;
    static QHash<QString, Look> remembered;
    const QFileInfo file(path);
    const QString key = QStringLiteral("%1|%2|%3|%4|%5")
                            .arg(path, mime)
                            .arg(file.size())
                            .arg(file.lastModified().toMSecsSinceEpoch())
                            .arg(worker.isAvailable() ? 1 : 0);
    {
        const std::lock_guard lock(mutex);
        const auto found = remembered.constFind(key);
        if (found != remembered.constEnd())
            return *found;
    }
    const Look look = pdf ? ofPdf(path, worker) : foreign ? ofForeignPicture(path, mime, worker) : ofPicture(path, mime);
    // What is missing may come back, and a worker that was ended for being slow may be faster next time.
    const bool passing = look.has(Lack::Unreadable) || look.has(Lack::NoWorker) || (look.has(Lack::Damaged) && (pdf || foreign));
    if (!passing) {
        const std::lock_guard lock(mutex);
        if (remembered.size() >= kMostRemembered)
            remembered.clear();
        remembered.insert(key, look);
    }
    return look;
}

} // namespace recourse
