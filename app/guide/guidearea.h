// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/guide/facteditor.h"
#include "app/guide/guidefacts.h"
#include "app/guide/guideoverlay.h"
#include "app/widgets/theme.h"
#include "base/result.h"

#include <QJsonObject>
#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace recourse::app {

struct AppContext;
class Banner;
class Card;
class PageColumn;

/// Browse and search what Recourse knows: wallets, problems, channels, time limits, rights, calendars; each fact with its source
/// and date. A person corrects contacts and imports announced days here; Ctrl+Z within the area takes that back.
/// Object names: guideSearchEdit, guidePlaceCombo, guideList, guideBanner, copyFactButton, openSourceButton, correctFactButton,
/// shippedFactButton, importDaysButton.
class GuideArea final : public QWidget
{
    Q_OBJECT
public:
    explicit GuideArea(AppContext &context, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void filter();
    void showEntry(int row);
    QWidget *factCard(const GuideFact &fact);
    void addOwnWays(Card &card, const GuideFact &fact);
    void openSource(const QString &url);
    void saveCorrection(const FactDraft &draft);
    void importDays(const QString &calendar);
    void takeDays(const Calendar &known, const Calendar &list, const QString &fileName);
    /// Puts a change in force as one step of undo, beside the window; says why when it cannot be. `done`: what the banner says
    /// then.
    void change(const OverlayEdit &overlay, const QString &done, const std::function<void()> &then = {});
    bool canUndo() const;
    bool canRedo() const;
    void undo();
    void redo();
    /// Puts a document of the steps in force; `done` of them are done then.
    void stepTo(qsizetype done, const QJsonObject &overlay);
    /// Looks, in the background, which open dates of which complaints another calendar moved, and adds them to the banner.
    void tellMovedDates(const std::shared_ptr<const Catalogue> &before, const QString &done);
    void say(Tone tone, const QString &text, const QString &action = {}, std::function<void()> act = {});
    void showRefusedFile();
    void setAside();

    AppContext &m_context;
    QList<OverlayChange> m_steps; ///< of this run of the program, for undo
    qsizetype m_stepsDone = 0;    ///< the rest can be done again
    int m_changing = 0;           ///< changes that are not on the disk yet
    Banner *m_banner;
    std::function<void()> m_bannerAct;
    std::optional<FactDraft> m_draft; ///< of the correction being typed
    QLineEdit *m_search;
    QComboBox *m_place;     ///< show only what holds there; the first entry shows all
    QListWidget *m_list;
    PageColumn *m_page;
    QWidget *m_content = nullptr;
    QList<GuideEntry> m_entries;
    QString m_shown;
};

} // namespace recourse::app
