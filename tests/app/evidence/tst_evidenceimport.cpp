// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardfixture.h"

#include "app/evidence/evidenceboard.h"
#include "app/evidence/evidencedroptarget.h"
#include "app/evidence/importnotice.h"
#include "app/evidence/transfer.h"
#include "app/widgets/surfaces.h"
#include "evidence/importjournal.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace recourse;
using namespace recourse::app;
using namespace recourse::test;

/// Files, pictures and texts become exhibits: complete, unchanged, together, and with words for what did not work.
class tst_EvidenceImport : public QObject
{
    Q_OBJECT
private slots:
    void threeDroppedFilesAreThreeExhibits();
    void dropIsNeverAMove();
    void dropOverAFieldIsEvidence();
    void pastedPngKeepsItsBytes();
    void pastedPictureWithoutBytesIsMarked();
    void pasteInAFieldKeepsTheText();
    void copiedTextIsOffered();
    void anAttachmentStillInTheOtherProgramGetsAHint();
    void undoTakesBackTheWholeImport();
    void aFolderIsAskedAbout();
    void aDeclinedFolderAddsNothing();
    void anUnreadableFileGetsASentence();
    void theSameFileTwiceIsMarked();
    void cancelAddsNothing();
    void twoHundredFilesAreOneCommit();
    void savedIsSaidAfterTheCommit();
    void aSecondDropHidesNoFailureOfTheFirst();
    void aJournalStandsUntilTheRowsAreSaved();
};

void tst_EvidenceImport::threeDroppedFilesAreThreeExhibits()
{
    BoardFixture f;
    EvidenceBoard board(*f.session);
    board.show();
    const QList<QByteArray> bytes{picture("PNG"), picture("JPG"), QByteArray("plain words\n")};
    const QStringList paths{f.write(QStringLiteral("一.png"), bytes[0]), f.write(QStringLiteral("two.jpg"), bytes[1]),
        f.write(QStringLiteral("three.txt"), bytes[2])};
    QVERIFY(drop(&board, files(paths).get()));
    QVERIFY(f.settle());
    QCOMPARE(f.evidence().size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(f.original(f.evidence()[i]), bytes[i]);
        QCOMPARE(read(paths[i]), bytes[i]);
    }
    QCOMPARE(f.evidence()[0].fileName, QStringLiteral("一.png"));
    QCOMPARE(f.evidence()[0].mime, QStringLiteral("image/png"));
    QCOMPARE(f.evidence()[2].mime, QStringLiteral("text/plain"));
    QCOMPARE(f.stored().evidence, f.evidence());
}

void tst_EvidenceImport::dropIsNeverAMove()
{
    BoardFixture f;
    EvidenceBoard board(*f.session);
    board.show();
    const auto data = files({f.write(QStringLiteral("a.txt"), "a")});
    QSignalSpy hints(&f.importer(), &EvidenceImporter::hint);
    QVERIFY(!drop(&board, data.get(), Qt::MoveAction));
    QVERIFY(f.settle());
    QCOMPARE(f.evidence().size(), 0);
    QCOMPARE(hints.count(), 1); // not without a word
}

void tst_EvidenceImport::dropOverAFieldIsEvidence()
{
    BoardFixture f;
    QWidget area;
    auto *column = new QVBoxLayout(&area);
    auto *field = new QLineEdit;
    column->addWidget(field);
    new EvidenceDropTarget(&area, *f.session);
    area.resize(400, 300);
    area.show();
    const auto data = files({f.write(QStringLiteral("bill.pdf"), "%PDF-1.4\n")});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field, &enter);
    QVERIFY(area.findChild<QWidget *>(QStringLiteral("dropOverlay")));
    QVERIFY(drop(field, data.get()));
    QVERIFY(!area.findChild<QWidget *>(QStringLiteral("dropOverlay")));
    QVERIFY(f.settle());
    QCOMPARE(f.evidence().size(), 1);
    QVERIFY(field->text().isEmpty());
    auto *banner = area.findChild<Banner *>(QStringLiteral("importBanner"));
    QVERIFY(banner && banner->isVisible());
}

