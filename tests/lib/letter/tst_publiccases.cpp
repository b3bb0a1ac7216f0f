// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "complaint/document.h"
#include "complaint/whereabouts.h"
#include "lib/letter/lettercases.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace recourse;
using namespace recourse::test;

/// Realistic complaints, answered as people answer ("没有", "not yet"), composed for everybody they could go to. Sentences that
/// recipients found false or that nobody had said must not come back. With RECOURSE_WRITE_LETTERS=folder the letters are
/// written there, to be read.
class TstPublicCases : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Catalogue> guide;

    static QString folder()
    {
        const QString named = qEnvironmentVariable("RECOURSE_CASES");
        return (named.isEmpty() ? QStringLiteral(RECOURSE_SOURCE_DIR "/../shared/cases") : named) + QStringLiteral("/letters");
    }

    Complaint read(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(path));
        const Result<Complaint> parsed = parseComplaintDocument(file.readAll(), *guide);
        if (!parsed)
            qFatal("%s: %s", qPrintable(path), qPrintable(parsed.error().args.join(QLatin1Char(' '))));
        return *parsed;
    }

private slots:
    void initTestCase()
    {
        const auto loaded = Catalogue::load();
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().args.join(QLatin1Char('\n'))));
        guide = *loaded;
    }

    void everyLetter_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("never");
        // What a recipient found in an earlier form of these letters, and why it was wrong.
        const QHash<QString, QStringList> known{
            // the wallet's ticket of the last contact, told as that of the first; a promise that was kept late, told as broken;
            // the bank asked for what the balance had paid
            {QStringLiteral("01"), {QStringLiteral("反映（工单号WX2026102400193）"), QStringLiteral("承诺未见落实")}},
            {QStringLiteral("03"), {QStringLiteral("（73.60元）")}},
            {QStringLiteral("06"), {QStringLiteral("涉及金额100.00元"), QStringLiteral("？。"), QStringLiteral("！。")}},
            {QStringLiteral("09"), {QStringLiteral("11月10日就支付宝账户被限制或冻结一事向贵公司反映（工单号AP20261120-10233）")}},
            {QStringLiteral("08"), {QStringLiteral("本人没有开通"), QStringLiteral("本人没有使用")}},
            {QStringLiteral("11"), {QStringLiteral("本人没有向对方"), QStringLiteral("时本人的特殊情况"), QStringLiteral("与本人联系。"), QStringLiteral("先行向被投诉人反映（编号"), QStringLiteral("客服接警员")}},
            {QStringLiteral("14"), {QStringLiteral("反映（工单号DY-AS-20261106-001）")}},
            {QStringLiteral("20"), {QStringLiteral("the promise has not been kept"), QStringLiteral("tell me the outcome")}},
        };
        const QStringList files = QDir(folder()).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        if (files.isEmpty())
            QSKIP("the cases are not here");
        for (const QString &name : files)
            QTest::newRow(qPrintable(name.chopped(5))) << folder() + QLatin1Char('/') + name << known.value(name.left(2));
    }
    void everyLetter()
    {
        QFETCH(QString, path);
        QFETCH(QStringList, never);
        Complaint complaint = read(path);
        complaint.id = ComplaintId::create();
        complaint.number = QStringLiteral("2026-0001");
        const QString out = qEnvironmentVariable("RECOURSE_WRITE_LETTERS");
        const Language language = complaint.jurisdiction == QLatin1String("CN") ? Language::ZhCn : Language::En;
        int letters = 0;
        for (const Channel &channel : guide->channels()) {
            QList<LetterType> types;
            for (const char *type : {"T1", "T2", "T3"}) {
                ComposeOptions with;
                with.channel = channel.id;
                with.type = *letterTypeFrom(QString::fromLatin1(type));
                with.language = language;
                with.today = QDate(2026, 11, 28);
                with.withExhibits = false;
                const Result<LetterDocument> letter = composeLetter(complaint, *guide, with);
                if (!letter || types.contains(letter->type))
                    continue;
                types.append(letter->type);
                ++letters;
                const QString text = letterPlainText(*letter);
                if (!out.isEmpty()) {
                    QFile file(out + QLatin1Char('/') + QString::fromLatin1(QTest::currentDataTag()) + QLatin1Char('.') + channel.id
                        + QLatin1Char('.') + codeOf(letter->type) + QStringLiteral(".txt"));
                    QVERIFY(file.open(QIODevice::WriteOnly));
                    file.write(text.toUtf8());
                }
                // A market regulator does not do what the central bank does with a payment institution.
                if (channel.id == QLatin1String("CH-12315"))
                    QVERIFY(!text.contains(QStringLiteral("核查被投诉机构")));
                for (const QString &wrong : never)
                    QVERIFY2(!text.contains(wrong), qPrintable(channel.id + QLatin1Char(' ') + codeOf(letter->type) + QStringLiteral(": ") + wrong));
            }
        }
        QVERIFY(letters > 0);
    }
};

QTEST_GUILESS_MAIN(TstPublicCases)
#include "tst_publiccases.moc"
