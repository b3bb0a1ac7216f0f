// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/text/selftest.h"
#include "app/text/translator.h"
#include "base/durablefile.h"
#include "base/nativepath.h"
#include "guide/overlay.h"

#include <QDir>
#include <QGuiApplication>
#include <QJsonDocument>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <algorithm>
#include <cerrno>
#include <sys/uio.h>
#include <unistd.h>
#endif

using namespace recourse;
using namespace recourse::cli;

namespace {

struct Entry {
    const char *name;
    Command command;
    const char *usage;
};

constexpr Entry kCommands[] = {
    {"new", newComplaint, "new FILE|- | new --example"},
    {"list", listComplaints, "list [--find TEXT] [--trash]"},
    {"show", showComplaint, "show ID"},
    {"attach", attachFiles, "attach ID FILE... [--kind V01] [--title T]"},
    {"letter", makeLetter, "letter ID (--channel CH [--type T] [--lang L] [--draft] [--smaller] | --frozen LETTER) -o F.pdf"},
    {"answer", answerCheck, "answer ID --rule L01 --about NAME --reason no-secret|TEXT | answer ID --rule R --about NAME --take-back"},
    {"sent", recordSent, "sent ID --letter L --channel CH [--ticket T]"},
    {"event", recordEvent, "event ID FILE|-"},
    {"log", logContact, "log ID FILE|-"},
    {"plan", showPlan, "plan ID"},
    {"days", countDays, "days --from D --add N --unit working|calendar|business [--calendar CAL] | days --rule ID --start INSTANT"},
    {"guide", showGuide, "guide check | guide show KIND [ID]"},
    {"verify", verifyStore, "verify [--full]"},
    {"backup", makeBackup, "backup -o F"},
    {"restore", restoreFromBackup, "restore F"},
    {"trash", trashComplaint, "trash ID [--restore|--for-good]"},
};

void printUsage(FILE *to)
{
    std::fputs("usage: recourse-cli [--data DIR] [--now INSTANT] [--lang zh_CN|en] COMMAND ...\n"
               "       recourse-cli --version | --help | --selftest\n"
               "commands:\n", to);
    for (const Entry &entry : kCommands)
        std::fprintf(to, "  %s\n", entry.usage);
    std::fputs("attach adds every file that can be added, with one commit, and names the others with their reasons in refused[];\n"
               "its exit code is 0 when all were added and 1 when at least one was refused.\n", to);
}

int wrongCall(const QString &line)
{
    std::fprintf(stderr, "recourse-cli: %s\n", qUtf8Printable(line));
    return 2;
}

/// Straight to the descriptor and by a call that nothing else here uses: whatever goes wrong with files, the answer has a way of its own.
bool writeOut(const QByteArray &text)
{
#ifdef Q_OS_UNIX
    qsizetype done = 0;
    while (done < text.size()) {
        const iovec piece{const_cast<char *>(text.constData()) + done, size_t(text.size() - done)};
        const ssize_t put = ::writev(STDOUT_FILENO, &piece, 1);
        if (put < 0 && errno != EINTR)
            return false;
        done += std::max<ssize_t>(put, 0);
    }
    return true;
#else
    return std::fwrite(text.constData(), 1, size_t(text.size()), stdout) == size_t(text.size()) && std::fflush(stdout) == 0;
#endif
}

int print(const Reply &reply)
{
    if (reply.exitCode == 2)
        return wrongCall(reply.usage);
    const QByteArray text = QJsonDocument(reply.json).toJson(QJsonDocument::Indented);
    if (writeOut(text))
        return reply.exitCode;
    std::fputs("recourse-cli: the answer could not be written to standard output\n", stderr);
    return 1;
}

/// The global options, which stand before the command.
struct Globals {
    QString dataDir = defaultDataDir();
    std::unique_ptr<Clock> clock = std::make_unique<SystemClock>();
    Language language = app::systemLanguage();
    QString flag;       ///< "version", "help" or "selftest"
    QStringList rest;
    QString problem;
};

Globals readGlobals(const QStringList &arguments)
{
    Globals globals;
    int i = 0;
    for (; i < arguments.size() && arguments[i].startsWith(QLatin1String("--")); ++i) {
        QString name = arguments[i].mid(2);
        if (name == QLatin1String("version") || name == QLatin1String("help") || name == QLatin1String("selftest")) {
            globals.flag = name;
            continue;
        }
        const qsizetype equals = name.indexOf(QLatin1Char('='));
        if (equals < 0 && i + 1 >= arguments.size()) {
            globals.problem = QStringLiteral("--%1 wants a value, or is not known").arg(name);
            return globals;
        }
        const QString value = equals >= 0 ? name.mid(equals + 1) : arguments[++i];
        name = equals >= 0 ? name.left(equals) : name;
        if (name == QLatin1String("data") && !value.isEmpty()) {
            globals.dataDir = QDir(value).absolutePath();
        } else if (name == QLatin1String("now") && Instant::fromIso(value)) {
            globals.clock = std::make_unique<FixedClock>(*Instant::fromIso(value));
        } else if (name == QLatin1String("lang") && languageFromCode(value)) {
            globals.language = *languageFromCode(value);
        } else {
            globals.problem = QStringLiteral("--%1 %2 is not understood").arg(name, value);
            return globals;
        }
    }
    globals.rest = arguments.mid(i);
    return globals;
}

/// Names of files are bytes, and need not be UTF-8 (base/nativepath.h).
QStringList nativeArguments(int count, char *words[])
{
#ifdef Q_OS_WIN
    Q_UNUSED(count)
    Q_UNUSED(words)
    return QCoreApplication::arguments();
#else
    QStringList arguments;
    for (int i = 0; i < count; ++i)
        arguments.append(pathFromNative(QByteArrayView(words[i])));
    return arguments;
#endif
}

} // namespace

