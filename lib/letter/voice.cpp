// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/voice.h"

#include <QList>
#include <QRegularExpression>
#include <QRegularExpressionMatchIterator>

#include <algorithm>
#include <optional>

namespace recourse::checker {

namespace {

QRegularExpression pattern(const char *text)
{
    return QRegularExpression(QString::fromUtf8(text),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// A pair of quotation marks that are both there.
struct Quote {
    qsizetype open = 0;     ///< of the opening mark
    qsizetype close = 0;    ///< of the closing mark
};

QList<Quote> quotesIn(const QString &text)
{
    static const QString opening = QStringLiteral("“「『〝");
    static const QString closing = QStringLiteral("”」』〞");
    QList<Quote> result;
    qsizetype open = -1;
    QChar awaited;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == QLatin1Char('\n')) {
            open = -1; // a mark that is never closed quotes nothing
        } else if (open >= 0) {
            if (c == awaited) {
                result.append({open, i});
                open = -1;
            }
        } else if (const qsizetype kind = opening.indexOf(c); kind >= 0 || c == QLatin1Char('"') || c == QChar(0xFF02)) {
            open = i;
            awaited = kind >= 0 ? closing[kind] : c;
        }
    }
    return result;
}

/// The text with everything between quotation marks blanked, so that what is quoted elsewhere says nothing about the speaker.
QString withoutQuotes(const QString &text, const QList<Quote> &quotes)
{
    QString result = text;
    for (const Quote &quote : quotes) {
        for (qsizetype i = quote.open + 1; i < quote.close; ++i)
            result[i] = QLatin1Char(' ');
    }
    return result;
}

bool endsSentence(const QString &text, qsizetype i)
{
    static const QString marks = QStringLiteral("。！？!?\n");
    if (marks.contains(text[i]))
        return true;
    return text[i] == QLatin1Char('.') && (i + 1 >= text.size() || text[i + 1].isSpace());
}

bool endsClause(const QString &text, qsizetype i)
{
    static const QString marks = QStringLiteral("，；、,;：:");
    return marks.contains(text[i]) || endsSentence(text, i);
}

template<typename Ends>
qsizetype beginBefore(const QString &text, qsizetype from, Ends ends)
{
    while (from > 0 && !ends(text, from - 1))
        --from;
    return from;
}

template<typename Ends>
qsizetype endAfter(const QString &text, qsizetype from, Ends ends)
{
    while (from < text.size() && !ends(text, from))
        ++from;
    return from;
}

enum class Who { Unknown, Writer, Others };

const QRegularExpression &writer()
{
    static const QRegularExpression words = pattern("我们?|本人|咱们?|笔者|\\b(?:I|we)\\b");
    return words;
}

const QRegularExpression &otherPeople()
{
    static const QRegularExpression words = pattern(
        "商家|商户|卖家|卖方|店家|店主|店员|老板|掌柜|客服|专员|主管|经理|工作人员|柜员|平台|公司|银行|支付宝|微信|机构|对方|收款人|骗子|"
        "催收|催收员|快递员?|骑手|房东|房客|他们?|她们?|它们?|你们?|您|贵[公司行方平台]|警察|民警|警方|派出所|律师|邻居|同事|网友|有人|"
        "别人|陌生人|系统|短信|邮件|来电|电话那头|页面|公告|"
        "\\b(?:they|he|she|it|you|somebody|someone|the \\w+|their \\w+|your \\w+|(?:customer )?(?:service|support)|agent|adviser|advisor|"
        "seller|shop|merchant|store|bank|company|caller|scammer|police)\\b");
    return words;
}

qsizetype lastOf(const QRegularExpression &words, const QString &text)
{
    qsizetype last = -1;
    for (auto it = words.globalMatch(text); it.hasNext();)
        last = it.next().capturedStart();
    return last;
}

/// Who a clause is about, by the words before its verb; Unknown when it names nobody (the subject goes on from the clause before).
Who subjectOf(QString before)
{
    // "我被要求", "被告知", "I was told": whoever said it, it was not the writer.
    static const QRegularExpression passive = pattern(
        "被(?:商家|卖家|客服|对方|平台|他们|店家|人)?\\s*$|\\b(?:was|were|been|being|am|are|get|got)\\s+(?:also |then |again |only |repeatedly )?$");
    if (passive.match(before).hasMatch())
        return Who::Others;
    // Who is spoken to is not who speaks: "对我说", "向客服表示".
    static const QRegularExpression towards = pattern(
        "(?:对|向|跟|和|与|同|给|冲着|当着)(?:我们?|本人)(?:的面)?|(?<=我)(?:们)?[^，]{0,4}(?:对|向|跟|和|与|同|给|打电话给)[^，]{1,6}$");
    before.remove(towards);
    const qsizetype own = lastOf(writer(), before);
    const qsizetype other = lastOf(otherPeople(), before);
    if (own < 0 && other < 0) {
        static const QRegularExpression filler = pattern(
            "[0-9０-９年月日号点时分秒:：\\-/.\\s]|上午|下午|晚上|早上|中午|当天|当日|次日|随后|之后|后来|然后|接着|同时|又|再次?|还|也|并且?|且|就|则|都|却|竟然?|"
            "居然|只|仍然?|一直|反复|多次|当场|当时|最后|首先|先|直接|明确|口头|书面|电话里?|在?群里|曾经?|已经?|继续|开始|对此|因此|所以|于是|但是?|不过|而|另外|"
            "\\b(?:and|but|then|also|so|on|in|at|later|again|once more|after that)\\b");
        before.remove(filler);
        return before.trimmed().isEmpty() ? Who::Unknown : Who::Others; // a name
    }
    return own > other ? Who::Writer : Who::Others;
}

/// Who the clauses up to `end` are about, nearest first.
Who subjectBefore(const QString &text, qsizetype begin, qsizetype end)
{
    Who who = Who::Unknown;
    while (who == Who::Unknown && end > begin) {
        const qsizetype clause = std::max(begin, beginBefore(text, end, endsClause));
        who = subjectOf(text.mid(clause, end - clause));
        end = clause - 1;
    }
    return who;
}

struct Report {
    qsizetype verb = -1;    ///< where the reporting verb starts
    qsizetype end = -1;
    Who who = Who::Unknown;
    bool denied = false;
};

/// The last verb of saying before `to`, with its subject.
Report reportBefore(const QString &text, qsizetype begin, qsizetype to)
{
    static const QRegularExpression verbs = pattern(
        "(?:扬言|声称|坚称|咬定|宣称|表示|答复|回复|回答|告知|告诉|通知|要求|强迫|逼|威胁|恐吓|警告|提出|承诺|答应|提示|显示|写道|写着|留言|发来|发消息|发短信|来电|来信|"
        "劝|暗示|同意|建议|解释|强调|反问|骂|喊|认为|认定|判定|判断|坚持|怀疑|问|称|让|叫|写|(?<![退返撤收找取追拿])回(?=我|了?[：:“])|说(?![明法服])|讲(?!究)|道(?=[：:“「]))"
        "|\\b(?:told|tells?|asked|asks|said|says|wrote|writes|repl(?:ied|ies)|answered|demand(?:ed|s)|offer(?:ed|s)|threaten(?:ed|s)|insist(?:ed|s)|"
        "warn(?:ed|s)|require[ds]|requested|wanted|wants|promise[ds]|claim(?:s|ed)?|stated?|suggest(?:ed|s)|propose[ds]|pressured|pressed|"
        "messaged|texted|emailed|believes?|thinks?|according to)\\b");
    static const QRegularExpression negated = pattern(
        "(?:没有?|未曾?|从未|从没|并未|不|不予|拒绝|无人|无|不曾|别|不要|不再|尚未|迟迟不)(?:[再作给做出任何过来曾向跟对我们你客服商家]){0,5}$"
        "|\\b(?:not|never|no|n['’]t|without|refused to)\\s*(?:\\w+\\s+)?$");
    // "要求退款" is what the writer asks for, whoever the clause before was about.
    static const QRegularExpression ownWish = pattern("^(?:要求|希望|请求)(?:你们|贵[公司行方]|商家|平台|客服|对方)?[^，。]{0,4}(?:退|赔|还款|补偿)");
    Report last;
    for (auto it = verbs.globalMatch(text.left(to), begin); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const qsizetype clause = std::max(begin, beginBefore(text, match.capturedStart(), endsClause));
        QString before = text.mid(clause, match.capturedStart() - clause);
        Report report{match.capturedStart(), match.capturedEnd(), Who::Unknown, false};
        if (match.captured().compare(QLatin1String("according to"), Qt::CaseInsensitive) == 0) {
            report.who = Who::Others;
        } else {
            if (const auto no = negated.match(before); no.hasMatch()) {
                report.denied = true;
                before.truncate(no.capturedStart());
            }
            report.who = subjectOf(before);
            if (report.who == Who::Unknown)
                report.who = subjectBefore(text, begin, clause - 1);
            if (ownWish.match(text.mid(match.capturedStart(), 16)).hasMatch() && subjectOf(before) == Who::Unknown)
                report.who = Who::Writer;
        }
        // "没有回复" reports nothing; "我没有说…" denies what follows.
        if (report.denied && report.who != Who::Writer)
            continue;
        last = report;
    }
    return last;
}

/// Whether the writer speaks again after somebody was reported: "客服说不退，我就去曝光你们".
bool writerSpeaksAgain(const QString &text, const Report &report, qsizetype from, qsizetype length)
{
    if (report.end < text.size() && QStringLiteral("：:").contains(text[report.end]))
        return false; // what follows a colon is word for word
    static const QRegularExpression will = pattern(
        "(?:[，,；;]|否则|不然).{0,16}?(?:我们?|本人)(?:也|还|都|真的?)?(?:就|会|要|将|一定|必|马上|立刻|只好|只能|不得不|准备|打算)"
        "|[,;]\\s*(?:so|now|therefore|hence)\\b|[,;].{0,40}?\\b(?:I|we)(?:['’]ll| will| shall| am going to)\\b");
    const QString between = text.mid(report.end, from - report.end + length);
    if (!will.match(between).hasMatch())
        return false;
    // To one person the other side speaks ("我就曝光你"); the writer addresses a company.
    const qsizetype end = endAfter(text, from + length, endsSentence);
    static const QRegularExpression toOne = pattern("^.{0,6}(?:你(?!们)|您)");
    return !toOne.match(text.mid(from + length, end - from - length)).hasMatch();
}

bool isDenied(const QString &clauseBefore)
{
    static const QRegularExpression no = pattern(
        "(?:不(?![然过但仅久管论只光止])|不是|并非|绝非|并不|没有?|从未|从没|未曾?|未经|绝不|决不|不会|不想|不打算|无意|无需|不可能|不敢|没敢|不愿|不构成|不存在|不属于|否认|难道)"
        "[^，。；]{0,4}$"
        "|(?:\\b(?:not|never|no|nor|neither|without|hardly)|n['’]t)\\b(?:\\s+(?!(?:I|we|you|they|or|and|but|so)\\b)[\\w'’]+){0,4}\\s*$");
    // "不得不", "不会不", "不是不": two that cancel each other, and a wish that something be done.
    static const QRegularExpression twice = pattern("(?:不得不|不能不|不会不|不是不|没有不|并非没有|并非不)[^，。；]{0,4}$|\\bnot (?:only|just)\\b[^,.;]*$");
    static const QRegularExpression condition = pattern("(?:不|拒绝)[^，。；]{0,2}(?:退|赔|给|付|打|解决|处理|还)[^，。；]{0,3}$");
    return no.match(clauseBefore).hasMatch() && !twice.match(clauseBefore).hasMatch() && !condition.match(clauseBefore).hasMatch();
}

/// Somebody else does it, by the words of the clause itself: "把我的照片发到网上", "the seller will remove the video".
bool isDoneByOthers(const QString &text, qsizetype from, qsizetype length)
{
    const qsizetype begin = beginBefore(text, from, endsClause);
    const QString before = text.mid(begin, from - begin);
    static const QRegularExpression toWriter = pattern("(?:把|将|拿|对|到|来|找|给)(?:我们?|本人)[^，。；]{0,8}$");
    static const QRegularExpression english = pattern(
        "\\b(?:they|he|she|it|the \\w+|seller|shop|merchant)\\s+(?:will|would|can|could|may|might|must|had to|did|then)?\\s*(?:only |not )?$");
    if (toWriter.match(before).hasMatch() || english.match(before).hasMatch())
        return true;
    const qsizetype end = endAfter(text, from + length, endsClause);
    static const QRegularExpression mine = pattern("^[^，。；]{0,2}(?:我们?|本人)(?:的|$|家)|^\\s*(?:my|our)\\b");
    return mine.match(text.mid(from + length, end - from - length)).hasMatch()
        && !writer().match(before).hasMatch();
}

} // namespace

QString sentenceAround(const QString &text, qsizetype from, qsizetype length)
{
    const QString plain = withoutQuotes(text, quotesIn(text));
    const qsizetype begin = beginBefore(plain, from, endsSentence);
    return text.mid(begin, endAfter(plain, from + length, endsSentence) - begin);
}

QString clauseAround(const QString &text, qsizetype from, qsizetype length)
{
    const qsizetype begin = beginBefore(text, from, endsClause);
    return text.mid(begin, endAfter(text, from + length, endsClause) - begin);
}

Voice voiceOf(const QString &text, qsizetype from, qsizetype length)
{
    Voice voice;
    const QList<Quote> quotes = quotesIn(text);
    const auto quote = std::find_if(quotes.begin(), quotes.end(), [&](const Quote &q) { return q.open < from && from < q.close; });
    const QString plain = withoutQuotes(text, quotes);
    if (quote != quotes.end()) {
        voice.quoted = true;
        const qsizetype begin = beginBefore(plain, quote->open, endsSentence);
        const Report report = reportBefore(plain, begin, quote->open);
        Who who = report.who;
        if (report.verb < 0) {
            // Said afterwards: “…”，客服说。
            const qsizetype end = endAfter(plain, quote->close + 1, endsSentence);
            who = reportBefore(plain, quote->close + 1, end).who;
            if (who == Who::Unknown)
                who = subjectBefore(plain, begin, quote->open);
        }
        voice.others = who == Who::Others;
        voice.denied = report.denied && who == Who::Writer;
        return voice;
    }
    const qsizetype begin = beginBefore(plain, from, endsSentence);
    const Report report = reportBefore(plain, begin, from);
    voice.others = report.who == Who::Others && !writerSpeaksAgain(plain, report, from, length);
    const qsizetype clause = beginBefore(plain, from, endsClause);
    voice.denied = (report.denied && report.who == Who::Writer) || isDenied(plain.mid(clause, from - clause));
    return voice;
}

bool isStillToCome(const QString &text, qsizetype from, qsizetype length)
{
    const qsizetype begin = beginBefore(text, from, endsClause);
    const QString before = text.mid(begin, from - begin);
    const QString act = text.mid(from, length);
    const qsizetype end = endAfter(text, from + length, endsSentence);
    const QString after = text.mid(from + length, end - from - length);
    // "如果我找媒体就永久封号": what somebody else answers to it.
    static const QRegularExpression condition = pattern("(?:如果|要是|假如|若|一旦|只要|万一|敢)(?:我们?|本人)?[^，]{0,6}$");
    static const QRegularExpression happened = pattern(
        "^[^，。；]{0,8}(?:之后|以后|后(?![果悔台续]))|^了(?!就)[^，。；]{0,12}|^过|^[^，。；]{0,10}[，,]?(?:客服|商家|对方|平台|他们|才)[^，。；]{0,4}才|^[^，。；]{0,10}才");
    static const QRegularExpression earlier = pattern("(?:已经?|曾经?)[^，]{0,6}$");
    static const QRegularExpression will = pattern("(?:就|会|要|将|否则|不然|只好|只能)[^，。；]{0,6}$");
    const bool done = act.contains(QChar(u'了')) || happened.match(after).hasMatch() || earlier.match(before).hasMatch();
    if (condition.match(before).hasMatch() || isDoneByOthers(text, from, length))
        return false;
    return !done || (will.match(before).hasMatch() && !act.contains(QChar(u'了')) && !after.contains(QChar(u'才')) && !after.startsWith(QChar(u'了')));
}

} // namespace recourse::checker
