// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/durablefile.h"
#include "confine.h"
#include "jobs.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace {

bool print(const QByteArray &bytes)
{
    return std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size()) && std::fflush(stdout) == 0;
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace recourse;
    makeNewFilesPrivate();
    qunsetenv("QT_IMAGEIO_MAXALLOC");
    qunsetenv("QT_PLUGIN_PATH");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Fonts for pages that bring none of their own come with the gui application.
    const QGuiApplication application(argc, argv);
    app::confine();
    const Result<QByteArray> answer = app::runJob(application.arguments().mid(1));
    if (answer)
        return print(*answer) ? 0 : 1;
    const QJsonObject error{{QStringLiteral("error"), errorName(answer.error().code)},
        {QStringLiteral("what"), answer.error().args.value(0)}};
    print(QJsonDocument(error).toJson(QJsonDocument::Compact));
    return 1;
}
