// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/guidearea.h"
#include "app/guide/guideoverlay.h"
#include "app/shell/mainwindow.h"
#include "app/widgets/surfaces.h"
#include "casefile/backupjob.h"
#include "guide/overlay.h"
#include "testkit/window/acts.h"
#include "testkit/window/testwindow.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace recourse;
using namespace recourse::app;
using namespace recourse::test;

/// Corrections, announced days and a refused file, at the Guide area.
class TestOverlayEditor : public QObject
{
    Q_OBJECT

private slots:
    void correctionShowsPersistsAndIsUndone();
    void brokenFileIsRefusedAndSetAside();
    void importedDaysCountAndUndo();
    void changedYearSaysWhichDatesMoved();
    void listThatDoesNotFitIsRefusedInWords();
    void aRestoredFolderBringsItsGuide();
};

namespace {

const Instant kNow = *Instant::fromIso(QStringLiteral("2026-11-23T10:00:00+08:00"));

QString fileIn(const QString &dir, const QString &name, const QByteArray &bytes)
{
    QFile file(QDir(dir).filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

bool showGuide(TestWindow &test, const QString &search)
{
    return click(test.find<QWidget>(QStringLiteral("guideAreaButton")))
        && typeInto(test.find<QWidget>(QStringLiteral("guideSearchEdit")), search);
}

bool shows(TestWindow &test, const QString &text)
{
    for (QLabel *label : test.window().findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

QByteArray year2027()
{
    QByteArray text;
    for (const char *line : {"01-01,off,New Year", "02-05,off,Spring", "02-08,off,Spring", "02-09,off,Spring", "02-10,off,Spring",
             "02-20,work,Spring"})
        text += QByteArray("2027-") + line + '\n';
    return text;
}

} // namespace

void TestOverlayEditor::correctionShowsPersistsAndIsUndone()
{
    TestWindow test(Language::En, {}, kNow);
    QVERIFY(showGuide(test, QStringLiteral("95188")));
    QVERIFY(click(test.find<QWidget>(QStringLiteral("correctFactButton"))));
    auto *value = test.find<QLineEdit>(QStringLiteral("correctValueEdit"));
    QVERIFY(value);
    auto *save = test.find<QWidget>(QStringLiteral("saveCorrectionButton"));
    value->selectAll();
    QTest::keyClicks(value, QStringLiteral("4001234"));
    QVERIFY(!save->isEnabled()); // no reason yet
    QVERIFY(typeInto(test.find<QWidget>(QStringLiteral("correctReasonEdit")), QStringLiteral("back of my card")));
    QVERIFY(click(test.find<QWidget>(QStringLiteral("saveCorrectionButton"))));
    QTRY_VERIFY(test.context().guide->contact(QStringLiteral("CN-T-ALIPAY"))->value == QStringLiteral("4001234"));
    auto *search = test.find<QLineEdit>(QStringLiteral("guideSearchEdit"));
    search->setText(QStringLiteral("4001234"));
    QTRY_VERIFY(shows(test, QStringLiteral("Your correction · Source: back of my card")));

    // A new start reads it.
    AppContext again{test.clock(), test.context().storage, *Catalogue::load(), test.prompts(), test.context().settings, test.dataDir()};
    loadOverlay(again);
    QVERIFY(again.overlayProblems.isEmpty());
    QCOMPARE(again.guide->contact(QStringLiteral("CN-T-ALIPAY"))->value, QStringLiteral("4001234"));

    auto *list = test.find<QListWidget>(QStringLiteral("guideList"));
    list->setFocus();
    QTest::keySequence(list, QKeySequence(QKeySequence::Undo));
    QTRY_COMPARE(test.context().guide->contact(QStringLiteral("CN-T-ALIPAY"))->value, QStringLiteral("95188"));
    QTest::keySequence(list, QKeySequence(QKeySequence::Redo));
    QTRY_COMPARE(test.context().guide->contact(QStringLiteral("CN-T-ALIPAY"))->value, QStringLiteral("4001234"));
    QCoreApplication::sendPostedEvents(); // the page is built again with what came back
    QVERIFY(click(test.find<QWidget>(QStringLiteral("shippedFactButton"))));
    QTRY_COMPARE(test.context().guide->contact(QStringLiteral("CN-T-ALIPAY"))->value, QStringLiteral("95188"));
}

void TestOverlayEditor::brokenFileIsRefusedAndSetAside()
{
    TestWindow test(Language::En, {}, kNow);
    const QString path = fileIn(test.dataDir(), overlayFileName(), R"({"format":1,"contacts":[{"id":"CN-T-ALIPAY","value":95188}]})");
    loadOverlay(test.context());
    QVERIFY(!test.context().overlayProblems.isEmpty());
    QVERIFY(showGuide(test, QStringLiteral("95188")));
    auto *banner = test.find<Banner>(QStringLiteral("guideBanner"));
    QVERIFY(banner);
    QVERIFY2(banner->text().contains(QStringLiteral("contacts[0]")), qPrintable(banner->text()));
    QVERIFY(shows(test, QStringLiteral("95188")));
    QVERIFY(test.window().findChildren<QWidget *>(QStringLiteral("correctFactButton")).isEmpty());
    bool refused = false; // nothing may write over it
    changeOverlay(test.context(), [](const QJsonObject &) -> Result<QJsonObject> { return QJsonObject(); }, &test.window(),
        [&refused](const Result<OverlayChange> &change) { refused = !change.ok(); });
    QVERIFY(refused);
    emit banner->actionTriggered();
    QTRY_VERIFY(!QFileInfo::exists(path));
    QTRY_VERIFY(QFileInfo::exists(test.dataDir() + QStringLiteral("/aside/guide-overlay-2026-11-23.json")));
    QVERIFY(test.find<QWidget>(QStringLiteral("correctFactButton")));
}

void TestOverlayEditor::importedDaysCountAndUndo()
{
    TestWindow test(Language::En, {}, kNow);
    QTemporaryDir dir;
    test.prompts().filesAnswer = {fileIn(dir.path(), QStringLiteral("2027.csv"), year2027())};
    QVERIFY(showGuide(test, QStringLiteral("mainland China")));
    auto *list = test.find<QListWidget>(QStringLiteral("guideList"));
    const auto found = list->findItems(QStringLiteral("Working days, mainland China"), Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    list->setCurrentItem(found.first());
    QVERIFY(click(test.find<QWidget>(QStringLiteral("importDaysButton"))));
    const auto to = [&] { return test.context().guide->calendar(QStringLiteral("CN"))->to; };
    QTRY_COMPARE(to(), QDate(2027, 12, 31));
    const QString said = test.find<Banner>(QStringLiteral("guideBanner"))->text();
    QVERIFY2(said.contains(QStringLiteral("5 days off and 1 make-up")), qPrintable(said));
    QTRY_VERIFY(shows(test, QStringLiteral("Days off in 2027: 5")));
    list->setFocus();
    QTest::keySequence(list, QKeySequence(QKeySequence::Undo));
    QTRY_COMPARE(to(), QDate(2026, 12, 31));
}

void TestOverlayEditor::changedYearSaysWhichDatesMoved()
{
    TestWindow test(Language::En, {}, kNow);
    Complaint value;
    value.wallet = QStringLiteral("alipay");
    value.category = QStringLiteral("C03");
    value.jurisdiction = QStringLiteral("CN");
    Step step;
    step.id = StepId::create();
    step.channel = QStringLiteral("CH-12363");
    step.subject = QStringLiteral("payment-account");
    step.events = {Step::Event{EventKind::Received, {PartialDate::of(QDate(2026, 11, 20)), {}}, {}, {}, false}};
    value.steps = {step};
    Letter letter;
    letter.id = LetterId::create();
    letter.channel = QStringLiteral("CH-LET");
    letter.exportedAt = kNow;
    letter.sentAt = kNow;
    letter.text = QStringLiteral("Please answer by 1 December 2026.");
    value.letters = {letter};
    const auto made = test.context().storage.run([value](CaseFile &file) { return file.create(value); }).result();
    QVERIFY(made.ok());

    QByteArray text("2026-11-26,off,Extra\n"); // a day off that the year did not have
    const Calendar *cn = test.context().guide->calendar(QStringLiteral("CN"));
    for (const QList<Calendar::Day> *days : {&cn->off, &cn->work}) {
        for (const Calendar::Day &day : *days) {
            if (day.date.year() == 2026)
                text += day.date.toString(Qt::ISODate).toLatin1() + (days == &cn->off ? ",off," : ",work,") + day.name.zh.toUtf8() + '\n';
        }
    }
    QTemporaryDir dir;
    test.prompts().filesAnswer = {fileIn(dir.path(), QStringLiteral("2026.csv"), text)};
    QVERIFY(showGuide(test, QStringLiteral("mainland China")));
    auto *list = test.find<QListWidget>(QStringLiteral("guideList"));
    list->setCurrentItem(list->findItems(QStringLiteral("Working days, mainland China"), Qt::MatchExactly).value(0));
    QVERIFY(click(test.find<QWidget>(QStringLiteral("importDaysButton"))));
    auto *banner = test.find<Banner>(QStringLiteral("guideBanner"));
    // 23-27(5), weekend, 30 1(7) becomes 23-25(3) 27(4), weekend, 30 1 2(7)
    QTRY_VERIFY2(banner->text().contains(QStringLiteral("from 1 December 2026 to 2 December 2026")), qPrintable(banner->text()));
    QVERIFY2(banner->text().contains(made->number), qPrintable(banner->text()));
    const ComplaintId id = made->id;
    const auto kept = test.context().storage.run([id](CaseFile &file) { return file.load(id); }).result();
    QVERIFY(kept.ok());
    QCOMPARE(kept->letters, made->letters); // what was handed in stays as it was
    emit banner->actionTriggered();
    QTRY_COMPARE(test.context().guide->calendar(QStringLiteral("CN"))->off.size(), cn->off.size());
}

void TestOverlayEditor::listThatDoesNotFitIsRefusedInWords()
{
    TestWindow test(Language::En, {}, kNow);
    QTemporaryDir dir;
    QVERIFY(showGuide(test, QStringLiteral("mainland China")));
    auto *list = test.find<QListWidget>(QStringLiteral("guideList"));
    list->setCurrentItem(list->findItems(QStringLiteral("Working days, mainland China"), Qt::MatchExactly).value(0));
    const auto before = test.context().guide;
    const QList<QPair<QByteArray, QString>> cases{{QByteArray(10 * 1024 * 1024, '1'), QStringLiteral("too large")},
        {"2010-01-01,off,x", QStringLiteral("2010")}, {"2027-01-01,perhaps,x", QStringLiteral("Line 1")}};
    for (const auto &[bytes, words] : cases) {
        test.prompts().filesAnswer = {fileIn(dir.path(), QStringLiteral("list.csv"), bytes)};
        QVERIFY(click(test.find<QWidget>(QStringLiteral("importDaysButton"))));
        const auto said = [&] { return test.find<Banner>(QStringLiteral("guideBanner"))->text(); };
        QTRY_VERIFY2(said().contains(words), qPrintable(said()));
    }
    QCOMPARE(test.context().guide, before);
    QVERIFY(!QFileInfo::exists(test.dataDir() + QLatin1Char('/') + overlayFileName()));
}

void TestOverlayEditor::aRestoredFolderBringsItsGuide()
{
    TestWindow test(Language::En, {}, kNow);
    const QString id = QStringLiteral("CN-T-ALIPAY");
    const auto number = [&] { return test.context().guide->contact(id)->value; };
    const Contact shipped = *test.context().guide->contact(id);
    const FactCorrection own{QStringLiteral("4001234"), {}, {}, QStringLiteral("back of my card"), Language::En, QDate(2026, 11, 23)};
    const auto nothing = [](const Result<OverlayChange> &) {};
    changeOverlay(test.context(), [&](const QJsonObject &stored) -> Result<QJsonObject> { return withCorrection(stored, shipped, own); },
        &test.window(), nothing);
    QTRY_COMPARE(number(), QStringLiteral("4001234"));
    const auto job = test.context().storage.run([](CaseFile &file) -> Result<std::shared_ptr<const BackupJob>> {
        if (const auto made = file.create(); !made.ok())
            return made.error();
        return file.beginBackup();
    }).result();
    const QTemporaryDir elsewhere;
    QVERIFY(job.ok() && (*job)->write(elsewhere.filePath(QStringLiteral("backup"))).ok());
    changeOverlay(test.context(), [](const QJsonObject &) -> Result<QJsonObject> { return QJsonObject(); }, &test.window(), nothing);
    QTRY_COMPARE(number(), shipped.value);

    QSignalSpy told(test.context().guideNotice.get(), &GuideNotice::changed);
    test.window().restoreFrom(elsewhere.filePath(QStringLiteral("backup")));
    QTRY_COMPARE_WITH_TIMEOUT(number(), QStringLiteral("4001234"), 10'000);
    QCOMPARE(told.count(), 1);
    QTRY_COMPARE(test.context().storage.run([](CaseFile &file) { return file.list(); }).result()->size(), 1);
    const auto inFile = test.context().storage.run([id](CaseFile &file) -> Result<QString> { return file.guide().contact(id)->value; }).result();
    QCOMPARE(*inFile, QStringLiteral("4001234"));
}

QTEST_MAIN(TestOverlayEditor)
#include "tst_overlayeditor.moc"
