// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/catalogue.h"

#include <QSet>
#include <QTest>

using namespace recourse;

/// The guide that is shipped is sound and covers what the first release promises.
class TestGuideData : public QObject
{
    Q_OBJECT

private slots:
    void isSound();
    void coreCategoriesAreComplete();
    void everyCategoryHasAWay();
    void everyConditionOfAStepCanBeSaid();
    void everyCitableLawIsOfferedSomewhere();
};

void TestGuideData::isSound()
{
    QStringList problems;
    for (const GuideProblem &p : Catalogue::check(QStringLiteral(":/guide"), QStringLiteral(":/calendars")))
        problems.append(QStringList{p.file, p.path, p.id, p.code, p.detail}.join(u' '));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestGuideData::coreCategoriesAreComplete()
{
    const auto guide = Catalogue::load();
    QVERIFY(guide.ok());
    int core = 0;
    for (const Category &category : (*guide)->categories()) {
        if (!category.core)
            continue;
        ++core;
        const QByteArray id = category.id.toUtf8();
        QVERIFY2(!category.questions.isEmpty() && !category.evidence.isEmpty() && !category.actions.isEmpty(), id.constData());
        QVERIFY2(!category.primaryDemands.isEmpty() && !category.bases.value(QStringLiteral("CN")).isEmpty(), id.constData());
        QVERIFY2((*guide)->ladder(category.id, QStringLiteral("CN")) != nullptr, id.constData());
    }
    QCOMPARE(core, 5);
}

void TestGuideData::everyCategoryHasAWay()
{
    const auto guide = Catalogue::load();
    QVERIFY(guide.ok());
    QVERIFY((*guide)->categories().size() >= 18);
    for (const Category &category : (*guide)->categories()) {
        QVERIFY2(!category.subjects.isEmpty() && !category.primaryDemands.isEmpty(), qPrintable(category.id));
        QVERIFY2(!category.issue.zh.isEmpty() && !category.issue.en.isEmpty(), qPrintable(category.id));
    }
}

void TestGuideData::everyConditionOfAStepCanBeSaid()
{
    const auto guide = Catalogue::load();
    QVERIFY(guide.ok());
    for (const Ladder &ladder : (*guide)->ladders()) {
        for (const Ladder::Step &step : ladder.steps) {
            const NamedCondition *condition = (*guide)->condition(step.when);
            QVERIFY2(step.when == QLatin1String("always") || (condition && !condition->text.isEmpty()), qPrintable(step.when));
        }
    }
}

/// A law that may be cited but that no category offers is knowledge that helps nobody.
void TestGuideData::everyCitableLawIsOfferedSomewhere()
{
    const auto guide = Catalogue::load();
    QVERIFY(guide.ok());
    QSet<QString> offered;
    for (const Category &category : (*guide)->categories()) {
        for (const QStringList &ids : category.bases)
            offered.unite(QSet<QString>(ids.cbegin(), ids.cend()));
    }
    QStringList dead;
    for (const LegalBasis &basis : (*guide)->legalBases()) {
        if (!basis.binds.isEmpty() && basis.provenance.confidence == Confidence::High && !offered.contains(basis.id))
            dead.append(basis.id);
    }
    QCOMPARE(dead, QStringList());
}

QTEST_GUILESS_MAIN(TestGuideData)
#include "tst_guidedata.moc"
