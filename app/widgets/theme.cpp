// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/theme.h"

#include "app/widgets/paint.h"
#include "app/widgets/style.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QIconEngine>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QStyle>
#include <QSvgRenderer>

namespace recourse::app {
namespace {

QPalette makePalette(const char *window, const char *base, const char *alternate, const char *text, const char *muted,
    const char *button, const char *line, const char *accent, const char *onAccent)
{
    const auto colour = [](const char *name) { return QColor(QLatin1String(name)); };
    QPalette p;
    p.setColor(QPalette::Window, colour(window));
    p.setColor(QPalette::WindowText, colour(text));
    p.setColor(QPalette::Base, colour(base));
    p.setColor(QPalette::AlternateBase, colour(alternate));
    p.setColor(QPalette::Text, colour(text));
    p.setColor(QPalette::PlaceholderText, colour(muted));
    p.setColor(QPalette::Button, colour(button));
    p.setColor(QPalette::ButtonText, colour(text));
    p.setColor(QPalette::BrightText, colour(onAccent));
    p.setColor(QPalette::ToolTipBase, colour(base));
    p.setColor(QPalette::ToolTipText, colour(text));
    p.setColor(QPalette::Highlight, colour(accent));
    p.setColor(QPalette::HighlightedText, colour(onAccent));
    p.setColor(QPalette::Link, colour(accent));
    p.setColor(QPalette::LinkVisited, colour(accent));
    p.setColor(QPalette::Mid, colour(line));
    p.setColor(QPalette::Midlight, colour(alternate));
    p.setColor(QPalette::Light, colour(base));
    p.setColor(QPalette::Dark, colour(line).darker(130));
    p.setColor(QPalette::Shadow, colour(line).darker(200));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, colour(muted));
    p.setColor(QPalette::Disabled, QPalette::Highlight, colour(line));
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, colour(muted));
    return p;
}

QPalette lightPalette()
{
    return makePalette("#f5f6f6", "#ffffff", "#eef1f1", "#1d2427", "#5a666c", "#fbfcfc", "#d3d9db", "#1b6b64", "#ffffff");
}

QPalette darkPalette()
{
    return makePalette("#1b1f21", "#23282b", "#2b3134", "#e7ebec", "#a2adb2", "#2d3437", "#434b4f", "#63c2b6", "#0c2421");
}

QPalette highContrastPalette()
{
    return makePalette("#000000", "#000000", "#1a1a1a", "#ffffff", "#e0e0e0", "#000000", "#ffffff", "#ffe14d", "#000000");
}

/// Paints the SVG in the asked colour at any size; knows no state besides disabled.
class TintedSvgEngine final : public QIconEngine
{
public:
    TintedSvgEngine(const QByteArray &svg, const QColor &colour) : m_svg(svg), m_colour(colour) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QColor colour = m_colour;
        if (mode == QIcon::Disabled)
            colour.setAlpha(110);
        if (mode == QIcon::Selected)
            colour = QGuiApplication::palette().color(QPalette::HighlightedText);
        QByteArray svg = m_svg;
        svg.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer renderer(svg);
        painter->save();
        painter->setOpacity(painter->opacity() * colour.alphaF());
        renderer.render(painter, rect);
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new TintedSvgEngine(*this); }

private:
    QByteArray m_svg;
    QColor m_colour;
};

QFont scaled(const QFont &base, double factor, bool strong)
{
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(base.pixelSize() * factor));
    if (strong)
        font.setWeight(QFont::DemiBold);
    return font;
}

bool hasWideQuotes(const QFont &font)
{
    const QFontMetricsF metrics(font);
    return metrics.horizontalAdvance(QChar(0x201C)) > 0.75 * metrics.horizontalAdvance(QChar(0x9898));
}

} // namespace

