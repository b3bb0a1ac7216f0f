// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/complaint/complaintform.h"

class QLabel;
class QVBoxLayout;

namespace recourse::app {

class LinkButton;
class PrimaryButton;

/// What happens next, after an export: where the file is, how to hand it in, that nothing is sent by itself, and the mark "I
/// handed it in". Below it the letters exported so far.
class ExportedPanel final : public ComplaintForm
{
    Q_OBJECT
public:
    explicit ExportedPanel(ComplaintSession &session, QWidget *parent = nullptr);
    void refresh() override;
    void retranslate() override { refresh(); }
    /// Folder, file and size in bytes of the export of this session; the list below does not depend on it.
    void setFile(const QString &path, qint64 bytes, bool smallerPictures);

signals:
    void closed();
    /// The same letter is wanted in this file with smaller pictures.
    void smallerWanted(const QString &path);
    /// The letter is wanted on paper.
    void printWanted();
    /// An exported letter is wanted once more, byte for byte.
    void frozenWanted(const recourse::LetterId &letter);

private:
    void addFile(QVBoxLayout *column);
    void addNextSteps(QVBoxLayout *column, const Letter &last);
    void addLetters(QVBoxLayout *column);
    void markSent();
    QString m_path;
    qint64 m_bytes = 0;
    bool m_smaller = false;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace recourse::app
