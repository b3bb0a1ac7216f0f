// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/complaint/complaintform.h"

#include "complaint/whereabouts.h"

#include <QEvent>
#include <QTimeZone>

namespace recourse::app {

ComplaintForm::ComplaintForm(ComplaintSession &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    connect(&session, &ComplaintSession::changed, this, [this](QObject *origin) {
        if (origin != this)
            refresh();
    });
    connect(context().guideNotice.get(), &GuideNotice::changed, this, [this] {
        retranslate();
        refresh();
    });
}

DateSense ComplaintForm::dateSense() const
{
    const QString place = placeOf(complaint(), guide()).code;
    const bool likeChina = place == QLatin1String("CN");
    const bool dayFirst = place == QLatin1String("UK") || place == QLatin1String("EU") || place == QLatin1String("HK")
        || place == QLatin1String("SG");
    DateSense sense;
    sense.today = context().today();
    sense.order = likeChina                                ? DayOrder::YearFirst
        : dayFirst                                         ? DayOrder::DayFirst
        : place == QLatin1String("US")                     ? DayOrder::MonthFirst
        : language() == Language::ZhCn                     ? DayOrder::YearFirst
                                                           : DayOrder::Unknown;
    const Instant now = context().clock.now();
    const QTimeZone own = QTimeZone::systemTimeZone();
    if (likeChina || place == QLatin1String("HK") || place == QLatin1String("SG"))
        sense.zone = QTimeZone(8 * 3600);
    else if (place == QLatin1String("UK"))
        sense.zone = QTimeZone("Europe/London");
    else if (own.isValid() && own.offsetFromUtc(now.toDateTime()) == now.offsetMinutes * 60)
        sense.zone = own;
    if (!sense.zone.isValid())
        sense.zone = QTimeZone(now.offsetMinutes * 60);
    return sense;
}

void ComplaintForm::edit(const QString &text, const std::function<void(Complaint &)> &mutation, const QString &mergeKey)
{
    m_session.edit(text, mutation, mergeKey, this);
}

void ComplaintForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace recourse::app
