// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/complaint/appcontext.h"
#include "app/complaint/session.h"
#include "app/evidence/evidenceimporter.h"
#include "app/widgets/prompts.h"
#include "casefile/storagethread.h"
#include "testkit/examples.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QIODevice>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QSettings>
#include <QSize>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

namespace recourse::test {

/// Answers from what the test put in; remembers titles and texts.
class BoardPrompts final : public app::Prompts
{
public:
    bool answer = true;
    QStringList files;
    QString savePath;
    QStringList asked;
    QStringList texts;
    bool confirm(QWidget *, const QString &title, const QString &text, const QString &) override
    {
        asked << title;
        texts << text;
        return answer;
    }
    app::PrintOutcome print(QWidget *, const app::PrintJob &) override { return app::PrintOutcome::Cancelled; }
    QStringList openFiles(QWidget *, const QString &, const QString &) override { return files; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return savePath; }
    QString chooseFolder(QWidget *, const QString &) override { return {}; }
    QString askText(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    bool openOutside(const QUrl &) override { return false; }
};

/// A complaint in a real data folder, open in a session, and a folder of the person's own files beside it.
struct BoardFixture {
    QTemporaryDir temporary;
    QString dataDir = temporary.filePath(QStringLiteral("data"));
    QDir own{temporary.filePath(QStringLiteral("own"))};
    FixedClock clock{noon(2026, 10, 12)};
    StorageThread storage;
    BoardPrompts prompts;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<app::AppContext> context;
    std::unique_ptr<app::ComplaintSession> session;

    explicit BoardFixture(Language language = Language::En)
    {
        own.mkpath(QStringLiteral("."));
        static const Result<std::shared_ptr<const Catalogue>> guide = Catalogue::load();
        if (!guide.ok())
            qFatal("the shipped guide is not sound");
        settings = std::make_unique<QSettings>(temporary.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        const Status opened = storage.open(dataDir, clock).result();
        if (!opened.ok())
            qFatal("the data folder cannot be opened: %s", qPrintable(opened.error().detail));
        context = std::make_unique<app::AppContext>(
            app::AppContext{clock, storage, guide.value(), prompts, *settings, dataDir, language});
        const Complaint initial = refundComplaint();
        const Result<Complaint> made
            = storage.run([initial](CaseFile &file) { return file.create(initial); }).result();
        if (!made.ok())
            qFatal("no complaint: %s", qPrintable(made.error().detail));
        session = std::make_unique<app::ComplaintSession>(*context, made.value());
    }
    ~BoardFixture() { session.reset(); }

    app::EvidenceImporter &importer() { return app::EvidenceImporter::of(*session); }
    const QList<Evidence> &evidence() const { return session->complaint().evidence; }

    /// What is on the disk, read back by the storage thread.
    Complaint stored()
    {
        const ComplaintId id = session->complaint().id;
        const Result<Complaint> loaded = storage.run([id](CaseFile &file) { return file.load(id); }).result();
        return loaded.ok() ? *loaded : Complaint();
    }
    QByteArray original(const Evidence &item) const
    {
        QFile file(Vault(dataDir).path(item.sha256));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = own.filePath(name);
        own.mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    /// Waits until an import is over and committed (or nothing came of it).
    bool settle()
    {
        return QTest::qWaitFor([this] { return !importer().isBusy(); }, 30'000);
    }
};

inline QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A small picture that looks like a screenshot of a bill.
inline QByteArray picture(const char *format, QSize size = {270, 480}, const QColor &color = QColor(20, 118, 216))
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(245, 246, 248));
    QPainter painter(&image);
    painter.fillRect(0, 0, size.width(), size.height() / 8, color);
    painter.setPen(QColor(40, 40, 40));
    for (int y = size.height() / 6; y < size.height() - 10; y += 26) {
        painter.fillRect(14, y, size.width() / 3, 8, QColor(170, 174, 180));
        painter.fillRect(size.width() / 2, y, size.width() / 2 - 18 - y % 40, 8, QColor(70, 74, 80));
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

inline std::unique_ptr<QMimeData> files(const QStringList &paths)
{
    auto data = std::make_unique<QMimeData>();
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data->setUrls(urls);
    return data;
}

/// Sends what the window system would send; true when the drop was taken.
inline bool drop(QWidget *widget, const QMimeData *data, Qt::DropActions offered = Qt::CopyAction | Qt::MoveAction)
{
    const QPoint spot = widget->rect().center();
    QDragEnterEvent enter(spot, offered, data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(spot, offered, data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &event);
    return event.isAccepted() && event.dropAction() == Qt::CopyAction;
}

} // namespace recourse::test
