// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardfixture.h"

#include "app/evidence/evidenceboard.h"
#include "app/evidence/evidencechecklist.h"
#include "app/evidence/evidencegrid.h"
#include "app/evidence/evidenceneeds.h"
#include "app/evidence/evidenceviewer.h"
#include "app/evidence/pictureview.h"
#include "app/evidence/evidencemodel.h"
#include "app/evidence/thumbnails.h"
#include "app/widgets/surfaces.h"
#include "lib/evidence/exhibitfiles.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using namespace recourse;
using namespace recourse::app;
using namespace recourse::test;

/// What the person can do with exhibits on the page, by mouse and by keyboard alone.
class tst_EvidenceBoard : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { qputenv("RECOURSE_WORKER", RECOURSE_WORKER_PROGRAM); }
    void orderByKeyboard();
    void deleteKeyRemovesAndUndoBrings();
    void undoOfTheMessageGoesWithTheNextEdit();
    void removingTakesTheReferenceOutOfFacts();
    void whatALetterNamesAsksFirst();
    void detailsAreKeystrokesOfTheComplaint();
    void kindGivesTitleAndChecklist();
    void addFromTheChecklistSetsTheKind();
    void truncatedJpegIsKept();
    void strangeNamesStayCharacters();
    void thumbnailsComeLater();
    void viewerShowsAndSteps();
    void viewerHoldsALongScreenshotInBands();
    void viewerTurnsThePagesOfARecording();
    void aLockedPdfIsSaidAtOnce();
    void whatIsNotShownIsSaid_data();
    void whatIsNotShownIsSaid();
    void viewerReadsChineseText_data();
    void viewerReadsChineseText();
    void viewerSeesADamagedOriginal();
    void savesACopy();
    void narrowAndWide();
    void needs_data();
    void needs();
};

