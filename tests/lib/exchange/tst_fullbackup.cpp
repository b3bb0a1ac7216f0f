// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fullbackup.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace recourse;

namespace {

struct Entry {
    QByteArray name;
    QByteArray bytes;
};

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject listed(const QString &name, const QByteArray &bytes)
{
    return {{QStringLiteral("name"), name}, {QStringLiteral("size"), bytes.size()},
        {QStringLiteral("sha256"), Sha256::of(bytes).hex()}};
}

QByteArray manifest(const QJsonArray &files, const QString &format = QStringLiteral("recourse-backup-1"))
{
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), format}, {QStringLiteral("files"), files}}).toJson();
}

void writeZip(const QString &path, const QList<Entry> &entries)
{
    zip_t *zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const Entry &entry : entries) {
        zip_source_t *source = zip_source_buffer(zip, entry.bytes.constData(), zip_uint64_t(entry.bytes.size()), 0);
        if (zip_file_add(zip, entry.name.constData(), source, ZIP_FL_ENC_UTF_8) < 0)
            qFatal("cannot make the archive");
    }
    if (zip_close(zip) != 0)
        qFatal("cannot write the archive");
}

} // namespace

class FullBackupTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBackTheSame();
    void foreignNamesAreNotWritten();
    void anythingOddIsRefused_data();
    void anythingOddIsRefused();
    void nothingOutsideIsWritten();
    void packedAgainByOthers_data();
    void packedAgainByOthers();
    void theRefusalSaysWhatIsWrong_data();
    void theRefusalSaysWhatIsWrong();

private:
    QString file(const char *name) const { return m_dir.filePath(QLatin1String(name)); }
    QString put(const char *name, const QByteArray &bytes)
    {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return out.fileName();
    }
    QTemporaryDir m_dir;
};

void FullBackupTest::comesBackTheSame()
{
    const QByteArray database(70'000, 'd');
    const QByteArray picture = QByteArray(2'500'000, 'p') + "end";
    const QString blob = QStringLiteral("blobs/") + Sha256::of(picture).hex();
    const QList<BackupFile> files{{QStringLiteral("store.db"), put("db", database)}, {blob, put("picture", picture)},
        {blob + QStringLiteral(".json"), put("note", "{}")}, {QStringLiteral("guide-overlay.json"), put("overlay", "[]")}};
    const QString zip = file("全.zip");
    QVERIFY(writeFullBackup(zip, files, {Instant{1'790'000'000'000, 480}, 1}).ok());
    QVERIFY(looksLikeFullBackup(zip));
    QVERIFY(!looksLikeFullBackup(files.first().path));
    const QString into = file("into");
    QVERIFY(QDir().mkdir(into));
    const auto unpacked = unpackFullBackup(zip, into);
    QVERIFY(unpacked.ok());
    QCOMPARE(unpacked->size(), 4);
    for (const BackupFile &given : files)
        QCOMPARE(content(into + QLatin1Char('/') + given.name), content(given.path));
}

void FullBackupTest::foreignNamesAreNotWritten()
{
    const QString database = put("db", "d");
    for (const char *name : {"../store.db", "blobs/short", "blobs/../store.db", "/etc/passwd", "STORE.DB", ""}) {
        const Status written = writeFullBackup(file("bad.zip"), {{QLatin1String(name), database}}, {{}, 1});
        QCOMPARE(written.error().code, ErrorCode::BadInput);
        QVERIFY(!QFile::exists(file("bad.zip")));
    }
    QCOMPARE(writeFullBackup(file("bad.zip"), {{QStringLiteral("store.db"), file("none")}}, {{}, 1}).error().code,
        ErrorCode::NotReadable);
}

void FullBackupTest::anythingOddIsRefused_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray db("database");
    const QString store = QStringLiteral("store.db");
    const QByteArray good = manifest({listed(store, db)});
    const auto row = [&](const char *what, const QByteArray &head, const QByteArray &name = {}, const QByteArray &bytes = {}) {
        QTest::newRow(what) << head << name << bytes;
    };
    row("no manifest", {});
    row("manifest is no JSON", "{{{{");
    row("another format", manifest({listed(store, db)}, QStringLiteral("other-2")));
    row("manifest without database", manifest({listed(QStringLiteral("guide-overlay.json"), db)}));
    row("an entry that is not listed", good, "blobs/" + QByteArray(64, 'a'), "x");
    row("a listed file is missing", manifest({listed(store, db), listed(QStringLiteral("guide-overlay.json"), db)}));
    row("other bytes", manifest({listed(store, "databasE")}));
    row("more bytes than listed", manifest({listed(store, "data")}));
    row("fewer bytes than listed", manifest({listed(store, "database and more")}));
    row("listed twice", manifest({listed(store, db), listed(store, db)}));
    const auto named = [&](const QString &name) { return manifest({listed(store, db), listed(name, "x")}); };
    row("path upwards", named(QStringLiteral("../evil")), "../evil", "x");
    row("absolute path", named(QStringLiteral("/tmp/evil")), "/tmp/evil", "x");
    row("backslashes", named(QStringLiteral("blobs\\..\\evil")), "blobs\\..\\evil", "x");
    row("capital hex digits", named(QStringLiteral("blobs/") + QString(64, QLatin1Char('A'))), "blobs/" + QByteArray(64, 'A'), "x");
    row("line feed at the end", named(QStringLiteral("store.db\n")), "store.db\n", "x");
    row("a folder", named(QStringLiteral("blobs/")), "blobs/", "");
}

