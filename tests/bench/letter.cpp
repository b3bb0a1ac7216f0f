// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"

#include "casefile/exhibits.h"
#include "evidence/vault.h"
#include "letter/pages.h"
#include "testkit/examples.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPainter>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace recourse::bench {

namespace {

constexpr int exhibitCount = 3;

/// A telephone screenshot: flat areas and lines of text.
QImage screenshot(int seed)
{
    QImage image(1080, 2340, QImage::Format_RGB32);
    image.fill(QColor(0xF5, 0xF5, 0xF5));
    QPainter painter(&image);
    QFont font(chineseFontFamily().value_or(QString()));
    font.setPixelSize(42);
    painter.setFont(font);
    QRandomGenerator random{quint32(seed)};
    for (int y = 80; y < 2300; y += 90)
        painter.drawText(40, y, QStringLiteral("退款处理中 订单号%1 金额¥%2").arg(random.generate64()).arg(random.bounded(9999)));
    return image;
}

LetterBlock block(LetterBlock::Kind kind, const QString &id, const QString &text, const QStringList &items = {})
{
    LetterBlock result;
    result.kind = kind;
    result.id = id;
    result.text = text;
    result.items = items;
    return result;
}

/// Two pages: a letter of usual length with eight payments.
LetterDocument letterText()
{
    LetterDocument letter;
    letter.language = Language::ZhCn;
    letter.type = LetterType::FirmComplaint;
    letter.channel = QStringLiteral("CH-LET");
    letter.subject = QStringLiteral("关于128.00元退款未到账的投诉");
    letter.complaintNumber = QStringLiteral("2026-0001");
    letter.date = QDate(2026, 10, 22);
    LetterBlock table = block(LetterBlock::Kind::Table, QStringLiteral("payments"), {});
    table.rows = {{QStringLiteral("时间"), QStringLiteral("收款方"), QStringLiteral("订单号"), QStringLiteral("金额")}};
    for (int i = 1; i <= 8; ++i) {
        table.rows.append({QStringLiteral("2026年10月%1日 20:15").arg(i), QStringLiteral("晨光文具店第%1分店").arg(i),
            QStringLiteral("202610012200141234567890123%1").arg(i), QStringLiteral("¥128.0%1").arg(i)});
    }
    table.columnWeights = {25, 25, 35, 15};
    table.rightAligned = {3};
    QStringList facts;
    for (int i = 1; i <= 8; ++i) {
        facts.append(QStringLiteral("2026年10月%1日，我查看了银行卡流水与账单，均没有这笔退款的入账记录，订单页面仍显示“退款处理中”。"
                                    "当天我再次联系客服，对方表示已经登记，请继续等待，但没有说明原因，也没有告知具体的到账时间。")
                         .arg(i));
    }
    using Kind = LetterBlock::Kind;
    letter.blocks = {block(Kind::Title, QStringLiteral("title"), letter.subject),
        block(Kind::Addressee, QStringLiteral("addressee"), {}, {QStringLiteral("致：某某支付网络技术有限公司"), QStringLiteral("投诉人：李明")}),
        block(Kind::Paragraph, QStringLiteral("summary"),
            QStringLiteral("2026年10月1日起，我在“晨光文具店”付款多笔，当天申请退款。商家10月2日同意退款，并承诺10月8日前到账。至今款项没有"
                           "退回我的账户，客服电话中也没有给出到账时间。现请贵公司核实并办理退款。")),
        block(Kind::Heading, QStringLiteral("h-payments"), QStringLiteral("一、涉及的交易")), table,
        block(Kind::Heading, QStringLiteral("h-facts"), QStringLiteral("二、事实经过")),
        block(Kind::Numbered, QStringLiteral("facts"), {}, facts),
        block(Kind::Heading, QStringLiteral("h-demands"), QStringLiteral("三、诉求")),
        block(Kind::Numbered, QStringLiteral("demands"), {},
            {QStringLiteral("将款项退回原付款账户。"), QStringLiteral("书面说明迟延的原因和处理结果。")}),
        block(Kind::Paragraph, QStringLiteral("deadline"), QStringLiteral("请在2026年11月2日前以书面形式答复。")),
        block(Kind::Signature, QStringLiteral("signature"), {}, {QStringLiteral("李明"), QStringLiteral("2026年10月22日")})};
    return letter;
}

QString html(const LetterDocument &letter)
{
    QString body;
    for (const LetterBlock &part : letter.blocks) {
        body += QStringLiteral("<p>%1</p>\n").arg(part.text.toHtmlEscaped());
        for (const QString &item : part.items)
            body += QStringLiteral("<p>%1</p>\n").arg(item.toHtmlEscaped());
        if (part.rows.isEmpty())
            continue;
        body += QStringLiteral("<table border=1>");
        for (const QStringList &row : part.rows)
            body += QStringLiteral("<tr><td>%1</td></tr>").arg(row.join(QStringLiteral("</td><td>")));
        body += QStringLiteral("</table>\n");
    }
    for (int i = 0; i < exhibitCount; ++i)
        body += QStringLiteral("<p><img src=\"%1.png\" width=413 height=895></p>\n").arg(i);
    return QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body style=\"font-family:'Noto Sans CJK SC'\">%1</body></html>").arg(body);
}

