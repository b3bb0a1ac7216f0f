// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/complaint/complaintform.h"
#include "evidence/look.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace recourse::app {

class DateField;
class FactLinks;
class FieldRow;
class LinkButton;
class TextArea;

/// What the person says about one exhibit, and the facts of its file. Shows itself empty when the exhibit is gone.
class EvidenceDetails final : public ComplaintForm
{
    Q_OBJECT
public:
    explicit EvidenceDetails(ComplaintSession &session, QWidget *parent = nullptr);
    void setExhibit(const EvidenceId &id);
    /// What of its file is shown, once that is known.
    void setLook(const Look &look);
    const EvidenceId &exhibit() const { return m_id; }
    void refresh() override;
    void retranslate() override;

signals:
    void openWanted(const recourse::EvidenceId &id);
    void saveCopyWanted(const recourse::EvidenceId &id);
    void removeWanted(const recourse::EvidenceId &id);

private:
    void fillKinds();
    void setDate();
    void editItem(const QString &what, const char *field, const std::function<void(Evidence &)> &change);
    QString fileFacts(const Evidence &item) const;

    EvidenceId m_id;
    Look m_look;
    QLabel *m_heading;
    QLineEdit *m_title;
    QComboBox *m_kind;
    DateField *m_date;
    QLineEdit *m_source;
    TextArea *m_shows;
    FieldRow *m_titleRow;
    FieldRow *m_kindRow;
    FieldRow *m_dateRow;
    FieldRow *m_sourceRow;
    FieldRow *m_showsRow;
    FactLinks *m_links;
    QLabel *m_remark;
    QLabel *m_facts;
    QPushButton *m_open;
    LinkButton *m_copy;
    LinkButton *m_remove;
};

} // namespace recourse::app