void tst_EvidenceImport::pastedPngKeepsItsBytes()
{
    BoardFixture f;
    EvidenceBoard board(*f.session);
    board.show();
    const QByteArray bytes = picture("PNG");
    auto *data = new QMimeData;
    data->setData(QStringLiteral("image/png"), bytes);
    QApplication::clipboard()->setMimeData(data);
    board.findChild<QPushButton *>(QStringLiteral("pasteButton"))->click();
    QVERIFY(f.settle());
    QCOMPARE(f.evidence().size(), 1);
    QCOMPARE(f.original(f.evidence()[0]), bytes);
    QVERIFY(!f.evidence()[0].reencoded);
    QVERIFY(f.evidence()[0].fileName.endsWith(QStringLiteral(".png")));
}

void tst_EvidenceImport::pastedPictureWithoutBytesIsMarked()
{
    BoardFixture f;
    QMimeData data;
    data.setImageData(QImage::fromData(picture("PNG")));
    f.importer().take(&data);
    QVERIFY(f.settle());
    QCOMPARE(f.evidence().size(), 1);
    QVERIFY(f.evidence()[0].reencoded);
    QCOMPARE(f.evidence()[0].mime, QStringLiteral("image/png"));
    QCOMPARE(QImage::fromData(f.original(f.evidence()[0])).size(), QSize(270, 480));
}

void tst_EvidenceImport::pasteInAFieldKeepsTheText()
{
    BoardFixture f;
    QWidget area;
    auto *column = new QVBoxLayout(&area);
    auto *field = new QLineEdit;
    column->addWidget(field);
    new EvidenceDropTarget(&area, *f.session);
    area.show();
    QApplication::setActiveWindow(&area);
    field->setFocus();
    QTRY_VERIFY(field->hasFocus());
    auto *both = new QMimeData; // what a spreadsheet copies
    both->setText(QStringLiteral("128.00"));
    both->setData(QStringLiteral("image/png"), picture("PNG"));
    QApplication::clipboard()->setMimeData(both);
    QTest::keySequence(field, QKeySequence::Paste);
    QCOMPARE(field->text(), QStringLiteral("128.00"));
    QCOMPARE(f.evidence().size(), 0);

    auto *only = new QMimeData;
    only->setData(QStringLiteral("image/png"), picture("PNG"));
    QApplication::clipboard()->setMimeData(only);
    QTest::keySequence(field, QKeySequence::Paste);
    QTRY_COMPARE(f.evidence().size(), 1);
    QCOMPARE(field->text(), QStringLiteral("128.00"));
    QVERIFY(f.settle());
}

void tst_EvidenceImport::copiedTextIsOffered()
{
    BoardFixture f;
    EvidenceBoard board(*f.session);
    board.show();
    QMimeData data;
    data.setText(QStringLiteral("您的退款将于3个工作日内到账。"));
    board.take(&data);
    QVERIFY(f.settle());
    QCOMPARE(f.evidence().size(), 0);
    auto *banner = board.findChild<Banner *>(QStringLiteral("importBanner"));
    QVERIFY(banner->isVisible());
    banner->findChild<QPushButton *>(QStringLiteral("bannerActionButton"))->click();
    QTRY_COMPARE(f.evidence().size(), 1);
    QVERIFY(f.settle());
    QCOMPARE(f.original(f.evidence()[0]), data.text().toUtf8());
    QVERIFY(f.evidence()[0].fileName.endsWith(QStringLiteral(".txt")));
}

void tst_EvidenceImport::anAttachmentStillInTheOtherProgramGetsAHint()
{
    BoardFixture f;
    QMimeData data;
    data.setData(QStringLiteral("application/x-qt-windows-mime;value=\"FileGroupDescriptorW\""), "x");
    QVERIFY(mayTransfer(&data));
    QSignalSpy hints(&f.importer(), &EvidenceImporter::hint);
    f.importer().take(&data);
    QCOMPARE(hints.count(), 1);
    QCOMPARE(f.evidence().size(), 0);
}