QString picturePath(const QString &dataDir, int index)
{
    return QStringLiteral("%1/%2.png").arg(dataDir).arg(index);
}

} // namespace

int writeLetter(const QString &dataDir, bool exhibits, const QString &target)
{
    LetterDocument letter = letterText();
    Complaint complaint = test::refundComplaint(exhibitCount);
    if (exhibits) {
        const QList<Sha256> blobs = Vault(dataDir).all();
        if (blobs.size() != exhibitCount)
            return 1;
        for (int i = 0; i < exhibitCount; ++i) {
            complaint.evidence[i].sha256 = blobs.at(i);
            complaint.evidence[i].mime = QStringLiteral("image/png");
            LetterBlock picture = block(LetterBlock::Kind::Exhibit, QStringLiteral("exhibit:%1").arg(i), QStringLiteral("证据%1").arg(i + 1));
            picture.evidence = complaint.evidence.at(i).id;
            letter.blocks.append(picture);
        }
    }
    const auto pages = LetterPages::layout(letter, complaint, exhibits ? vaultExhibits(dataDir) : nullptr);
    const auto pdf = pages ? renderPdf(**pages) : Result<PdfFile>(pages.error());
    if (!pdf || pdf->pages != (exhibits ? 2 + exhibitCount : 2))
        return 1;
    QFile file(target);
    return file.open(QIODevice::WriteOnly) && file.write(pdf->bytes) == pdf->bytes.size() ? 0 : 1;
}

Findings measureLetter(const Setup &setup)
{
    Findings found;
    if (!chineseFontFamily()) {
        found.missing << QStringLiteral("letter: no Chinese font is installed");
        return found;
    }
    const QTemporaryDir dir(setup.scratch + QStringLiteral("/letter-XXXXXX"));
    Vault vault(dir.path());
    bool ready = vault.prepare().ok();
    for (int i = 0; i < exhibitCount && ready; ++i) {
        ready = screenshot(i).save(picturePath(dir.path(), i));
        ready = ready && vault.importFile(picturePath(dir.path(), i), test::noon(2026, 10, 12)).ok();
    }
    QFile page(dir.filePath(QStringLiteral("letter.html")));
    ready = ready && page.open(QIODevice::WriteOnly) && page.write(html(letterText()).toUtf8()) > 0;
    page.close();
    if (!ready) {
        found.missing << QStringLiteral("letter: the exhibits could not be written");
        return found;
    }

    const QString self = QCoreApplication::applicationFilePath();
    const auto ours = [&](const QString &mode) {
        return [&dir, self, mode] {
            return milliseconds([&] { return run(self, {QStringLiteral("write-letter"), mode, dir.path(), dir.filePath(mode + QStringLiteral(".pdf"))}); });
        };
    };
    QList<Job> jobs{ours(QStringLiteral("exhibits")), ours(QStringLiteral("text"))};
    const QString office = installed(QStringLiteral("soffice"));
    if (office.isEmpty()) {
        found.notes << QStringLiteral("LibreOffice is not installed: its row is left out");
    } else {
        jobs << [&] {
            return milliseconds([&] {
                return run(office, {QStringLiteral("-env:UserInstallation=file://%1/office").arg(dir.path()), QStringLiteral("--headless"),
                        QStringLiteral("--convert-to"), QStringLiteral("pdf"), QStringLiteral("letter.html")}, dir.path())
                    && QFile::exists(dir.filePath(QStringLiteral("letter.pdf")));
            });
        };
    }
    const auto times = inTurn(setup.rounds, jobs);
    if (!times) {
        found.missing << QStringLiteral("letter: a PDF was not written");
        return found;
    }
    const QString what = QStringLiteral("letter with 3 screenshots to PDF");
    found.rows << compare(what, QStringLiteral("ms"), times->at(0), QStringLiteral("its text alone"), times->at(1), 4, 3.5);
    if (times->size() > 2)
        found.rows << compare(what, QStringLiteral("ms"), times->at(0), QStringLiteral("LibreOffice, headless"), times->at(2), 0.35, 0.25);
    found.notes << QStringLiteral("letter: %1 kB, text alone %2 kB")
                       .arg(QFileInfo(dir.filePath(QStringLiteral("exhibits.pdf"))).size() / 1000)
                       .arg(QFileInfo(dir.filePath(QStringLiteral("text.pdf"))).size() / 1000);
    return found;
}

} // namespace recourse::bench
