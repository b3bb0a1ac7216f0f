// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/wizardview.h"

#include "app/forms/contactsform.h"
#include "app/forms/fieldset.h"
#include "app/forms/transactionsform.h"

#include <QStackedWidget>
#include <QTimer>

/// From a sentence elsewhere to the page and field it is about.
namespace recourse::app {

bool WizardView::goToId(const QString &id)
{
    const QString field = id.section(QLatin1Char('#'), 1);
    const std::optional<Page> page = pageFromId(id.section(QLatin1Char('#'), 0, 0));
    if (!page || !m_pages.contains(*page))
        return false;
    goTo(*page, field.isEmpty());
    // Rows and their tab order are made once control returns to the event loop.
    if (!field.isEmpty()) {
        unfold(field);
        QTimer::singleShot(0, this, [this, field] {
            if (!app::focusField(m_stack->currentWidget(), field))
                focusFirstField();
        });
    }
    return true;
}

void WizardView::unfold(const QString &field)
{
    // "transaction:<id>:amount": the fields of a payment or contact are made when its card is opened.
    const QString part = field.section(QLatin1Char(':'), 0, 0);
    const QString id = field.section(QLatin1Char(':'), 1, 1);
    QWidget *page = m_stack->currentWidget();
    if (auto *payments = page->findChild<TransactionsForm *>(); payments && part == QLatin1String("transaction"))
        payments->open(TransactionId::parse(id).value_or(TransactionId()));
    auto *own = qobject_cast<ContactsForm *>(page);
    if (auto *contacts = own ? own : page->findChild<ContactsForm *>(); contacts && part == QLatin1String("contact"))
        contacts->open(ContactId::parse(id).value_or(ContactId()));
}

} // namespace recourse::app
