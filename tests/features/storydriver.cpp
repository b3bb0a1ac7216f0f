// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// storydriver DIR SEED: a person at the window over DIR who types, adds lines, turns pages and drops files until the process is killed.
// Whenever the window says "saved", prints what it then showed: "SAVED " and base64 of {id, summary, facts, evidence}.

#include "app/complaint/session.h"
#include "app/evidence/evidenceimporter.h"
#include "app/shell/mainwindow.h"
#include "app/widgets/fields.h"
#include "app/wizard/wizardview.h"
#include "testkit/window/acts.h"
#include "testkit/window/testwindow.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace recourse;
using namespace recourse::app;
using namespace recourse::test;

namespace {

void report(const Complaint &c)
{
    QJsonArray facts;
    for (const Fact &fact : c.facts)
        facts.append(fact.text);
    QJsonArray evidence;
    for (const Evidence &item : c.evidence)
        evidence.append(item.sha256.hex());
    const QJsonObject object{{QStringLiteral("id"), c.id.toString()}, {QStringLiteral("summary"), c.summary},
        {QStringLiteral("facts"), facts}, {QStringLiteral("evidence"), evidence}};
    std::fprintf(stdout, "SAVED %s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64().constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    QRandomGenerator random(arguments.at(2).toUInt());
    QTemporaryDir own;
    TestWindow app(Language::ZhCn, arguments.at(1));
    if (!QTest::qWaitFor([&] { return app.window().session() != nullptr; }, 1'500)) {
        app.window().startComplaint();
        if (!QTest::qWaitFor([&] { return app.window().session() != nullptr; }, 5'000))
            return 3;
    }
    ComplaintSession &session = *app.window().session();
    QObject::connect(&session, &ComplaintSession::saveStateChanged, &session, [&] {
        if (session.saveState() == ComplaintSession::SaveState::Saved)
            report(session.complaint());
    });
    auto *wizard = app.find<WizardView>(QStringLiteral("wizardView"));
    if (!wizard)
        return 4;
    for (int round = 0;; ++round) {
        wizard->goTo(Page::Happened);
        auto *summary = app.find<TextArea>(QStringLiteral("summaryEdit"));
        if (!summary || !click(summary))
            return 5;
        QTest::keyClick(summary, Qt::Key_End, Qt::ControlModifier);
        for (int i = 0; i < 12; ++i) {
            typeText(i % 4 == 3 ? QStringLiteral("退款") : QString::number(random.bounded(1000)));
            QTest::qWait(int(random.bounded(60)));
        }
        if (!click(app.find<QAbstractButton>(QStringLiteral("addFactButton"))))
            return 6;
        auto *fact = app.find<TextArea>(QStringLiteral("factEdit%1").arg(session.complaint().facts.size() - 1));
        if (!fact || !click(fact))
            return 7;
        typeText(QStringLiteral("fact %1").arg(random.generate()));
        const QString path = own.filePath(QStringLiteral("%1.png").arg(round));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return 8;
        file.write(screenshot(QColor::fromRgb(random.generate())));
        file.close();
        if (!dropFiles(summary, {path}))
            return 9;
        QTest::qWait(int(random.bounded(200)));
        wizard->goTo(Page::Wanted);
        QTest::qWait(int(random.bounded(700)));
    }
}
