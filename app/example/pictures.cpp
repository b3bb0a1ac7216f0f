// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example/example.h"

#include "letter/pages.h"

#include <QFont>
#include <QPainter>
#include <QPainterPath>

/// Drawn at run time, so that nothing real can be in them. The colours belong to the pictures, not to the program's screens.
namespace recourse::app {

namespace {

constexpr int kWidth = 750;
constexpr QColor kInk(0x22, 0x24, 0x28);
constexpr QColor kPale(0x8a, 0x8f, 0x99);
constexpr QColor kLine(0xe6, 0xe8, 0xec);
constexpr QColor kGround(0xf3, 0xf4, 0xf6);
constexpr QColor kAccent(0x2f, 0x6f, 0xb5);

class Phone
{
public:
    Phone(int height, const QString &time, const QString &title) : m_image(kWidth, height, QImage::Format_RGB32)
    {
        m_image.fill(kGround);
        m_painter.begin(&m_image);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.fillRect(0, 0, kWidth, 136, Qt::white);
        text(QRect(36, 10, 200, 40), time, 26, kInk, Qt::AlignLeft);
        m_painter.setPen(QPen(kInk, 3));
        m_painter.drawRoundedRect(QRectF(660, 18, 48, 22), 5, 5);
        m_painter.fillRect(QRect(664, 22, 30, 14), kInk);
        m_painter.drawPolyline(QPolygonF({{54, 78}, {40, 94}, {54, 110}}));
        text(QRect(80, 66, kWidth - 160, 56), title, 34, kInk, Qt::AlignHCenter, true);
        m_painter.fillRect(0, 135, kWidth, 1, kLine);
    }

    void text(
        const QRect &rect, const QString &words, int pixels, const QColor &colour, Qt::Alignment alignment, bool bold = false)
    {
        m_painter.setFont(font(pixels, bold));
        m_painter.setPen(colour);
        m_painter.drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextWordWrap, words);
    }

    int row(int y, const QString &label, const QString &value, const QColor &colour = kInk)
    {
        text(QRect(36, y, 230, 76), label, 28, kPale, Qt::AlignLeft);
        text(QRect(270, y, kWidth - 306, 76), value, 28, colour, Qt::AlignRight);
        return y + 76;
    }

    void card(const QRect &rect)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(Qt::white);
        m_painter.drawRoundedRect(rect, 18, 18);
    }

    void line(int y) { m_painter.fillRect(36, y, kWidth - 72, 1, kLine); }

    /// A chat bubble; returns where the next one starts.
    int bubble(int y, const QString &words, bool mine)
    {
        m_painter.setFont(font(29, false));
        const QRect room(0, 0, 470, 2000);
        const QRect needed = m_painter.boundingRect(room, int(Qt::AlignLeft) | Qt::TextWordWrap, words);
        const QSize size(needed.width() + 48, needed.height() + 40);
        const int left = mine ? kWidth - 112 - size.width() : 112;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(mine ? QColor(0xd6, 0xe6, 0xf7) : QColor(Qt::white));
        m_painter.drawRoundedRect(QRect(QPoint(left, y), size), 16, 16);
        m_painter.setBrush(mine ? kAccent : QColor(0xc8, 0x8a, 0x4a));
        m_painter.drawEllipse(QRect(mine ? kWidth - 92 : 28, y, 64, 64));
        text(QRect(left + 24, y + 20, needed.width() + 4, needed.height()), words, 29, kInk, Qt::AlignLeft);
        return y + size.height() + 32;
    }

    void dot(const QPoint &centre, int radius, const QColor &colour)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawEllipse(centre, radius, radius);
    }

    QImage take()
    {
        m_painter.end();
        return m_image;
    }

private:
    static QFont font(int pixels, bool bold)
    {
        QFont font;
        if (const auto family = chineseFontFamily())
            font.setFamily(*family);
        font.setPixelSize(pixels);
        font.setBold(bold);
        return font;
    }

    QImage m_image;
    QPainter m_painter;
};

} // namespace

