// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/screens.h"

#include "app/widgets/wheel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDateEdit>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QWindow>

using namespace recourse;
using namespace recourse::app;
using namespace recourse::test;

namespace {

constexpr int kNotch = 120;

/// One notch of the wheel over the middle of the widget, the way it comes from the window system: to the native window.
void turnWheel(QWidget *widget, int notches)
{
    const QPoint spot = widget->rect().center();
    QWidget *window = widget->window();
    QWheelEvent event(QPointF(widget->mapTo(window, spot)), QPointF(widget->mapToGlobal(spot)), {}, {0, notches * kNotch}, Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event); // an event of the program itself is not handed on to the widgets around
    qApp->notify(window->windowHandle(), &event); // sendEvent() would take the mark away
}

QString valueOf(const QWidget *widget)
{
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        return QStringLiteral("%1 %2").arg(combo->currentIndex()).arg(combo->currentText());
    if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(widget))
        return spin->text();
    if (const auto *slider = qobject_cast<const QAbstractSlider *>(widget))
        return QString::number(slider->value());
    return {};
}

bool isChoice(const QWidget *widget)
{
    return qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || (qobject_cast<const QAbstractSlider *>(widget) && !qobject_cast<const QScrollBar *>(widget));
}

} // namespace

/// A person who scrolls a page changes no answer by it.
class tst_wheel : public QObject
{
    Q_OBJECT
private slots:
    /// Each kind of control in a page that scrolls: its value stays, the page goes on.
    void theWheelScrollsThePageInstead_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"QComboBox", "editable QComboBox", "QSpinBox", "QDoubleSpinBox", "QDateEdit", "QTimeEdit", "QSlider"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    void theWheelScrollsThePageInstead()
    {
        QFETCH(QString, kind);
        keepWheelFromChoices(*qApp);
        QScrollArea page;
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        QWidget *control = nullptr;
        if (kind.endsWith(QLatin1String("QComboBox"))) {
            auto *combo = new QComboBox;
            combo->setEditable(kind.startsWith(QLatin1String("editable")));
            combo->addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
            combo->setCurrentIndex(1);
            control = combo;
        } else if (kind == QLatin1String("QSpinBox")) {
            control = new QSpinBox;
        } else if (kind == QLatin1String("QDoubleSpinBox")) {
            control = new QDoubleSpinBox;
        } else if (kind == QLatin1String("QDateEdit")) {
            control = new QDateEdit(QDate(2026, 10, 12));
        } else if (kind == QLatin1String("QTimeEdit")) {
            control = new QTimeEdit(QTime(12, 0));
        } else {
            auto *slider = new QSlider(Qt::Horizontal);
            slider->setValue(50);
            control = slider;
        }
        column->addSpacing(150);
        column->addWidget(control);
        column->addSpacing(1'500);
        page.setWidget(content);
        page.setWidgetResizable(true);
        page.resize(300, 300);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QVERIFY(control->focusPolicy() != Qt::WheelFocus);
        for (const bool focused : {false, true}) {
            if (focused)
                control->setFocus();
            page.verticalScrollBar()->setValue(0);
            const QString before = valueOf(control);
            turnWheel(control, -1);
            QCOMPARE(valueOf(control), before);
            QVERIFY(page.verticalScrollBar()->value() > 0);
            turnWheel(control, 1);
            QCOMPARE(valueOf(control), before);
        }
    }

    void anOpenListScrolls()
    {
        keepWheelFromChoices(*qApp);
        QComboBox combo;
        for (int i = 0; i < 200; ++i)
            combo.addItem(QString::number(i));
        combo.setMaxVisibleItems(6);
        combo.show();
        QVERIFY(QTest::qWaitForWindowExposed(&combo));
        combo.showPopup();
        QTRY_VERIFY(combo.view()->isVisible());
        QScrollBar *bar = combo.view()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        const int before = bar->value();
        turnWheel(combo.view()->viewport(), -3);
        QVERIFY(bar->value() > before);
        combo.hidePopup();
    }

    /// Every page of the window, all its choices opened to view, each with the focus.
    void noPageHasAChoiceThatTakesTheWheel()
    {
        TestWindow app{Language::En};
        QStringList changed;
        QSet<QString> seen;
        QVERIFY(everyScreen(app, [&](const QString &screen) {
            QList<QPointer<QWidget>> widgets; // a page may make some of them anew while others are looked at
            for (QWidget *widget : app.window().findChildren<QWidget *>())
                widgets << widget;
            for (const QPointer<QWidget> &widget : std::as_const(widgets)) {
                if (!widget || !isChoice(widget) || !widget->isVisible())
                    continue;
                seen.insert(screen + QLatin1Char(' ') + widget->objectName());
                bringIntoView(widget);
                widget->setFocus(Qt::TabFocusReason);
                const QString before = valueOf(widget);
                turnWheel(widget, -1);
                turnWheel(widget, -1);
                if (valueOf(widget) == before)
                    turnWheel(widget, 1);
                if (valueOf(widget) != before)
                    changed << QStringLiteral("%1: %2 “%3”").arg(screen, QLatin1String(widget->metaObject()->className()), widget->objectName());
            }
        }));
        QVERIFY2(seen.size() >= 10, qPrintable(QStringList(seen.cbegin(), seen.cend()).join(QLatin1Char('\n'))));
        QVERIFY2(changed.isEmpty(), qPrintable(changed.join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(tst_wheel)
#include "tst_wheel.moc"
