// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/twolines.h"

#include <QFontMetrics>
#include <QTextLayout>
#include <QTextOption>

namespace recourse::app {

QStringList onTwoLines(const QString &sentence, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(sentence) <= width)
        return {sentence};
    QTextLayout layout(sentence, font);
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(qMax(1, width));
    layout.endLayout();
    const int broken = first.textLength();
    return {sentence.left(broken).trimmed(), metrics.elidedText(sentence.mid(broken).trimmed(), Qt::ElideRight, width)};
}

} // namespace recourse::app