void FullBackupTest::anythingOddIsRefused()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, bytes);
    QList<Entry> entries;
    if (!head.isEmpty())
        entries.append(Entry{"manifest.json", head});
    entries.append(Entry{"store.db", "database"});
    if (!name.isEmpty())
        entries.append(Entry{name, bytes});
    writeZip(file("odd.zip"), entries);
    QTemporaryDir outer;
    const QString into = outer.filePath(QStringLiteral("a/b/into"));
    QVERIFY(QDir().mkpath(into));
    const auto unpacked = unpackFullBackup(file("odd.zip"), into);
    QVERIFY(!unpacked.ok());
    QCOMPARE(unpacked.error().code, ErrorCode::Damaged);
    QCOMPARE(unpacked.error().args.value(0), QStringLiteral("backup"));
    QDirIterator files(outer.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        QVERIFY2(files.next().startsWith(into), qPrintable(files.filePath()));
}

void FullBackupTest::nothingOutsideIsWritten()
{
    const QString notZip = put("not.zip", "PK\x03\x04 and nothing more");
    QVERIFY(QDir().mkpath(file("empty")));
    QCOMPARE(unpackFullBackup(notZip, file("empty")).error().code, ErrorCode::Damaged);
    QCOMPARE(unpackFullBackup(file("none.zip"), file("empty")).error().code, ErrorCode::NotReadable);
    QVERIFY(QDir(file("empty")).isEmpty());
}

void FullBackupTest::packedAgainByOthers_data()
{
    QTest::addColumn<QByteArray>("folder");
    QTest::addColumn<bool>("backslashes");
    QTest::addColumn<QList<QByteArray>>("more");
    QTest::addColumn<bool>("zipInZip");
    using Names = QList<QByteArray>;
    QTest::newRow("as we made it") << QByteArray() << false << Names{} << false;
    QTest::newRow("folder entries") << QByteArray() << false << Names{"blobs/"} << false;
    QTest::newRow("Finder") << QByteArray("backup/") << false
                            << Names{"backup/", "backup/blobs/", "backup/.DS_Store", "__MACOSX/", "__MACOSX/backup/._store.db",
                                   "__MACOSX/._backup", "backup/blobs/.DS_Store"}
                            << false;
    QTest::newRow("Explorer") << QByteArray() << true << Names{"Thumbs.db", "blobs\\desktop.ini", "blobs\\"} << false;
    QTest::newRow("Explorer, a folder around it") << QByteArray("Recourse-2026\\") << true << Names{} << false;
    QTest::newRow("dot and slash") << QByteArray("./") << false << Names{"./"} << false;
    QTest::newRow("sent as a ZIP in a ZIP") << QByteArray() << false << Names{} << true;
    QTest::newRow("a ZIP in a ZIP, each with a folder") << QByteArray("a/b/") << false << Names{"a/", "a/b/"} << true;
}

