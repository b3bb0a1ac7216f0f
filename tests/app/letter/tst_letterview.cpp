// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/complaint/session.h"
#include "app/letter/letterview.h"
#include "app/letter/paperview.h"
#include "app/shell/complaintview.h"
#include "app/shell/mainwindow.h"
#include "app/widgets/fields.h"
#include "app/widgets/printjob.h"
#include "app/widgets/surfaces.h"
#include "base/module.h"
#include "evidence/vault.h"
#include "testkit/examples.h"
#include "testkit/window/acts.h"
#include "testkit/window/testwindow.h"

#include <QBuffer>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPdfWriter>
#include <QListWidget>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QWheelEvent>

using namespace recourse;
using namespace recourse::app;
using namespace recourse::test;

namespace {

/// A complaint open at its letter.
struct OpenLetter {
    TestWindow app;
    LetterView *view = nullptr;

    explicit OpenLetter(const Complaint &value = refundComplaint(1), Language language = Language::ZhCn) : app(language)
    {
        const auto made = app.context().storage.run([value](CaseFile &file) { return file.create(value); }).result();
        if (!made.ok())
            qFatal("the complaint was not made");
        app.window().openComplaint(made->id);
        if (!QTest::qWaitFor([&] { return app.window().findChild<ComplaintView *>() != nullptr; }, 5'000))
            qFatal("the complaint did not open");
        app.window().findChild<ComplaintView *>()->showTab(ComplaintView::Letters);
        view = app.window().findChild<LetterView *>();
        settle();
    }
    void settle()
    {
        if (!QTest::qWaitFor([&] { return !view->isBusy(); }, 20'000))
            qFatal("the letter was not composed");
    }
    ComplaintSession &session() { return *app.window().session(); }
    /// What the person does on another page.
    void change(const std::function<void(Complaint &)> &mutation)
    {
        session().edit(QStringLiteral("change"), mutation);
        settle();
    }
    QString text() const
    {
        QStringList all;
        for (const LetterBlock &block : view->pages()->letter().blocks)
            all << block.text << block.items;
        return all.join(QLatin1Char('\n'));
    }
    const LetterBlock *block(const std::function<bool(const LetterBlock &)> &wanted) const
    {
        for (const LetterBlock &candidate : view->pages()->letter().blocks) {
            if (wanted(candidate))
                return &candidate;
        }
        return nullptr;
    }
    bool press(const char *name) { return click(app.find<QAbstractButton>(QLatin1String(name))); }
    void open(const QString &block)
    {
        emit app.find<PaperView>(QStringLiteral("paperView"))->blockActivated(block);
        QTest::qWait(10);
    }
};

} // namespace

class tst_letterview : public QObject
{
    Q_OBJECT
private slots:
    void previewFollowsTheFacts()
    {
        OpenLetter letter;
        QVERIFY(letter.view->pages());
        const auto before = letter.view->pages();
        QVERIFY(!letter.text().contains(QStringLiteral("第二次去电")));
        letter.change([](Complaint &c) {
            c.facts.append(Fact{FactId::create(), {PartialDate{2026, 10, 11}, {}}, QStringLiteral("第二次去电，仍无结果。"), {}});
        });
        QVERIFY(letter.view->pages() != before);
        QVERIFY(letter.text().contains(QStringLiteral("第二次去电，仍无结果")));
        letter.session().undoStack().undo();
        letter.settle();
        QVERIFY(!letter.text().contains(QStringLiteral("第二次去电")));
    }

    void ownWordsStayUntilTakenBack()
    {
        OpenLetter letter;
        // The paragraph that names the amount is made from facts that will change.
        const LetterBlock *found
            = letter.block([](const LetterBlock &b) { return b.editable && b.text.contains(QStringLiteral("128.00元")); });
        QVERIFY(found);
        const QString id = found->id;
        const QString generated = found->text;
        letter.open(id);
        auto *edit = letter.app.find<TextArea>(QStringLiteral("blockEdit"));
        QVERIFY(edit);
        QCOMPARE(edit->text(), generated);
        QVERIFY(edit->hasFocus());
        edit->selectAll();
        typeText(QStringLiteral("本人要求贵公司尽快处理128.00元的退款。"));
        letter.settle();
        const auto now = [&] { return letter.block([&](const LetterBlock &b) { return b.id == id; }); };
        QCOMPARE(now()->text, QStringLiteral("本人要求贵公司尽快处理128.00元的退款。"));
        QVERIFY(now()->edited && !now()->outdated);

        // The facts change: own words stay, and are said to be older than the facts.
        letter.change([](Complaint &c) {
            c.transactions[0].amount = Money{25600, QStringLiteral("CNY")};
            c.demands[0].amount = Money{25600, QStringLiteral("CNY")};
        });
        QCOMPARE(now()->text, QStringLiteral("本人要求贵公司尽快处理128.00元的退款。"));
        QVERIFY(now()->outdated);
        QVERIFY(now()->generated.contains(QStringLiteral("256.00元")));
        QVERIFY(!letter.block([](const LetterBlock &b) { return !b.edited && b.outdated; }));

        QVERIFY(letter.press("backToGeneratedButton"));
        letter.settle();
        QVERIFY(!now()->edited);
        QVERIFY(now()->text.contains(QStringLiteral("256.00元")));
        QVERIFY(letter.session().complaint().letterEdits.isEmpty());
    }

    void whatIsTypedIsKeptWithoutAButton()
    {
        OpenLetter letter;
        QStringList ids;
        for (const LetterBlock &block : letter.view->pages()->letter().blocks) {
            if (block.editable && block.kind == LetterBlock::Kind::Paragraph)
                ids << block.id;
        }
        QVERIFY(ids.size() >= 2);
        letter.open(ids[0]);
        auto *edit = letter.app.find<TextArea>(QStringLiteral("blockEdit"));
        edit->selectAll();
        typeText(QStringLiteral("我自己写的第一段。"));
        letter.open(ids[1]); // another paragraph is clicked at once
        QVERIFY(edit->text() != QStringLiteral("我自己写的第一段。"));
        QCOMPARE(letter.session().complaint().letterEdits.size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(letter.session().saveState(), ComplaintSession::SaveState::Saved, 5'000);
        const ComplaintId id = letter.session().complaint().id;
        const auto stored = letter.app.context().storage.run([id](CaseFile &file) { return file.load(id); }).result();
        QVERIFY(stored.ok());
        QCOMPARE(stored->letterEdits.value(0).text, QStringLiteral("我自己写的第一段。"));
        letter.settle();
        QVERIFY(letter.text().contains(QStringLiteral("我自己写的第一段。")));
        letter.open(ids[0]);
        QCOMPARE(edit->text(), QStringLiteral("我自己写的第一段。"));
        letter.session().undoStack().undo();
        letter.settle();
        QVERIFY(letter.session().complaint().letterEdits.isEmpty());
        QVERIFY(!letter.text().contains(QStringLiteral("我自己写的第一段。")));
        QVERIFY(edit->text() != QStringLiteral("我自己写的第一段。") && !edit->text().isEmpty());
        letter.session().undoStack().redo();
        letter.settle();
        QCOMPARE(edit->text(), QStringLiteral("我自己写的第一段。"));
    }

    void exportRightAfterTypingHoldsTheWords()
    {
        OpenLetter letter;
        QTemporaryDir own;
        letter.app.prompts().savePath = own.filePath(QStringLiteral("letter.pdf"));
        const LetterBlock *found
            = letter.block([](const LetterBlock &b) { return b.editable && b.kind == LetterBlock::Kind::Paragraph; });
        QVERIFY(found);
        letter.open(found->id);
        letter.app.find<TextArea>(QStringLiteral("blockEdit"))->selectAll();
        typeText(QStringLiteral("刚刚写下的一句话。"));
        QVERIFY(letter.press("exportButton"));
        QTRY_COMPARE_WITH_TIMEOUT(letter.session().complaint().letters.size(), 1, 20'000);
        QVERIFY(letter.session().complaint().letters.first().text.contains(QStringLiteral("刚刚写下的一句话。")));
    }

    void anEmptiedParagraphKeepsTheGeneratedText()
    {
        OpenLetter letter;
        const LetterBlock *found
            = letter.block([](const LetterBlock &b) { return b.editable && b.kind == LetterBlock::Kind::Paragraph; });
        QVERIFY(found);
        const QString id = found->id;
        const QString generated = found->text;
        letter.open(id);
        auto *edit = letter.app.find<TextArea>(QStringLiteral("blockEdit"));
        edit->selectAll();
        typeText(QStringLiteral("短。"));
        letter.settle();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        letter.settle();
        QVERIFY(edit->text().isEmpty()); // the cursor is in it, and other words may follow
        QVERIFY(letter.session().complaint().letterEdits.isEmpty());
        QVERIFY(letter.text().contains(generated));
        letter.app.find<QWidget>(QStringLiteral("paperView"))->setFocus();
        QCOMPARE(edit->text(), generated);
    }

    void whatCannotBePrintedIsSaidBeforeTheExport()
    {
        OpenLetter letter;
        QTemporaryDir own;
        letter.app.prompts().savePath = own.filePath(QStringLiteral("letter.pdf"));
        letter.change([](Complaint &c) { c.complainant.name = QStringLiteral("赵\uE863"); });
        auto *findings = letter.app.find<QListWidget>(QStringLiteral("findingsList"));
        QVERIFY(findings && findings->count() > 0);
        QVERIFY2(findings->item(0)->text().contains(QChar(0xE863)), qPrintable(findings->item(0)->text()));
        letter.app.prompts().confirmAnswer = false;
        QVERIFY(letter.press("exportButton"));
        QTest::qWait(100);
        QVERIFY(letter.session().complaint().letters.isEmpty());
        letter.app.prompts().confirmAnswer = true;
        QVERIFY(letter.press("exportButton"));
        QTRY_COMPARE_WITH_TIMEOUT(letter.session().complaint().letters.size(), 1, 20'000);
    }

    void aSecretStopsTheExport()
    {
        OpenLetter letter;
        QTemporaryDir own;
        const QString pdf = own.filePath(QStringLiteral("letter.pdf"));
        letter.app.prompts().savePath = pdf;
        const QString summary = letter.session().complaint().summary;
        letter.change([](Complaint &c) { c.summary += QStringLiteral("卡号6222020200112233445，密码123456。"); });
        auto *findings = letter.app.find<QListWidget>(QStringLiteral("findingsList"));
        QVERIFY(findings && findings->count() > 0);
        QVERIFY(letter.press("exportButton"));
        QTest::qWait(200);
        QVERIFY(letter.app.prompts().asked.isEmpty());
        QVERIFY(!QFileInfo::exists(pdf));
        QVERIFY(letter.session().complaint().letters.isEmpty());
        auto *said = letter.app.find<QLabel>(QStringLiteral("bannerText"));
        QVERIFY(said && !said->text().isEmpty());

        letter.change([&](Complaint &c) { c.summary = summary; });
        QVERIFY(letter.press("exportButton"));
        QTRY_VERIFY_WITH_TIMEOUT(letter.session().complaint().letters.size() == 1, 20'000);
        QVERIFY(QFileInfo::exists(pdf));
    }

    void aNumberThatIsNoCardIsOneClick()
    {
        OpenLetter letter;
        QTemporaryDir own;
        letter.app.prompts().savePath = own.filePath(QStringLiteral("letter.pdf"));
        letter.change([](Complaint &c) { c.facts[0].text = QStringLiteral("商品编号4111111111111111。"); });
        QVERIFY(letter.press("answerFindingButton"));
        letter.settle();
        QVERIFY(letter.app.prompts().asked.isEmpty());
        QCOMPARE(letter.session().complaint().answeredFindings.size(), 1);
        QVERIFY(letter.press("exportButton"));
        QTRY_VERIFY_WITH_TIMEOUT(letter.session().complaint().letters.size() == 1, 20'000);
        // It stays in the list, and can be taken back.
        auto *findings = letter.app.window().findChild<QListWidget *>(QStringLiteral("findingsList")); // behind what happens next
        QVERIFY(findings);
        int row = -1;
        for (int i = 0; i < findings->count(); ++i) {
            if (findings->item(i)->text().contains(QStringLiteral("4111")))
                row = i;
        }
        QVERIFY(row >= 0);
        letter.session().undoStack().undo();
        letter.settle();
        QVERIFY(letter.session().complaint().answeredFindings.isEmpty());
    }

    void whatHappenedIsAnsweredWithAReason()
    {
        OpenLetter letter;
        letter.change([](Complaint &c) { c.facts[0].text = QStringLiteral("我当时说不退款就曝光。"); });
        letter.app.prompts().textAnswer.clear(); // declined
        QVERIFY(letter.press("answerFindingButton"));
        QVERIFY(letter.session().complaint().answeredFindings.isEmpty());
        letter.app.prompts().textAnswer = QStringLiteral("这是当时的原话");
        QVERIFY(letter.press("answerFindingButton"));
        letter.settle();
        QCOMPARE(letter.session().complaint().answeredFindings.value(0).reason, QStringLiteral("这是当时的原话"));
        auto *findings = letter.app.find<QListWidget>(QStringLiteral("findingsList"));
        bool shown = false;
        for (int i = 0; i < findings->count(); ++i) {
            if (findings->item(i)->text().contains(QStringLiteral("这是当时的原话"))) {
                shown = true;
                findings->setCurrentRow(i);
            }
        }
        QVERIFY(shown);
        QVERIFY(letter.press("answerFindingButton")); // taken back
        letter.settle();
        QVERIFY(letter.session().complaint().answeredFindings.isEmpty());
    }

    void whatCannotBeReadIsSaidAndReached()
    {
        OpenLetter letter;
        const QString path = QStringLiteral("transaction:") + letter.session().complaint().transactions[0].id.toString() + QStringLiteral(":amount");
        letter.change([&](Complaint &c) {
            c.transactions[0].amount.reset();
            setUnreadable(c, path, QStringLiteral("一百二"));
        });
        auto *findings = letter.app.find<QListWidget>(QStringLiteral("findingsList"));
        QListWidgetItem *item = nullptr;
        for (int i = 0; i < findings->count(); ++i) {
            if (findings->item(i)->text().contains(QStringLiteral("一百二")))
                item = findings->item(i);
        }
        QVERIFY(item);
        emit findings->itemActivated(item);
        QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<QLineEdit *>(letter.app.window().focusWidget())
                && qobject_cast<QLineEdit *>(letter.app.window().focusWidget())->text() == QStringLiteral("一百二"),
            5'000);
    }

    void aLargeLetterOffersSmallerPictures()
    {
        OpenLetter letter(refundComplaint(), Language::En);
        QTemporaryDir own;
        const QString pdf = own.filePath(QStringLiteral("letter.pdf"));
        letter.app.prompts().savePath = pdf;
        // Photos of nothing, which no program can pack well.
        QRandomGenerator random(7);
        QList<Evidence> photos;
        Vault vault(letter.app.context().dataDir);
        for (int i = 0; i < 7; ++i) {
            QImage image(1100, 1500, QImage::Format_RGB32);
            random.fillRange(reinterpret_cast<quint32 *>(image.bits()), image.sizeInBytes() / 4);
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            QVERIFY(image.save(&buffer, "JPEG", 90));
            const auto blob = vault.importBytes(buffer.data(), QStringLiteral("photo.jpg"), noon(2026, 10, 12));
            QVERIFY(blob.ok());
            Evidence photo;
            photo.id = EvidenceId::create();
            photo.sha256 = blob->sha256;
            photo.mime = blob->mime;
            photo.size = blob->size;
            photos << photo;
        }
        letter.change([&](Complaint &c) { c.evidence = photos; });
        QVERIFY(letter.press("exportButton"));
        QTRY_VERIFY_WITH_TIMEOUT(letter.session().complaint().letters.size() == 1, 30'000);
        const qint64 large = QFileInfo(pdf).size();
        QVERIFY2(large > kOftenRefusedAbove, qPrintable(QString::number(large)));
        auto *said = letter.app.find<QLabel>(QStringLiteral("oftenRefusedLabel"));
        QVERIFY(said && said->isVisible() && said->text().contains(QStringLiteral("often refuse")));
        QVERIFY(letter.press("smallerPicturesButton"));
        QTRY_VERIFY_WITH_TIMEOUT(letter.session().complaint().letters.size() == 2, 30'000);
        QVERIFY2(QFileInfo(pdf).size() < large / 2, qPrintable(QString::number(QFileInfo(pdf).size())));
        QCOMPARE(letter.session().complaint().letters.at(1).pages, letter.session().complaint().letters.at(0).pages);
        for (const Evidence &photo : photos)
            QVERIFY(vault.verify(photo.sha256).ok());
    }

    void theLetterHasALanguageOfItsOwn()
    {
        OpenLetter letter;
        QVERIFY(letter.text().contains(QStringLiteral("投诉")));
        QVERIFY(choose(letter.app.find<QComboBox>(QStringLiteral("letterLanguageCombo")), QStringLiteral("en")));
        letter.settle();
        QCOMPARE(letter.session().complaint().letterLanguage, QStringLiteral("en"));
        QCOMPARE(letter.view->pages()->letter().language, Language::En);
        QVERIFY(letter.text().contains(QStringLiteral("CNY\u00A0128.00")));
        QCOMPARE(letter.app.context().language, Language::ZhCn); // the window speaks on as before
        letter.session().undoStack().undo();
        letter.settle();
        QCOMPARE(letter.view->pages()->letter().language, Language::ZhCn);
    }

    void theLetterOutlivesTheThreadThatMadeIt()
    {
        // The threads of the pool end after half a minute without work; here at once.
        QThreadPool *pool = QThreadPool::globalInstance();
        const int usual = pool->expiryTimeout();
        pool->setExpiryTimeout(0);
        {
            OpenLetter letter;
            QTemporaryDir own;
            const QString pdf = own.filePath(QStringLiteral("letter.pdf"));
            letter.app.prompts().savePath = pdf;
            QVERIFY(pool->waitForDone(20'000));
            QTest::qWait(300);
            auto *paper = letter.app.find<PaperView>(QStringLiteral("paperView"));
            QVERIFY(paper);
            for (const int delta : {-960, -960, 480}) {
                const QPoint middle = paper->viewport()->rect().center();
                QWheelEvent wheel(middle, paper->viewport()->mapToGlobal(middle), {}, {0, delta}, Qt::NoButton, Qt::NoModifier,
                    Qt::NoScrollPhase, false);
                QApplication::sendEvent(paper->viewport(), &wheel);
                QVERIFY(!paper->grab().isNull());
            }
            QVERIFY(letter.press("exportButton"));
            QTRY_COMPARE_WITH_TIMEOUT(letter.session().complaint().letters.size(), 1, 20'000);
            QVERIFY(QFileInfo(pdf).size() > 1'000);
        }
        pool->setExpiryTimeout(usual);
    }

    void theExportedFileAndItsFolderOpen()
    {
        OpenLetter letter;
        QTemporaryDir own;
        const QString pdf = own.filePath(QStringLiteral("letter.pdf"));
        letter.app.prompts().savePath = pdf;
        QVERIFY(letter.press("exportButton"));
        QVERIFY(letter.press("openPdfButton"));
        QVERIFY(letter.press("showFolderButton"));
        QCOMPARE(letter.app.prompts().opened, (QList<QUrl>{QUrl::fromLocalFile(pdf), QUrl::fromLocalFile(own.path())}));
        DesktopPrompts real;
        QVERIFY(!real.openOutside(QUrl::fromLocalFile(own.filePath(QStringLiteral("not there.pdf")))));
    }

    void theExportedLetterIsPrinted()
    {
        OpenLetter letter;
        QTemporaryDir own;
        letter.app.prompts().savePath = own.filePath(QStringLiteral("letter.pdf"));
        QVERIFY(letter.press("exportButton"));
        QTRY_VERIFY_WITH_TIMEOUT(letter.session().complaint().letters.size() == 1, 20'000);
        QVERIFY(letter.press("printButton"));
        QCOMPARE(letter.app.prompts().printed.size(), 1);
        const PrintJob job = letter.app.prompts().printed.first();
        QCOMPARE(job.pages, letter.session().complaint().letters.first().pages);

        // What a printer would get: every page drawn, nothing outside it.
        const auto printing = module<PrintModule>(QStringLiteral("print"));
        QVERIFY2(printing.ok(), "the part that prints is not there");
        const QString paper = own.filePath(QStringLiteral("paper.pdf"));
        {
            QPdfWriter writer(paper);
            writer.setPageSize(QPageSize(QPageSize::A4));
            QVERIFY((*printing)->drawOnto(writer, job, 0, job.pages - 1));
        }
        QFile printed(paper);
        QVERIFY(printed.open(QIODevice::ReadOnly));
        const QByteArray bytes = printed.readAll();
        QCOMPARE(bytes.count("/Type /Page\n"), job.pages);
        QVERIFY(bytes.size() > 5'000);

        letter.app.prompts().printAnswer = PrintOutcome::Failed;
        QVERIFY(letter.press("printButton"));
        bool said = false;
        for (const Banner *banner : letter.view->findChildren<Banner *>())
            said = said || (banner->isVisible() && banner->text().contains(QStringLiteral("没能打印")));
        QVERIFY(said);
    }

    void thePreviewZooms()
    {
        OpenLetter letter;
        auto *paper = letter.app.find<PaperView>(QStringLiteral("paperView"));
        QVERIFY(paper && paper->isFitted());
        double fitted = paper->zoom();
        QVERIFY(letter.press("zoomInButton"));
        QVERIFY(paper->zoom() > fitted * 1.1 && !paper->isFitted());
        paper->setFocus();
        QTest::keyClick(paper, Qt::Key_0, Qt::ControlModifier);
        QVERIFY(paper->isFitted());
        fitted = paper->zoom(); // a scroll bar may have come meanwhile
        QTest::keyClick(paper, Qt::Key_Plus, Qt::ControlModifier);
        QTest::keyClick(paper, Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(std::abs(paper->zoom() - fitted) < 0.01);
        const QPoint middle = paper->viewport()->rect().center();
        QWheelEvent wheel(middle, paper->viewport()->mapToGlobal(middle), {}, {0, 1200}, Qt::NoButton, Qt::ControlModifier,
            Qt::NoScrollPhase, false);
        QApplication::sendEvent(paper->viewport(), &wheel);
        QCOMPARE(paper->zoom(), 3.0); // the largest
        QVERIFY(paper->horizontalScrollBar()->maximum() > 0);
        QVERIFY(!paper->grab().isNull());
        QVERIFY(letter.press("zoomFitButton"));
        QVERIFY(paper->isFitted());
        QCOMPARE(paper->horizontalScrollBar()->maximum(), 0);
    }

    void theChosenPartOfTheLetterIsSaid()
    {
        OpenLetter letter;
        auto *paper = letter.app.find<PaperView>(QStringLiteral("paperView"));
        const LetterBlock *heading = letter.block([](const LetterBlock &b) { return b.kind == LetterBlock::Kind::Heading; });
        QVERIFY(heading);
        const QString words = heading->text.simplified();
        emit paper->blockActivated(heading->id); // it leads to its page, and the letter goes once control returns
        const QString said = paper->accessibleName();
        QVERIFY2(said.contains(words), qPrintable(said));
    }

    void cancellingTheFileDialogDoesNothing()
    {
        OpenLetter letter;
        letter.app.prompts().savePath.clear();
        QVERIFY(letter.press("exportButton"));
        QCOMPARE(letter.app.prompts().asked.size(), 2);
        QTest::qWait(100);
        QVERIFY(letter.session().complaint().letters.isEmpty());
        QVERIFY(letter.app.find<QAbstractButton>(QStringLiteral("exportButton"))->isEnabled());
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        OpenLetter letter;
        QTemporaryDir own;
        letter.app.prompts().savePath = own.filePath(QStringLiteral("no such folder/letter.pdf"));
        QVERIFY(letter.press("exportButton"));
        auto *said = letter.app.find<QLabel>(QStringLiteral("bannerText"));
        QVERIFY(said && !said->text().isEmpty());
        QVERIFY(letter.session().complaint().letters.isEmpty());
    }

    void handedInIsRecorded()
    {
        OpenLetter letter;
        QTemporaryDir own;
        letter.app.prompts().savePath = own.filePath(QStringLiteral("letter.pdf"));
        QVERIFY(letter.press("exportButton"));
        QVERIFY(letter.press("iSentItButton"));
        const Complaint &c = letter.session().complaint();
        QCOMPARE(c.letters.size(), 1);
        QVERIFY(c.letters.first().sentAt);
        QCOMPARE(*c.letters.first().sentAt, letter.app.clock().now());
        QCOMPARE(c.steps.size(), 1);
        QCOMPARE(c.steps.first().channel, QStringLiteral("CH-LET"));
        QCOMPARE(c.steps.first().events.size(), 1);
        QCOMPARE(c.steps.first().events.first().kind, EventKind::Sent);
        QCOMPARE(c.evidence.first().frozenNumber, 1); // the letter's exhibit numbers are fixed from here on
        QVERIFY(!letter.app.window().findChild<QWidget *>(QStringLiteral("iSentItButton"))
            || !letter.app.window().findChild<QWidget *>(QStringLiteral("iSentItButton"))->isVisible());
        QVERIFY(letter.session().flushAndWait());
        const ComplaintId id = c.id;
        const auto stored = letter.app.context().storage.run([id](CaseFile &file) { return file.load(id); }).result();
        QVERIFY(stored.ok() && stored->letters.first().sentAt && stored->steps.size() == 1);

        // Taken back, the mark goes with its event; that stays to be seen.
        letter.session().undoStack().undo();
        QVERIFY(!letter.session().complaint().letters.first().sentAt);
        QCOMPARE(letter.session().complaint().steps.size(), 1);
        QVERIFY(letter.session().complaint().steps.first().events.first().retracted);
        letter.session().undoStack().redo();
        QVERIFY(letter.session().complaint().letters.first().sentAt);
        QVERIFY(!letter.session().complaint().steps.first().events.first().retracted);
        QCOMPARE(letter.session().complaint().steps.first().events.size(), 1);
    }

    /// A follow-up can be chosen once there is something to follow.
    void theTypeOfTheLetterIsChosen()
    {
        Complaint c = refundComplaint();
        c.contacts.clear();
        OpenLetter letter(c);
        auto *type = letter.app.window().findChild<QComboBox *>(QStringLiteral("letterTypeCombo"));
        QVERIFY(type);
        const auto offers = [&](LetterType which) { return type->findData(codeOf(which)) >= 0; };
        QVERIFY(type->isVisible() && offers(LetterType::FirmComplaint) && offers(LetterType::DataRequest));
        QVERIFY(!offers(LetterType::FollowUp) && !offers(LetterType::FinalNotice) && !offers(LetterType::Authorisation));
        letter.change([](Complaint &value) { value.role = QStringLiteral("agent"); });
        QVERIFY(offers(LetterType::Authorisation));
        letter.change([](Complaint &value) { value.contacts = refundComplaint().contacts; });
        QVERIFY(offers(LetterType::FollowUp) && offers(LetterType::FinalNotice));
        QCOMPARE(letter.view->pages()->letter().type, LetterType::FirmComplaint);
        type->setCurrentIndex(type->findData(QStringLiteral("T2")));
        emit type->activated(type->currentIndex());
        letter.settle();
        QCOMPARE(letter.view->pages()->letter().type, LetterType::FollowUp);
        letter.change([](Complaint &value) { value.contacts.clear(); });
        QCOMPARE(letter.view->pages()->letter().type, LetterType::FirmComplaint);
    }

    void anExportedLetterIsThereAsItWas()
    {
        const auto bytesOf = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        OpenLetter letter;
        QTemporaryDir own;
        letter.app.prompts().savePath = own.filePath(QStringLiteral("letter.pdf"));
        QVERIFY(letter.press("exportButton"));
        QTRY_COMPARE(letter.session().complaint().letters.size(), 1);
        const Letter kept = letter.session().complaint().letters.first();
        QVERIFY(kept.size > 0 && kept.answerBy.isValid());
        // The header says at once where the case stands now.
        auto *tabs = letter.app.find<QTabWidget>(QStringLiteral("complaintTabs"));
        QVERIFY2(tabs->tabText(ComplaintView::Letters).endsWith(QLatin1Char('1')), qPrintable(tabs->tabText(ComplaintView::Letters)));
        letter.change([](Complaint &value) { value.summary = QStringLiteral("后来补充的另一段经过。"); });
        letter.app.prompts().savePath = own.filePath(QStringLiteral("again.pdf"));
        QVERIFY(letter.press("saveFrozenButton0"));
        QTRY_VERIFY(QFile::exists(own.filePath(QStringLiteral("again.pdf"))));
        QTRY_COMPARE(bytesOf(own.filePath(QStringLiteral("again.pdf"))), bytesOf(own.filePath(QStringLiteral("letter.pdf"))));
        QCOMPARE(Sha256::of(bytesOf(own.filePath(QStringLiteral("again.pdf")))), kept.sha256);
        QCOMPARE(letter.session().complaint().letters.size(), 1); // shown again, not exported anew
    }

    void whatIsMissingLeadsToItsPage()
    {
        Complaint c = refundComplaint();
        c.demands.clear();
        OpenLetter letter(c);
        QVERIFY(!letter.view->pages());
        QVERIFY(!letter.app.find<QAbstractButton>(QStringLiteral("exportButton"))->isEnabled());
        QSignalSpy asked(letter.view, &LetterView::goToPage);
        QVERIFY(letter.press("emptyStateButton"));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toString(), QStringLiteral("wanted"));
    }
};

QTEST_MAIN(tst_letterview)
#include "tst_letterview.moc"
