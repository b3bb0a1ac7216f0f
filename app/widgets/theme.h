// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QString>

class QApplication;
class QLabel;
class QWidget;

/// How Recourse looks. The only place with colours; everything else asks for a meaning. Derived from the palette in force, so
/// that light, dark and high contrast hold at least 4.5:1.
namespace recourse::app {

enum class Appearance { System, Light, Dark, HighContrast };

/// Sets style and palette of the whole program; may be called again at any time.
void applyAppearance(QApplication &application, Appearance appearance);
/// The system's font with another family before it where that does not suit the language: English with quotation marks a whole
/// square wide, or Chinese with narrow ones. May be called again at any time.
void applyScreenFont(QApplication &application, Language language);
bool isDark(const QPalette &palette);
bool isHighContrast(const QPalette &palette);

/// What a colour means.
enum class Tone {
    MyMove,   ///< something to do (accent)
    Waiting,  ///< waiting for the other side (neutral)
    Overdue,  ///< late (warm)
    Done,     ///< settled (quiet green)
    Caption,  ///< secondary text
    CardLine, ///< 1-px line of cards
    CardFill, ///< raised surface
    Desk,     ///< the grey a paper page lies on
    Hover,    ///< row under the pointer
};
QColor toneColor(Tone tone, const QPalette &palette);
/// A very light fill that goes with a tone's text (status pills, banners).
QColor toneFill(Tone tone, const QPalette &palette);

/// The 4-px grid.
namespace space {
constexpr int related = 8;
constexpr int group = 16;
constexpr int section = 24;
constexpr int page = 24;
constexpr int radius = 8;
constexpr int target = 28;
constexpr int primary = 34;
} // namespace space

QFont titleFont(const QFont &base);    ///< ×1.5 semibold
QFont sectionFont(const QFont &base);  ///< ×1.15 semibold
QFont captionFont(const QFont &base);  ///< ×0.9

/// An icon of the own family (resources/icons/ui/NAME.svg, drawn in currentColor), tinted for the palette in force.
QIcon uiIcon(const QString &name, const QPalette &palette, Tone tone = Tone::Caption);

/// A label for text that is shown as it stands: plain text, wrapping, selectable by mouse.
QLabel *plainLabel(const QString &text = {}, QWidget *parent = nullptr);
QLabel *titleLabel(const QString &text = {}, QWidget *parent = nullptr);
QLabel *sectionLabel(const QString &text = {}, QWidget *parent = nullptr);
QLabel *captionLabel(const QString &text = {}, QWidget *parent = nullptr);

} // namespace recourse::app