void FullBackupTest::packedAgainByOthers()
{
    QFETCH(QByteArray, folder);
    QFETCH(bool, backslashes);
    QFETCH(QList<QByteArray>, more);
    QFETCH(bool, zipInZip);
    const QByteArray picture("picture");
    const QString blob = QStringLiteral("blobs/") + Sha256::of(picture).hex();
    QList<Entry> entries{{"store.db", "database"}, {blob.toLatin1(), picture},
        {"manifest.json", manifest({listed(QStringLiteral("store.db"), "database"), listed(blob, picture)})}};
    for (Entry &entry : entries)
        entry.name = folder + (backslashes ? QByteArray(entry.name).replace('/', '\\') : entry.name);
    for (const QByteArray &name : more)
        entries.append({name, name.endsWith('/') || name.endsWith('\\') ? QByteArray() : QByteArray("side file")});
    writeZip(file("again.zip"), entries);
    if (zipInZip) {
        writeZip(file("outer.zip"), {{"sent/", ""}, {"sent/again.zip", content(file("again.zip"))}, {"__MACOSX/sent/._again.zip", "x"}});
        QVERIFY(QFile::remove(file("again.zip")) && QFile::rename(file("outer.zip"), file("again.zip")));
    }
    QTemporaryDir into;
    const auto unpacked = unpackFullBackup(file("again.zip"), into.path());
    QVERIFY2(unpacked.ok(), qPrintable(unpacked.ok() ? QString() : unpacked.error().args.join(u' ')));
    QCOMPARE(unpacked->size(), 2);
    QCOMPARE(content(into.filePath(QStringLiteral("store.db"))), QByteArray("database"));
    QCOMPARE(content(into.filePath(blob)), picture);
    QCOMPARE(QDir(into.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("store.db")});
}

void FullBackupTest::theRefusalSaysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("database");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QStringList>("args");
    const QString backup = QStringLiteral("backup");
    const QByteArray db("database");
    const QString store = QStringLiteral("store.db");
    const QString blob = QStringLiteral("blobs/") + Sha256::of("x").hex();
    const auto row = [&](const char *name, const QByteArray &head, const QByteArray &database, const QByteArray &more, const QStringList &args) {
        QTest::newRow(name) << head << database << more << args;
    };
    row("any ZIP", {}, db, "holiday.jpg", {backup, QStringLiteral("no-manifest")});
    row("no database", manifest({listed(QStringLiteral("guide-overlay.json"), db)}), db, {}, {backup, QStringLiteral("no-database")});
    row("database left out", manifest({listed(store, db)}), {}, {}, {backup, QStringLiteral("missing"), store});
    row("an exhibit left out", manifest({listed(store, db), listed(blob, "x")}), db, {}, {backup, QStringLiteral("missing"), blob});
    row("a damaged exhibit", manifest({listed(store, db), listed(blob, "y")}), db, blob.toLatin1(), {backup, QStringLiteral("changed"), blob});
    row("a file put in", manifest({listed(store, db)}), db, "letter.docx",
        {backup, QStringLiteral("foreign-file"), QStringLiteral("letter.docx")});
    row("of a newer program", manifest({listed(store, db)}, QStringLiteral("recourse-backup-2")), db, {}, {QStringLiteral("2")});
}

void FullBackupTest::theRefusalSaysWhatIsWrong()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, database);
    QFETCH(QByteArray, more);
    QFETCH(QStringList, args);
    QList<Entry> entries;
    for (const Entry &entry : {Entry{"manifest.json", head}, Entry{"store.db", database}, Entry{more, "x"}}) {
        if (!entry.name.isEmpty() && !entry.bytes.isEmpty())
            entries.append(entry);
    }
    writeZip(file("refused.zip"), entries);
    QTemporaryDir into;
    const auto unpacked = unpackFullBackup(file("refused.zip"), into.path());
    QVERIFY(!unpacked.ok());
    QCOMPARE(unpacked.error().code, args.size() == 1 ? ErrorCode::NewerVersion : ErrorCode::Damaged);
    QCOMPARE(unpacked.error().args, args);
}

QTEST_GUILESS_MAIN(FullBackupTest)
#include "tst_fullbackup.moc"