QImage exampleBillPicture(Language language, int year)
{
    const bool zh = language == Language::ZhCn;
    const auto say = [zh](
                         const char16_t *chinese, const char16_t *english) { return QString::fromUtf16(zh ? chinese : english); };
    Phone phone(1334, QStringLiteral("09:41"), say(u"账单详情", u"Bill details"));
    phone.card(QRect(24, 160, kWidth - 48, 330));
    phone.dot(QPoint(kWidth / 2, 234), 44, kAccent);
    phone.text(QRect(kWidth / 2 - 44, 190, 88, 88), say(u"晨", u"M"), 40, Qt::white, Qt::AlignHCenter, true);
    phone.text(QRect(36, 292, kWidth - 72, 48), say(u"晨光文具店（示例）", u"Morninglight Stationery (example)"), 30, kInk,
        Qt::AlignHCenter);
    phone.text(QRect(36, 344, kWidth - 72, 72), QStringLiteral("-128.00"), 60, kInk, Qt::AlignHCenter, true);
    phone.text(QRect(36, 424, kWidth - 72, 44), say(u"交易成功", u"Payment complete"), 28, kPale, Qt::AlignHCenter);
    phone.card(QRect(24, 510, kWidth - 48, 560));
    int y = 530;
    y = phone.row(y, say(u"付款方式", u"Paid from"), say(u"账户余额", u"Account balance"));
    y = phone.row(y, say(u"商品说明", u"Item"), say(u"钢笔礼盒", u"Fountain pen set"));
    y = phone.row(y, say(u"创建时间", u"Time"), QStringLiteral("%1-10-01 20:15:31").arg(year));
    y = phone.row(y, say(u"订单号", u"Order number"), QString::number(year) + QStringLiteral("100100000000128"));
    y = phone.row(y, say(u"商家订单号", u"Merchant order"), QStringLiteral("EXAMPLE-000128"));
    phone.line(y + 4);
    y = phone.row(y + 8, say(u"退款", u"Refund"), say(u"退款处理中 ¥128.00", u"In progress ¥128.00"), kAccent);
    phone.row(y, say(u"预计到账", u"Expected by"), QStringLiteral("%1-10-08").arg(year));
    phone.text(QRect(36, 1230, kWidth - 72, 60), say(u"示例画面，不是真实账单", u"Example picture, not a real bill"), 24, kPale,
        Qt::AlignHCenter);
    return phone.take();
}

QImage exampleChatPicture(Language language, int year)
{
    const bool zh = language == Language::ZhCn;
    const auto say = [zh](
                         const char16_t *chinese, const char16_t *english) { return QString::fromUtf16(zh ? chinese : english); };
    Phone phone(1334, QStringLiteral("21:07"), say(u"晨光文具店 客服（示例）", u"Morninglight Stationery (example)"));
    phone.text(QRect(36, 156, kWidth - 72, 40), QStringLiteral("%1-10-02 20:52").arg(year), 24, kPale, Qt::AlignHCenter);
    int y = 216;
    y = phone.bubble(y,
        say(u"您好，钢笔不合适，昨天申请了退款128.00元。",
            u"Hello, the pen does not fit. I asked for a refund of ¥128.00 yesterday."),
        true);
    y = phone.bubble(y, say(u"您好，已经同意退款。", u"Hello, the refund is approved."), false);
    y = phone.bubble(y, say(u"什么时候能到账？", u"When will it arrive?"), true);
    y = phone.bubble(y, say(u"原路退回账户余额，10月8日前到账。", u"It goes back to your account balance, by 8 October."), false);
    phone.bubble(y, say(u"好的，谢谢。", u"All right, thank you."), true);
    phone.text(QRect(36, 1230, kWidth - 72, 60), say(u"示例画面，不是真实聊天", u"Example picture, not a real chat"), 24, kPale,
        Qt::AlignHCenter);
    return phone.take();
}

} // namespace recourse::app