int main(int argc, char *argv[])
{
    makeNewFilesPrivate();
    qunsetenv("QT_IMAGEIO_MAXALLOC"); // it would override the limit against picture bombs
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("recourse"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RECOURSE_VERSION));

    const Globals globals = readGlobals(nativeArguments(argc, argv).mid(1));
    if (!globals.problem.isEmpty())
        return wrongCall(globals.problem);
    if (globals.flag == QLatin1String("version")) {
        std::puts("recourse-cli " RECOURSE_VERSION);
        return 0;
    }
    if (globals.flag == QLatin1String("selftest"))
        return app::runSelftest(globals.dataDir);
    if (globals.flag == QLatin1String("help") || globals.rest.isEmpty()) {
        printUsage(globals.rest.isEmpty() && globals.flag.isEmpty() ? stderr : stdout);
        return globals.flag.isEmpty() ? 2 : 0;
    }
    app::installTranslators(application, globals.language);

    for (const Entry &entry : kCommands) {
        if (globals.rest.first() != QLatin1String(entry.name))
            continue;
        // With what the person laid over it, as the window has it; a refused file leaves the shipped guide and is named by `guide check`.
        const auto guide = Catalogue::loadWithOverlay(
            QStringLiteral(":/guide"), QStringLiteral(":/calendars"), QDir(globals.dataDir).filePath(overlayFileName()));
        // `guide check` is there to say what is wrong, so it runs without a guide.
        if (!guide && entry.command != showGuide)
            return print(Reply::refused(guide.error()));
        const Invocation call{globals.dataDir, *globals.clock, globals.language,
            guide ? guide->catalogue : std::shared_ptr<const Catalogue>(), globals.rest.mid(1)};
        Reply reply = entry.command(call);
        if (reply.exitCode == 2 && reply.usage.isEmpty())
            reply.usage = QStringLiteral("usage: recourse-cli %1").arg(QString::fromUtf8(entry.usage));
        return print(reply);
    }
    return wrongCall(QStringLiteral("there is no command %1; see --help").arg(globals.rest.first()));
}
