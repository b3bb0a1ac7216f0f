// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/savecopy.h"

#include "app/text/sentences.h"
#include "app/widgets/inbackground.h"
#include "app/widgets/prompts.h"
#include "base/names.h"
#include "casefile/originals.h"
#include "evidence/filetype.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace recourse::app {
namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("recourse::app::SaveCopy", text);
}

} // namespace

void saveCopy(const AppContext &context, const Evidence &evidence, QObject *owner, QWidget *window,
    const std::function<void(const QString &)> &tell)
{
    QString name = safeFileName(evidence.fileName);
    if (QFileInfo(name).suffix().isEmpty())
        name += suffixForMime(evidence.mime);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString target = context.prompts.saveFile(window,
        words(QT_TRANSLATE_NOOP("recourse::app::SaveCopy", "Save a copy of the exhibit")), folder.filePath(name), {});
    if (target.isEmpty())
        return;
    inBackground(owner, [originals = Originals(context.dataDir), sha = evidence.sha256, target] { return originals.copyTo(sha, target); },
        [tell, target](const Status &done) {
            tell(done.ok() ? words(QT_TRANSLATE_NOOP("recourse::app::SaveCopy", "Copy saved as %1")).arg(visibleName(target))
                           : errorText(done.error()));
        });
}

} // namespace recourse::app
