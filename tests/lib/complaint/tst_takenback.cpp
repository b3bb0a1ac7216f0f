// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "complaint/takenback.h"
#include "testkit/examples.h"

#include <QTest>

using namespace recourse;

/// Going back to an earlier value loses no exported letter and nothing that was logged.
class tst_takenback : public QObject
{
    Q_OBJECT
private slots:
    void theMarkGoesWithItsEvent()
    {
        Complaint before = test::refundComplaint();
        before.letters.append(Letter());
        before.letters.last().id = LetterId::create();
        Complaint after = before;
        after.letters.last().sentAt = test::noon(2026, 11, 1);
        Step step;
        step.id = StepId::create();
        step.events.append(Step::Event{EventKind::Sent, {}, {}, {}, false});
        after.steps.append(step);
        Complaint undone = before;
        keepLetters(undone, after);
        keepLogged(undone, after, {});
        QVERIFY(!undone.letters.last().sentAt);
        QCOMPARE(undone.steps.size(), after.steps.size());
        QVERIFY2(undone.steps.last().events.first().retracted, "it stays to be seen, taken back");
        Complaint redone = after;
        keepLetters(redone, undone);
        keepLogged(redone, undone, {});
        QVERIFY(redone == after);
    }

    void aLetterExportedMeanwhileStays()
    {
        const Complaint before = test::refundComplaint();
        Complaint after = before;
        after.letters.append(Letter());
        after.letters.last().id = LetterId::create();
        after.letters.last().sentAt = test::noon(2026, 11, 1);
        Complaint undone = before;
        keepLetters(undone, after);
        QVERIFY(undone.letters == after.letters);
    }

    void aLoggedContactIsRetracted()
    {
        const Complaint before = test::refundComplaint();
        Complaint after = before;
        ContactEntry entry;
        entry.id = ContactId::create();
        entry.answer = QStringLiteral("已登记");
        after.contacts.append(entry);
        Complaint undone = before;
        keepLogged(undone, after, after.contacts);
        QCOMPARE(undone.contacts.size(), after.contacts.size());
        QVERIFY(undone.contacts.last().retracted);
        QCOMPARE(undone.contacts.last().answer, entry.answer);
        // Undone field by field, it has no words left when it goes: those that were committed stay.
        Complaint emptied = after;
        emptied.contacts.last().answer.clear();
        undone = before;
        keepLogged(undone, emptied, after.contacts);
        QCOMPARE(undone.contacts.last().answer, entry.answer);
        QVERIFY(undone.contacts.last().retracted);
    }

    void anEmptyContactGoes()
    {
        const Complaint before = test::refundComplaint();
        Complaint after = before;
        ContactEntry entry;
        entry.id = ContactId::create();
        after.contacts.append(entry);
        Complaint undone = before;
        keepLogged(undone, after, after.contacts);
        QVERIFY(undone == before);
    }
};

QTEST_GUILESS_MAIN(tst_takenback)
#include "tst_takenback.moc"
