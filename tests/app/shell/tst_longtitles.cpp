// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Refund of £48.20 has … arrived" says the opposite of what happened. A sentence is wrapped, and if it must be cut, at its end.

#include "app/complaint/complaintlist.h"
#include "app/complaint/complaintmodel.h"
#include "app/widgets/theme.h"
#include "app/widgets/twolines.h"
#include "app/shell/screens.h"
#include "testkit/examples.h"

#include <QListView>
#include <QTest>

using namespace recourse;
using namespace recourse::app;
using namespace recourse::test;

namespace {

/// The beginning of the title that is shown.
QString shown(const QString &title, int width)
{
    QStringList lines = onTwoLines(title, qApp->font(), width);
    QString text = lines.join(QLatin1Char(' '));
    if (text.endsWith(QStringLiteral("…")))
        text.chop(1);
    return text;
}

QString squeezed(QString text)
{
    return text.remove(QLatin1Char(' '));
}

} // namespace

class tst_longtitles : public QObject
{
    Q_OBJECT
private slots:
    void onlyTheEndIsCut_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("English") << QStringLiteral("Refund of £48.20 has not arrived · PayPal");
        QTest::newRow("Chinese") << QStringLiteral("退款人民币一万二千八百元没有到账，商家同意后又说没有收到申请");
        QTest::newRow("one long word") << QString(200, QLatin1Char('x'));
        QTest::newRow("nothing") << QString();
    }
    void onlyTheEndIsCut()
    {
        QFETCH(QString, title);
        for (int width = 1; width < 500; width += 7) {
            const QStringList lines = onTwoLines(title, qApp->font(), width);
            QVERIFY(lines.size() == 1 || lines.size() == 2);
            QVERIFY2(squeezed(title).startsWith(squeezed(shown(title, width))), qPrintable(lines.join(QLatin1Char('|'))));
        }
        QCOMPARE(onTwoLines(title, qApp->font(), 5'000), QStringList{title});
    }

    void theListShowsTheWholeSentence_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("zh_CN") << int(Language::ZhCn);
        QTest::newRow("en") << int(Language::En);
    }
    void theListShowsTheWholeSentence()
    {
        QFETCH(int, language);
        TestWindow app{Language(language)};
        ComplaintId last;
        for (const Category &category : app.context().guide->categories()) {
            Complaint complaint = refundComplaint();
            complaint.category = category.id;
            complaint.transactions.first().amount = Money{12'345'678, QStringLiteral("GBP")};
            const auto made = app.context().storage.run([complaint](CaseFile &file) { return file.create(complaint); }).result();
            QVERIFY(made.ok());
            last = made->id;
        }
        app.window().findChild<ComplaintList *>()->reload();
        app.window().openComplaint(last);
        auto *view = app.find<QListView>(QStringLiteral("complaintList"));
        QVERIFY(view);
        QTRY_COMPARE(view->model()->rowCount(), int(app.context().guide->categories().size()));
        QFont font = view->font();
        font.setWeight(QFont::Medium);
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            const QString title = index.data().toString();
            QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(title));
            QVERIFY(index.data(Qt::ToolTipRole).toString().contains(title.toHtmlEscaped()));
            const int width = view->visualRect(index).width() - 28 - 24;
            const QStringList lines = onTwoLines(title, font, width);
            QVERIFY2(!lines.last().endsWith(QStringLiteral("…")), qPrintable(title));
            QVERIFY(view->visualRect(index).height() > int(lines.size()) * QFontMetrics(font).height() + 20);
        }
    }
};

QTEST_MAIN(tst_longtitles)
#include "tst_longtitles.moc"
