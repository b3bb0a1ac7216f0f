// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/paginator.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace recourse {

namespace {

/// Narrower than this, the text of a telephone screenshot gets hard to read on paper.
constexpr double leastWidth = 300;
/// A slice repeats this much of the one before, so that no line of text is cut in two for good.
constexpr double overlap = 24;
constexpr double captionHeight = 40;
constexpr double roomForAll = Sheet::bottom - Sheet::top - captionHeight;

const QColor smallPrint(0x44, 0x44, 0x44);

struct Slicing {
    double width = 0;   ///< points
    int height = 0;     ///< of a slice, pixels
    int step = 0;       ///< from one slice to the next, pixels
};

/// As few pages as the least readable width allows, then as wide as these pages allow, all slices of one height. A picture is
/// never enlarged beyond 96 dpi.
Slicing slicing(QSize size, double room)
{
    const double ratio = double(size.height()) / size.width();
    const double most = std::min(Sheet::textWidth, size.width() * 0.75);
    const double least = std::min(leastWidth, most);
    const double tallest = least * ratio;
    const int count = tallest <= room ? 1 : 1 + int(std::ceil((tallest - room) / (room - overlap)));
    const double filled = (room + (count - 1) * (room - overlap)) / ratio;
    Slicing result;
    result.width = std::clamp(filled, least, most);
    const int shared = count == 1 ? 0 : std::max(1, int(overlap * size.width() / result.width));
    result.height = (size.height() + (count - 1) * shared + count - 1) / count;
    result.step = std::max(1, result.height - shared);
    // Whole pixels may make a slice a hair too tall.
    result.width = std::min(result.width, room * size.width() / result.height);
    return result;
}

} // namespace

QString PageWords::footer(int page, int pages) const
{
    return (language == Language::ZhCn ? QStringLiteral("第%1/%2页") : QStringLiteral("Page %1/%2")).arg(page).arg(pages);
}

QString PageWords::exhibitPage(int exhibit, int page, int pages) const
{
    return (language == Language::ZhCn ? QStringLiteral("证据%1，第%2/%3页") : QStringLiteral("Exhibit %1, %2/%3"))
        .arg(exhibit)
        .arg(page)
        .arg(pages);
}

QString PageWords::electronicTitle() const
{
    return language == Language::ZhCn ? QStringLiteral("附随电子文件") : QStringLiteral("Accompanying electronic files");
}

QString PageWords::electronicIntro(bool partly) const
{
    if (language == Language::ZhCn) {
        return partly ? QStringLiteral("下列证据无法印在纸上，或者没有完整印出，以电子文件提供。"
                                       "SHA-256是文件内容的校验值，可用来核对文件与原件是否一致。")
                      : QStringLiteral("下列证据无法印在纸上，以电子文件提供。SHA-256是文件内容的校验值，可用来核对文件与原件是否一致。");
    }
    const QString identifies = QStringLiteral("The SHA-256 value identifies the content of a file: whoever computes it again can see "
                                              "whether the file is the one listed here.");
    return (partly ? QStringLiteral("These exhibits cannot be shown on paper, or not all of them, and are provided as files. ")
                   : QStringLiteral("These exhibits cannot be shown on paper and are provided as files. "))
        + identifies;
}

QString PageWords::electronicFacts(const QString &mime, qint64 size) const
{
    const bool zh = language == Language::ZhCn;
    QString type = zh ? QStringLiteral("其他文件") : QStringLiteral("Other file");
    if (mime.startsWith(QLatin1String("audio/")))
        type = zh ? QStringLiteral("录音") : QStringLiteral("Sound recording");
    else if (mime.startsWith(QLatin1String("video/")))
        type = zh ? QStringLiteral("视频") : QStringLiteral("Video");
    else if (mime.startsWith(QLatin1String("image/")))
        type = zh ? QStringLiteral("图片") : QStringLiteral("Picture");
    else if (mime == QLatin1String("application/pdf"))
        type = zh ? QStringLiteral("PDF文件") : QStringLiteral("PDF document");
    else if (mime == QLatin1String("application/x-livp"))
        type = zh ? QStringLiteral("实况照片") : QStringLiteral("Live Photo");
    else if (mime == QLatin1String("application/ofd"))
        type = zh ? QStringLiteral("OFD文档") : QStringLiteral("OFD document");
    else if (mime.startsWith(QLatin1String("text/")))
        type = zh ? QStringLiteral("文本") : QStringLiteral("Text");
    const QString bytes = QLocale(QLocale::English).toString(size);
    return zh ? QStringLiteral("类型：%1（%2）　大小：%3字节").arg(type, mime, bytes)
              : QStringLiteral("Type: %1 (%2)   Size: %3 bytes").arg(type, mime, bytes);
}

