// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letter/pages.h"
#include "testkit/examples.h"

#include <QPainter>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

namespace recourse::test {

using Kind = LetterBlock::Kind;

inline LetterBlock textBlock(Kind kind, const QString &id, const QString &text)
{
    LetterBlock block;
    block.kind = kind;
    block.id = id;
    block.text = text;
    return block;
}

inline LetterBlock listBlock(Kind kind, const QString &id, const QStringList &items)
{
    LetterBlock block;
    block.kind = kind;
    block.id = id;
    block.items = items;
    return block;
}

inline LetterBlock tableBlock(const QString &id, const QList<QStringList> &rows, const QList<int> &weights = {}, const QList<int> &right = {})
{
    LetterBlock block;
    block.kind = Kind::Table;
    block.id = id;
    block.rows = rows;
    block.columnWeights = weights;
    block.rightAligned = right;
    return block;
}

inline LetterBlock exhibitBlock(const Complaint &complaint, int index, const QString &label)
{
    LetterBlock block = textBlock(Kind::Exhibit, QStringLiteral("exhibit:%1").arg(index + 1), label);
    block.evidence = complaint.evidence.at(index).id;
    return block;
}

/// A letter of one page as a person would send it.
inline LetterDocument refundLetter()
{
    LetterDocument letter;
    letter.language = Language::ZhCn;
    letter.type = LetterType::FirmComplaint;
    letter.channel = QStringLiteral("CH-LET");
    letter.subject = QStringLiteral("关于128.00元退款未到账的投诉");
    letter.complaintNumber = QStringLiteral("2026-0001");
    letter.date = QDate(2026, 10, 22);
    letter.blocks = {textBlock(Kind::Title, QStringLiteral("title"), letter.subject),
        listBlock(Kind::Addressee, QStringLiteral("addressee"), {QStringLiteral("致：支付宝（中国）网络技术有限公司（支付宝）"), QStringLiteral("投诉人：李明　电话：13800000000")}),
        textBlock(Kind::Paragraph, QStringLiteral("summary"),
            QStringLiteral("2026年10月1日，我在“晨光文具店”付款128.00元，当天申请退款。商家10月2日同意退款，并承诺10月8日前到账。至今"
                           "该笔款项没有退回我的账户，客服电话中也没有给出到账时间。现请贵公司核实并办理退款。")),
        textBlock(Kind::Heading, QStringLiteral("h-payments"), QStringLiteral("一、涉及的交易")),
        tableBlock(QStringLiteral("payments"),
            {{QStringLiteral("时间"), QStringLiteral("收款方"), QStringLiteral("订单号"), QStringLiteral("付款方式"), QStringLiteral("金额")},
                {QStringLiteral("2026年10月1日 20:15"), QStringLiteral("晨光文具店"), QStringLiteral("2026100122001412345678901234"), QStringLiteral("余额"), QStringLiteral("¥128.00")}},
            {22, 20, 32, 13, 13}, {4}),
        textBlock(Kind::Heading, QStringLiteral("h-facts"), QStringLiteral("二、事实经过")),
        listBlock(Kind::Numbered, QStringLiteral("facts"),
            {QStringLiteral("2026年10月1日，付款128.00元，当天申请退款（证据1）。"), QStringLiteral("2026年10月2日，商家同意退款，承诺10月8日前到账（证据2）。"),
                QStringLiteral("2026年10月9日，查看余额，退款没有到账。我随后又查看了银行卡流水与支付宝账单，均没有这笔退款的入账记录，订单页面仍显示“退款处理中”。")}),
        textBlock(Kind::Heading, QStringLiteral("h-contacts"), QStringLiteral("三、已做的沟通")),
        listBlock(Kind::Numbered, QStringLiteral("contacts"), {QStringLiteral("2026年10月12日10:00，致电95188，工号8823，受理编号TS20261012001。答复：已登记，请等待；承诺一周内回电，至今没有回电。")}),
        textBlock(Kind::Heading, QStringLiteral("h-demands"), QStringLiteral("四、诉求")),
        listBlock(Kind::Numbered, QStringLiteral("demands"), {QStringLiteral("将128.00元退回原付款账户。"), QStringLiteral("书面说明迟延的原因和处理结果。")}),
        textBlock(Kind::Paragraph, QStringLiteral("deadline"), QStringLiteral("请在2026年11月2日前以书面形式答复。逾期未获解决，我将向中国人民银行金融消费权益保护咨询投诉电话12363反映。")),
        listBlock(Kind::Signature, QStringLiteral("signature"), {QStringLiteral("李明"), QStringLiteral("2026年10月22日")}),
        textBlock(Kind::Note, QStringLiteral("note"), QStringLiteral("本函所附证据均为复印件或截图，原件由本人保存，可供核对。"))};
    return letter;
}

inline LetterDocument englishLetter()
{
    LetterDocument letter;
    letter.language = Language::En;
    letter.subject = QStringLiteral("Complaint: refund of ¥128.00 not received");
    letter.complaintNumber = QStringLiteral("2026-0002");
    letter.date = QDate(2026, 10, 22);
    letter.blocks = {textBlock(Kind::Title, QStringLiteral("title"), letter.subject),
        listBlock(Kind::Addressee, QStringLiteral("addressee"), {QStringLiteral("To: Alipay (支付宝（中国）网络技术有限公司)"), QStringLiteral("From: 李明 (Li Ming), +86 138 0000 0000")}),
        textBlock(Kind::Paragraph, QStringLiteral("summary"),
            QStringLiteral("On 1 October 2026 I paid ¥128.00 to 晨光文具店 and asked for a refund the same day. The merchant agreed on 2 October and "
                           "promised that the money would arrive by 8 October. It hasn’t arrived, and your staff couldn’t tell me when it will. Please "
                           "confirm where the refund stands and pay it.")),
        textBlock(Kind::Heading, QStringLiteral("h-payments"), QStringLiteral("The payment")),
        tableBlock(QStringLiteral("payments"),
            {{QStringLiteral("Time"), QStringLiteral("Payee"), QStringLiteral("Order number"), QStringLiteral("Amount")},
                {QStringLiteral("1 October 2026, 20:15"), QStringLiteral("晨光文具店"), QStringLiteral("2026100122001412345678901234"), QStringLiteral("¥128.00")}},
            {25, 25, 35, 15}, {3}),
        textBlock(Kind::Heading, QStringLiteral("h-facts"), QStringLiteral("What happened")),
        listBlock(Kind::Numbered, QStringLiteral("facts"),
            {QStringLiteral("1 October 2026: I paid ¥128.00 and requested a refund (Exhibit 1)."), QStringLiteral("2 October 2026: the merchant agreed; the order page says “refund in progress” (Exhibit 2)."),
                QStringLiteral("9 October 2026: the money had not arrived. I checked the balance, the card statement and the official offline office record; none of them shows the refund.")}),
        textBlock(Kind::Heading, QStringLiteral("h-demands"), QStringLiteral("What I ask for")),
        listBlock(Kind::Numbered, QStringLiteral("demands"), {QStringLiteral("Refund ¥128.00 to the original payment account."), QStringLiteral("Explain the delay in writing.")}),
        textBlock(Kind::Paragraph, QStringLiteral("deadline"), QStringLiteral("Please answer in writing by 2 November 2026.")),
        listBlock(Kind::Signature, QStringLiteral("signature"), {QStringLiteral("Li Ming 李明"), QStringLiteral("22 October 2026")})};
    return letter;
}

/// Many payments: about five pages of table.
inline LetterDocument longTableLetter(int rows = 130)
{
    LetterDocument letter = refundLetter();
    QList<QStringList> table = letter.blocks[4].rows;
    for (int i = 0; i < rows; ++i) {
        table.append({QStringLiteral("2026年10月%1日 09:%2").arg(i % 28 + 1).arg(i % 60, 2, 10, QLatin1Char('0')),
            i % 3 == 0 ? QStringLiteral("上海晨光文具礼品有限公司第%1分店").arg(i) : QStringLiteral("晨光文具店"),
            QStringLiteral("20261001220014%1").arg(12345678901234LL + i), QStringLiteral("余额"), QStringLiteral("¥%1.00").arg(100 + i)});
    }
    letter.blocks[4].rows = table;
    return letter;
}

/// Pictures made of numbered stripes, so that a band can be recognised; the 1st, 2nd, … exhibit has the 1st, 2nd, … size.
class StripedExhibits : public ExhibitSource
{
public:
    StripedExhibits(QList<EvidenceId> ids, QList<QSize> sizes) : m_ids(std::move(ids)), m_sizes(std::move(sizes)) {}
    int pictureCount(const Evidence &evidence) const override { return pictureSize(evidence, 0).isEmpty() ? 0 : 1; }
    QSize pictureSize(const Evidence &evidence, int) const override { return m_sizes.value(m_ids.indexOf(evidence.id)); }
    QImage picture(const Evidence &evidence, int, int top, int height, int width) const override
    {
        ++decoded;
        widest = std::max(widest, width);
        if (broken)
            return {};
        const QSize whole = pictureSize(evidence, 0);
        QImage image(width, std::max(1, height * width / whole.width()), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(double(width) / whole.width(), double(width) / whole.width());
        for (int y = top / 100 * 100; y < top + height; y += 100) {
            painter.fillRect(QRect(0, y - top, whole.width(), 50), QColor::fromHsv(y / 100 * 7 % 360, 60, 240));
            QFont font = painter.font();
            font.setPixelSize(40);
            painter.setFont(font);
            painter.drawText(20, y - top + 42, QString::number(y));
        }
        return image;
    }
    mutable int decoded = 0;
    mutable int widest = 0;
    bool broken = false;

private:
    QList<EvidenceId> m_ids;
    QList<QSize> m_sizes;
};

inline std::shared_ptr<StripedExhibits> striped(const Complaint &complaint, const QList<QSize> &sizes)
{
    QList<EvidenceId> ids;
    for (const Evidence &evidence : complaint.evidence)
        ids.append(evidence.id);
    return std::make_shared<StripedExhibits>(ids, sizes);
}

/// What a command line tool says; null when it is not installed or fails.
inline QString toolOutput(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput()) + QLatin1Char('\n');
}

inline bool hasTool(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

} // namespace recourse::test
