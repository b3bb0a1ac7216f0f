// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "complaint/complaint.h"

#include <QTest>

using namespace recourse;

/// Exhibits are numbered in their order until a letter names them; from then on a number means one exhibit for ever.
class TestExhibitNumbers : public QObject
{
    Q_OBJECT

    Complaint m_complaint;

    EvidenceId add(int frozen = 0)
    {
        Evidence item;
        item.id = EvidenceId::create();
        item.frozenNumber = frozen;
        m_complaint.evidence.append(item);
        return item.id;
    }

private slots:
    void init() { m_complaint = {}; }

    void inTheirOrderAtFirst()
    {
        const EvidenceId a = add();
        const EvidenceId b = add();
        QCOMPARE(exhibitNumber(m_complaint, a), 1);
        QCOMPARE(exhibitNumber(m_complaint, b), 2);
        m_complaint.evidence.swapItemsAt(0, 1);
        QCOMPARE(exhibitNumber(m_complaint, b), 1);
        removeEvidence(m_complaint, {b});
        QCOMPARE(exhibitNumber(m_complaint, a), 1);
        QVERIFY(m_complaint.retiredNumbers.empty());
    }

    void aNumberInALetterIsNeverGivenAgain()
    {
        const EvidenceId a = add(1);
        const EvidenceId b = add(2);
        removeEvidence(m_complaint, {b});
        const EvidenceId c = add();
        QCOMPARE(exhibitNumber(m_complaint, a), 1);
        QCOMPARE(exhibitNumber(m_complaint, b), 0);
        QCOMPARE(exhibitNumber(m_complaint, c), 3);
    }

    void removingTakesItOutOfTheFacts()
    {
        const EvidenceId a = add();
        const EvidenceId b = add();
        m_complaint.facts = {{FactId::create(), {}, QStringLiteral("paid"), {a, b}}};
        setUnreadable(m_complaint, QStringLiteral("exhibit:%1:date").arg(a.toString()), QStringLiteral("soon"));
        removeEvidence(m_complaint, {a});
        QCOMPARE(m_complaint.facts.first().exhibits, QList<EvidenceId>{b});
        QVERIFY(m_complaint.unreadable.isEmpty());
    }

    void undoBringsTheNumberBackWithItsExhibit()
    {
        const EvidenceId a = add(1);
        Complaint earlier = m_complaint;
        removeEvidence(m_complaint, {a});
        QVERIFY(m_complaint.retiredNumbers == std::vector<int>{1});
        keepNumbers(earlier, m_complaint);
        QVERIFY(earlier.retiredNumbers.empty());
        QCOMPARE(exhibitNumber(earlier, a), 1);
    }

    /// Added, exported, and then the adding is undone: the letter is out in the world.
    void undoOfAddingAnExhibitThatALetterNames()
    {
        const Complaint before = m_complaint;
        add(1);
        Complaint earlier = before;
        keepNumbers(earlier, m_complaint);
        m_complaint = earlier;
        QCOMPARE(exhibitNumber(m_complaint, add()), 2);
    }

    /// Numbered after the step that is undone: the exhibit keeps what the letter calls it.
    void undoAcrossAnExportKeepsTheNumber()
    {
        const EvidenceId a = add();
        const Complaint before = m_complaint;
        m_complaint.evidence.first().frozenNumber = 4;
        Complaint earlier = before;
        keepNumbers(earlier, m_complaint);
        QCOMPARE(exhibitNumber(earlier, a), 4);
    }
};

QTEST_GUILESS_MAIN(TestExhibitNumbers)
#include "tst_exhibitnumbers.moc"
