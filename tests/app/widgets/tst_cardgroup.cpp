// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/flowgrid.h"
#include "app/widgets/cardgroup.h"
#include "app/widgets/surfaces.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace recourse::app;

namespace {

/// A field, six cards in three columns, a field.
struct Cards {
    QWidget window;
    QLineEdit before{&window};
    QList<CardButton *> cards;
    QLineEdit after{&window};
    CardGroup group{&window};
    Cards()
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&before);
        auto *grid = new FlowGrid(180, 3, 8);
        for (int i = 0; i < 6; ++i) {
            auto *card = new CardButton(&window);
            card->setTitle(QString::number(i));
            cards.append(card);
            group.add(card);
            grid->addWidget(card);
        }
        column->addLayout(grid);
        QWidget *last = &before;
        for (CardButton *card : cards) {
            QWidget::setTabOrder(last, card);
            last = card;
        }
        QWidget::setTabOrder(last, &after);
        column->addWidget(&after);
        window.resize(640, 400);
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
    }
    int focused() const
    {
        for (int i = 0; i < cards.size(); ++i) {
            if (cards[i]->hasFocus())
                return i;
        }
        return -1;
    }
    void press(Qt::Key key)
    {
        QTest::keyClick(QApplication::focusWidget(), key);
        QTest::qWait(1);
    }
};

} // namespace

class tst_cardgroup : public QObject
{
    Q_OBJECT
private slots:
    void oneStopOfTheTabKey()
    {
        Cards c;
        c.before.setFocus();
        c.press(Qt::Key_Tab);
        QCOMPARE(c.focused(), 0);
        c.press(Qt::Key_Tab);
        QVERIFY(c.after.hasFocus());
        c.cards[4]->setChecked(true);
        c.group.refresh();
        c.before.setFocus();
        c.press(Qt::Key_Tab);
        QCOMPARE(c.focused(), 4); // the chosen one
    }

    void arrowsGoWhereTheyPoint()
    {
        Cards c;
        c.cards[1]->setFocus();
        const QList<std::pair<Qt::Key, int>> way{{Qt::Key_Down, 4}, {Qt::Key_Left, 3}, {Qt::Key_Up, 0}, {Qt::Key_Right, 1}, {Qt::Key_End, 5},
            {Qt::Key_Right, 5}, {Qt::Key_Down, 5}, {Qt::Key_Home, 0}, {Qt::Key_Up, 0}};
        for (const auto &[key, wanted] : way) {
            c.press(key);
            QCOMPARE(c.focused(), wanted);
        }
        for (const CardButton *card : c.cards)
            QVERIFY(!card->isChecked()); // to look is not to choose
        QSignalSpy clicked(c.cards[0], &QAbstractButton::clicked);
        c.press(Qt::Key_Space);
        QCOMPARE(clicked.count(), 1);
    }

    void hiddenCardsAreLeftOut()
    {
        Cards c;
        c.cards[0]->hide();
        c.group.refresh();
        c.before.setFocus();
        c.press(Qt::Key_Tab);
        QCOMPARE(c.focused(), 1);
        c.press(Qt::Key_Home);
        QCOMPARE(c.focused(), 1);
    }

    void screenReadersHearRadioButtons()
    {
        Cards c;
        c.cards[2]->setChecked(true);
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(c.cards[2]);
        QVERIFY(face);
        QCOMPARE(face->role(), QAccessible::RadioButton);
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("2"));
        QVERIFY(face->state().checked);
        QVERIFY(!QAccessible::queryAccessibleInterface(c.cards[1])->state().checked);
        QSignalSpy clicked(c.cards[1], &QAbstractButton::clicked);
        QAccessible::queryAccessibleInterface(c.cards[1])->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(clicked.count(), 1);
        CardButton door;
        QCOMPARE(QAccessible::queryAccessibleInterface(&door)->role(), QAccessible::Button); // no choice: a door
    }
};

QTEST_MAIN(tst_cardgroup)
#include "tst_cardgroup.moc"