QString PageWords::unreadable() const
{
    return language == Language::ZhCn ? QStringLiteral("这一页无法显示，请查看原始电子文件。")
                                      : QStringLiteral("This page cannot be shown; please see the original file.");
}

QStringList PageWords::lacks(const Look &look) const
{
    const bool zh = language == Language::ZhCn;
    QStringList result;
    const auto say = [&](const QString &chinese, const QString &english) { result.append(zh ? chinese : english); };
    for (const Lack lack : look.lacks) {
        switch (lack) {
        case Lack::Password:
            say(QStringLiteral("此PDF设有打开密码，没有密码无法查看。"), QStringLiteral("This PDF opens with a password only."));
            break;
        case Lack::AdobeForm:
            say(QStringLiteral("此PDF是动态表单，只能用Adobe Reader打开。"), QStringLiteral("This PDF is a form that only Adobe Reader can open."));
            break;
        case Lack::Inside:
            say(QStringLiteral("此PDF内另附%1个文件，未印出，请查看电子文件。").arg(look.inside),
                look.inside == 1
                    ? QStringLiteral("One document attached inside this PDF is not printed; please see the file.")
                    : QStringLiteral("%1 documents attached inside this PDF are not printed; please see the file.").arg(look.inside));
            break;
        case Lack::Marks:
            say(QStringLiteral("此PDF中的表单内容或印章可能没有全部印出，请以电子文件为准。"),
                QStringLiteral("Form values or seals of this PDF may not all be printed; please see the file."));
            break;
        case Lack::Letters:
            say(QStringLiteral("此PDF没有带上所用的字体，部分文字可能没有印出，请以电子文件为准。"),
                QStringLiteral("This PDF does not bring its fonts; some characters may not be printed; please see the file."));
            break;
        case Lack::TooManyPages:
            say(QStringLiteral("此文件共%1页，印出%2页，其余请查看电子文件。").arg(look.saidPages).arg(look.pages.size()),
                QStringLiteral("%2 of %1 pages are printed; please see the file for the others.")
                    .arg(look.saidPages)
                    .arg(look.pages.size()));
            break;
        case Lack::MoreFrames:
            say(QStringLiteral("此图片共%1帧，印出第1帧，其余请查看电子文件。").arg(look.saidPages),
                QStringLiteral("1 of %1 pictures is printed; please see the file for the others.").arg(look.saidPages));
            break;
        case Lack::EndsEarly:
            say(QStringLiteral("图片文件不完整，缺少末尾部分。"), QStringLiteral("The picture is incomplete: the end of its file is missing."));
            break;
        case Lack::Damaged:
            say(QStringLiteral("文件不完整或已损坏，无法印出。"), QStringLiteral("The file is incomplete or damaged and cannot be printed."));
            break;
        case Lack::NoDecoder:
            say(QStringLiteral("这种格式的图片无法印出。"), QStringLiteral("A picture in this format cannot be printed."));
            break;
        case Lack::NoWorker:
        case Lack::Unreadable:
            break;
        }
    }
    return result;
}

AtomPtr AtomBuilder::captionAtom(const LetterBlock &block, const Evidence &evidence, const QString &pageLabel, const QString &remark)
{
    TextStyle small;
    small.size = 8.5;
    small.lineHeight = 1.4;
    small.color = smallPrint;
    TextStyle bold = body();
    bold.bold = true;
    bold.lineHeight = 1.4;

    auto atom = std::make_shared<Atom>();
    atom->kind = LetterPages::Piece::Kind::Caption;
    atom->block = block.id;
    atom->height = captionHeight;
    atom->keepWithNext = true;
    atom->startsPage = true;
    double labelWidth = Sheet::textWidth;
    if (!pageLabel.isEmpty()) {
        TextLine label = m_breaker.line(pageLabel, small);
        label.baseline = {Sheet::textWidth - label.width, bold.leading() / 2 + bold.size * 0.37};
        labelWidth -= label.width + 16;
        atom->lines.push_back(std::move(label));
    }
    auto titles = m_breaker.lines(m_fonts.printable(block.text).simplified(), bold, labelWidth);
    // The label is one line on its pages; its full text stands in the list of evidence.
    atom->lines.insert(atom->lines.begin(), std::move(titles.front()));
    if (!evidence.sha256.isNull()) {
        TextLine digest = m_breaker.line(QStringLiteral("SHA-256 ") + evidence.sha256.shortForm(), small);
        digest.baseline = {0, bold.leading() + digest.above};
        atom->lines.push_back(std::move(digest));
    }
    // What is not on these pages stands between the caption and the picture.
    if (!remark.isEmpty()) {
        for (TextLine &line : m_breaker.lines(remark, small, Sheet::textWidth)) {
            line.baseline.ry() += captionHeight - 8;
            atom->height += small.leading();
            atom->lines.push_back(std::move(line));
        }
    }
    return atom;
}

