// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letter/findingslist.h"

#include <QTest>
#include <QTextLayout>

using namespace recourse::app;

/// No sentence of the list of findings is cut, however narrow the list is.
class tst_findingslist : public QObject
{
    Q_OBJECT
private slots:
    void everySentenceIsReadToItsEnd_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::newRow("English")
            << QStringLiteral("The letter names a day that has passed. Give another one, or leave it out and the letter asks for one in 15 days. ");
        QTest::newRow("Chinese") << QStringLiteral("信里写的答复日期已经过去。请改一个日期，或者留空，由信件按十五天来要求。");
    }

    void everySentenceIsReadToItsEnd()
    {
        QFETCH(QString, sentence);
        FindingsList list;
        QPixmap mark(20, 20);
        mark.fill(Qt::black);
        list.setIconSize({20, 20});
        for (int length = 4; length <= sentence.size(); length += 3)
            list.addItem(new QListWidgetItem(QIcon(mark), sentence.left(length)));
        list.show();
        for (int width = 150; width <= 330; width += 9) {
            list.resize(width, 400);
            QCoreApplication::processEvents();
            for (int row = 0; row < list.count(); ++row) {
                const QListWidgetItem *item = list.item(row);
                QStyleOptionViewItem option;
                list.initViewItemOption(&option);
                option.widget = &list;
                option.rect = list.visualItemRect(item);
                option.features = QStyleOptionViewItem::HasDisplay | QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::WrapText;
                option.text = item->text();
                option.icon = item->icon();
                option.decorationSize = list.iconSize();
                option.decorationPosition = QStyleOptionViewItem::Left;
                const QRect words = list.style()->subElementRect(QStyle::SE_ItemViewItemText, &option, &list);
                const int margin = list.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, &list) + 1;
                const double needed = heightOf(item->text(), list.font(), words.width() - 2 * margin);
                QVERIFY2(needed <= words.height(),
                    qPrintable(QStringLiteral("%1 pixels wide, %2 of %3 high: %4").arg(width).arg(words.height()).arg(needed).arg(item->text())));
            }
        }
    }

private:
    static double heightOf(const QString &text, const QFont &font, int width)
    {
        QTextLayout layout(text, font);
        QTextOption wrap;
        wrap.setWrapMode(QTextOption::WordWrap);
        layout.setTextOption(wrap);
        layout.beginLayout();
        double height = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            height += line.height();
        }
        layout.endLayout();
        return height;
    }
};

QTEST_MAIN(tst_findingslist)
#include "tst_findingslist.moc"
