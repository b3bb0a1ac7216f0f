// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/style.h"
#include "app/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTest>

#include <cmath>

using namespace recourse::app;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

} // namespace

/// What a person is to use can be seen in every appearance (WCAG 1.4.11: 3:1 for the outline of a control).
class TestStyle : public QObject
{
    Q_OBJECT

private slots:
    void quotationMarksSuitTheLanguage()
    {
        if (!QFontDatabase::hasFamily(QStringLiteral("Noto Sans")) || !QFontDatabase::hasFamily(QStringLiteral("Noto Sans CJK SC")))
            QSKIP("the Noto fonts are not installed");
        const QFont own = QApplication::font();
        const auto quote = [] {
            QLabel label;
            const QFontMetricsF metrics(label.font());
            return metrics.horizontalAdvance(QChar(0x201C)) / metrics.horizontalAdvance(QChar(0x9898));
        };
        for (const char *system : {"Noto Sans CJK SC", "DejaVu Sans", "Noto Sans"}) {
            QApplication::setFont(QFont(QString::fromLatin1(system)));
            applyScreenFont(*qApp, recourse::Language::En);
            QVERIFY2(quote() < 0.6, system);
            applyScreenFont(*qApp, recourse::Language::ZhCn);
            QVERIFY2(quote() > 0.9, system);
            applyScreenFont(*qApp, recourse::Language::En);
            QVERIFY2(quote() < 0.6, system);
        }
        QApplication::setFont(own);
    }

    void controlsHaveAnOutline_data()
    {
        QTest::addColumn<int>("appearance");
        QTest::addColumn<QString>("control");
        const QList<std::pair<const char *, Appearance>> all{
            {"light", Appearance::Light}, {"dark", Appearance::Dark}, {"high contrast", Appearance::HighContrast}};
        for (const auto &[name, appearance] : all) {
            for (const char *control : {"QLineEdit", "QPlainTextEdit", "QCheckBox", "QRadioButton", "QComboBox", "editable QComboBox", "QPushButton"})
                QTest::addRow("%s, %s", control, name) << int(appearance) << QString::fromLatin1(control);
        }
    }

    void scrollBarsAreSeen_data()
    {
        QTest::addColumn<int>("appearance");
        QTest::newRow("light") << int(Appearance::Light);
        QTest::newRow("dark") << int(Appearance::Dark);
        QTest::newRow("high contrast") << int(Appearance::HighContrast);
    }
    void scrollBarsAreSeen()
    {
        QFETCH(int, appearance);
        applyAppearance(*qApp, Appearance(appearance));
        QScrollBar bar(Qt::Vertical);
        bar.setRange(0, 1000);
        bar.setPageStep(1000);
        bar.resize(bar.sizeHint().width(), 300);
        const auto at = [&bar](int y) { return bar.grab().toImage().pixelColor(bar.width() / 2, y); };
        QVERIFY(contrast(at(60), at(297)) >= 3); // handle against groove
        QVERIFY(contrast(at(60), qApp->palette().color(QPalette::Window)) >= 3);
        // It goes where it is dragged, and a click beside it turns a page.
        QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(bar.width() / 2, 280));
        QCOMPARE(bar.value(), 1000);
        QVERIFY(contrast(at(240), at(3)) >= 3);
        bar.setRange(0, 1'000'000);
        bar.setPageStep(10);
        bar.setValue(0);
        QVERIFY(contrast(at(16), at(150)) >= 3); // never too small to hit
    }

    void controlsHaveAnOutline()
    {
        QFETCH(int, appearance);
        QFETCH(QString, control);
        applyAppearance(*qApp, Appearance(appearance));
        std::unique_ptr<QWidget> widget;
        if (control == QLatin1String("QLineEdit"))
            widget = std::make_unique<QLineEdit>();
        else if (control == QLatin1String("QPlainTextEdit"))
            widget = std::make_unique<QPlainTextEdit>();
        else if (control == QLatin1String("QCheckBox"))
            widget = std::make_unique<QCheckBox>();
        else if (control == QLatin1String("QRadioButton"))
            widget = std::make_unique<QRadioButton>();
        else if (control == QLatin1String("QComboBox"))
            widget = std::make_unique<QComboBox>();
        else if (control == QLatin1String("editable QComboBox")) {
            auto combo = std::make_unique<QComboBox>();
            combo->setEditable(true);
            widget = std::move(combo);
        }
        else
            widget = std::make_unique<QPushButton>();
        widget->resize(120, 40);
        const QImage shown = widget->grab().toImage();
        // From the left edge along the middle the first thing met is the outline.
        const QColor window = qApp->palette().color(QPalette::Window);
        double best = 0;
        for (int x = 0; x < 24; ++x)
            best = std::max(best, contrast(shown.pixelColor(x, shown.height() / 2), window));
        QVERIFY2(best >= 3, qPrintable(QString::number(best)));
    }

    void checkedDiffersFromUnchecked()
    {
        applyAppearance(*qApp, Appearance::HighContrast);
        QCheckBox box;
        box.resize(40, 40);
        const QImage off = box.grab().toImage();
        box.setChecked(true);
        QVERIFY(box.grab().toImage() != off);
    }
};

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
