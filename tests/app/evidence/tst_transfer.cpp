// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardfixture.h"

#include "app/evidence/evidenceboard.h"
#include "app/evidence/evidencedroptarget.h"
#include "app/evidence/transfer.h"
#include "app/widgets/fields.h"
#include "app/widgets/surfaces.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#ifndef Q_OS_WIN
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace recourse;
using namespace recourse::app;
using namespace recourse::test;

/// What other programs offer by paste and drag: words stay words, pictures become exhibits, and nothing is refused without a sentence.
class tst_Transfer : public QObject
{
    Q_OBJECT
private slots:
    void aTextDropIsLeftToTheField();
    void aFolderWithNamesInGbk();
    void wordsKeepTheirWords_data();
    void wordsKeepTheirWords();
    void aFieldTakesTheWords_data();
    void aFieldTakesTheWords();
    void dragsFromOtherPrograms_data();
    void dragsFromOtherPrograms();
    void bestForm_data();
    void bestForm();
};

void tst_Transfer::aTextDropIsLeftToTheField()
{
    BoardFixture f;
    QWidget area;
    auto *column = new QVBoxLayout(&area);
    auto *field = new QLineEdit;
    auto *paragraph = new TextArea;
    auto *label = new QLabel(QStringLiteral("x"));
    column->addWidget(field);
    column->addWidget(paragraph);
    column->addWidget(label);
    new EvidenceDropTarget(&area, *f.session);
    area.resize(400, 300);
    area.show();
    QMimeData text;
    text.setText(QStringLiteral("2026100122001412345678901234"));
    drop(field, &text);
    QCOMPARE(field->text(), text.text());
    drop(paragraph->viewport(), &text);
    QCOMPARE(paragraph->text(), text.text());
    QVERIFY(drop(label, &text)); // beside the fields it is offered
    QCOMPARE(f.importer().offeredText(), text.text());
    QCOMPARE(f.evidence().size(), 0);
}

void tst_Transfer::aFolderWithNamesInGbk()
{
#ifdef Q_OS_WIN
    QSKIP("names are text here");
#else
    BoardFixture f;
    const QByteArray box = QFile::encodeName(f.own.filePath(QStringLiteral("box")));
    const QByteArray inner = box + "/\xc8\xfd\xd4\xc2";
    QVERIFY(::mkdir(box.constData(), 0700) == 0 && ::mkdir(inner.constData(), 0700) == 0);
    const QList<QByteArray> names{box + "/plain.txt", box + "/\xbd\xd8\xcd\xbc" "1-\xb8\xb6\xbf\xee.txt",
        box + "/\xc1\xc4\xcc\xec\xbc\xc7\xc2\xbc.txt", inner + "/1.txt", box + "/.hidden"};
    for (const QByteArray &name : names) {
        const int fd = ::open(name.constData(), O_CREAT | O_WRONLY, 0600);
        QVERIFY(fd >= 0 && ::write(fd, name.constData(), size_t(name.size())) == name.size());
        ::close(fd);
    }
    f.importer().importPaths({QString::fromUtf8(box)});
    QTRY_COMPARE(f.evidence().size(), 4);
    QVERIFY(f.settle());
    QStringList found;
    for (const Evidence &item : f.evidence())
        found << item.fileName;
    found.sort();
    QCOMPARE(found, (QStringList{QStringLiteral("1.txt"), QStringLiteral("plain.txt"), QStringLiteral("截图1-付款.txt"), QStringLiteral("聊天记录.txt")}));
    QVERIFY2(f.prompts.texts[0].contains(QStringLiteral(".hidden")), qPrintable(f.prompts.texts[0])); // left out, and said

    QMimeData data; // what a file manager offers: the bytes, percent-encoded
    data.setData(QStringLiteral("text/uri-list"), "file://" + box + "/%BD%D8%CD%BC1-%B8%B6%BF%EE.txt\r\n");
    f.importer().take(&data);
    QTRY_COMPARE(f.evidence().size(), 5);
    QVERIFY(f.settle());
    QCOMPARE(f.evidence()[4].fileName, QStringLiteral("截图1-付款.txt"));
    for (const QByteArray &name : names)
        ::unlink(name.constData());
    ::rmdir(inner.constData());
#endif
}