namespace {

struct Board : BoardFixture {
    EvidenceBoard board;
    explicit Board(Language language = Language::En, QSize size = {1180, 700}) : BoardFixture(language), board(*session)
    {
        board.resize(size);
        board.show();
    }
    void add(const QStringList &paths)
    {
        const auto before = evidence().size();
        importer().importPaths(paths);
        const bool there = QTest::qWaitFor([&] { return evidence().size() > before; }, 30'000) && settle();
        if (!there)
            qFatal("the import did not end");
    }
    void addThree()
    {
        add({write(QStringLiteral("a.png"), picture("PNG")), write(QStringLiteral("b.txt"), "b"),
            write(QStringLiteral("c.txt"), "c")});
    }
    /// Whether a label that is seen in a window has these words.
    template<typename Window>
    bool says(const char *name, const QString &words) const
    {
        const QList<QLabel *> labels = find<Window>(name)->template findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    QStringList names() const
    {
        QStringList all;
        for (const Evidence &item : evidence())
            all.append(item.fileName);
        return all;
    }
    template<typename T>
    T *find(const char *name) const
    {
        return board.findChild<T *>(QLatin1String(name));
    }
    EvidenceGrid *grid() const { return find<EvidenceGrid>("evidenceList"); }
};

} // namespace

void tst_EvidenceBoard::orderByKeyboard()
{
    Board f;
    f.addThree();
    f.board.choose(f.evidence()[0].id);
    QTest::keyClick(f.grid(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(f.names(), (QStringList{QStringLiteral("b.txt"), QStringLiteral("a.png"), QStringLiteral("c.txt")}));
    QTest::keyClick(f.grid(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(f.names().last(), QStringLiteral("a.png"));
    QTest::keyClick(f.grid(), Qt::Key_Down, Qt::ControlModifier); // at the end: stays
    QTest::keyClick(f.grid(), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(f.names()[1], QStringLiteral("a.png"));
    QCOMPARE(f.board.chosen(), f.evidence()[1].id);
    QVERIFY(f.session->flushAndWait());
    QCOMPARE(f.stored().evidence, f.evidence());
    f.session->undoStack().undo();
    QCOMPARE(f.names().last(), QStringLiteral("a.png"));
}

void tst_EvidenceBoard::deleteKeyRemovesAndUndoBrings()
{
    Board f;
    f.addThree();
    const QList<Evidence> before = f.evidence();
    f.board.choose(before[1].id);
    QTest::keyClick(f.grid(), Qt::Key_Delete);
    QCOMPARE(f.names(), (QStringList{QStringLiteral("a.png"), QStringLiteral("c.txt")}));
    QCOMPARE(f.board.chosen(), before[2].id);
    QCOMPARE(f.prompts.asked.size(), 0);
    f.find<Banner>("importBanner")->findChild<QPushButton *>(QStringLiteral("bannerActionButton"))->click();
    QCOMPARE(f.evidence(), before);
}

void tst_EvidenceBoard::undoOfTheMessageGoesWithTheNextEdit()
{
    Board f;
    f.addThree();
    auto *banner = f.find<Banner>("importBanner");
    auto *undo = banner->findChild<QPushButton *>(QStringLiteral("bannerActionButton"));
    QTRY_VERIFY(undo->isVisible());
    f.board.choose(f.evidence()[0].id);
    QTest::keyClicks(f.find<QLineEdit>("exhibitTitleEdit"), QStringLiteral("x"));
    QVERIFY(!undo->isVisible()); // it would have taken back the title
    QCOMPARE(f.evidence().size(), 3);
}

void tst_EvidenceBoard::removingTakesTheReferenceOutOfFacts()
{
    Board f;
    f.addThree();
    const EvidenceId id = f.evidence()[0].id;
    f.session->edit(QStringLiteral("refer"), [&](Complaint &c) { c.facts[0].exhibits = {id}; });
    f.board.choose(id);
    f.find<QPushButton>("removeExhibitButton")->click();
    QVERIFY(f.session->complaint().facts[0].exhibits.isEmpty());
    f.session->undoStack().undo();
    QCOMPARE(f.session->complaint().facts[0].exhibits, QList<EvidenceId>{id});
}

void tst_EvidenceBoard::whatALetterNamesAsksFirst()
{
    Board f;
    f.addThree();
    f.session->edit(QStringLiteral("freeze"), [](Complaint &c) { c.evidence[0].frozenNumber = 1; });
    f.board.choose(f.evidence()[0].id);
    f.prompts.answer = false;
    QTest::keyClick(f.grid(), Qt::Key_Delete);
    QCOMPARE(f.prompts.asked.size(), 1);
    QCOMPARE(f.evidence().size(), 3);
    QTest::keyClick(f.grid(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(f.names().first(), QStringLiteral("a.png"));
    QVERIFY(f.find<QLabel>("exhibitRemark")->isVisible());
}

void tst_EvidenceBoard::detailsAreKeystrokesOfTheComplaint()
{
    Board f;
    f.addThree();
    f.board.choose(f.evidence()[2].id);
    auto *title = f.find<QLineEdit>("exhibitTitleEdit");
    QTest::keyClicks(title, QStringLiteral("Bill of 1 October"));
    QCOMPARE(f.evidence()[2].title, QStringLiteral("Bill of 1 October"));
    auto *date = f.find<QLineEdit>("exhibitDateEdit");
    QTest::keyClicks(date, QStringLiteral("2026-10"));
    QCOMPARE(f.evidence()[2].date, (PartialDate{2026, 10, 0}));
    QTest::keyClicks(f.find<QPlainTextEdit>("exhibitShowsEdit"), QStringLiteral("the amount"));
    QCOMPARE(f.evidence()[2].shows, QStringLiteral("the amount"));
    QVERIFY(f.session->flushAndWait());
    QCOMPARE(f.stored().evidence, f.evidence());
    f.board.choose(f.evidence()[0].id);
    QVERIFY(title->text().isEmpty());
    f.board.choose(f.evidence()[2].id);
    QCOMPARE(title->text(), QStringLiteral("Bill of 1 October"));
}

void tst_EvidenceBoard::kindGivesTitleAndChecklist()
{
    Board f;
    f.addThree();
    f.board.choose(f.evidence()[0].id);
    auto *combo = f.find<QComboBox>("exhibitKindCombo");
    const int row = combo->findData(QStringLiteral("V01"));
    QVERIFY(row > 0);
    combo->setCurrentIndex(row);
    emit combo->activated(row);
    QCOMPARE(f.evidence()[0].kind, QStringLiteral("V01"));
    const QString name = f.context->guide->evidenceKind(QStringLiteral("V01"))->name.en;
    QCOMPARE(f.grid()->model()->index(0, 0).data().toString(), name);
    auto *need = f.find<QAbstractButton>("need_V01");
    QVERIFY(need);
    QVERIFY2(need->accessibleDescription().contains(QStringLiteral("1")), qPrintable(need->accessibleDescription()));
}

void tst_EvidenceBoard::addFromTheChecklistSetsTheKind()
{
    Board f;
    f.prompts.files = {f.write(QStringLiteral("order.png"), picture("PNG"))};
    auto *need = f.find<QAbstractButton>("need_V04");
    auto *add = f.find<QPushButton>("addKind_V04");
    QVERIFY(need && add);
    QVERIFY(!add->isVisible());
    need->click();
    QVERIFY(add->isVisible());
    add->click();
    QTRY_COMPARE(f.evidence().size(), 1);
    QVERIFY(f.settle());
    QCOMPARE(f.evidence()[0].kind, QStringLiteral("V04"));
}

void tst_EvidenceBoard::truncatedJpegIsKept()
{
    Board f;
    const QByteArray whole = picture("JPG", {600, 900});
    const QByteArray half = whole.left(whole.size() / 2);
    f.add({f.write(QStringLiteral("half.jpg"), half)});
    QCOMPARE(f.evidence()[0].mime, QStringLiteral("image/jpeg"));
    QCOMPARE(f.original(f.evidence()[0]), half);
    QTRY_COMPARE(f.grid()->model()->index(0, 0).data(EvidenceModel::NoteRole).toString(), QStringLiteral("The end of the file is missing"));
    f.board.open(f.evidence()[0].id);
    auto *viewer = f.find<EvidenceViewer>("evidenceViewer");
    QVERIFY(viewer);
    QTRY_VERIFY(viewer->findChild<PictureView *>()->isVisible());
    QVERIFY(f.says<EvidenceViewer>("evidenceViewer", QStringLiteral("The end of this picture is missing")));
}

void tst_EvidenceBoard::strangeNamesStayCharacters()
{
    Board f;
    const QString name = QStringLiteral("<img src=\"http:x\">.txt");
    f.add({f.write(QStringLiteral("plain.txt"), "x")});
    f.session->edit(QStringLiteral("name"), [&](Complaint &c) { c.evidence[0].fileName = name; });
    f.board.choose(f.evidence()[0].id);
    auto *facts = f.find<QLabel>("exhibitFacts");
    QCOMPARE(facts->textFormat(), Qt::PlainText);
    QVERIFY(facts->text().contains(name));
    QCOMPARE(f.grid()->model()->index(0, 0).data().toString(), name);
    f.board.open(f.evidence()[0].id);
    auto *viewer = f.find<EvidenceViewer>("evidenceViewer");
    for (const QLabel *label : viewer->findChildren<QLabel *>()) {
        if (label->text().contains(QStringLiteral("<img")))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void tst_EvidenceBoard::thumbnailsComeLater()
{
    BoardFixture f;
    Thumbnails thumbnails(f.dataDir);
    f.importer().importPaths({f.write(QStringLiteral("a.png"), picture("PNG", {1080, 1200})),
        f.write(QStringLiteral("long.png"), picture("PNG", {400, 4000})), f.write(QStringLiteral("c.txt"), "c")});
    QVERIFY(f.settle());
    const auto get = [&](int row) { return thumbnails.get(f.evidence()[row].sha256.hex(), f.evidence()[row].mime); };
    QVERIFY(get(0).isNull());
    QTRY_VERIFY(!get(0).isNull());
    QVERIFY(get(0).width() < 1080);
    QTRY_VERIFY(!get(1).isNull());
    QVERIFY(get(1).width() > get(1).height()); // the top of the long one, not a thread
    QVERIFY(get(2).isNull());
}

void tst_EvidenceBoard::viewerShowsAndSteps()
{
    Board f;
    f.addThree();
    f.board.open(f.evidence()[0].id);
    auto *viewer = f.find<EvidenceViewer>("evidenceViewer");
    QVERIFY(viewer && viewer->isVisible() && !viewer->isModal());
    auto *view = viewer->findChild<PictureView *>();
    QTRY_VERIFY(view->isVisible());
    QCOMPARE(view->pictureSize(), QSize(270, 480));
    QCOMPARE(viewer->findChild<QLabel *>(QStringLiteral("exhibitDigest"))->text().right(64), f.evidence()[0].sha256.hex());
    QTRY_VERIFY(viewer->findChild<QLabel *>(QStringLiteral("originalCheck"))->text().contains(QStringLiteral("unchanged")));
    QTest::keyClick(view, Qt::Key_1);
    QCOMPARE(view->zoom(), 1.0);
    QTest::keyClick(view, Qt::Key_Plus);
    QVERIFY(view->zoom() > 1.0);
    QTest::keyClick(view, Qt::Key_0);
    QVERIFY(view->isFitted());
    QVERIFY(!viewer->findChild<QToolButton *>(QStringLiteral("previousExhibitButton"))->isEnabled());
    viewer->findChild<QToolButton *>(QStringLiteral("nextExhibitButton"))->click();
    QCOMPARE(viewer->exhibit(), f.evidence()[1].id);
    auto *text = viewer->findChild<QPlainTextEdit *>(QStringLiteral("textView"));
    QTRY_COMPARE(text->toPlainText(), QStringLiteral("b"));
}

void tst_EvidenceBoard::viewerHoldsALongScreenshotInBands()
{
    Board f;
    f.add({f.write(QStringLiteral("long.png"), picture("PNG", {1080, 30'000}))});
    f.board.open(f.evidence()[0].id);
    auto *view = f.find<EvidenceViewer>("evidenceViewer")->findChild<PictureView *>();
    QTRY_COMPARE(view->pictureSize(), QSize(1080, 30'000));
    QTRY_VERIFY_WITH_TIMEOUT(view->bandsHeld() > 0, 20'000);
    QVERIFY(view->bandsHeld() < 8);
}

void tst_EvidenceBoard::viewerTurnsThePagesOfARecording()
{
    Board f;
    f.add({f.write(QStringLiteral("chat.gif"), gif({0, 1, 0}))});
    f.board.open(f.evidence()[0].id);
    auto *viewer = f.find<EvidenceViewer>("evidenceViewer");
    auto *view = viewer->findChild<PictureView *>();
    auto *on = viewer->findChild<QToolButton *>(QStringLiteral("nextPageButton"));
    const auto shade = [view] { return QColor(view->grab().toImage().pixel(view->viewport()->rect().center())); };
    QTRY_VERIFY(view->isVisible() && on->isVisible());
    view->setZoom(8);
    QTRY_COMPARE(shade(), QColor(Qt::black));
    on->click();
    QTRY_COMPARE(shade(), QColor(Qt::red));
    on->click();
    QTRY_COMPARE(shade(), QColor(Qt::black));
    QVERIFY(!on->isEnabled());
    QVERIFY(viewer->findChild<QLabel *>(QStringLiteral("exhibitLacks"))->isHidden());
}

void tst_EvidenceBoard::aLockedPdfIsSaidAtOnce()
{
    const QString qpdf = QStandardPaths::findExecutable(QStringLiteral("qpdf"));
    if (qpdf.isEmpty())
        QSKIP("the program qpdf is not installed");
    Board f;
    const QString open = f.write(QStringLiteral("open.pdf"), onePage({}, {}, {}));
    const QString locked = f.own.filePath(QStringLiteral("bill.pdf"));
    QCOMPARE(QProcess::execute(qpdf, {QStringLiteral("--encrypt"), QStringLiteral("881203"), QStringLiteral("o"), QStringLiteral("256"),
                                         QStringLiteral("--"), open, locked}), 0);
    f.add({locked});
    const QModelIndex card = f.grid()->model()->index(0, 0);
    QTRY_COMPARE(card.data(EvidenceModel::NoteRole).toString(), QStringLiteral("Needs a password"));
    QVERIFY(card.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Needs a password")));
    f.board.choose(f.evidence()[0].id);
    const QString all = QStringLiteral("the reader of your letter will not be able to open it");
    QTRY_VERIFY(f.find<QLabel>("exhibitRemark")->text().contains(all));
    f.board.open(f.evidence()[0].id);
    QTRY_VERIFY(f.says<EvidenceViewer>("evidenceViewer", all));
}

void tst_EvidenceBoard::whatIsNotShownIsSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("sentence");
    const QByteArray png = encoded(bill(), "png");
    const QByteArray zip = QByteArray::fromHex("504b0304") + QByteArray(22, '\0') + QByteArray::fromHex("0d000000") + "IMG_0414.HEIC";
    const QByteArray ofd = QByteArray::fromHex("504b0304") + QByteArray(22, '\0') + QByteArray::fromHex("07000000") + "OFD.xml";
    QTest::newRow("half a JPEG") << QStringLiteral("a.jpg") << encoded(bill(), "jpeg").chopped(60) << QStringLiteral("The end of the file is missing")
                                 << QStringLiteral("The end of this picture is missing");
    QTest::newRow("half a PNG") << QStringLiteral("a.png") << png.left(png.size() / 2) << QStringLiteral("Kept; cannot be displayed")
                                << QStringLiteral("damaged or incomplete");
    QTest::newRow("moving PNG") << QStringLiteral("a.png") << withChunk(png, "acTL", bigEndian(3) + bigEndian(0))
                                << QStringLiteral("1 of 3 picture(s) shown") << QStringLiteral("the file goes along");
    QTest::newRow("portfolio") << QStringLiteral("a.pdf")
                               << onePage({}, "/Names<</EmbeddedFiles<</Names[(a)4 0 R]>>>>",
                                      {"<</Type/Filespec/F(a.pdf)/EF<</F 5 0 R>>>>", pdfStream("x", "/Type/EmbeddedFile")})
                               << QStringLiteral("1 document(s) inside") << QStringLiteral("attached inside");
    QTest::newRow("Live Photo") << QStringLiteral("IMG_0414.livp") << zip << QString() << QStringLiteral("Live Photo");
    QTest::newRow("OFD") << QStringLiteral("a.ofd") << ofd << QString() << QStringLiteral("OFD document");
}

void tst_EvidenceBoard::whatIsNotShownIsSaid()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, note);
    QFETCH(QString, sentence);
    Board f;
    f.add({f.write(name, bytes)});
    const QModelIndex card = f.grid()->model()->index(0, 0);
    QTRY_COMPARE(card.data(EvidenceModel::NoteRole).toString(), note);
    f.board.choose(f.evidence()[0].id);
    QTRY_VERIFY(f.find<QLabel>("exhibitRemark")->text().contains(sentence));
    f.board.open(f.evidence()[0].id);
    QTRY_VERIFY(f.says<EvidenceViewer>("evidenceViewer", sentence));
}

void tst_EvidenceBoard::viewerReadsChineseText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("UTF-8") << QStringLiteral("退款").toUtf8();
    QTest::newRow("GB18030 as bills come") << QByteArray("\xcd\xcb\xbf\xee");
    QTest::newRow("UTF-16 with its mark") << QByteArray("\xff\xfe\x00\x90\x3e\x6b", 6);
}

void tst_EvidenceBoard::viewerReadsChineseText()
{
    QFETCH(QByteArray, bytes);
    Board f;
    f.add({f.write(QStringLiteral("t.txt"), bytes)});
    f.session->edit(QStringLiteral("type"), [](Complaint &c) { c.evidence[0].mime = QStringLiteral("text/plain"); });
    f.board.open(f.evidence()[0].id);
    auto *text = f.find<EvidenceViewer>("evidenceViewer")->findChild<QPlainTextEdit *>(QStringLiteral("textView"));
    QTRY_COMPARE(text->toPlainText(), QStringLiteral("退款"));
}

void tst_EvidenceBoard::viewerSeesADamagedOriginal()
{
    Board f;
    f.add({f.write(QStringLiteral("a.txt"), "amount 128.00")});
    const QString path = Vault(f.dataDir).path(f.evidence()[0].sha256);
    QFile stored(path);
    QVERIFY(stored.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(stored.open(QIODevice::WriteOnly));
    stored.write("amount 999.00");
    stored.close();
    f.board.open(f.evidence()[0].id);
    auto *check = f.find<EvidenceViewer>("evidenceViewer")->findChild<QLabel *>(QStringLiteral("originalCheck"));
    QTRY_VERIFY(check->text().contains(QStringLiteral("no longer")));
}

void tst_EvidenceBoard::savesACopy()
{
    Board f;
    f.addThree();
    f.prompts.savePath = f.own.filePath(QStringLiteral("copy.png"));
    f.board.choose(f.evidence()[0].id);
    f.find<QPushButton>("saveCopyButton")->click();
    QTRY_VERIFY(f.find<Banner>("importBanner")->text().contains(QStringLiteral("copy.png")));
    QCOMPARE(read(f.prompts.savePath), f.original(f.evidence()[0]));
}

void tst_EvidenceBoard::narrowAndWide()
{
    Board f(Language::En, {1180, 700});
    auto *list = f.find<EvidenceChecklist>("evidenceChecklist");
    QVERIFY(list->isVisible());
    f.board.resize(820, 600);
    QTRY_VERIFY(!list->isVisible());
    auto *toggle = f.find<QToolButton>("checklistToggle");
    QVERIFY(toggle->isVisible());
    toggle->click();
    QVERIFY(list->isVisible());
}

void tst_EvidenceBoard::needs_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("withContact");
    QTest::addColumn<int>("state");
    QTest::newRow("the detail page is there") << "V01" << true << int(EvidenceNeed::State::Have);
    QTest::newRow("the order is missing") << "V04" << true << int(EvidenceNeed::State::Missing);
    QTest::newRow("a chat is missing after a contact") << "V07" << true << int(EvidenceNeed::State::Missing);
    QTest::newRow("no chat to bring before the first contact") << "V07" << false << int(EvidenceNeed::State::NotNeeded);
}

void tst_EvidenceBoard::needs()
{
    QFETCH(QString, kind);
    QFETCH(bool, withContact);
    QFETCH(int, state);
    const Result<std::shared_ptr<const Catalogue>> guide = Catalogue::load();
    QVERIFY(guide.ok());
    Complaint c = refundComplaint(1);
    if (!withContact)
        c.contacts.clear();
    for (const EvidenceNeed &need : evidenceNeeds(c, **guide)) {
        if (need.kind == kind) {
            QCOMPARE(int(need.state), state);
            return;
        }
    }
    QFAIL("the kind is not on the list");
}

QTEST_MAIN(tst_EvidenceBoard)
#include "tst_evidenceboard.moc"
