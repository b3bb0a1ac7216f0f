// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/lacktext.h"

#include <QCoreApplication>
#include <QStringList>

namespace recourse::app {
namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("text", text);
}

QString noDecoder(const QString &mime)
{
    if (mime == QLatin1String("image/heic"))
        return words(QT_TRANSLATE_NOOP("text", "This is an iPhone photo (HEIC), which cannot be shown or printed here; the "
                                               "file goes along. Better add it as JPEG, too: "
                                               "send it to yourself from the phone, or open it there and take a screenshot."));
    return words(QT_TRANSLATE_NOOP("text", "A picture in this format cannot be shown or printed here; the file goes along. "
                                           "Better add it as JPEG, too: "
                                           "open it in another program and save it as JPEG, or take a screenshot of it."));
}

} // namespace

QString lackNote(const Look &look)
{
    if (look.lacks.isEmpty())
        return {};
    switch (look.lacks.first()) {
    case Lack::Password: return words(QT_TRANSLATE_NOOP("text", "Needs a password"));
    case Lack::AdobeForm: return words(QT_TRANSLATE_NOOP("text", "Only Adobe Reader opens this"));
    case Lack::Inside: return QCoreApplication::translate("text", "%n document(s) inside", nullptr, look.inside);
    case Lack::Marks: return words(QT_TRANSLATE_NOOP("text", "Seals may not be shown"));
    case Lack::Letters: return words(QT_TRANSLATE_NOOP("text", "Some letters may be missing"));
    case Lack::TooManyPages: return QCoreApplication::translate("text", "%n page(s), too long to "
                                                            "print", nullptr, look.saidPages);
    case Lack::MoreFrames: return QCoreApplication::translate("text", "1 of %n picture(s) shown", nullptr, look.saidPages);
    case Lack::EndsEarly: return words(QT_TRANSLATE_NOOP("text", "The end of the file is missing"));
    case Lack::Damaged: return words(QT_TRANSLATE_NOOP("text", "Kept; cannot be displayed"));
    case Lack::NoDecoder: return words(QT_TRANSLATE_NOOP("text", "Not shown here; add a JPEG, too"));
    case Lack::NoWorker: return words(QT_TRANSLATE_NOOP("text", "Not shown here"));
    case Lack::Unreadable: return words(QT_TRANSLATE_NOOP("text", "The stored file cannot be read"));
    }
    return {};
}

QString lackSentence(Lack lack, const Look &look, const QString &mime)
{
    const bool pdf = mime == QLatin1String("application/pdf");
    switch (lack) {
    case Lack::Password:
        return words(QT_TRANSLATE_NOOP("text", "This PDF needs a password; the reader of your letter will not be able to "
                                               "open it. Open it, save a copy without "
                                               "password, and add that."));
    case Lack::AdobeForm:
        return words(QT_TRANSLATE_NOOP("text", "This form can only be opened by Adobe Reader; its pages cannot be printed "
                                               "here. Open it there, print it to a "
                                               "PDF, and add that."));
    case Lack::Inside:
        return QCoreApplication::translate("text", "%n document(s) are attached inside this PDF and are not printed. Save "
                                                   "them from it and add them as exhibits "
                                                   "of their own.", nullptr, look.inside);
    case Lack::Marks:
        return words(QT_TRANSLATE_NOOP("text", "The form of this PDF could not be read; what was filled in and seals may not "
                                               "be shown. Compare it with another "
                                               "program; a PDF printed from there shows all."));
    case Lack::Letters:
        return words(QT_TRANSLATE_NOOP("text", "This PDF does not bring its fonts and none here has these letters, so words "
                                               "may be missing on its pages. "
                                               "Install a font such as Noto Sans CJK."));
    case Lack::TooManyPages:
        return QCoreApplication::translate("text", "The file has %n page(s), more than can be printed with a letter; it goes "
                                                   "along as a file. Better add the "
                                                   "pages that matter as a file of their own.", nullptr, look.saidPages);
    case Lack::MoreFrames:
        return QCoreApplication::translate("text", "1 of %n picture(s) in this file is shown and printed; the file goes "
                                                   "along. Add a screenshot of the others "
                                                   "that matter.", nullptr, look.saidPages);
    case Lack::EndsEarly:
        return words(QT_TRANSLATE_NOOP("text", "The end of this picture is missing; the letter says so. If you still have "
                                               "the whole picture, add that."));
    case Lack::Damaged:
        return pdf ? words(QT_TRANSLATE_NOOP("text", "This PDF is damaged or incomplete and cannot be shown or printed; it "
                                                     "goes along as a file. If you can get it "
                                                     "again, add that."))
                   : words(QT_TRANSLATE_NOOP("text", "This picture is damaged or incomplete and cannot be shown or printed; "
                                                     "it goes along as a file. If you can "
                                                     "get it again, add that."));
    case Lack::NoDecoder:
        return noDecoder(mime);
    case Lack::NoWorker:
        return words(QT_TRANSLATE_NOOP("text", "Files of this kind are not shown or printed by this installation; they go "
                                               "along as files."));
    case Lack::Unreadable:
        return words(QT_TRANSLATE_NOOP("text", "The stored file is missing or cannot be read, so it is not printed. Restore "
                                               "a backup or add the file again."));
    }
    return {};
}

QString lackSentences(const Look &look, const QString &mime)
{
    QStringList all;
    for (const Lack lack : look.lacks)
        all.append(lackSentence(lack, look, mime));
    return all.join(QLatin1Char('\n'));
}

QString lackSentence(const Finding &finding)
{
    bool ok = false;
    const int code = finding.rule.startsWith(QLatin1Char('E')) ? finding.rule.mid(1).toInt(&ok) : 0;
    if (!ok || code < 1 || code > int(Lack::Unreadable) + 1 || finding.args.size() < 6)
        return {};
    Look look;
    look.pages.resize(qBound(0, finding.args.at(3).toInt(), 100'000));
    look.saidPages = finding.args.at(4).toInt();
    look.inside = finding.args.at(5).toInt();
    return lackSentence(Lack(code - 1), look, finding.args.at(2));
}

QString otherKindSentence(const QString &mime)
{
    if (mime == QLatin1String("application/x-livp"))
        return words(QT_TRANSLATE_NOOP("text", "This is a Live Photo as an iPhone hands it out (a photo and a short video in "
                                               "one). It is kept as it is but not "
                                               "printed. Add its still picture as JPEG, too: in the Photos app choose "
                                               "“Duplicate as Still Photo” and send that."));
    if (mime == QLatin1String("application/ofd"))
        return words(QT_TRANSLATE_NOOP("text", "This is an OFD document (Chinese e-invoices come as such). It is kept as it "
                                               "is but not printed. Open it in an OFD "
                                               "reader, save it as PDF, and add that, too."));
    return {};
}

} // namespace recourse::app