void tst_Transfer::wordsKeepTheirWords_data()
{
    QTest::addColumn<QStringList>("formats");
    QTest::addColumn<QList<QByteArray>>("contents");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("picture");
    const QByteArray logo = "<img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAAC\">";
    const QByteArray large = "<img src=\"data:image/png;base64," + picture("PNG").toBase64() + "\">";
    const QString plain = QStringLiteral("text/plain"), html = QStringLiteral("text/html"), png = QStringLiteral("image/png");
    const QByteArray words = QStringLiteral("客服：三个工作日内退回。").toUtf8();
    QTest::newRow("a chat with a mark for counting before it") << QStringList{plain, html} << QList<QByteArray>{words, logo + words}
                                                               << QString::fromUtf8(words) << false;
    QTest::newRow("a paragraph with its own picture") << QStringList{plain, html, png} << QList<QByteArray>{words, "<p>" + words + "</p>", picture("PNG")}
                                                      << QString::fromUtf8(words) << true;
    QTest::newRow("a chat with a screenshot in it") << QStringList{plain, html} << QList<QByteArray>{words, words + large}
                                                    << QString::fromUtf8(words) << true;
    QTest::newRow("only markup") << QStringList{html} << QList<QByteArray>{"<p>" + words + "<img alt='OK' src='x'></p>"}
                                 << QString::fromUtf8(words) + QStringLiteral("OK") << false;
    QTest::newRow("only a picture in the markup") << QStringList{html} << QList<QByteArray>{large} << QString() << true;
    QTest::newRow("a picture with its address") << QStringList{plain, png} << QList<QByteArray>{"https://cdn.example/a.png", picture("PNG")}
                                                << QString() << true;
}

void tst_Transfer::wordsKeepTheirWords()
{
    QFETCH(QStringList, formats);
    QFETCH(QList<QByteArray>, contents);
    QFETCH(QString, text);
    QFETCH(bool, picture);
    BoardFixture f;
    EvidenceBoard board(*f.session);
    board.show();
    QMimeData data;
    for (int i = 0; i < formats.size(); ++i)
        data.setData(formats[i], contents[i]);
    board.take(&data);
    auto *banner = board.findChild<Banner *>(QStringLiteral("importBanner"));
    auto *both = board.findChild<QPushButton *>(QStringLiteral("addBothButton"));
    if (text.isEmpty()) {
        QVERIFY(f.settle());
        QCOMPARE(f.evidence().size(), 1);
        QVERIFY(f.evidence()[0].mime.startsWith(QStringLiteral("image/")));
        return;
    }
    QCOMPARE(f.importer().offeredText(), text);
    QCOMPARE(f.evidence().size(), 0);
    QCOMPARE(both->isVisible(), picture);
    (picture ? both : banner->findChild<QPushButton *>(QStringLiteral("bannerActionButton")))->click();
    QTRY_COMPARE(f.evidence().size(), picture ? 2 : 1);
    QVERIFY(f.settle());
    QCOMPARE(f.original(f.evidence()[0]), text.toUtf8());
}

void tst_Transfer::aFieldTakesTheWords_data()
{
    QTest::addColumn<QStringList>("formats");
    QTest::addColumn<QList<QByteArray>>("contents");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("exhibits");
    const QString plain = QStringLiteral("text/plain"), uris = QStringLiteral("text/uri-list"), html = QStringLiteral("text/html");
    const QByteArray address = "https://shop.example/order/77";
    QTest::newRow("a link with its text") << QStringList{uris, plain} << QList<QByteArray>{address + "\r\n", address} << QString::fromUtf8(address) << 0;
    QTest::newRow("a link alone") << QStringList{uris} << QList<QByteArray>{address + "\r\n"} << QString::fromUtf8(address) << 0;
    QTest::newRow("cells with a picture of them") << QStringList{plain, html, QStringLiteral("image/png")}
                                                  << QList<QByteArray>{"128.00", "<td>128.00</td>", picture("PNG")} << QStringLiteral("128.00") << 0;
    QTest::newRow("only markup") << QStringList{html} << QList<QByteArray>{"<b>words</b>"} << QStringLiteral("words") << 0;
    QTest::newRow("a file of this computer") << QStringList{uris, plain} << QList<QByteArray>{"FILE", "/home/x/a.png"} << QString() << 1;
}

void tst_Transfer::aFieldTakesTheWords()
{
    QFETCH(QStringList, formats);
    QFETCH(QList<QByteArray>, contents);
    QFETCH(QString, typed);
    QFETCH(int, exhibits);
    BoardFixture f;
    QWidget area;
    auto *column = new QVBoxLayout(&area);
    auto *line = new QLineEdit;
    auto *paragraph = new TextArea;
    column->addWidget(line);
    column->addWidget(paragraph);
    new EvidenceDropTarget(&area, *f.session);
    area.show();
    QApplication::setActiveWindow(&area);
    const QByteArray file = QUrl::fromLocalFile(f.write(QStringLiteral("a.png"), picture("PNG"))).toEncoded();
    for (QWidget *field : {static_cast<QWidget *>(paragraph), static_cast<QWidget *>(line)}) {
        auto *data = new QMimeData;
        for (int i = 0; i < formats.size(); ++i)
            data->setData(formats[i], contents[i] == "FILE" ? file : contents[i]);
        QApplication::clipboard()->setMimeData(data);
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
        QTest::keySequence(field, QKeySequence::Paste);
    }
    QCOMPARE(paragraph->text(), typed);
    QCOMPARE(line->text(), typed);
    QTRY_COMPARE(f.evidence().size(), exhibits * 2);
    QVERIFY(f.settle());
}

