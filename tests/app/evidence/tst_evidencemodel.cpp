// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/evidencemodel.h"
#include "testkit/examples.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace recourse;
using namespace recourse::app;

/// The list of exhibits keeps Qt's rules for models through every change a complaint can make.
class tst_EvidenceModel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void keepsTheRules();
    void persistentIndexFollowsAReorder();
    void foreignNamesAreEscapedInTooltips();
    void duplicateNamesTheFirst();
    void nameThatLies_data();
    void nameThatLies();
    void movedOrder_data();
    void movedOrder();

private:
    std::shared_ptr<const Catalogue> m_guide;
};

void tst_EvidenceModel::initTestCase()
{
    const Result<std::shared_ptr<const Catalogue>> guide = Catalogue::load();
    QVERIFY(guide.ok());
    m_guide = *guide;
}

void tst_EvidenceModel::keepsTheRules()
{
    EvidenceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Complaint c = test::refundComplaint(5);
    model.setComplaint(c, *m_guide, Language::ZhCn);
    QCOMPARE(model.rowCount(), 5);
    Complaint six = test::refundComplaint(6);
    c.evidence.insert(2, six.evidence[5]);
    model.setComplaint(c, *m_guide, Language::ZhCn);
    QCOMPARE(model.idAt(2), six.evidence[5].id);
    c.evidence.removeAt(4);
    c.evidence.removeAt(0);
    c.evidence.move(0, 3);
    c.evidence.prepend(six.evidence[0]);
    c.evidence.append(six.evidence[1]);
    model.setComplaint(c, *m_guide, Language::En);
    QCOMPARE(model.rowCount(), int(c.evidence.size()));
    for (int i = 0; i < c.evidence.size(); ++i) {
        QCOMPARE(model.idAt(i), c.evidence[i].id);
        QCOMPARE(model.index(i).data(EvidenceModel::NumberRole).toInt(), i + 1);
    }
    model.setComplaint(Complaint(), *m_guide, Language::En);
    QCOMPARE(model.rowCount(), 0);
}

void tst_EvidenceModel::persistentIndexFollowsAReorder()
{
    EvidenceModel model;
    Complaint c = test::refundComplaint(4);
    model.setComplaint(c, *m_guide, Language::En);
    const QPersistentModelIndex first(model.index(0));
    c.evidence.move(0, 3);
    model.setComplaint(c, *m_guide, Language::En);
    QCOMPARE(first.row(), 3);
}

void tst_EvidenceModel::foreignNamesAreEscapedInTooltips()
{
    EvidenceModel model;
    Complaint c = test::refundComplaint(1);
    c.evidence[0].kind.clear();
    c.evidence[0].fileName = QStringLiteral("<img src=x>.png");
    model.setComplaint(c, *m_guide, Language::En);
    const QString tip = model.index(0).data(Qt::ToolTipRole).toString();
    QVERIFY(!tip.contains(QStringLiteral("<img")));
    QVERIFY(tip.contains(QStringLiteral("&lt;img src=x&gt;.png")));
    QCOMPARE(model.index(0).data(Qt::DisplayRole).toString(), QStringLiteral("<img src=x>.png"));
}

void tst_EvidenceModel::duplicateNamesTheFirst()
{
    EvidenceModel model;
    Complaint c = test::refundComplaint(3);
    c.evidence[2].sha256 = c.evidence[1].sha256;
    model.setComplaint(c, *m_guide, Language::En);
    QCOMPARE(model.index(1).data(EvidenceModel::NoteRole).toString(), QString());
    QCOMPARE(model.index(2).data(EvidenceModel::NoteRole).toString(), QStringLiteral("Same file as exhibit 2"));
}

void tst_EvidenceModel::nameThatLies_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("mime");
    QTest::addColumn<bool>("lies");
    QTest::newRow("a picture called what it is") << "a.png" << "image/png" << false;
    QTest::newRow("a JPEG called .png") << "a.png" << "image/jpeg" << true;
    QTest::newRow("a program called .jpg is unknown, not a lie we can prove") << "a.jpg" << "application/octet-stream" << false;
    QTest::newRow("a web page called .pdf") << "a.pdf" << "text/html" << true;
    QTest::newRow("a table recognised as text") << "a.csv" << "text/plain" << false;
    QTest::newRow("no ending") << "a" << "image/png" << false;
}

void tst_EvidenceModel::nameThatLies()
{
    QFETCH(QString, name);
    QFETCH(QString, mime);
    QFETCH(bool, lies);
    Evidence item;
    item.fileName = name;
    item.mime = mime;
    QCOMPARE(nameLies(item), lies);
}

void tst_EvidenceModel::movedOrder_data()
{
    QTest::addColumn<int>("frozen");
    QTest::addColumn<QList<int>>("moved");
    QTest::addColumn<int>("before");
    QTest::addColumn<QList<int>>("order");
    QTest::newRow("last to the front") << 0 << QList<int>{3} << 0 << QList<int>{3, 0, 1, 2};
    QTest::newRow("first to the end") << 0 << QList<int>{0} << 4 << QList<int>{1, 2, 3, 0};
    QTest::newRow("onto itself") << 0 << QList<int>{1} << 1 << QList<int>{0, 1, 2, 3};
    QTest::newRow("two apart, together") << 0 << QList<int>{0, 2} << 4 << QList<int>{1, 3, 0, 2};
    QTest::newRow("not in front of what a letter named") << 2 << QList<int>{3} << 0 << QList<int>{0, 1, 3, 2};
    QTest::newRow("what a letter named stays") << 2 << QList<int>{0} << 4 << QList<int>{0, 1, 2, 3};
}

void tst_EvidenceModel::movedOrder()
{
    QFETCH(int, frozen);
    QFETCH(QList<int>, moved);
    QFETCH(int, before);
    QFETCH(QList<int>, order);
    Complaint c = test::refundComplaint(4);
    for (int i = 0; i < frozen; ++i)
        c.evidence[i].frozenNumber = i + 1;
    QList<EvidenceId> ids;
    for (const int i : moved)
        ids.append(c.evidence[i].id);
    QList<EvidenceId> expected;
    for (const int i : order)
        expected.append(c.evidence[i].id);
    QVERIFY(app::movedOrder(c, ids, before) == expected);
}

QTEST_MAIN(tst_EvidenceModel)
#include "tst_evidencemodel.moc"