void tst_EvidenceImport::undoTakesBackTheWholeImport()
{
    BoardFixture f;
    const QStringList paths{f.write(QStringLiteral("a.txt"), "a"), f.write(QStringLiteral("b.txt"), "b")};
    f.importer().importPaths(paths);
    QVERIFY(f.settle());
    QCOMPARE(f.evidence().size(), 2);
    QCOMPARE(f.session->undoStack().count(), 1);
    f.session->undoStack().undo();
    QCOMPARE(f.evidence().size(), 0);
    QVERIFY(f.session->flushAndWait());
    QCOMPARE(f.stored().evidence.size(), 0);
    f.session->undoStack().redo();
    QCOMPARE(f.evidence().size(), 2);
    QCOMPARE(f.original(f.evidence()[1]), QByteArray("b"));
    QCOMPARE(read(paths[0]), QByteArray("a"));
}

void tst_EvidenceImport::aFolderIsAskedAbout()
{
    BoardFixture f;
    f.write(QStringLiteral("box/1.txt"), "1");
    f.write(QStringLiteral("box/inner/2.txt"), "22");
    f.write(QStringLiteral("box/.hidden"), "h");
    const QString outside = f.write(QStringLiteral("secret.txt"), "s");
    QVERIFY(QFile::link(outside, f.own.filePath(QStringLiteral("box/link.txt"))));
    QVERIFY(QFile::link(f.own.path(), f.own.filePath(QStringLiteral("box/loop"))));
    f.importer().importPaths({f.own.filePath(QStringLiteral("box"))});
    QTRY_COMPARE(f.evidence().size(), 2);
    QVERIFY(f.settle());
    QCOMPARE(f.prompts.asked.size(), 1);
    QVERIFY2(f.prompts.asked[0].contains(QStringLiteral("2")) && f.prompts.asked[0].contains(QStringLiteral("box")),
        qPrintable(f.prompts.asked[0]));
    QVERIFY(f.prompts.texts[0].contains(QStringLiteral("1.txt")));
    QCOMPARE(f.evidence()[1].fileName, QStringLiteral("2.txt"));
}

void tst_EvidenceImport::aDeclinedFolderAddsNothing()
{
    BoardFixture f;
    f.prompts.answer = false;
    f.write(QStringLiteral("box/1.txt"), "1");
    const QString single = f.write(QStringLiteral("single.txt"), "x");
    f.importer().importPaths({f.own.filePath(QStringLiteral("box")), single});
    QTRY_COMPARE(f.evidence().size(), 1); // the file beside the folder was not declined
    QVERIFY(f.settle());
    QCOMPARE(f.evidence()[0].fileName, QStringLiteral("single.txt"));
}

void tst_EvidenceImport::anUnreadableFileGetsASentence()
{
    BoardFixture f;
    EvidenceBoard board(*f.session);
    board.show();
    const QString gone = f.own.filePath(QStringLiteral("<b>gone.png"));
    const QString good = f.write(QStringLiteral("good.txt"), "good");
    const QString empty = f.write(QStringLiteral("empty.txt"), "");
    f.importer().importPaths({gone, good, empty});
    QVERIFY(f.settle());
    QCOMPARE(f.evidence().size(), 1);
    QCOMPARE(f.importer().lastReport().failures.size(), 2);
    auto *banner = board.findChild<Banner *>(QStringLiteral("importBanner"));
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(QStringLiteral("<b>gone.png: ")), qPrintable(banner->text()));
    QVERIFY(banner->text().contains(QStringLiteral("empty.txt: ")));
    for (const QLabel *label : banner->findChildren<QLabel *>())
        QCOMPARE(label->textFormat() == Qt::PlainText || !label->pixmap().isNull(), true);
}

void tst_EvidenceImport::theSameFileTwiceIsMarked()
{
    BoardFixture f;
    const QString path = f.write(QStringLiteral("a.txt"), "a");
    f.importer().importPaths({path});
    QVERIFY(f.settle());
    f.importer().importPaths({path});
    QTRY_COMPARE(f.evidence().size(), 2);
    QVERIFY(f.settle());
    QCOMPARE(f.importer().lastReport().duplicates, 1);
    QCOMPARE(duplicateOfExhibit(f.session->complaint(), f.evidence()[1].id), std::optional<int>(1));
}