void applyScreenFont(QApplication &application, Language language)
{
    static QFont own;
    static QStringList given;
    if (const QFont now = QApplication::font(); given.isEmpty() || now.families() != given)
        own = now; // the system's, not ours of an earlier call
    const bool chinese = language == Language::ZhCn;
    QFont wanted = own;
    if (hasWideQuotes(own) != chinese) {
        static const QStringList latin{QStringLiteral("Noto Sans"), QStringLiteral("Source Sans 3"),
            QStringLiteral("Liberation Sans"), QStringLiteral("Segoe UI"), QStringLiteral("Helvetica Neue"),
            QStringLiteral("DejaVu Sans")};
        static const QStringList han{QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans SC"),
            QStringLiteral("Source Han Sans SC"), QStringLiteral("Microsoft YaHei UI"), QStringLiteral("PingFang SC")};
        for (const QString &family : chinese ? han : latin) {
            if (!QFontDatabase::hasFamily(family))
                continue;
            QStringList families = own.families();
            families.removeAll(family);
            wanted.setFamilies(QStringList{family} + families);
            break;
        }
    }
    given = wanted.families();
    application.setFont(wanted);
}

bool isHighContrast(const QPalette &palette)
{
    const QColor back = palette.color(QPalette::Window);
    const QColor front = palette.color(QPalette::WindowText);
    return qAbs(back.lightness() - front.lightness()) > 250;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

void applyAppearance(QApplication &application, Appearance appearance)
{
#ifndef Q_OS_MACOS
    static const QPalette system = application.palette();
    application.setStyle(new QuietStyle);
    switch (appearance) {
    case Appearance::System:
        application.setPalette(isHighContrast(system) ? system : isDark(system) ? darkPalette() : lightPalette());
        break;
    case Appearance::Light: application.setPalette(lightPalette()); break;
    case Appearance::Dark: application.setPalette(darkPalette()); break;
    case Appearance::HighContrast: application.setPalette(highContrastPalette()); break;
    }
#else
    // The system style follows the system; an own palette is set only where the person asked for one.
    switch (appearance) {
    case Appearance::System: application.setPalette(QPalette()); break;
    case Appearance::Light: application.setPalette(lightPalette()); break;
    case Appearance::Dark: application.setPalette(darkPalette()); break;
    case Appearance::HighContrast: application.setPalette(highContrastPalette()); break;
    }
#endif
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    const auto colour = [dark](const char *light, const char *night) {
        return QColor(QLatin1String(dark ? night : light));
    };
    switch (tone) {
    case Tone::MyMove: return palette.color(QPalette::Highlight);
    case Tone::Waiting: return colour("#4d5a61", "#b4bfc4");
    case Tone::Overdue: return colour("#8f4400", "#f2ab69");
    case Tone::Done: return colour("#27693b", "#86cf98");
    case Tone::Caption: return palette.color(QPalette::PlaceholderText);
    case Tone::CardLine: return palette.color(QPalette::Mid);
    case Tone::CardFill: return palette.color(QPalette::Base);
    case Tone::Desk: return dark ? QColor(QLatin1String("#121516")) : QColor(QLatin1String("#dfe3e4"));
    case Tone::Hover: return palette.color(QPalette::AlternateBase);
    }
    return palette.color(QPalette::WindowText);
}

QColor toneFill(Tone tone, const QPalette &palette)
{
    const QColor ink = toneColor(tone, palette);
    const QColor paper = palette.color(QPalette::Base);
    return mixed(ink, paper, isDark(palette) ? 0.16 : 0.09);
}

QFont titleFont(const QFont &base)
{
    return scaled(base, 1.5, true);
}

QFont sectionFont(const QFont &base)
{
    return scaled(base, 1.15, true);
}

QFont captionFont(const QFont &base)
{
    return scaled(base, 0.9, false);
}

QIcon uiIcon(const QString &name, const QPalette &palette, Tone tone)
{
    QFile file(QStringLiteral(":/icons/ui/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new TintedSvgEngine(file.readAll(), toneColor(tone, palette)));
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setText(text);
    return label;
}

QLabel *titleLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setFont(titleFont(label->font()));
    return label;
}

QLabel *sectionLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setFont(sectionFont(label->font()));
    return label;
}

QLabel *captionLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setFont(captionFont(label->font()));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace recourse::app
