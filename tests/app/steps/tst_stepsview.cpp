// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/complaint/session.h"
#include "app/shell/complaintview.h"
#include "app/shell/mainwindow.h"
#include "app/steps/stepcard.h"
#include "app/steps/stepsview.h"
#include "escalation/guard.h"
#include "escalation/planner.h"
#include "testkit/examples.h"
#include "testkit/window/acts.h"
#include "testkit/window/testwindow.h"

#include <QLabel>
#include <QTest>

using namespace recourse;
using namespace recourse::app;
using namespace recourse::test;

namespace {

StepsView *openSteps(TestWindow &app, const Complaint &value)
{
    const auto made = app.context().storage.run([value](CaseFile &file) { return file.create(value); }).result();
    if (!made.ok())
        qFatal("the complaint was not made");
    app.window().openComplaint(made->id);
    if (!QTest::qWaitFor([&] { return app.window().findChild<ComplaintView *>() != nullptr; }, 5'000))
        qFatal("the complaint did not open");
    app.window().findChild<ComplaintView *>()->showTab(ComplaintView::Steps);
    QTest::qWait(20);
    return app.window().findChild<StepsView *>();
}

QList<PlannedStep> plan(TestWindow &app)
{
    return planSteps(app.window().session()->complaint(), *app.context().guide, app.context().today());
}

int indexOf(const QList<PlannedStep> &steps, const QString &channel)
{
    for (int i = 0; i < steps.size(); ++i) {
        if (steps.at(i).channel == channel)
            return i;
    }
    return -1;
}

} // namespace

class tst_stepsview : public QObject
{
    Q_OBJECT
private slots:
    void oneStepIsRecommendedAndRecordingMovesOn()
    {
        TestWindow app(Language::ZhCn);
        StepsView *view = openSteps(app, refundComplaint());
        QList<PlannedStep> steps = plan(app);
        QVERIFY(steps.size() > 1);
        const auto recommended = [&] {
            int count = 0;
            for (const PlannedStep &step : plan(app))
                count += step.recommended;
            return count;
        };
        QCOMPARE(recommended(), 1);
        int now = 0;
        while (!steps.at(now).recommended)
            ++now;
        QVERIFY(app.find<QWidget>(QStringLiteral("stepRecordButton%1").arg(now))); // in sight without unfolding anything
        QCOMPARE(app.find<QComboBox>(QStringLiteral("stepEventCombo%1").arg(now))->currentData().toString(), QStringLiteral("sent"));
        QVERIFY(click(app.find<QAbstractButton>(QStringLiteral("stepRecordButton%1").arg(now))));
        const Complaint &c = app.window().session()->complaint();
        QCOMPARE(c.steps.size(), 1);
        QCOMPARE(c.steps.first().channel, steps.at(now).channel);
        QCOMPARE(c.steps.first().events.first().kind, EventKind::Sent);
        QCOMPARE(c.steps.first().events.first().at.date, (PartialDate{2026, 10, 12}));
        QVERIFY(plan(app) != steps);
        QVERIFY(!plan(app).at(indexOf(plan(app), steps.at(now).channel)).stepId.isNull());
        QVERIFY(recommended() <= 1);
        bool told = false;
        for (const auto *label : view->findChildren<QLabel *>())
            told = told || (label->isVisible() && label->text().startsWith(QStringLiteral("✓")));
        QVERIFY(told);
        app.window().session()->undoStack().undo();
        QTest::qWait(10);
        // What was recorded stays in the log, taken back; the case stands as before.
        QList<PlannedStep> after = plan(app);
        QCOMPARE(after.size(), steps.size());
        for (qsizetype i = 0; i < after.size(); ++i)
            after[i].stepId = steps.at(i).stepId;
        QCOMPARE(after, steps);
        QVERIFY(app.prompts().asked.isEmpty());
    }

    void aSecondBodyIsWarnedAboutNotForbidden()
    {
        // With one authority already at work on the same subject, filing with the next one asks first.
        Complaint c = refundComplaint();
        TestWindow app(Language::ZhCn);
        const QList<PlannedStep> steps = planSteps(c, *app.context().guide, QDate(2026, 10, 12));
        QStringList guarded;
        int first = -1;
        for (int i = 0; i < steps.size() && guarded.isEmpty(); ++i) {
            Complaint filed = c;
            Step step;
            step.id = StepId::create();
            step.channel = steps.at(i).channel;
            step.subject = steps.at(i).subject;
            step.events = {{EventKind::Sent, {PartialDate{2026, 10, 11}, {}}, {}, {}, false}};
            filed.steps = {step};
            for (const PlannedStep &other : planSteps(filed, *app.context().guide, QDate(2026, 10, 12))) {
                if (other.stepId.isNull() && other.state != PlanState::Closed
                    && !filingGuard(filed, *app.context().guide, other.channel, other.subject).isEmpty())
                    guarded << other.channel;
            }
            if (!guarded.isEmpty()) {
                first = i;
                c = filed;
            }
        }
        QVERIFY(first >= 0);
        openSteps(app, c);
        const int second = indexOf(plan(app), guarded.first());
        QVERIFY(second >= 0);
        const QString n = QString::number(second);
        if (auto *expander = app.window().findChild<QAbstractButton *>(QStringLiteral("stepRecordExpander") + n))
            QVERIFY(click(expander));
        QVERIFY(choose(app.find<QComboBox>(QStringLiteral("stepEventCombo") + n), QStringLiteral("sent")));

        app.prompts().confirmAnswer = false;
        QVERIFY(click(app.find<QAbstractButton>(QStringLiteral("stepRecordButton") + n)));
        QCOMPARE(app.prompts().asked.size(), 1);
        QCOMPARE(app.window().session()->complaint().steps.size(), 1); // declined: nothing recorded

        app.prompts().confirmAnswer = true;
        app.prompts().textAnswer = QStringLiteral("电话里让我这样做");
        QVERIFY(click(app.find<QAbstractButton>(QStringLiteral("stepRecordButton") + n)));
        QCOMPARE(app.prompts().asked.size(), 3); // the warning again, then the reason
        QCOMPARE(app.window().session()->complaint().steps.size(), 2);
        QCOMPARE(app.window().session()->complaint().steps.last().overrideReason, QStringLiteral("电话里让我这样做"));
    }
};

QTEST_MAIN(tst_stepsview)
#include "tst_stepsview.moc"
