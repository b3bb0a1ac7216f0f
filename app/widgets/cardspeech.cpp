// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/cardspeech.h"

#include "app/widgets/surfaces.h"

#include <QAccessibleWidget>

namespace recourse::app {
namespace {

class CardFace final : public QAccessibleWidget
{
public:
    explicit CardFace(CardButton *card) : QAccessibleWidget(card, QAccessible::Button) {}

    QAccessible::Role role() const override
    {
        // A card learns only after it was made that it is one of several.
        return static_cast<CardButton *>(widget())->isCheckable() ? QAccessible::RadioButton : QAccessible::Button;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const auto *card = static_cast<CardButton *>(widget());
        state.checkable = card->isCheckable();
        state.checked = card->isChecked();
        state.pressed = card->isDown();
        return state;
    }
    QStringList actionNames() const override
    {
        return widget()->isEnabled() ? QStringList{pressAction(), setFocusAction()} : QStringList{};
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            static_cast<CardButton *>(widget())->click();
        else
            QAccessibleWidget::doAction(name);
    }
};

QAccessibleInterface *faceOf(const QString &, QObject *object)
{
    auto *card = qobject_cast<CardButton *>(object);
    return card ? new CardFace(card) : nullptr;
}

} // namespace

void speakForCards()
{
    static const bool installed = [] {
        QAccessible::installFactory(faceOf);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace recourse::app
