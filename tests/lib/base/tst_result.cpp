// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"
#include "base/result.h"

#include <QSet>
#include <QTest>

#include <memory>

using namespace recourse;

class TestResult : public QObject
{
    Q_OBJECT

private slots:
    void values()
    {
        const Result<int> good = 7;
        QVERIFY(good.ok());
        QVERIFY(bool(good));
        QCOMPARE(*good, 7);
        QCOMPARE(good.valueOr(1), 7);
        const Result<int> bad{ErrorCode::DiskFull, {QStringLiteral("12")}, QStringLiteral("write")};
        QVERIFY(!bad.ok());
        QCOMPARE(bad.valueOr(1), 1);
        QCOMPARE(bad.error(), (Error{ErrorCode::DiskFull, {QStringLiteral("12")}, QStringLiteral("write")}));
        const Result<QString> passedOn = bad.error();
        QCOMPARE(passedOn.error().code, ErrorCode::DiskFull);
    }

    void anEmptyValueIsNoFailure()
    {
        QVERIFY(Result<QString>(QString()).ok());
        QVERIFY((Result<std::unique_ptr<int>>(std::unique_ptr<int>())).ok());
    }

    void movesWhatCannotBeCopied()
    {
        Result<std::unique_ptr<int>> made = std::make_unique<int>(3);
        const std::unique_ptr<int> taken = std::move(made).value();
        QCOMPARE(*taken, 3);
    }

    void statuses()
    {
        QVERIFY(Status().ok());
        const Status failed = ErrorCode::ReadOnly;
        QVERIFY(!failed.ok());
        QCOMPARE(failed.error().code, ErrorCode::ReadOnly);
    }

    void everyCodeHasItsOwnName()
    {
        QSet<QString> names;
        for (int i = 0; i <= int(ErrorCode::Internal); ++i) {
            const QString name = errorName(ErrorCode(i));
            QVERIFY2(!names.contains(name), qPrintable(name));
            QCOMPARE(name, name.toLower());
            names.insert(name);
        }
    }

    void ids()
    {
        const ComplaintId id = ComplaintId::create();
        QVERIFY(!id.isNull());
        QCOMPARE(ComplaintId::parse(id.toString()), std::optional<ComplaintId>(id));
        QCOMPARE(ComplaintId::parse(id.toString().toUpper()), std::optional<ComplaintId>(id));
        QVERIFY(!(ComplaintId::create() == id));
        QVERIFY(ComplaintId().isNull());
        for (const QString &no : {QString(), QStringLiteral("x"), QStringLiteral("{") + id.toString() + QLatin1Char('}'),
                 QStringLiteral("00000000-0000-0000-0000-000000000000"), id.toString() + QLatin1Char('x'),
                 id.toString() + QLatin1Char('\n')})
            QVERIFY2(!ComplaintId::parse(no), qPrintable(no));
    }
};

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