void tst_Transfer::dragsFromOtherPrograms_data()
{
    QTest::addColumn<QStringList>("formats");
    QTest::addColumn<QList<QByteArray>>("contents");
    QTest::addColumn<QString>("said");
    const QString uris = QStringLiteral("text/uri-list");
    QTest::newRow("a picture out of a browser") << QStringList{uris, QStringLiteral("text/html")}
        << QList<QByteArray>{"https://cdn.example/a.png\r\n", "<img src=\"https://cdn.example/a.png\">"} << QStringLiteral("Save the picture first");
    QTest::newRow("an attachment out of a mail program") << QStringList{QStringLiteral("application/x-moz-file-promise"), QStringLiteral("application/x-moz-file-promise-url"), QStringLiteral("text/x-moz-url")}
        << QList<QByteArray>{"x", "mailbox:///x", "mailbox:///x"} << QStringLiteral("still inside the other program");
    QTest::newRow("the address of an attachment") << QStringList{uris}
        << QList<QByteArray>{"imap://user@host/fetch%3EUID/INBOX%3E12?part=1.2&filename=a.pdf\r\n"} << QStringLiteral("still inside the other program");
    QTest::newRow("lines of a chat") << QStringList{QStringLiteral("text/plain")} << QList<QByteArray>{"a\nb\nc"} << QStringLiteral("a b c");
    QTest::newRow("a link") << QStringList{uris, QStringLiteral("text/plain")} << QList<QByteArray>{"https://shop.example/77\r\n", "https://shop.example/77"}
                            << QStringLiteral("https://shop.example/77");
    QTest::newRow("a file of a share") << QStringList{uris} << QList<QByteArray>{"file://nas/share/a.png\r\n"} << QStringLiteral("a.png: ");
    QTest::newRow("an address beside a file") << QStringList{uris} << QList<QByteArray>{"FILE https://cdn.example/b.png"}
                                              << QStringLiteral("https://cdn.example/b.png: ");
}

void tst_Transfer::dragsFromOtherPrograms()
{
    QFETCH(QStringList, formats);
    QFETCH(QList<QByteArray>, contents);
    QFETCH(QString, said);
    BoardFixture f;
    EvidenceBoard board(*f.session);
    board.show();
    const QByteArray file = QUrl::fromLocalFile(f.write(QStringLiteral("100% #1.png"), picture("PNG"))).toEncoded();
    const bool withFile = contents[0].startsWith("FILE");
    QMimeData data;
    for (int i = 0; i < formats.size(); ++i)
        data.setData(formats[i], withFile ? QByteArray(contents[i]).replace("FILE ", file + "\r\n") : contents[i]);
    QVERIFY(drop(&board, &data));
    QVERIFY(f.settle());
    auto *banner = board.findChild<Banner *>(QStringLiteral("importBanner"));
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(said), qPrintable(banner->text()));
    QCOMPARE(f.evidence().size(), withFile ? 1 : 0);
    if (withFile)
        QCOMPARE(f.evidence()[0].fileName, QStringLiteral("100% #1.png"));
}

void tst_Transfer::bestForm_data()
{
    QTest::addColumn<QStringList>("formats");
    QTest::addColumn<QStringList>("contents");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("suffix");
    const auto row = [](const char *name, const QStringList &formats, const QStringList &contents, Transfer::Kind kind,
                         const QString &suffix) { QTest::newRow(name) << formats << contents << int(kind) << suffix; };
    const QString png = QStringLiteral("image/png");
    const QString text = QStringLiteral("text/plain");
    row("an empty PNG falls through to text", {png, text}, {QString(), QStringLiteral("x")}, Transfer::Kind::Text,
        QString());
    row("JPEG bytes", {QStringLiteral("image/jpeg")}, {QStringLiteral("j")}, Transfer::Kind::Picture, QStringLiteral(".jpg"));
    row("WebP bytes as Chromium copies them", {QStringLiteral("image/webp"), text}, {QStringLiteral("w"), QStringLiteral("https://example.org/a.webp")},
        Transfer::Kind::Picture, QStringLiteral(".webp"));
    row("a picture inside the markup", {QStringLiteral("text/html")},
        {QStringLiteral("<img src=\"data:image/png;base64,aGFsbG8=\">")}, Transfer::Kind::Picture, QStringLiteral(".png"));
    row("a web address is text, never fetched", {QStringLiteral("text/uri-list")}, {QStringLiteral("https://example.org/a.png")},
        Transfer::Kind::Text, QString());
    row("only blanks", {text}, {QStringLiteral("  \n")}, Transfer::Kind::Nothing, QString());
}

void tst_Transfer::bestForm()
{
    QFETCH(QStringList, formats);
    QFETCH(QStringList, contents);
    QFETCH(int, kind);
    QFETCH(QString, suffix);
    QMimeData data;
    for (int i = 0; i < formats.size(); ++i)
        data.setData(formats[i], contents[i].toUtf8());
    const Transfer transfer = readTransfer(&data);
    QCOMPARE(int(transfer.kind), kind);
    QCOMPARE(transfer.picture.suffix, suffix);
}

QTEST_MAIN(tst_Transfer)
#include "tst_transfer.moc"