void tst_EvidenceImport::cancelAddsNothing()
{
    BoardFixture f;
    EvidenceBoard board(*f.session);
    board.show();
    QStringList paths;
    for (int i = 0; i < 60; ++i)
        paths.append(f.write(QStringLiteral("%1.bin").arg(i), QByteArray(200'000, char(i))));
    f.importer().importPaths(paths);
    f.importer().cancel();
    QVERIFY(f.settle());
    QCOMPARE(f.evidence().size(), 0);
    QVERIFY(f.importer().lastReport().cancelled);
    QCOMPARE(f.session->undoStack().count(), 0);
    QCOMPARE(QDir(f.dataDir + QStringLiteral("/staging")).entryList(QDir::Files).size(), 0);
    QVERIFY(board.findChild<Banner *>(QStringLiteral("importBanner"))->isVisible());
}

void tst_EvidenceImport::twoHundredFilesAreOneCommit()
{
    BoardFixture f;
    EvidenceBoard board(*f.session);
    board.show();
    QStringList paths;
    for (int i = 0; i < 200; ++i)
        paths.append(f.write(QStringLiteral("%1.txt").arg(i, 3, 10, QLatin1Char('0')), QByteArray::number(i)));
    int commits = 0;
    connect(f.session.get(), &ComplaintSession::saveStateChanged, this, [&] {
        commits += f.session->saveState() == ComplaintSession::SaveState::Saved;
    });
    f.importer().importPaths(paths);
    QVERIFY(f.settle());
    QCOMPARE(f.evidence().size(), 200);
    QCOMPARE(commits, 1);
    QCOMPARE(f.session->undoStack().count(), 1);
    QCOMPARE(f.evidence()[123].fileName, QStringLiteral("123.txt")); // in the order given
    QCOMPARE(f.stored().evidence.size(), 200);
}

void tst_EvidenceImport::savedIsSaidAfterTheCommit()
{
    BoardFixture f;
    EvidenceImporter::Report report;
    report.added = {EvidenceId::create()};
    QVERIFY(!reportText(report, false).contains(QStringLiteral("saved")));
    QVERIFY(reportText(report, true).contains(QStringLiteral("saved")));
    bool committedWhenSaid = false;
    connect(&f.importer(), &EvidenceImporter::phaseChanged, this, [&] {
        if (f.importer().phase() == EvidenceImporter::Phase::Saved)
            committedWhenSaid = f.stored().evidence.size() == 1;
    });
    f.importer().importPaths({f.write(QStringLiteral("a.txt"), "a")});
    QVERIFY(f.settle());
    QVERIFY(committedWhenSaid);
}

void tst_EvidenceImport::aSecondDropHidesNoFailureOfTheFirst()
{
    BoardFixture f;
    EvidenceBoard board(*f.session);
    board.show();
    f.importer().importPaths({f.own.filePath(QStringLiteral("gone.png")), f.write(QStringLiteral("a.txt"), "a")});
    f.importer().importPaths({f.write(QStringLiteral("b.txt"), "b")});
    QTRY_COMPARE(f.evidence().size(), 2);
    QVERIFY(f.settle());
    auto *banner = board.findChild<Banner *>(QStringLiteral("importBanner"));
    QVERIFY2(banner->text().contains(QStringLiteral("gone.png: ")), qPrintable(banner->text()));
    QVERIFY2(banner->text().contains(QStringLiteral("2 exhibit")), qPrintable(banner->text()));
}

void tst_EvidenceImport::aJournalStandsUntilTheRowsAreSaved()
{
    BoardFixture f;
    const auto journals = [&f] { return journalsOf(f.dataDir); };
    f.importer().importPaths({f.write(QStringLiteral("a.txt"), QByteArray(60'000'000, 'a'))}); // long enough to be looked at
    QCOMPARE(f.importer().waiting(), QStringList{QStringLiteral("a.txt")});
    QTRY_COMPARE(journals().size(), 1);
    QVERIFY(f.settle());
    QTRY_COMPARE(journals().size(), 0);
    QVERIFY(f.importer().waiting().isEmpty());

    f.importer().importPaths({f.write(QStringLiteral("b.txt"), "b")});
    f.importer().importPaths({f.write(QStringLiteral("c.txt"), "c")});
    f.session.reset(); // the program ends
    QTRY_COMPARE(journals().size(), 2);
}

QTEST_MAIN(tst_EvidenceImport)
#include "tst_evidenceimport.moc"