void AtomBuilder::addExhibit(const LetterBlock &block)
{
    const Evidence *evidence = findEvidence(m_complaint, block.evidence);
    if (!evidence)
        return;
    const int pictures = m_exhibits ? m_exhibits->pictureCount(*evidence) : 0;
    const Look look = m_exhibits ? m_exhibits->look(*evidence) : Look();
    const QString remark = pictures > 0 ? m_words.lacks(look).join(chinese() ? QString() : QStringLiteral(" ")) : QString();
    const double room = roomForAll - (captionAtom(block, *evidence, QString(), remark)->height - captionHeight);
    QList<PictureBand> bands;
    for (int picture = 0; picture < pictures; ++picture) {
        const QSize size = m_exhibits->pictureSize(*evidence, picture);
        if (size.isEmpty())
            continue;
        const Slicing cut = slicing(size, room);
        const double scale = cut.width / size.width();
        for (int top = 0;; top += cut.step) {
            PictureBand band{*evidence, picture, size, top, std::min(cut.height, size.height() - top), {}, {}};
            band.rect = QRectF((Sheet::textWidth - cut.width) / 2, 0, cut.width, band.height * scale);
            bands.append(band);
            if (top + cut.height >= size.height())
                break;
        }
    }
    if (bands.isEmpty()) {
        m_electronic.push_back(&block);
        return;
    }
    if (!remark.isEmpty()) {
        m_electronic.push_back(&block);
        m_partly = true;
    }
    TextStyle style = body();
    style.justified = false;
    for (int i = 0; i < bands.size(); ++i) {
        PictureBand &band = bands[i];
        m_atoms.push_back(captionAtom(block, *evidence,
            bands.size() == 1 ? QString() : m_words.exhibitPage(exhibitNumber(m_complaint, evidence->id), i + 1, int(bands.size())),
            remark));
        band.unreadable = m_breaker.lines(m_words.unreadable(), style, Sheet::textWidth);
        auto atom = std::make_shared<Atom>();
        atom->kind = LetterPages::Piece::Kind::Picture;
        atom->block = block.id;
        atom->item = band.picture;
        atom->height = band.rect.height();
        atom->picture = band;
        m_atoms.push_back(std::move(atom));
    }
}

void AtomBuilder::addElectronicFiles()
{
    if (m_electronic.empty())
        return;
    TextStyle heading = body();
    heading.bold = true;
    heading.size += 1;
    heading.justified = false;
    const std::size_t first = m_atoms.size();
    const QString firstBlock = m_electronic.front()->id;
    pushLines(firstBlock, 0, m_breaker.lines(m_words.electronicTitle(), heading, Sheet::textWidth), 0);
    m_atoms[first]->startsPage = true;
    pushLines(firstBlock, 0, m_breaker.lines(m_words.electronicIntro(m_partly), body(), Sheet::textWidth), 4);

    TextStyle label = body();
    label.bold = true;
    label.justified = false;
    TextStyle small;
    small.size = 8.5;
    for (const LetterBlock *block : m_electronic) {
        const Evidence *evidence = findEvidence(m_complaint, block->evidence);
        const std::size_t start = m_atoms.size();
        pushLines(block->id, 0, m_breaker.lines(m_fonts.printable(block->text).simplified(), label, Sheet::textWidth), 12);
        pushLines(block->id, 0,
            m_breaker.lines(m_fonts.printable(m_words.electronicFacts(evidence->mime, evidence->size)), small, Sheet::textWidth), 0);
        for (const QString &lack : m_words.lacks(m_exhibits ? m_exhibits->look(*evidence) : Look()))
            pushLines(block->id, 0, m_breaker.lines(lack, small, Sheet::textWidth), 0);
        pushLines(block->id, 0, m_breaker.lines(QStringLiteral("SHA-256 ") + evidence->sha256.hex(), small, Sheet::textWidth), 0);
        for (std::size_t i = start; i + 1 < m_atoms.size(); ++i)
            m_atoms[i]->keepWithNext = true;
    }
}

} // namespace recourse
