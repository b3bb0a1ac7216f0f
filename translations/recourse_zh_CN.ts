<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AlteredText</name>
    <message>
        <source>complaint %1</source>
        <translation>投诉 %1</translation>
    </message>
    <message>
        <source>a complaint that cannot be read</source>
        <translation>一份无法读取的投诉</translation>
    </message>
    <message>
        <source>the record of what was done with evidence</source>
        <translation>证据保管记录</translation>
    </message>
    <message>
        <source>your kept details</source>
        <translation>保存的个人信息</translation>
    </message>
    <message>
        <source>Altered outside this program and kept exactly as found: %1. An older backup may still hold it as you wrote it.</source>
        <translation>以下内容在本程序之外被改动过，已按原样保留：%1。更早的备份里可能还有您原来写的内容。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ComplaintList</name>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>I handed it in</source>
        <translation>我已提交</translation>
    </message>
    <message>
        <source>They received it</source>
        <translation>对方已收到</translation>
    </message>
    <message>
        <source>They accepted it</source>
        <translation>对方已受理</translation>
    </message>
    <message>
        <source>They forwarded it to the company</source>
        <translation>已转交公司</translation>
    </message>
    <message>
        <source>The company received it from them</source>
        <translation>公司已收到转交的投诉</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>对方已答复</translation>
    </message>
    <message>
        <source>They made an offer</source>
        <translation>对方提出方案</translation>
    </message>
    <message>
        <source>Money came back</source>
        <translation>钱已退回</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>I withdrew it</source>
        <translation>我已撤回</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>GuideArea</name>
    <message>
        <source>everywhere</source>
        <translation>各地通用</translation>
    </message>
    <message>
        <source>To be confirmed by the company name on your bill.</source>
        <translation>请以账单上的公司名称为准，尚待确认。</translation>
    </message>
    <message>
        <source>Company to address (%1)</source>
        <translation>投诉对象公司（%1）</translation>
    </message>
    <message>
        <source>Central bank branch that takes complaints about it</source>
        <translation>受理对其投诉的人民银行分支机构</translation>
    </message>
    <message>
        <source>Where to get it: %1</source>
        <translation>在哪里获取：%1</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>小心</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>受理范围</translation>
    </message>
    <message>
        <source>Needed first</source>
        <translation>前提</translation>
    </message>
    <message>
        <source>Refuses when</source>
        <translation>不予受理的情形</translation>
    </message>
    <message>
        <source>Can do</source>
        <translation>能做什么</translation>
    </message>
    <message>
        <source>Cannot do</source>
        <translation>不能做什么</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Have at hand</source>
        <translation>请准备</translation>
    </message>
    <message>
        <source>Two bodies at once</source>
        <translation>同时投诉两处</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Only where</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Days known</source>
        <translation>已知日期范围</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Days off in %1: %2</source>
        <translation>%1年放假：%2</translation>
    </message>
    <message>
        <source>Make-up working days in %1: %2</source>
        <translation>%1年调休上班：%2</translation>
    </message>
    <message>
        <source>Which days count as working days</source>
        <translation>哪些天算工作日</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Formerly: %1</source>
        <translation>原名：%1</translation>
    </message>
    <message>
        <source>Days off by law in %1: %2. The swapped days are not in this program yet</source>
        <translation>%1年法定放假：%2天。调休安排尚未收入本程序</translation>
    </message>
</context>
<context>
    <name>GuideOverlay</name>
    <message>
        <source>something that is needed is missing there.</source>
        <translation>缺少必需的内容。</translation>
    </message>
    <message>
        <source>a value of another kind is needed there.</source>
        <translation>这里的值类型不对。</translation>
    </message>
    <message>
        <source>the guide does not know this entry.</source>
        <translation>指南中没有这一项。</translation>
    </message>
    <message>
        <source>the guide does not know this value.</source>
        <translation>指南不认识这个值。</translation>
    </message>
    <message>
        <source>it names something the guide does not have.</source>
        <translation>引用了指南中没有的内容。</translation>
    </message>
    <message>
        <source>a text is needed in Chinese and in English.</source>
        <translation>需要同时有中文和英文。</translation>
    </message>
    <message>
        <source>every fact needs a source.</source>
        <translation>每条事实都需要来源。</translation>
    </message>
    <message>
        <source>this is not a date such as 2027-01-31.</source>
        <translation>不是 2027-01-31 这样的日期。</translation>
    </message>
    <message>
        <source>this is not a complete https address.</source>
        <translation>不是完整的 https 网址。</translation>
    </message>
    <message>
        <source>it is there twice.</source>
        <translation>重复出现。</translation>
    </message>
    <message>
        <source>the file is not complete JSON.</source>
        <translation>文件不是完整的 JSON。</translation>
    </message>
    <message>
        <source>the file is too large.</source>
        <translation>文件过大。</translation>
    </message>
    <message>
        <source>the file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>this value does not fit.</source>
        <translation>这个值不合适。</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>实际内容：%1</translation>
    </message>
    <message>
        <source>This file is too large to be a list of days. Choose the list itself.</source>
        <translation>文件过大，不像日期列表。请选择列表文件本身。</translation>
    </message>
    <message>
        <source>There is no day in this list.</source>
        <translation>列表中没有日期。</translation>
    </message>
    <message>
        <source>Line %1 names a day that is already in the list: %2</source>
        <translation>第 %1 行的日期已在列表中：%2</translation>
    </message>
    <message>
        <source>Line %1 has a make-up day that is no Saturday or Sunday: %2</source>
        <translation>第 %1 行的调休上班日不是周六或周日：%2</translation>
    </message>
    <message>
        <source>The list does not have all days off of %1. Dates counted with it could be wrong; a list must cover whole years.</source>
        <translation>列表缺少%1年的部分放假日期，按它推算可能出错。列表须包含完整年份。</translation>
    </message>
    <message>
        <source>This calendar knows %1 to %2, and the list leaves days between. Import the years in order.</source>
        <translation>日历现有%1至%2的数据，与这份列表之间有空缺。请按年份顺序导入。</translation>
    </message>
    <message>
        <source>This list is for another calendar: %1</source>
        <translation>这份列表属于另一个日历：%1</translation>
    </message>
    <message>
        <source>This calendar file does not fit: %1</source>
        <translation>日历文件不符合要求：%1</translation>
    </message>
    <message>
        <source>This is not a text file. Save the list as CSV UTF-8 and try again.</source>
        <translation>这不是文本文件。请把名单另存为“CSV UTF-8”再试。</translation>
    </message>
    <message>
        <source>This is a spreadsheet. In Excel or WPS use “Save as”, choose “CSV UTF-8”, and import that file.</source>
        <translation>这是电子表格。请在 Excel 或 WPS 里“另存为”，选“CSV UTF-8”，再导入那个文件。</translation>
    </message>
    <message>
        <source>This is a file for calendar apps, which does not tell days off from make-up days. Needed is a text with a line for each day: 2027-01-01,off,New Year&apos;s Day. Make-up days say work instead of off.</source>
        <translation>这是日历应用用的文件，分不清放假和调休上班。需要的是文本，每天一行：2027-01-01，放假，元旦。调休上班的日子写“上班”。</translation>
    </message>
    <message>
        <source>This JSON file is not a calendar of Recourse. Needed is a text with a line for each day: 2027-01-01,off,New Year&apos;s Day. Make-up days say work instead of off.</source>
        <translation>这个 JSON 文件不是“有据”的日历。需要的是文本，每天一行：2027-01-01，放假，元旦。调休上班的日子写“上班”。</translation>
    </message>
    <message>
        <source>Line %1 does not give one day as date, off or work, name, such as 2027-01-01,off,New Year&apos;s Day: %2</source>
        <translation>第%1行没有按“日期，放假或上班，名称”写一天，例如 2027-01-01，放假，元旦：%2</translation>
    </message>
    <message>
        <source>Line %1 has no date such as 2027-01-31, the year first: %2</source>
        <translation>第%1行没有年份在前的日期，例如 2027-01-31：%2</translation>
    </message>
    <message>
        <source>Line %1 says neither off (放假) nor work (上班): %2</source>
        <translation>第%1行既没写“放假”（off），也没写“上班”（work）：%2</translation>
    </message>
</context>
<context>
    <name>KnownAnswers</name>
    <message>
        <source>%1, as under the contacts</source>
        <translation>%1（与联系记录一致）</translation>
    </message>
    <message>
        <source>%1, as under the payments</source>
        <translation>%1（与付款记录一致）</translation>
    </message>
    <message>
        <source>%1, as above</source>
        <translation>%1（与上文一致）</translation>
    </message>
    <message>
        <source>%1, as you answered before</source>
        <translation>%1（与前面的回答一致）</translation>
    </message>
    <message>
        <source>The police</source>
        <translation>公安机关</translation>
    </message>
</context>
<context>
    <name>LetterTypeText</name>
    <message>
        <source>First complaint</source>
        <translation>首次投诉</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>催办函</translation>
    </message>
    <message>
        <source>Complaint to an authority</source>
        <translation>向主管部门投诉</translation>
    </message>
    <message>
        <source>Last notice before going to court</source>
        <translation>起诉前的最后通知</translation>
    </message>
    <message>
        <source>Withdrawal of the complaint</source>
        <translation>撤回投诉</translation>
    </message>
    <message>
        <source>Request for my data</source>
        <translation>查询本人信息的请求</translation>
    </message>
    <message>
        <source>Request to keep records</source>
        <translation>保存记录的请求</translation>
    </message>
    <message>
        <source>Dispute of a card payment</source>
        <translation>银行卡交易争议</translation>
    </message>
    <message>
        <source>Notice of error</source>
        <translation>差错通知</translation>
    </message>
    <message>
        <source>Statement for the police</source>
        <translation>报案材料</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>授权委托书</translation>
    </message>
    <message>
        <source>Reply to an offer</source>
        <translation>对方案的答复</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>PageTexts</name>
    <message>
        <source>Wallet and place</source>
        <translation>钱包和地区</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>出了什么问题</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事情经过</translation>
    </message>
    <message>
        <source>Contacts so far</source>
        <translation>已联系过谁</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>What you want</source>
        <translation>想要什么</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您的信息</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>投诉到哪里</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Which wallet this is about, and who stands behind it.</source>
        <translation>这件事涉及哪个钱包，背后是哪家公司。</translation>
    </message>
    <message>
        <source>Choose what comes closest. You can change it later; your answers stay.</source>
        <translation>选最接近的一项。以后可以改，填过的内容都会保留。</translation>
    </message>
    <message>
        <source>Tell it in your own words. What you are not sure about can stay empty.</source>
        <translation>用自己的话写。不确定的可以先空着。</translation>
    </message>
    <message>
        <source>Whom you have called or written to, and what they said.</source>
        <translation>打过电话或写过信给谁，对方怎么说。</translation>
    </message>
    <message>
        <source>Screenshots, bills, chats. Copies are kept on this computer; your originals are not touched.</source>
        <translation>截图、账单、聊天记录。副本保存在这台电脑上，原文件不会改动。</translation>
    </message>
    <message>
        <source>What would put it right, and by when.</source>
        <translation>怎样处理才算解决，希望哪天之前答复。</translation>
    </message>
    <message>
        <source>Only what the other side needs to answer you.</source>
        <translation>只填对方答复时用得上的信息。</translation>
    </message>
    <message>
        <source>Which places can help, and in which order.</source>
        <translation>哪些地方能帮上忙，先找谁、后找谁。</translation>
    </message>
    <message>
        <source>Read it, change what you like, and save it as a PDF. Nothing is sent by itself.</source>
        <translation>通读一遍，想改就改，再存成 PDF。不会自动发送。</translation>
    </message>
    <message>
        <source>which wallet</source>
        <translation>哪个钱包</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>what you want</source>
        <translation>想要什么</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Waiting for them</source>
        <translation>等待对方</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>现在可用</translation>
    </message>
    <message>
        <source>Opens later</source>
        <translation>稍后可用</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>还不能</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>准确</translation>
    </message>
    <message>
        <source>estimate: there is no official list of these business days</source>
        <translation>估算：这类营业日没有官方日历</translation>
    </message>
    <message>
        <source>the day that starts the clock is not known</source>
        <translation>起算日期不明</translation>
    </message>
    <message>
        <source>no set number of days</source>
        <translation>没有规定天数</translation>
    </message>
    <message>
        <source>payment account</source>
        <translation>支付账户</translation>
    </message>
    <message>
        <source>bank card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>credit line</source>
        <translation>信用额度</translation>
    </message>
    <message>
        <source>merchant</source>
        <translation>商户</translation>
    </message>
    <message>
        <source>personal data</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>theft or fraud</source>
        <translation>盗窃或诈骗</translation>
    </message>
    <message>
        <source>fund product</source>
        <translation>基金产品</translation>
    </message>
    <message>
        <source>the day they received it</source>
        <translation>对方收到的日期</translation>
    </message>
    <message>
        <source>the day the missing papers were handed in</source>
        <translation>补齐材料的日期</translation>
    </message>
    <message>
        <source>the day it was forwarded</source>
        <translation>转交的日期</translation>
    </message>
    <message>
        <source>the day the company received the forwarded complaint</source>
        <translation>公司收到转交投诉的日期</translation>
    </message>
    <message>
        <source>the day it was accepted</source>
        <translation>受理的日期</translation>
    </message>
    <message>
        <source>the day the statement showing it was sent</source>
        <translation>载有该笔交易的账单寄出的日期</translation>
    </message>
    <message>
        <source>the day the final response was sent</source>
        <translation>最终答复发出的日期</translation>
    </message>
    <message>
        <source>the day of the first payment</source>
        <translation>第一笔付款的日期</translation>
    </message>
    <message>
        <source>the day of the last payment</source>
        <translation>最后一笔付款的日期</translation>
    </message>
    <message>
        <source>the day of the debit</source>
        <translation>扣款的日期</translation>
    </message>
    <message>
        <source>the day you noticed it</source>
        <translation>您发现的日期</translation>
    </message>
    <message>
        <source>the day it happened</source>
        <translation>事情发生的日期</translation>
    </message>
    <message>
        <source>the day your demand arrived</source>
        <translation>您的要求送达的日期</translation>
    </message>
    <message>
        <source>the day you objected</source>
        <translation>您提出异议的日期</translation>
    </message>
    <message>
        <source>the day you reported it</source>
        <translation>您报案的日期</translation>
    </message>
    <message>
        <source>the moment the police ordered it</source>
        <translation>警方下达指令的时间</translation>
    </message>
    <message>
        <source>the day you received the notice</source>
        <translation>您收到通知的日期</translation>
    </message>
    <message>
        <source>the day of the decision</source>
        <translation>作出决定的日期</translation>
    </message>
    <message>
        <source>the day they answered</source>
        <translation>对方答复的日期</translation>
    </message>
    <message>
        <source>the day the dispute was opened</source>
        <translation>发起争议的日期</translation>
    </message>
    <message>
        <source>the day the goods arrived</source>
        <translation>收到商品的日期</translation>
    </message>
    <message>
        <source>the day the goods came back to the seller</source>
        <translation>商家收到退货的日期</translation>
    </message>
    <message>
        <source>the day of the payment</source>
        <translation>付款的日期</translation>
    </message>
    <message>
        <source>the day of the request</source>
        <translation>提出请求的日期</translation>
    </message>
    <message>
        <source>the day they promised</source>
        <translation>对方承诺的日期</translation>
    </message>
    <message>
        <source>the day it was announced</source>
        <translation>公告的日期</translation>
    </message>
    <message>
        <source>the end of the transaction</source>
        <translation>交易结束的日期</translation>
    </message>
    <message>
        <source>the day the file was closed</source>
        <translation>结案的日期</translation>
    </message>
    <message>
        <source>the day the settlement took effect</source>
        <translation>调解协议生效的日期</translation>
    </message>
    <message>
        <source>the day the judgment took effect</source>
        <translation>判决生效的日期</translation>
    </message>
    <message>
        <source>the day you handed it in</source>
        <translation>您提交的日期</translation>
    </message>
    <message>
        <source>the day that starts the clock</source>
        <translation>起算日期</translation>
    </message>
    <message>
        <source>You can use this now.</source>
        <translation>现在可以走这一步。</translation>
    </message>
    <message>
        <source>The guide has no worked-out order for this case, so the company comes first; later steps depend on its answer.</source>
        <translation>指南里还没有这种情况的完整步骤，所以先找公司；之后怎么走要看它的答复。</translation>
    </message>
    <message>
        <source>You have contacted them (%1).</source>
        <translation>您已联系过对方（%1）。</translation>
    </message>
    <message>
        <source>Handed in. No day by which they must answer is known.</source>
        <translation>已提交。没有已知的答复期限。</translation>
    </message>
    <message>
        <source>Handed in. Nothing obliges them to a day; the date is the one you asked for or our suggestion.</source>
        <translation>已提交。规定没有要求对方在某日前答复；这个日期是您提出的或本程序建议的。</translation>
    </message>
    <message>
        <source>Handed in; their time runs.</source>
        <translation>已提交，对方的期限正在计算。</translation>
    </message>
    <message>
        <source>They promised something by %1.</source>
        <translation>对方承诺在%1前办理。</translation>
    </message>
    <message>
        <source>Their time runs from %1. Ask them for that date.</source>
        <translation>对方的期限从%1起算。请向对方问清这个日期。</translation>
    </message>
    <message>
        <source>The date, %1, has passed without an answer on record.</source>
        <translation>期限（%1）已过，没有答复记录。</translation>
    </message>
    <message>
        <source>You said that this body already has the case.</source>
        <translation>您说过这里已在处理此事。</translation>
    </message>
    <message>
        <source>Something has to happen first.</source>
        <translation>还需要先完成一件事。</translation>
    </message>
    <message>
        <source>The company has time to answer first.</source>
        <translation>要先给公司答复的时间。</translation>
    </message>
    <message>
        <source>It opens after the company&apos;s time has run out. Find out %1.</source>
        <translation>公司的期限届满后才能走这一步。请先弄清%1。</translation>
    </message>
    <message>
        <source>Another body has this dispute now: %1. Two at once may make both refuse.</source>
        <translation>%1正在处理这一争议。同时投诉两处，可能都不受理。</translation>
    </message>
    <message>
        <source>The time limit ended on %1.</source>
        <translation>期限已于%1届满。</translation>
    </message>
    <message>
        <source>The time limit may have ended on %1; check the exact date.</source>
        <translation>期限可能已于%1届满，请核对准确日期。</translation>
    </message>
    <message>
        <source>Follow up: %1 (our suggestion, not a legal limit)</source>
        <translation>建议跟进：%1（本程序的建议，不是法定期限）</translation>
    </message>
    <message>
        <source>The date you asked for: %1 (not a legal limit)</source>
        <translation>您要求的日期：%1（不是法定期限）</translation>
    </message>
    <message>
        <source>What they promised: %1</source>
        <translation>对方承诺的日期：%1</translation>
    </message>
    <message>
        <source>Their answer is due: %1</source>
        <translation>对方应答复：%1</translation>
    </message>
    <message>
        <source>At the latest, if they extend: %1</source>
        <translation>如经延长，最迟：%1</translation>
    </message>
    <message>
        <source>Opens: %1</source>
        <translation>可用日期：%1</translation>
    </message>
    <message>
        <source>Your own time limit: %1</source>
        <translation>您自己的期限：%1</translation>
    </message>
    <message>
        <source>Your own time limit depends on %1.</source>
        <translation>您自己的期限取决于%1。</translation>
    </message>
    <message>
        <source>A card dispute may close the account until it is verified again.</source>
        <translation>向发卡行提出争议后，账户可能被关闭，直到重新验证。</translation>
    </message>
    <message>
        <source>%1 already has another part of this case (%2). File here only what is really a different request.</source>
        <translation>%1正在处理本案的另一部分（%2）。只有确属不同请求的内容才向这里提出。</translation>
    </message>
    <message>
        <source>You said that %1 already has this case. A second body may refuse it.</source>
        <translation>您说过%1已在处理此事。再向别处投诉可能不被受理。</translation>
    </message>
    <message>
        <source>%1 already has this dispute. A second body may refuse it, or the first may drop it.</source>
        <translation>%1已在处理这一争议。再向别处投诉，可能不被受理，或使前一处终止处理。</translation>
    </message>
    <message>
        <source>%1: day 0, not counted</source>
        <translation>%1：起算当日，不计入</translation>
    </message>
    <message>
        <source>%1: day %2</source>
        <translation>%1：第 %2 天</translation>
    </message>
    <message>
        <source>a working day in exchange for a holiday</source>
        <translation>调休上班日</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>%1: skipped, %2</source>
        <translation>%1：不计，%2</translation>
    </message>
    <message>
        <source>The last day, %1, is a rest day; the law moves it to the next working day.</source>
        <translation>最后一天%1是休息日，依法顺延到下一个工作日。</translation>
    </message>
    <message>
        <source>Last day: %1</source>
        <translation>最后一天：%1</translation>
    </message>
    <message>
        <source>That is a rest day; the answer may come on %1.</source>
        <translation>当天是休息日，答复可能在%1作出。</translation>
    </message>
    <message>
        <source>You said that this has been reported to them.</source>
        <translation>您已说明此事报过案。</translation>
    </message>
    <message>
        <source>provisional: from %1 to %2, as the moved working days of that time are not in this program</source>
        <translation>暂定：在%1到%2之间，本程序没有收入那段时间的调休安排</translation>
    </message>
    <message>
        <source>provisional: the moved working days of that time are not in this program</source>
        <translation>暂定：本程序没有收入那段时间的调休安排</translation>
    </message>
    <message>
        <source>the day they received the payment order</source>
        <translation>对方收到付款指令的日子</translation>
    </message>
    <message>
        <source>Once the moved working days are known, the last day lies between %1 and %2.</source>
        <translation>调休安排确定后，最后一天会在%1到%2之间。</translation>
    </message>
    <message>
        <source>Deciding is up to you.</source>
        <translation>接不接受由您决定。</translation>
    </message>
    <message>
        <source>Check that the money is there.</source>
        <translation>请确认钱已到账。</translation>
    </message>
</context>
<context>
    <name>RecipientText</name>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>The wallet company</source>
        <translation>钱包公司</translation>
    </message>
    <message>
        <source>The bank or card issuer</source>
        <translation>银行或发卡机构</translation>
    </message>
    <message>
        <source>The merchant</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>An authority or association</source>
        <translation>主管部门或协会</translation>
    </message>
    <message>
        <source>The police</source>
        <translation>公安机关</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Next or previous paragraph of the letter</source>
        <translation>信中下一段、上一段</translation>
    </message>
    <message>
        <source>Change the paragraph</source>
        <translation>修改这一段</translation>
    </message>
    <message>
        <source>Open the exhibit</source>
        <translation>打开证据</translation>
    </message>
    <message>
        <source>Move the exhibit forward or back</source>
        <translation>把证据前移或后移</translation>
    </message>
    <message>
        <source>Remove the exhibit</source>
        <translation>移除证据</translation>
    </message>
    <message>
        <source>Next field, field before</source>
        <translation>下一栏、上一栏</translation>
    </message>
    <message>
        <source>Next field to type into</source>
        <translation>下一个要填写的栏</translation>
    </message>
    <message>
        <source>Go from card to card</source>
        <translation>在选项卡片之间移动</translation>
    </message>
    <message>
        <source>Choose, tick, press</source>
        <translation>选择、勾选、按下</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>In every form</source>
        <translation>所有表单</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>as of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>source undated; collected %1, not opened</source>
        <translation>来源没有日期；%1收集，未打开原网页</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>check before use</source>
        <translation>使用前请核实</translation>
    </message>
    <message>
        <source>may have changed</source>
        <translation>可能有变</translation>
    </message>
    <message>
        <source>Say where your account is; the numbers to call then appear here.</source>
        <translation>请先选择账户所在地，这里才会显示可打的电话。</translation>
    </message>
    <message>
        <source>Use the help inside the wallet&apos;s own app, or the number on your card.</source>
        <translation>请使用钱包应用内的帮助入口，或银行卡背面的电话。</translation>
    </message>
    <message>
        <source>No contact of %1 could be verified for this place (%2). Use the help inside its own app, or the number on your card.</source>
        <translation>没有核实到%1在当地（%2）的联系方式。请使用应用内的帮助入口，或银行卡背面的电话。</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Exhibit %1</source>
        <translation>证据%1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>You contacted them</source>
        <translation>您联系对方</translation>
    </message>
    <message>
        <source>They contacted you</source>
        <translation>对方联系您</translation>
    </message>
    <message>
        <source>Promised for this day</source>
        <translation>对方承诺的日期</translation>
    </message>
    <message>
        <source>Letter exported</source>
        <translation>已导出投诉信</translation>
    </message>
    <message>
        <source>You asked for an answer by this day</source>
        <translation>您要求的答复日期</translation>
    </message>
</context>
<context>
    <name>recourse::app::Banner</name>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭这条消息</translation>
    </message>
</context>
<context>
    <name>recourse::app::BlockEditor</name>
    <message>
        <source>The facts under your text have changed since you wrote it. Compare both and choose.</source>
        <translation>您改写之后，相关事实有变化。请对照两段文字再决定用哪一段。</translation>
    </message>
    <message>
        <source>Change the wording here, or change the facts it is made from.</source>
        <translation>可以在这里改措辞，也可以去改它依据的事实。</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>这一段</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Text of the paragraph</source>
        <translation>段落文字</translation>
    </message>
    <message>
        <source>Back to the generated text</source>
        <translation>恢复自动生成的文字</translation>
    </message>
    <message>
        <source>Change the facts under it</source>
        <translation>修改它依据的事实</translation>
    </message>
    <message>
        <source>Generated text:</source>
        <translation>自动生成的文字：</translation>
    </message>
    <message>
        <source>This is your own text. It is in the letter as you type it.</source>
        <translation>这是您自己写的文字，边写边进入信中。</translation>
    </message>
    <message>
        <source>Nothing stands here, so the generated text stays in the letter.</source>
        <translation>这里没有文字，信中保留自动生成的内容。</translation>
    </message>
</context>
<context>
    <name>recourse::app::ClearButton</name>
    <message>
        <source>Empty the field</source>
        <translation>清空</translation>
    </message>
</context>
<context>
    <name>recourse::app::ComplaintList</name>
    <message>
        <source>Search everything</source>
        <translation>搜索全部内容</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>新的投诉</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Back to complaints</source>
        <translation>返回投诉列表</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>No complaints yet.</source>
        <translation>还没有投诉。</translation>
    </message>
    <message>
        <source>Start one</source>
        <translation>开始一件</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%n 件投诉</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回列表</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>彻底删除…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Moved to the trash.</source>
        <translation>已移到回收站。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Delete this complaint for good?</source>
        <translation>彻底删除这件投诉？</translation>
    </message>
    <message>
        <source>Its answers, letters and files leave this data folder and cannot be brought back from here. Backups made earlier keep it until they are replaced, and on an SSD traces may remain until the space is used again.</source>
        <translation>它的内容、文书和文件会从数据文件夹中删除，无法在这里找回。之前的备份里仍有它，直到备份被替换；固态硬盘上也可能留有痕迹，直到空间被重新使用。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>彻底删除</translation>
    </message>
</context>
<context>
    <name>recourse::app::ComplaintView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Remove the example</source>
        <translation>删除示例</translation>
    </message>
    <message>
        <source>This is an example. Look around and try things; nothing in it is real.</source>
        <translation>这是示例，内容都是虚构的，可以随意查看和试用。</translation>
    </message>
    <message>
        <source>More about this complaint</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Go through the questions</source>
        <translation>逐页查看问题</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <translation>证据 %1</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Letters %1</source>
        <translation>文书 %1</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>现在该做什么</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>Your answers are enough for a letter. Read it, then export it as PDF.</source>
        <translation>已经可以写信了。先读一遍，再导出为 PDF。</translation>
    </message>
    <message>
        <source>Read the letter</source>
        <translation>查看投诉信</translation>
    </message>
    <message>
        <source>The letter is exported but not marked as handed in. Hand it in yourself; nothing is sent automatically.</source>
        <translation>投诉信已导出，还没有标记为已提交。请自行提交，本程序不会自动发送。</translation>
    </message>
    <message>
        <source>How to hand it in</source>
        <translation>怎样提交</translation>
    </message>
    <message>
        <source>You asked for an answer by %1. Until then, keep everything they send you.</source>
        <translation>您要求对方在%1前答复。在此之前，请保存好对方发来的一切。</translation>
    </message>
    <message>
        <source>It is handed in. Keep everything they send you.</source>
        <translation>已提交。对方发来的一切都请保存好。</translation>
    </message>
    <message>
        <source>Record an answer</source>
        <translation>记录答复</translation>
    </message>
    <message>
        <source>The day you asked for, %1, has passed without an answer on record. See which step comes next.</source>
        <translation>您要求的答复日期（%1）已过，还没有答复记录。看看下一步怎么走。</translation>
    </message>
    <message>
        <source>See the next step</source>
        <translation>查看下一步</translation>
    </message>
    <message>
        <source>They answered. See which steps are open now.</source>
        <translation>对方已答复。看看现在可以走哪一步。</translation>
    </message>
    <message>
        <source>They made an offer. Take your time to decide; record what you answer.</source>
        <translation>对方提出了方案。不必着急，想好后把您的答复记下来。</translation>
    </message>
    <message>
        <source>See the steps</source>
        <translation>查看步骤</translation>
    </message>
    <message>
        <source>A refund is on record. Check your account yourself; close the complaint only when the money is there.</source>
        <translation>已记录一笔退款。请亲自查看账户，确认到账后再结束投诉。</translation>
    </message>
    <message>
        <source>Close the complaint</source>
        <translation>结束投诉</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>This complaint is closed. Everything stays here for as long as you want.</source>
        <translation>这件投诉已结束。所有内容都会一直保留在这里。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Your last changes are not on the disk yet, but they are still here. %1</source>
        <translation>最近的修改还没有写入磁盘，但仍保留在窗口中。%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Rename the complaint</source>
        <translation>重命名投诉</translation>
    </message>
    <message>
        <source>Title (leave empty for the automatic one)</source>
        <translation>标题（留空则自动生成）</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Back to the complaints</source>
        <translation>回到投诉列表</translation>
    </message>
    <message>
        <source>Go on with the questions.</source>
        <translation>继续填写。</translation>
    </message>
    <message>
        <source>Still missing for a letter: %1.</source>
        <translation>写信还缺：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Their answer is due by %1. Until then, keep everything they send you.</source>
        <translation>对方最晚应在%1答复。在那之前，保存好对方发来的一切。</translation>
    </message>
    <message>
        <source>They have set no day. We suggest to follow up after %1; keep everything they send you.</source>
        <translation>对方没有给出答复日期。我们建议过了%1再跟进；保存好对方发来的一切。</translation>
    </message>
    <message>
        <source>Their time to answer, until %1, is over without an answer on record. See which step comes next.</source>
        <translation>答复期限到%1为止，已经过了，还没有答复记录。看看下一步怎么走。</translation>
    </message>
    <message>
        <source>No answer is on record, and it is past %1, our suggestion. See which step comes next.</source>
        <translation>我们建议的日期%1已过，还没有答复记录。看看下一步怎么走。</translation>
    </message>
</context>
<context>
    <name>recourse::app::ContactCard</name>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>I contacted them</source>
        <translation>我联系对方</translation>
    </message>
    <message>
        <source>They contacted me</source>
        <translation>对方联系我</translation>
    </message>
    <message>
        <source>1 – hostile</source>
        <translation>1分，态度恶劣</translation>
    </message>
    <message>
        <source>2 – brushed me off</source>
        <translation>2分，敷衍推脱</translation>
    </message>
    <message>
        <source>3 – neutral</source>
        <translation>3分，一般</translation>
    </message>
    <message>
        <source>4 – friendly</source>
        <translation>4分，友好</translation>
    </message>
    <message>
        <source>5 – really tried to help</source>
        <translation>5分，尽力帮忙</translation>
    </message>
    <message>
        <source>A contact</source>
        <translation>一次联系</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation>客服 %1</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>工单 %1</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>承诺：%1</translation>
    </message>
    <message>
        <source>Promised by %1</source>
        <translation>承诺期限：%1</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <translation>%1（%2前）</translation>
    </message>
    <message>
        <source>Edit contact %1</source>
        <translation>修改第%1条联系记录</translation>
    </message>
    <message>
        <source>Take contact %1 back</source>
        <translation>撤回第%1条联系记录</translation>
    </message>
    <message>
        <source>Put contact %1 back</source>
        <translation>恢复第%1条联系记录</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>联系渠道</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who contacted whom</source>
        <translation>谁联系谁</translation>
    </message>
    <message>
        <source>Agent&apos;s name or number</source>
        <translation>客服姓名或工号</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>工单号</translation>
    </message>
    <message>
        <source>What you asked for</source>
        <translation>您提出了什么</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation>对方怎么答复</translation>
    </message>
    <message>
        <source>What they promised</source>
        <translation>对方承诺了什么</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>承诺的期限</translation>
    </message>
    <message>
        <source>How they treated you</source>
        <translation>对方的态度</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Give the day of this contact first; then I can count.</source>
        <translation>请先填这次联系的日期，才能推算。</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) from %1: until %2</source>
        <translation>
            <numerusform>从%1起%n小时：至%2</numerusform>
        </translation>
    </message>
    <message>
        <source>I cannot count this span.</source>
        <translation>这个期限推算不出来。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from %1: until %2</source>
        <translation>
            <numerusform>从%1起%n天：至%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) from %1: until %2</source>
        <translation>
            <numerusform>从%1起%n个工作日：至%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. A holiday that is not in this program may move it.</source>
        <translation>%1。本程序里没有的节假日可能使它变动。</translation>
    </message>
    <message>
        <source>Who did you speak to?</source>
        <translation>您联系的是谁？</translation>
    </message>
    <message>
        <source>I accept it</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Only part of it is settled</source>
        <translation>只解决了一部分</translation>
    </message>
    <message>
        <source>I do not accept it</source>
        <translation>不接受</translation>
    </message>
    <message>
        <source>Do you accept this answer?</source>
        <translation>您接受这个答复吗？</translation>
    </message>
    <message>
        <source>Why not, in your words</source>
        <translation>为什么不接受，用您自己的话</translation>
    </message>
</context>
<context>
    <name>recourse::app::ContactsForm</name>
    <message>
        <source>Not contacted anyone yet? That is fine, go on. If you have, note each call, chat or letter: most authorities want to see that you asked the company first.</source>
        <translation>还没联系过对方也没关系，可以直接往下。联系过的话，电话、聊天、信件都记一条：多数监管渠道要看您是否先找过公司。</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>添加联系记录</translation>
    </message>
    <message>
        <source>Edit a contact</source>
        <translation>修改联系记录</translation>
    </message>
    <message>
        <source>Take a contact back</source>
        <translation>撤回联系记录</translation>
    </message>
    <message>
        <source>Put a contact back</source>
        <translation>恢复联系记录</translation>
    </message>
    <message>
        <source>Add what you told them on %1</source>
        <translation>把%1的通知记为一次联系</translation>
    </message>
</context>
<context>
    <name>recourse::app::DateField</name>
    <message>
        <source>Pick a day from a calendar</source>
        <translation>从日历中选择</translation>
    </message>
    <message>
        <source>e.g. 2026-10-08</source>
        <translation>例如 2026-10-08</translation>
    </message>
    <message>
        <source>e.g. 2026-10-08 20:15</source>
        <translation>例如 2026-10-08 20:15</translation>
    </message>
    <message>
        <source>This is not a date I can read. Try 2026-10-08, or only 2026-10.</source>
        <translation>无法识别这个日期。可以写 2026-10-08，或只写 2026-10。</translation>
    </message>
    <message>
        <source>This day is in the future.</source>
        <translation>这一天还没有到。</translation>
    </message>
    <message>
        <source>This can mean:</source>
        <translation>可能是：</translation>
    </message>
</context>
<context>
    <name>recourse::app::DayPicker</name>
    <message>
        <source>Days of the month</source>
        <translation>本月日期</translation>
    </message>
    <message>
        <source>A year back</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>A month back</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>A month on</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>A year on</source>
        <translation>下一年</translation>
    </message>
</context>
<context>
    <name>recourse::app::DemandRow</name>
    <message>
        <source>Something else, in my own words</source>
        <translation>其他诉求，自己写</translation>
    </message>
    <message>
        <source>%1 (rarely wise)</source>
        <translation>%1（一般不建议）</translation>
    </message>
    <message>
        <source>Main demand</source>
        <translation>主要诉求</translation>
    </message>
    <message>
        <source>Main demand: %1</source>
        <translation>主要诉求：%1</translation>
    </message>
    <message>
        <source>Say it in my own words</source>
        <translation>换成自己的话</translation>
    </message>
    <message>
        <source>In my own words: %1</source>
        <translation>自己的话：%1</translation>
    </message>
    <message>
        <source>For example: send me a written confirmation that the account is closed</source>
        <translation>例如：书面确认账户已经注销</translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation>金额：%1</translation>
    </message>
</context>
<context>
    <name>recourse::app::EvidenceBoard</name>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Adds the picture or file in the clipboard (Ctrl+V works everywhere in a complaint)</source>
        <translation>添加剪贴板里的图片或文件（在投诉的任何一页按 Ctrl+V 都可以）</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>证据列表</translation>
    </message>
    <message>
        <source>No evidence yet. Drop screenshots, bills and chats here, or paste a picture. Nothing leaves this computer.</source>
        <translation>还没有证据。把截图、账单、聊天记录拖到这里，或者直接粘贴图片。所有内容只留在这台电脑上。</translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s) · %1</source>
        <translation>
            <numerusform>%n 份证据 · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>该准备什么</translation>
    </message>
    <message>
        <source>What to bring: %1</source>
        <translation>该准备什么：%1</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>添加证据</translation>
    </message>
    <message>
        <source>Change the order of exhibits</source>
        <translation>调整证据顺序</translation>
    </message>
    <message>
        <source>Remove an exhibit that a letter names?</source>
        <translation>移除文书里提到的证据？</translation>
    </message>
    <message>
        <source>The letter you exported refers to it. Without it, the letter and its exhibits no longer agree.</source>
        <translation>已导出的文书引用了它。移除后，文书和证据会对不上。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n exhibit(s)</source>
        <translation>
            <numerusform>移除 %n 份证据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s) removed from this complaint. Your own files are untouched.</source>
        <translation>
            <numerusform>已从这件投诉中移除 %n 份证据。您自己的文件没有动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit exhibit kind</source>
        <translation>修改证据种类</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Exhibit %1 is now under “%2”.</source>
        <translation>证据%1 已归到“%2”。</translation>
    </message>
    <message>
        <source>Exhibit %1 has no kind any more.</source>
        <translation>证据%1 不再归到任何种类。</translation>
    </message>
</context>
<context>
    <name>recourse::app::EvidenceChecklist</name>
    <message>
        <source>What to bring</source>
        <translation>该准备什么</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>已有 %1 项，共 %2 项</translation>
    </message>
    <message>
        <source>Exhibit %1</source>
        <translation>证据%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Not needed so far</source>
        <translation>目前不需要</translation>
    </message>
    <message>
        <source>Say what went wrong first; then this list names what proves it.</source>
        <translation>先选好出了什么问题，这里就会列出能证明它的材料。</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必备</translation>
    </message>
    <message>
        <source>Makes it stronger</source>
        <translation>更有说服力</translation>
    </message>
    <message>
        <source>Can help</source>
        <translation>有帮助</translation>
    </message>
    <message>
        <source>Also here</source>
        <translation>另外已有</translation>
    </message>
    <message>
        <source>In %1 (may have changed):</source>
        <translation>在%1里（入口可能已调整）：</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已收起</translation>
    </message>
    <message>
        <source>Put an exhibit here…</source>
        <translation>把已有证据归到这里…</translation>
    </message>
    <message>
        <source>Put an exhibit under %1</source>
        <translation>把已有证据归到“%1”</translation>
    </message>
    <message>
        <source>Exhibit %1 · %2</source>
        <translation>证据%1 · %2</translation>
    </message>
    <message>
        <source>All exhibits are here already</source>
        <translation>所有证据都已归在这里</translation>
    </message>
</context>
<context>
    <name>recourse::app::EvidenceDetails</name>
    <message>
        <source>Edit exhibit title</source>
        <translation>修改证据标题</translation>
    </message>
    <message>
        <source>Edit exhibit kind</source>
        <translation>修改证据种类</translation>
    </message>
    <message>
        <source>Edit exhibit date</source>
        <translation>修改证据日期</translation>
    </message>
    <message>
        <source>Edit exhibit source</source>
        <translation>修改证据来源</translation>
    </message>
    <message>
        <source>Edit what it shows</source>
        <translation>修改证明内容</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>文件上的日期</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>能证明什么</translation>
    </message>
    <message>
        <source>e.g. the bill page of the app</source>
        <translation>例如：应用里的账单页</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存一份…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>%1 · %2 · added %3</source>
        <translation>%1 · %2 · %3 加入</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>The original is kept unchanged.</source>
        <translation>原件保存完好，未作改动。</translation>
    </message>
    <message>
        <source>Exhibit %1</source>
        <translation>证据%1</translation>
    </message>
    <message>
        <source>e.g. amount, order number and status of the payment</source>
        <translation>例如：金额、订单号和付款状态</translation>
    </message>
    <message>
        <source>This is the same file as exhibit %1.</source>
        <translation>这与证据%1是同一个文件。</translation>
    </message>
    <message>
        <source>The name says another type than the content: this is “%1”.</source>
        <translation>文件名的后缀与内容不符：它其实是“%1”。</translation>
    </message>
    <message>
        <source>Pasted without the original bytes; this program encoded the picture. The original file is stronger evidence.</source>
        <translation>粘贴时拿不到原始数据，图片由本程序重新编码。如有原文件，用原文件更有说服力。</translation>
    </message>
    <message>
        <source>A letter names it as exhibit %1, so its number stays.</source>
        <translation>文书里称它为证据%1，所以编号不再变动。</translation>
    </message>
</context>
<context>
    <name>recourse::app::EvidenceDropTarget</name>
    <message>
        <source>Drop to add as evidence</source>
        <translation>松开即可添加为证据</translation>
    </message>
    <message>
        <source>A copy is kept here. Your originals stay as they are.</source>
        <translation>这里保存一份副本，您的原文件不会改动。</translation>
    </message>
</context>
<context>
    <name>recourse::app::EvidenceImporter</name>
    <message>
        <source>The folder “%1” holds more than %2 files. Choose the files that matter and drop those.</source>
        <translation>文件夹“%1”里的文件超过 %2 个。请挑出有关的文件再拖进来。</translation>
    </message>
    <message>
        <source>The folder “%1” holds no files to add.</source>
        <translation>文件夹“%1”里没有可以添加的文件。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s) from the folder “%1”?</source>
        <translation>
            <numerusform>添加文件夹“%1”里的 %n 个文件？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 altogether, folders inside it included. The originals stay where they are.</source>
        <translation>共%1，包括里面的子文件夹。原文件留在原处。</translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s)</source>
        <translation>
            <numerusform>添加 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted %1</source>
        <translation>粘贴的图片 %1</translation>
    </message>
    <message>
        <source>This attachment is still inside the other program. Save it to a folder first, then drop the file here.</source>
        <translation>这个附件还在另一个程序里。请先把它保存到文件夹，再把文件拖到这里。</translation>
    </message>
    <message>
        <source>Copied text %1</source>
        <translation>复制的文字 %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n exhibit(s)</source>
        <translation>
            <numerusform>添加 %n 份证据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden file(s), link(s) or folder(s) that cannot be opened are left out:</source>
        <translation>
            <numerusform>有 %n 个隐藏文件、链接或打不开的文件夹没有算在内：</numerusform>
        </translation>
    </message>
    <message>
        <source>This picture is still in the web, and this program fetches nothing. Save the picture first, then drop the file here.</source>
        <translation>这张图片还在网页上，本程序不会联网去取。请先把图片存到电脑里，再把文件拖进来。</translation>
    </message>
    <message>
        <source>There is nothing here that can be evidence. Copy or drag a picture, a file or a text.</source>
        <translation>这里没有能作证据的内容。请复制或拖入图片、文件或文字。</translation>
    </message>
    <message>
        <source>The other program offers to move this, and moving would take it away there. Hold Ctrl while you drag, or use “Add files…”.</source>
        <translation>对方程序只允许移动，移动会让原处的文件消失。请按住 Ctrl 再拖，或者用“添加文件…”。</translation>
    </message>
    <message>
        <source>an address, not a file of this computer. Nothing is fetched; save it first, then drop the file.</source>
        <translation>这是一个网址，不是电脑里的文件。本程序不会联网去取，请先存到电脑里，再把文件拖进来。</translation>
    </message>
</context>
<context>
    <name>recourse::app::EvidenceModel</name>
    <message>
        <source>Same file as exhibit %1</source>
        <translation>与证据%1是同一个文件</translation>
    </message>
    <message>
        <source>Kept; cannot be displayed</source>
        <translation>已保存，但无法显示</translation>
    </message>
    <message>
        <source>The name says another type</source>
        <translation>后缀与内容不符</translation>
    </message>
    <message>
        <source>Exhibit %1</source>
        <translation>证据%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>recourse::app::EvidenceTypes</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Office document</source>
        <translation>办公文档</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Live Photo</source>
        <translation>实况照片</translation>
    </message>
    <message>
        <source>OFD document</source>
        <translation>OFD文档</translation>
    </message>
</context>
<context>
    <name>recourse::app::EvidenceViewer</name>
    <message>
        <source>This picture cannot be displayed; its data is incomplete or not a picture this program reads. The file is kept as it is.</source>
        <translation>这张图片无法显示：数据不完整，或者不是本程序能读的格式。文件已原样保存。</translation>
    </message>
    <message>
        <source>Previous exhibit</source>
        <translation>上一份证据</translation>
    </message>
    <message>
        <source>Next exhibit</source>
        <translation>下一份证据</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>原始大小</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存一份…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Text of the exhibit</source>
        <translation>证据文字</translation>
    </message>
    <message>
        <source>Picture of the exhibit</source>
        <translation>证据图片</translation>
    </message>
    <message>
        <source>Exhibit %1</source>
        <translation>证据%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Checking the stored file…</source>
        <translation>正在核对保存的文件…</translation>
    </message>
    <message>
        <source>Checked just now: unchanged since it was added.</source>
        <translation>刚刚核对过：与加入时完全一致。</translation>
    </message>
    <message>
        <source>The stored file is missing. Restore a backup or add the file again.</source>
        <translation>保存的文件不见了。请恢复备份，或重新添加这个文件。</translation>
    </message>
    <message>
        <source>The stored file is no longer what was added. Restore a backup or add the file again.</source>
        <translation>保存的文件与加入时不一致。请恢复备份，或重新添加这个文件。</translation>
    </message>
    <message>
        <source>This kind of picture cannot be displayed here. It is kept as it is; save a copy to open it in another program.</source>
        <translation>这里无法显示这种图片。文件已原样保存；另存一份后可以用别的程序打开。</translation>
    </message>
    <message>
        <source>[Only the beginning is shown.]</source>
        <translation>［只显示开头部分］</translation>
    </message>
    <message>
        <source>%1. This program keeps it but does not play or open it; save a copy to open it in another program.</source>
        <translation>%1。本程序会妥善保存它，但不播放也不打开；另存一份后可以用别的程序打开。</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>This page cannot be shown here. The file is kept as it is; save a copy to open it in another program.</source>
        <translation>这一页无法在此显示。文件按原样保存；可另存一份，用其他程序打开。</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
</context>
<context>
    <name>recourse::app::ExhibitMenu</name>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存一份…</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>对应哪段经过</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>往前移</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>往后移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>recourse::app::ExportedPanel</name>
    <message>
        <source>What happens next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>1.  Hand the letter in yourself. Recourse sends nothing.</source>
        <translation>1.  请自行提交投诉信，有据不会替您发送。</translation>
    </message>
    <message>
        <source>Check inside your app or on your card before you call. Never search the web for a hotline.</source>
        <translation>拨打前请在应用内或银行卡背面核对号码，不要上网搜索热线。</translation>
    </message>
    <message>
        <source>2.  Ask for a ticket number and keep the receipt.</source>
        <translation>2.  索要受理编号，保存好回执。</translation>
    </message>
    <message>
        <source>3.  Wait until %1, the date in your letter. It is what you ask for, not always a legal limit.</source>
        <translation>3.  等到信中写明的%1。这是您的要求，不一定是法定期限。</translation>
    </message>
    <message>
        <source>3.  Wait until the date in your letter. It is what you ask for, not always a legal limit.</source>
        <translation>3.  等到信中写明的日期。这是您的要求，不一定是法定期限。</translation>
    </message>
    <message>
        <source>4.  No answer by then? The tab “Steps” shows where to go next.</source>
        <translation>4.  到期没有答复？“步骤”页会告诉您下一步去哪里。</translation>
    </message>
    <message>
        <source>I handed it in</source>
        <translation>我已提交</translation>
    </message>
    <message>
        <source>Exported letters</source>
        <translation>已导出的文书</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>handed in %1</source>
        <translation>%1提交</translation>
    </message>
    <message>
        <source>Back to the letter</source>
        <translation>返回投诉信</translation>
    </message>
    <message>
        <source>Mark as handed in</source>
        <translation>标记为已提交</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>大小：%1</translation>
    </message>
    <message>
        <source>Even with smaller pictures the letter is above 10 MB, which mail and complaint sites often refuse. Ask the other side how they take larger files, or leave out exhibits that matter less.</source>
        <translation>缩小图片后仍超过10 MB，邮箱和投诉网站常会拒收。请问对方如何接收较大的文件，或去掉不太重要的证据。</translation>
    </message>
    <message>
        <source>Save again with smaller pictures</source>
        <translation>缩小图片，重新保存</translation>
    </message>
    <message>
        <source>This could not be opened: %1</source>
        <translation>无法打开：%1</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>打开PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as it was exported…</source>
        <translation>按导出时的原样保存…</translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>证据%n份</numerusform>
        </translation>
    </message>
    <message>
        <source>asks for an answer by %1</source>
        <translation>请于%1前答复</translation>
    </message>
</context>
<context>
    <name>recourse::app::FactEditor</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>号码或地址</translation>
    </message>
    <message>
        <source>Where to tap</source>
        <translation>应用内路径</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Where do you have it from?</source>
        <translation>来源是什么？</translation>
    </message>
    <message>
        <source>For example: back of my card, seen in the app on 3 March. It is shown as the source.</source>
        <translation>例如：银行卡背面，3月3日在应用内看到。会作为来源显示。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>recourse::app::FactLinks</name>
    <message>
        <source>A line without words</source>
        <translation>还没有写字的一行</translation>
    </message>
    <message>
        <source>Link an exhibit to what happened</source>
        <translation>把证据对应到经过</translation>
    </message>
    <message>
        <source>Take away a link</source>
        <translation>取消对应</translation>
    </message>
    <message>
        <source>No line says what happened yet</source>
        <translation>还没有写经过</translation>
    </message>
    <message>
        <source>Belongs to these lines of what happened</source>
        <translation>对应下面哪几行经过</translation>
    </message>
    <message>
        <source>No line says what happened yet.</source>
        <translation>还没有写经过。</translation>
    </message>
</context>
<context>
    <name>recourse::app::FactRow</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Exhibit %1</source>
        <translation>证据%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Line %1: what happened</source>
        <translation>第%1行：事情</translation>
    </message>
    <message>
        <source>Line %1: date</source>
        <translation>第%1行：日期</translation>
    </message>
    <message>
        <source>Move line %1 up</source>
        <translation>第%1行上移</translation>
    </message>
    <message>
        <source>Move line %1 down</source>
        <translation>第%1行下移</translation>
    </message>
    <message>
        <source>Remove line %1</source>
        <translation>删除第%1行</translation>
    </message>
    <message>
        <source>Who did what, with the amount</source>
        <translation>谁做了什么，涉及多少钱</translation>
    </message>
    <message>
        <source>Exhibit %1 · %2</source>
        <translation>证据%1 · %2</translation>
    </message>
    <message>
        <source>Nothing added on the Evidence page yet</source>
        <translation>“证据”一页还没有内容</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <translation>上移这一行</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <translation>下移这一行</translation>
    </message>
    <message>
        <source>Evidence for line %1: none linked yet</source>
        <translation>第 %1 行的证据：还没有对应</translation>
    </message>
    <message>
        <source>Evidence for line %1: exhibit %2</source>
        <translation>第 %1 行的证据：证据%2</translation>
    </message>
</context>
<context>
    <name>recourse::app::FactsForm</name>
    <message>
        <source>Add a line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>The line was removed.</source>
        <translation>已删除一行。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Edit what happened</source>
        <translation>修改事情经过</translation>
    </message>
    <message>
        <source>Move a line</source>
        <translation>移动一行</translation>
    </message>
    <message>
        <source>Remove a line</source>
        <translation>删除一行</translation>
    </message>
</context>
<context>
    <name>recourse::app::FindingAnswer</name>
    <message>
        <source>Take my answer back</source>
        <translation>收回我的回答</translation>
    </message>
    <message>
        <source>This is no card number</source>
        <translation>这不是卡号</translation>
    </message>
    <message>
        <source>This is no password or code</source>
        <translation>这不是密码或验证码</translation>
    </message>
    <message>
        <source>This is what happened…</source>
        <translation>这是事情的经过…</translation>
    </message>
    <message>
        <source>This is what happened</source>
        <translation>这是事情的经过</translation>
    </message>
    <message>
        <source>Why does it belong in the letter? Your reason is kept with the complaint and is not printed.</source>
        <translation>为什么要写进信里？理由随投诉保存，不会打印出来。</translation>
    </message>
</context>
<context>
    <name>recourse::app::GuideArea</name>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>钱包</translation>
    </message>
    <message>
        <source>What can go wrong</source>
        <translation>常见问题</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>投诉到哪里</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权利依据</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Check a number inside your app or on your card before you use it. Never search the web for a hotline.</source>
        <translation>使用前请在应用内或银行卡背面核对号码，不要上网搜索热线。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>may have changed</source>
        <translation>可能已有变动</translation>
    </message>
    <message>
        <source>Open the source in the browser…</source>
        <translation>在浏览器中打开来源…</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>在浏览器中打开这个网址？</translation>
    </message>
    <message>
        <source>Recourse itself stays offline. Your browser will connect to:
%1</source>
        <translation>有据本身不联网。浏览器将访问：
%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Import an announced list…</source>
        <translation>导入已公布的放假安排…</translation>
    </message>
    <message>
        <source>A calendar file of Recourse, or a text file with a line for each day: 2027-01-01,off,New Year&apos;s Day. Make-up days say work instead of off.</source>
        <translation>可导入有据的日历文件，或每行一天的文本文件，例如 2027-01-01,off,New Year。调休上班日写 work。</translation>
    </message>
    <message>
        <source>Your correction</source>
        <translation>您的更正</translation>
    </message>
    <message>
        <source>Correct this…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Back to the shipped fact</source>
        <translation>恢复原内容</translation>
    </message>
    <message>
        <source>The guide shows the shipped fact again.</source>
        <translation>已恢复指南原内容。</translation>
    </message>
    <message>
        <source>Your correction is in force. The shipped fact is kept.</source>
        <translation>您的更正已生效，原内容仍保留。</translation>
    </message>
    <message>
        <source>Import an announced list</source>
        <translation>导入已公布的放假安排</translation>
    </message>
    <message>
        <source>Imported: %1 days off and %2 make-up working days. The days are known until %3.</source>
        <translation>已导入 %1 天放假、%2 天调休上班。日期数据到%3为止。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Your own additions to the guide were not read. The shipped guide works as usual.</source>
        <translation>您对指南的补充没有读入，自带的指南照常可用。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 处</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>移到一旁</translation>
    </message>
    <message>
        <source>Your file was set aside and is kept here:
%1</source>
        <translation>您的文件已移到一旁，保存在：
%1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>所有地区</translation>
    </message>
    <message>
        <source>Lists of days</source>
        <translation>放假名单</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Dates that moved with it (letters you handed in keep theirs):</source>
        <translation>随之变动的日期（已递交的信不变）：</translation>
    </message>
    <message>
        <source>answer due</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>可以开始的日子</translation>
    </message>
    <message>
        <source>your own time limit</source>
        <translation>您自己的期限</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4, from %5 to %6</source>
        <translation>%1 %2，%3：%4从%5改为%6</translation>
    </message>
</context>
<context>
    <name>recourse::app::HappenedForm</name>
    <message>
        <source>Edit what happened</source>
        <translation>修改事情经过</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>用自己的话说</translation>
    </message>
    <message>
        <source>Two or three sentences: who did what, when, and how much money it is about.</source>
        <translation>两三句就够：谁在什么时候做了什么，涉及多少钱。</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>按日期列出经过</translation>
    </message>
    <message>
        <source>One line per event, oldest first. This becomes the list of facts in your letter.</source>
        <translation>一行一件事，从早到晚。它会成为信里的事实清单。</translation>
    </message>
    <message>
        <source>Payments it is about</source>
        <translation>涉及的交易</translation>
    </message>
    <message>
        <source>From the detail page of the payment. Leave empty what you do not have.</source>
        <translation>照交易详情页填写，没有的可以空着。</translation>
    </message>
    <message>
        <source>A few questions about this kind of problem</source>
        <translation>和这类问题有关的几个问题</translation>
    </message>
    <message>
        <source>Answer what you can. An answer you do not know leaves no gap in the letter.</source>
        <translation>能答的就答。不知道的，信里不会留下空白。</translation>
    </message>
    <message>
        <source>What happened, in your own words</source>
        <translation>用自己的话说说事情经过</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>Only the month is fine too.</source>
        <translation>只记得月份也可以。</translation>
    </message>
    <message>
        <source>When you noticed</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>For example: on 8 October I paid %1. The shop agreed to refund me, but the money never came.</source>
        <translation>例如：10月8日我付了%1。商家答应退款，但钱一直没有到账。</translation>
    </message>
</context>
<context>
    <name>recourse::app::ImportKeeper</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Close while files are being added?</source>
        <translation>文件还在添加，现在关闭吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still being copied:</source>
        <translation>
            <numerusform>还有 %n 个文件正在复制：</numerusform>
        </translation>
    </message>
    <message>
        <source>If you close now they are not added. Your own files stay as they are, and the next start says which are missing.</source>
        <translation>现在关闭，这些文件就不会加进来。您自己的原文件不受影响；下次打开时会列出缺了哪些。</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>不等了，关闭</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>还没有保存：%1</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not added, as the complaint is in the trash or deleted:</source>
        <translation>
            <numerusform>这份投诉已移到回收站或已删除，有 %n 个文件没有加进来：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program ended before %n file(s) were in. They are not part of “%1”:</source>
        <translation>
            <numerusform>上次程序结束时，有 %n 个文件还没有加完，现在不在“%1”的证据里：</numerusform>
        </translation>
    </message>
    <message>
        <source>Add them now</source>
        <translation>现在添加</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>不保存就离开吗？</translation>
    </message>
    <message>
        <source>Files that were added to “%1” could not be saved with it. %2</source>
        <translation>添加到“%1”的文件没能随投诉一起保存。%2</translation>
    </message>
    <message>
        <source>Leave anyway</source>
        <translation>仍然离开</translation>
    </message>
</context>
<context>
    <name>recourse::app::ImportNotice</name>
    <message>
        <source>Cancelled. Nothing was added.</source>
        <translation>已取消，没有加入任何文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s) added and saved.</source>
        <translation>
            <numerusform>已加入 %n 份证据并保存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving %n exhibit(s)…</source>
        <translation>
            <numerusform>正在保存 %n 份证据…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them the same file as another exhibit.</source>
        <translation>
            <numerusform>其中 %n 份与已有证据是同一个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be added:</source>
        <translation>
            <numerusform>有 %n 个文件没能加入：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying file %1 of %2</source>
        <translation>正在复制第 %1 个文件，共 %2 个</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Looking into the folder…</source>
        <translation>正在查看文件夹…</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>还没有保存：%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Copied text: “%1”</source>
        <translation>复制的文字：“%1”</translation>
    </message>
    <message>
        <source>Add the text as an exhibit</source>
        <translation>把文字存为证据</translation>
    </message>
    <message>
        <source>Add text and picture</source>
        <translation>文字和图片都存</translation>
    </message>
</context>
<context>
    <name>recourse::app::LastWork</name>
    <message>
        <source>Your complaints are saved. Recourse is still making today’s backup and opens by itself as soon as it is done.</source>
        <translation>您的投诉都已保存。有据还在制作今天的备份，完成后会自动打开窗口。</translation>
    </message>
    <message>
        <source>Your complaints are saved, but today’s backup could not be made. It is tried again at the next start. %1</source>
        <translation>您的投诉都已保存，但今天的备份没能完成，下次启动时会再试一次。%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>recourse::app::LetterView</name>
    <message>
        <source>Something in the letter should not leave this computer. See the list on the right.</source>
        <translation>信中有不宜外传的内容，请看右侧列表。</translation>
    </message>
    <message>
        <source>Export the letter as PDF</source>
        <translation>将投诉信导出为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Change letter language</source>
        <translation>更改信件语言</translation>
    </message>
    <message>
        <source>Letter in</source>
        <translation>信件语言</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>信件语言</translation>
    </message>
    <message>
        <source>to</source>
        <translation>写给</translation>
    </message>
    <message>
        <source>Who the letter is for</source>
        <translation>信件写给谁</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>导出 PDF…</translation>
    </message>
    <message>
        <source>Pages of the letter</source>
        <translation>信件页面</translation>
    </message>
    <message>
        <source>Click a paragraph to change its wording. Ctrl+Up and Ctrl+Down choose one by keyboard, Enter opens it.</source>
        <translation>点击段落即可改写。也可用 Ctrl+↑、Ctrl+↓ 选择段落，按回车打开。</translation>
    </message>
    <message>
        <source>For a letter I need to know which wallet this is about.</source>
        <translation>写信前需要知道是哪个钱包。</translation>
    </message>
    <message>
        <source>Choose the wallet</source>
        <translation>选择钱包</translation>
    </message>
    <message>
        <source>For a letter I need to know what happened, in a sentence or two.</source>
        <translation>写信前需要知道发生了什么，一两句话即可。</translation>
    </message>
    <message>
        <source>Tell what happened</source>
        <translation>填写经过</translation>
    </message>
    <message>
        <source>For a letter I need to know what you want.</source>
        <translation>写信前需要知道您想要什么结果。</translation>
    </message>
    <message>
        <source>Say what you want</source>
        <translation>填写想要的结果</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>没有需要修改的地方</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>建议看一看</translation>
    </message>
    <message>
        <source>Change wording</source>
        <translation>修改措辞</translation>
    </message>
    <message>
        <source>Back to the generated text</source>
        <translation>恢复自动生成的文字</translation>
    </message>
    <message>
        <source>Answer a check</source>
        <translation>回答检查提示</translation>
    </message>
    <message>
        <source>The letter cannot be exported before this is mended or answered.</source>
        <translation>改好或回答这一条之前，信不能导出。</translation>
    </message>
    <message>
        <source>For this letter I need to know whom the payment went to.</source>
        <translation>写这封信还需要知道钱付给了谁。</translation>
    </message>
    <message>
        <source>Name the payee</source>
        <translation>填写收款方</translation>
    </message>
    <message>
        <source>The letter is saved: %1 (%2)</source>
        <translation>文书已保存：%1（%2）</translation>
    </message>
    <message>
        <source>Something cannot be printed</source>
        <translation>有些字无法打印</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>仍然导出</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>缩小（Ctrl+−）</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>放大（Ctrl++）</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation>适合宽度（Ctrl+0）</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>标题：%1</translation>
    </message>
    <message>
        <source>Heading: %1</source>
        <translation>小标题：%1</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>列表：%1</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>表格：%1</translation>
    </message>
    <message>
        <source>Exhibit: %1</source>
        <translation>证据：%1</translation>
    </message>
    <message>
        <source>Paragraph: %1</source>
        <translation>段落：%1</translation>
    </message>
    <message>
        <source>Pages of the letter, %1</source>
        <translation>信件页面，%1</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>打印这封信</translation>
    </message>
    <message>
        <source>The letter could not be printed. Open the PDF and print it from there.</source>
        <translation>没能打印。请打开PDF，在那里打印。</translation>
    </message>
    <message>
        <source>Save the letter as it was exported</source>
        <translation>按导出时的原样保存信件</translation>
    </message>
    <message>
        <source>The letter is saved as it was exported: %1</source>
        <translation>信件已按导出时的原样保存：%1</translation>
    </message>
    <message>
        <source>The kept letter is missing or no longer what was exported. Restore a backup to get it back.</source>
        <translation>留存的信件缺失，或已不是导出时的内容。恢复备份即可找回。</translation>
    </message>
    <message>
        <source>What the letter is for</source>
        <translation>这封信的用途</translation>
    </message>
</context>
<context>
    <name>recourse::app::MainWindow</name>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Choose a complaint on the left.</source>
        <translation>请在左侧选择一件投诉。</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>恢复这个备份？</translation>
    </message>
    <message>
        <source>Everything goes back to how it was in the backup. What you have now is moved aside and kept in the data folder.</source>
        <translation>所有内容会回到备份时的样子。现有数据会移到一旁，仍保留在数据文件夹中。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The backup is restored. What was there before is kept in the folder “aside”.</source>
        <translation>备份已恢复。之前的数据保留在“aside”文件夹中。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New complaint</source>
        <translation>新的投诉(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>搜索全部内容(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Duplicate complaint</source>
        <translation>复制投诉(&amp;D)</translation>
    </message>
    <message>
        <source>Move complaint to &amp;trash</source>
        <translation>移到回收站(&amp;T)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Complaints</source>
        <translation>投诉(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>设置(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Recourse</source>
        <translation>关于有据(&amp;A)</translation>
    </message>
    <message>
        <source>The data folder cannot be written to. You can read and export everything, but changes cannot be saved.</source>
        <translation>数据文件夹无法写入。您可以查看和导出全部内容，但改动无法保存。</translation>
    </message>
    <message>
        <source>Checking and restoring the backup…</source>
        <translation>正在检查并恢复备份…</translation>
    </message>
    <message>
        <source>A restore that had been broken off is finished now. What was there before is kept in the folder “aside”.</source>
        <translation>上次没有做完的恢复现在已经完成。恢复前的内容保存在“aside”文件夹中。</translation>
    </message>
    <message>
        <source>Files are still being added. Wait until they are in, then restore the backup.</source>
        <translation>还有文件正在添加。请等添加完再恢复备份。</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>不保存就离开吗？</translation>
    </message>
    <message>
        <source>Your last changes could not be written to the disk. They are still here; if you leave now they are lost. %1</source>
        <translation>最近的修改没能写入磁盘，目前还在窗口里；现在离开就会丢失。%1</translation>
    </message>
    <message>
        <source>Leave anyway</source>
        <translation>仍然离开</translation>
    </message>
    <message>
        <source>Your complaints are saved, but their daily backup could not be made. %1</source>
        <translation>您的投诉都已保存，但每日备份没能完成。%1</translation>
    </message>
    <message>
        <source>Today’s backup is made. %1</source>
        <translation>今天的备份已完成。%1</translation>
    </message>
</context>
<context>
    <name>recourse::app::MoneyField</name>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>This is not an amount I can read. Try 128.00.</source>
        <translation>无法识别这个金额。可以写 128.00。</translation>
    </message>
    <message>
        <source>Please give the amount without a minus sign.</source>
        <translation>金额请不要带负号。</translation>
    </message>
    <message>
        <source>This currency has fewer decimals.</source>
        <translation>这种货币没有这么多位小数。</translation>
    </message>
    <message>
        <source>This amount is larger than the program can hold.</source>
        <translation>金额过大，程序无法记录。</translation>
    </message>
    <message>
        <source>Choose the currency beside the amount.</source>
        <translation>请在金额旁边选择币种。</translation>
    </message>
</context>
<context>
    <name>recourse::app::PaperView</name>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
</context>
<context>
    <name>recourse::app::ProblemForm</name>
    <message>
        <source>Choose what went wrong</source>
        <translation>选择问题类型</translation>
    </message>
    <message>
        <source>Fewer kinds of problem</source>
        <translation>收起其他问题</translation>
    </message>
    <message>
        <source>More kinds of problem</source>
        <translation>更多问题类型</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (may have changed)</source>
        <translation>%1（可能有变）</translation>
    </message>
    <message>
        <source>%1 · urgent</source>
        <translation>%1 · 紧急</translation>
    </message>
    <message>
        <source>Do this before you write</source>
        <translation>写信之前先做这些</translation>
    </message>
    <message>
        <source>These steps come first. Your complaint is saved and waits for you.</source>
        <translation>这几步更要紧。填过的内容已经保存，随时可以接着写。</translation>
    </message>
</context>
<context>
    <name>recourse::app::QuestionField</name>
    <message>
        <source>Please give a number, for example 3.</source>
        <translation>请填数字，例如3。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Stays on this computer; it never enters a letter.</source>
        <translation>只留在这台电脑上，不会写进任何文书。</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>不知道</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>不知道</translation>
    </message>
    <message>
        <source>I don&apos;t know: %1</source>
        <translation>不知道：%1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>沿用%1</translation>
    </message>
</context>
<context>
    <name>recourse::app::QuestionsForm</name>
    <message numerus="yes">
        <source>%n more question(s)</source>
        <translation>
            <numerusform>还有%n个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>回答问题</translation>
    </message>
</context>
<context>
    <name>recourse::app::RecoveryWindow</name>
    <message>
        <source>Your data cannot be opened</source>
        <translation>无法打开数据</translation>
    </message>
    <message>
        <source>Nothing was changed. Data folder: %1</source>
        <translation>没有改动任何数据。数据文件夹：%1</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Restore the selected backup</source>
        <translation>恢复所选备份</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%n 件投诉</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup in this folder.</source>
        <translation>这个文件夹里没有备份。</translation>
    </message>
    <message>
        <source>Last good backups</source>
        <translation>最近的可用备份</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>从文件恢复…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Checking and restoring the backup…</source>
        <translation>正在检查并恢复备份…</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>正在查找备份…</translation>
    </message>
</context>
<context>
    <name>recourse::app::SaveCopy</name>
    <message>
        <source>Save a copy of the exhibit</source>
        <translation>另存一份证据</translation>
    </message>
    <message>
        <source>Copy saved as %1</source>
        <translation>已另存为 %1</translation>
    </message>
</context>
<context>
    <name>recourse::app::SettingsPage</name>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>语言和外观</translation>
    </message>
    <message>
        <source>My details</source>
        <translation>我的信息</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>About Recourse</source>
        <translation>关于有据</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Filled in for you in new complaints. Kept only in your data folder; empty fields are forgotten.</source>
        <translation>新建投诉时会自动填入。只保存在您的数据文件夹里，清空即不再记住。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Forget my details</source>
        <translation>清除我的信息</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <translation>备份到文件…</translation>
    </message>
    <message>
        <source>Restore the selected one…</source>
        <translation>恢复所选备份…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>从文件恢复…</translation>
    </message>
    <message>
        <source>Recourse %1. Free software under the GNU General Public License, version 3 or later. It makes no network connection, is not a law firm and gives no legal advice.</source>
        <translation>有据 %1。自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。程序不联网；不是律师事务所，不提供法律意见。</translation>
    </message>
    <message>
        <source>Built with Qt (LGPL 3), SQLite (public domain), OpenSSL (Apache 2.0), libzip (BSD 3-clause), libqpdf (Apache 2.0) and Mustache for C++ (Boost Software License 1.0). Letters embed the fonts installed on this computer.</source>
        <translation>使用了 Qt（LGPL 3）、SQLite（公有领域）、OpenSSL（Apache 2.0）、libzip（BSD 3-clause）、libqpdf（Apache 2.0）和 Mustache for C++（Boost Software License 1.0）。信件中嵌入的是本机安装的字体。</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%n 件投诉</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>备份到文件</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>已备份并核验：%1</translation>
    </message>
    <message>
        <source>Backing up and checking…</source>
        <translation>正在备份并核对…</translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit file(s) are missing or damaged and are not in it.</source>
        <translation>
            <numerusform>有 %n 个证据文件缺失或损坏，未包含在备份中。</numerusform>
        </translation>
    </message>
    <message>
        <source>with altered parts</source>
        <translation>含被改动的内容</translation>
    </message>
    <message>
        <source>A checked copy of all answers is made on each day on which something changed, and when you quit. One of each of the last seven days and four weeks is kept. “Back up to a file” also contains your exhibits.</source>
        <translation>有改动的日子和退出时，会备份全部回答并核对。最近七天和最近四周各保留一份。“备份到文件”还会包含您的证据文件。</translation>
    </message>
</context>
<context>
    <name>recourse::app::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Everything by keyboard</source>
        <translation>全部用键盘完成</translation>
    </message>
</context>
<context>
    <name>recourse::app::StartPage</name>
    <message>
        <source>What happened?</source>
        <translation>发生了什么？</translation>
    </message>
    <message>
        <source>Recourse takes you from “something went wrong” to a complaint letter with your proof, and helps you follow it up until it is settled.</source>
        <translation>有据陪您从“出了问题”走到一封附有证据的投诉信，并帮您跟进，直到解决。</translation>
    </message>
    <message>
        <source>My account was stolen or I cannot get in</source>
        <translation>账户被盗，或登录不了</translation>
    </message>
    <message>
        <source>Urgent: first what to do right now, then the complaint</source>
        <translation>紧急：先看马上要做的事，再写投诉</translation>
    </message>
    <message>
        <source>I have a problem with a payment</source>
        <translation>我的付款出了问题</translation>
    </message>
    <message>
        <source>A refund that does not arrive, a wrong or failed payment, bad support, fees, a restriction</source>
        <translation>退款未到账、付款出错或失败、客服问题、收费、账户受限</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>看一个示例</translation>
    </message>
    <message>
        <source>A finished complaint to look around in; one click removes it</source>
        <translation>一件完整的投诉，供您随意查看；一键即可删除</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account, no network connection; nothing is ever sent by this program. It is not a law firm and gives no legal advice.</source>
        <translation>所有内容只保存在这台电脑上。无需注册，程序不联网，也不会替您发送任何东西。本程序不是律师事务所，不提供法律意见。</translation>
    </message>
</context>
<context>
    <name>recourse::app::StepCard</name>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Can run beside the other steps.</source>
        <translation>可以与其他步骤同时进行。</translation>
    </message>
    <message>
        <source>Filed in spite of the warning because: %1</source>
        <translation>看过提醒后仍提交，原因：%1</translation>
    </message>
    <message>
        <source>Can do</source>
        <translation>能做什么</translation>
    </message>
    <message>
        <source>Cannot do</source>
        <translation>不能做什么</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Have at hand</source>
        <translation>请准备</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>先确认</translation>
    </message>
    <message>
        <source>Check numbers inside your app or on your card; never search the web for a hotline.</source>
        <translation>请在应用内或银行卡背面核对号码，不要上网搜索热线。</translation>
    </message>
    <message>
        <source>What it can do and how to reach it</source>
        <translation>它能做什么，怎样联系</translation>
    </message>
    <message>
        <source>How was this counted?</source>
        <translation>这个日期怎么算的？</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Record what happened here</source>
        <translation>记录这一步的进展</translation>
    </message>
    <message>
        <source>Only if %1.</source>
        <translation>只在%1时适用。</translation>
    </message>
    <message>
        <source>Counted with this calendar: %1. Other parts have other holidays; say on the page “Wallet” which part it is.</source>
        <translation>按这份日历计算：%1。其他地区的假日不同，请在“钱包”页选择是哪一部分。</translation>
    </message>
</context>
<context>
    <name>recourse::app::StepList</name>
    <message>
        <source>done</source>
        <translation>已填好</translation>
    </message>
    <message>
        <source>started</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2，%3</translation>
    </message>
</context>
<context>
    <name>recourse::app::StepsView</name>
    <message>
        <source>One body at a time, in this order. The step marked “Now” is the one to take next; the others say why they wait.</source>
        <translation>按顺序来，一次只找一处。标着“现在”的是下一步，其余的会说明为什么要等。</translation>
    </message>
    <message>
        <source>Computed from your answers and the guide. It is information, not legal advice.</source>
        <translation>根据您的填写和指南推算，仅供参考，不是法律意见。</translation>
    </message>
    <message>
        <source>Choose the wallet and what went wrong first; then the order of steps appears here.</source>
        <translation>先选择钱包和问题类型，这里就会列出步骤。</translation>
    </message>
    <message>
        <source>Before you file here as well</source>
        <translation>在这里提交之前</translation>
    </message>
    <message>
        <source>File anyway…</source>
        <translation>仍要提交…</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>您的原因</translation>
    </message>
    <message>
        <source>Why do you want to file here now? It is kept with this step for you.</source>
        <translation>为什么现在要向这里提交？原因会和这一步一起保存，供您自己查看。</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>记录进展</translation>
    </message>
    <message>
        <source>Beside these steps</source>
        <translation>这些步骤之外</translation>
    </message>
    <message>
        <source>These do not decide the dispute and do not replace a step.</source>
        <translation>这些途径不裁决争议，也不能代替上面的步骤。</translation>
    </message>
</context>
<context>
    <name>recourse::app::TimelineView</name>
    <message>
        <source>Nothing dated yet. What you tell about the case appears here in order.</source>
        <translation>还没有带日期的内容。您填写的经过会按时间列在这里。</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>日期不明</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>recourse::app::TransactionCard</name>
    <message>
        <source>A payment</source>
        <translation>一笔交易</translation>
    </message>
    <message>
        <source>Order no. %1</source>
        <translation>订单号 %1</translation>
    </message>
    <message>
        <source>Edit payment %1</source>
        <translation>修改第%1笔交易</translation>
    </message>
    <message>
        <source>Remove payment %1</source>
        <translation>删除第%1笔交易</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Payee or merchant</source>
        <translation>收款方或商户</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Copy it from the payment&apos;s detail page.</source>
        <translation>从交易详情页复制最稳妥。</translation>
    </message>
    <message>
        <source>Merchant order number</source>
        <translation>商户单号</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Balance, or bank and last four digits</source>
        <translation>余额，或银行名和卡号后四位</translation>
    </message>
    <message>
        <source>Status shown now</source>
        <translation>现在显示的状态</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>recourse::app::TransactionsForm</name>
    <message>
        <source>Add a payment</source>
        <translation>添加交易</translation>
    </message>
    <message>
        <source>The payment was removed.</source>
        <translation>已删除一笔交易。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Edit a payment</source>
        <translation>修改交易</translation>
    </message>
    <message>
        <source>Remove a payment</source>
        <translation>删除交易</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s), together %1</source>
        <translation>
            <numerusform>%n笔付款，合计%1</numerusform>
        </translation>
    </message>
    <message>
        <source>One more like this</source>
        <translation>再加一笔同样的</translation>
    </message>
    <message>
        <source>With the same payee, way of paying and status as the last one</source>
        <translation>收款方、付款方式和状态与上一笔相同</translation>
    </message>
</context>
<context>
    <name>recourse::app::UrgentPage</name>
    <message>
        <source>First, stop the loss</source>
        <translation>先止损</translation>
    </message>
    <message>
        <source>Do these in order. You can come back to the complaint afterwards; nothing gets lost.</source>
        <translation>请按顺序做。之后可以再回来写投诉，内容不会丢。</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>钱包</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Another wallet</source>
        <translation>其他钱包</translation>
    </message>
    <message>
        <source>Check every number inside the wallet&apos;s own app or on your card before you call. Never search the web for a hotline, and never give a code or password to anybody on the phone.</source>
        <translation>拨打前请在钱包应用内或银行卡背面核对号码。不要上网搜索热线，也不要在电话里把验证码或密码告诉任何人。</translation>
    </message>
    <message>
        <source>Continue with the complaint</source>
        <translation>继续写投诉</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Where your account is</source>
        <translation>账户所在地</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Choose your wallet and where your account is: the numbers to call then appear here.</source>
        <translation>请选择钱包和账户所在地，这里就会显示可打的电话。</translation>
    </message>
</context>
<context>
    <name>recourse::app::WalletForm</name>
    <message>
        <source>Edit the wallet</source>
        <translation>修改钱包信息</translation>
    </message>
    <message>
        <source>Change where the money came from</source>
        <translation>修改资金来源</translation>
    </message>
    <message>
        <source>Confirm the company</source>
        <translation>确认公司名称</translation>
    </message>
    <message>
        <source>Choose the wallet</source>
        <translation>选择钱包</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>选择地区</translation>
    </message>
    <message>
        <source>The full name stands in the app&apos;s agreement, its licence page or on a bill.</source>
        <translation>全称可以在应用的服务协议、执照页面或账单上找到。</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>The bank whose card was charged; it may be addressed too.</source>
        <translation>被扣款的那张卡是哪家银行的；有时也要向它投诉。</translation>
    </message>
    <message>
        <source>Which wallet is it?</source>
        <translation>是哪个钱包？</translation>
    </message>
    <message>
        <source>Another wallet</source>
        <translation>其他钱包</translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <translation>钱包名称</translation>
    </message>
    <message>
        <source>It decides which rules apply and where you can complain.</source>
        <translation>它决定适用哪些规定、可以投诉到哪里。</translation>
    </message>
    <message>
        <source>Who the letter goes to</source>
        <translation>信写给谁</translation>
    </message>
    <message>
        <source>Company behind the wallet</source>
        <translation>钱包背后的公司</translation>
    </message>
    <message>
        <source>I have checked this name on my bill or in the agreement</source>
        <translation>我已在账单或协议里核对过这个名称</translation>
    </message>
    <message>
        <source>Bank that issued the card</source>
        <translation>发卡银行</translation>
    </message>
    <message>
        <source>Where did the money come from?</source>
        <translation>钱是从哪里付的？</translation>
    </message>
    <message>
        <source>Choose all that apply.</source>
        <translation>可以多选。</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Where is your account?</source>
        <translation>您的账户在哪里？</translation>
    </message>
</context>
<context>
    <name>recourse::app::WantedForm</name>
    <message>
        <source>Edit the answer-by date</source>
        <translation>修改答复期限</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>More you can ask for</source>
        <translation>更多可以提的诉求</translation>
    </message>
    <message>
        <source>Our suggestion would be %1.</source>
        <translation>我们建议的日期是%1。</translation>
    </message>
    <message>
        <source>Left empty, the letter names %1. That is our suggestion, not a legal deadline.</source>
        <translation>空着的话，信里写%1。这是我们的建议，不是法定期限。</translation>
    </message>
    <message>
        <source>What should they do?</source>
        <translation>希望对方做什么？</translation>
    </message>
    <message>
        <source>One main demand and at most three others: clear wishes are easier to grant.</source>
        <translation>一个主要诉求，其余最多三个。要求越清楚，越容易办到。</translation>
    </message>
    <message>
        <source>By when should they answer?</source>
        <translation>希望对方哪天之前答复？</translation>
    </message>
    <message>
        <source>Use our suggestion</source>
        <translation>采用建议的日期</translation>
    </message>
    <message>
        <source>About your situation</source>
        <translation>您的情况</translation>
    </message>
    <message>
        <source>Add a demand</source>
        <translation>添加诉求</translation>
    </message>
    <message>
        <source>Remove a demand</source>
        <translation>删除诉求</translation>
    </message>
    <message>
        <source>Choose the main demand</source>
        <translation>选择主要诉求</translation>
    </message>
    <message>
        <source>Edit a demand</source>
        <translation>修改诉求</translation>
    </message>
</context>
<context>
    <name>recourse::app::WizardView</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>For a first letter this is still missing: %1.</source>
        <translation>要写出第一封信，还差：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>现在填写</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>还没有保存</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Steps to your letter</source>
        <translation>写信的步骤</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>稍后继续</translation>
    </message>
    <message>
        <source>Show my letter so far</source>
        <translation>看看现在的信</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message numerus="yes">
        <source>%n short steps to your letter</source>
        <translation>
            <numerusform>%n步写好一封投诉信</numerusform>
        </translation>
    </message>
    <message>
        <source>Three answers are enough for a first letter: which wallet, what happened, what you want. Everything else can wait.
Good to have at hand: the order number, the amount, the date, screenshots.
What you type is saved on this computer as you go. Nothing is sent.</source>
        <translation>答好三个问题就能写出第一封信：哪个钱包、发生了什么、想要什么。其余的都可以以后再补。
手边最好有：订单号、金额、日期和截图。
填写的内容随时保存在这台电脑上，不会发送给任何人。</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
</context>
<context>
    <name>recourse::app::YouForm</name>
    <message>
        <source>Edit your details</source>
        <translation>修改您的信息</translation>
    </message>
    <message>
        <source>Use the details I kept</source>
        <translation>使用上次保存的信息</translation>
    </message>
    <message>
        <source>Hide the identity document</source>
        <translation>收起证件信息</translation>
    </message>
    <message>
        <source>Add an identity document</source>
        <translation>填写证件信息</translation>
    </message>
    <message>
        <source>Use the details I kept: %1</source>
        <translation>使用上次保存的信息：%1</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>为谁投诉</translation>
    </message>
    <message>
        <source>Acting for somebody else usually needs an authorisation.</source>
        <translation>替别人投诉通常需要授权书。</translation>
    </message>
    <message>
        <source>How they reach you</source>
        <translation>对方怎样联系您</translation>
    </message>
    <message>
        <source>Goes into the letter so that they can find your account and answer. Stored on this computer only.</source>
        <translation>会写进信里，方便对方找到账户并答复。只保存在这台电脑上。</translation>
    </message>
    <message>
        <source>If you need something special</source>
        <translation>其他需要</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>通信地址</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>As it is registered with the wallet.</source>
        <translation>与钱包实名一致。</translation>
    </message>
    <message>
        <source>The number of the wallet account is best.</source>
        <translation>最好是钱包绑定的号码。</translation>
    </message>
    <message>
        <source>Some authorities ask for it; a letter to the company does not need it.</source>
        <translation>有些部门要求填写；写给公司的信不需要。</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>身份证</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>居留证件</translation>
    </message>
    <message>
        <source>Keep these for my next complaint</source>
        <translation>保存下来，下次投诉可以直接用</translation>
    </message>
    <message>
        <source>Without the identity document. Clear the box and they are forgotten.</source>
        <translation>不包括证件信息。取消勾选就会忘掉。</translation>
    </message>
    <message>
        <source>Change for whom</source>
        <translation>修改为谁投诉</translation>
    </message>
    <message>
        <source>Name of the account holder</source>
        <translation>账户本人的姓名</translation>
    </message>
    <message>
        <source>You are to them</source>
        <translation>您与账户本人的关系</translation>
    </message>
    <message>
        <source>For example: daughter, guardian, colleague.</source>
        <translation>例如：女儿、监护人、同事。</translation>
    </message>
    <message>
        <source>Their account</source>
        <translation>其钱包账户</translation>
    </message>
    <message>
        <source>The login name or phone number of their wallet account.</source>
        <translation>其钱包账户的登录名或手机号。</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>in 2 days, %1</source>
        <translation>后天，%1</translation>
    </message>
    <message>
        <source>2 days ago</source>
        <translation>前天</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s), %1</source>
        <translation>
            <numerusform>%n天后，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Saved %1, %2</source>
        <translation>已保存 %1 %2</translation>
    </message>
    <message>
        <source>Still being written</source>
        <translation>还在写</translation>
    </message>
    <message>
        <source>Your move</source>
        <translation>该您行动了</translation>
    </message>
    <message>
        <source>Waiting until %1</source>
        <translation>等待答复，至%1</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>等待答复</translation>
    </message>
    <message>
        <source>No answer by %1</source>
        <translation>到%1仍未答复</translation>
    </message>
    <message>
        <source>The answer is overdue</source>
        <translation>逾期未答复</translation>
    </message>
    <message>
        <source>An offer to decide on</source>
        <translation>对方提了方案，等您决定</translation>
    </message>
    <message>
        <source>To confirm: has it really been settled?</source>
        <translation>待确认：真的解决了吗？</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已了结</translation>
    </message>
    <message>
        <source>A letter needs to know which wallet this is about. Choose it on the first page.</source>
        <translation>写文书要先知道是哪个钱包，请在第一页选择。</translation>
    </message>
    <message>
        <source>A letter needs to say what happened. One sentence is enough to begin with.</source>
        <translation>文书要写明发生了什么，先写一句话就够。</translation>
    </message>
    <message>
        <source>A letter needs to say what you want. Choose at least one wish.</source>
        <translation>文书要写明您想要什么，至少选一项。</translation>
    </message>
    <message>
        <source>A value cannot be accepted as it is. Check it and try again.</source>
        <translation>有一项内容无法接受，请检查后再试。</translation>
    </message>
    <message>
        <source>The value of “%1” cannot be accepted. Check it and try again.</source>
        <translation>“%1”的内容无法接受，请检查后再试。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; nothing that was saved is lost.</source>
        <translation>磁盘满了。腾出一些空间再试，已保存的内容都在。</translation>
    </message>
    <message>
        <source>The disk is full: %1 more is needed. Free some space and try again; nothing that was saved is lost.</source>
        <translation>磁盘满了，还差%1。腾出一些空间再试，已保存的内容都在。</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there and that you may open it, then try again.</source>
        <translation>无法读取这个文件。请确认它还在原处、您有权打开，然后再试。</translation>
    </message>
    <message>
        <source>The file was still changing while it was read. Wait until it is complete, then add it again.</source>
        <translation>读取时文件还在变化。等它写完后再添加一次。</translation>
    </message>
    <message>
        <source>This place cannot be written to. Choose another folder, or ask for the right to write here.</source>
        <translation>这个位置不能写入。请换一个文件夹，或先取得写入权限。</translation>
    </message>
    <message>
        <source>Writing failed, so nothing was changed. Check the disk and try again.</source>
        <translation>写入没有成功，什么都没有改动。请检查磁盘后再试。</translation>
    </message>
    <message>
        <source>What was written could not be read back unchanged, so it was not kept. The disk may be failing: try again on another one.</source>
        <translation>写入后读回来的内容不一致，所以没有保留。磁盘可能有问题，请换一个磁盘再试。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，什么都没有改动。</translation>
    </message>
    <message>
        <source>Recourse is already open with these data. Use that window, or close it first.</source>
        <translation>有据已经打开了这份数据。请使用那个窗口，或先把它关掉。</translation>
    </message>
    <message>
        <source>These data were written by a newer version of Recourse and were left untouched. Install that version to open them.</source>
        <translation>这份数据由更新版本的有据写成，未作任何改动。安装那个版本后就能打开。</translation>
    </message>
    <message>
        <source>Part of the data is damaged. Nothing was changed. You can restore a backup.</source>
        <translation>有一部分数据损坏了，未作任何改动。您可以从备份恢复。</translation>
    </message>
    <message>
        <source>The data could not be read or written. Nothing was changed by this. Try again, or restart Recourse.</source>
        <translation>数据没能读取或写入，原有内容没有改动。请再试一次，或重新启动有据。</translation>
    </message>
    <message>
        <source>This was not found. It may have been removed.</source>
        <translation>没有找到，可能已被移除。</translation>
    </message>
    <message>
        <source>“%1” was not found. It may have been removed.</source>
        <translation>没有找到“%1”，可能已被移除。</translation>
    </message>
    <message>
        <source>The file says “%1”, which Recourse does not know. Remove it or correct its spelling.</source>
        <translation>文件里有“%1”，有据不认识这一项。请删去或改正写法。</translation>
    </message>
    <message>
        <source>This is not offered here. Choose another form.</source>
        <translation>这里不提供这种形式，请换一种。</translation>
    </message>
    <message>
        <source>“%1” is not offered here. Choose another form.</source>
        <translation>这里不提供“%1”，请换一种。</translation>
    </message>
    <message>
        <source>This is too large. Split it, or use a smaller one.</source>
        <translation>内容太大。请拆开，或换小一些的。</translation>
    </message>
    <message>
        <source>This is too large; the limit is %1. Split it, or use a smaller one.</source>
        <translation>内容太大，上限是%1。请拆开，或换小一些的。</translation>
    </message>
    <message>
        <source>The file is kept safely but cannot be shown here. Open it with another program to look at it.</source>
        <translation>文件已妥善保存，但这里无法显示。可以用别的程序打开查看。</translation>
    </message>
    <message>
        <source>No Chinese font is installed, so a Chinese letter cannot be set. Install one and try again.</source>
        <translation>系统里没有中文字体，无法排出中文文书。安装一种后再试。</translation>
    </message>
    <message>
        <source>No Chinese font is installed, so a Chinese letter cannot be set. Install %1 and try again.</source>
        <translation>系统里没有中文字体，无法排出中文文书。安装%1后再试。</translation>
    </message>
    <message>
        <source>Something in the letter should be mended first. See the notes beside it.</source>
        <translation>文书里有内容需要先改，请看旁边的提示。</translation>
    </message>
    <message>
        <source>A file of the guide has mistakes and was not used. Remove your changes to the guide or install Recourse again.</source>
        <translation>指南里有一个文件出错，没有使用。请撤销对指南的修改，或重新安装有据。</translation>
    </message>
    <message>
        <source>Something went wrong inside Recourse. What was saved is safe. Restart it and try again.</source>
        <translation>有据内部出了问题，已保存的内容是安全的。请重新启动后再试。</translation>
    </message>
    <message>
        <source>Take out passwords, codes and full card numbers</source>
        <translation>删去密码、验证码和完整卡号</translation>
    </message>
    <message>
        <source>Mask personal details before this is public</source>
        <translation>公开之前，遮住个人信息</translation>
    </message>
    <message>
        <source>Make the amounts agree</source>
        <translation>把几处金额写成一致</translation>
    </message>
    <message>
        <source>Write the full date</source>
        <translation>写明完整日期</translation>
    </message>
    <message>
        <source>Say what happened instead of judging</source>
        <translation>写发生了什么，不下评语</translation>
    </message>
    <message>
        <source>Write “I believe” where it is your opinion</source>
        <translation>属于判断的地方，写“我认为”</translation>
    </message>
    <message>
        <source>Take out the offer of silence for money; it can count as extortion</source>
        <translation>删去以不公开换钱的话，这可能被当作敲诈</translation>
    </message>
    <message>
        <source>Take out the threat</source>
        <translation>删去威胁的话</translation>
    </message>
    <message>
        <source>Choose one main wish and at most three more</source>
        <translation>选一项主要诉求，其余不超过三项</translation>
    </message>
    <message>
        <source>Name the amount, or say how it adds up</source>
        <translation>写明金额，或说明怎么算出来的</translation>
    </message>
    <message>
        <source>Set a date for the answer</source>
        <translation>写明答复期限</translation>
    </message>
    <message>
        <source>Check the legal references before use</source>
        <translation>使用前核对法律依据</translation>
    </message>
    <message>
        <source>Make the letter and the exhibits match</source>
        <translation>让正文与证据对得上</translation>
    </message>
    <message>
        <source>Split a long sentence</source>
        <translation>把长句拆开</translation>
    </message>
    <message>
        <source>Take out exclamation marks and capitals</source>
        <translation>去掉感叹号和连续大写</translation>
    </message>
    <message>
        <source>Keep to what you saw yourself</source>
        <translation>只写自己看到的事</translation>
    </message>
    <message>
        <source>Say how often and on which days</source>
        <translation>写明几次、哪几天</translation>
    </message>
    <message>
        <source>Two answers do not fit together; check them</source>
        <translation>有两处回答对不上，请核对</translation>
    </message>
    <message>
        <source>Mask other people&apos;s details</source>
        <translation>遮住他人的信息</translation>
    </message>
    <message>
        <source>Do the earlier step first; this place asks for it</source>
        <translation>先做前一步，这里要求先走那一步</translation>
    </message>
    <message>
        <source>Check what is already under way; this place refuses a case that is elsewhere</source>
        <translation>核对正在进行的步骤，同一争议在别处处理时这里不受理</translation>
    </message>
    <message>
        <source>Check the time limit of this place</source>
        <translation>核对这里的时限</translation>
    </message>
    <message>
        <source>Shorten the text to fit the form</source>
        <translation>缩短内容，以符合字数限制</translation>
    </message>
    <message>
        <source>Say your own part plainly; it helps</source>
        <translation>自己的疏忽也照实写明，这对您有利</translation>
    </message>
    <message>
        <source>Add a few facts of your own</source>
        <translation>补几件您自己经历的事实</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>Look at this again before sending (%1)</source>
        <translation>发出前再看一眼这里（%1）</translation>
    </message>
    <message>
        <source>Payment of %1 went wrong</source>
        <translation>付款%1出现异常</translation>
    </message>
    <message>
        <source>Refund of %1 has not arrived</source>
        <translation>退款%1未到账</translation>
    </message>
    <message>
        <source>Unauthorised charge of %1</source>
        <translation>未经同意扣款%1</translation>
    </message>
    <message>
        <source>Wrong transfer of %1</source>
        <translation>转错账%1</translation>
    </message>
    <message>
        <source>Payment of %1 under deception</source>
        <translation>被骗转账%1</translation>
    </message>
    <message>
        <source>Fee of %1 in dispute</source>
        <translation>对收费%1有争议</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>新的投诉</translation>
    </message>
    <message>
        <source>Complaint about %1</source>
        <translation>关于%1的投诉</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Mainland China</source>
        <translation>中国大陆</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>欧盟</translation>
    </message>
    <message>
        <source>Hong Kong, China</source>
        <translation>中国香港</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>各地</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>其他地区</translation>
    </message>
    <message>
        <source>Check this day; it is still to come</source>
        <translation>核对这个日期，它还没到</translation>
    </message>
    <message>
        <source>Check this year; it is long ago</source>
        <translation>核对年份，时间太久了</translation>
    </message>
    <message>
        <source>Confirm the name of the company if you can</source>
        <translation>如能确认，写明公司全称</translation>
    </message>
    <message>
        <source>Say which fact exhibit %1 belongs to</source>
        <translation>写明证据%1对应哪件事</translation>
    </message>
    <message>
        <source>Make the amounts agree: %1 and %2</source>
        <translation>把金额写成一致：%1与%2</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n字节</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the program is missing or belongs to another version (%1). Install Recourse again; what you wrote is safe.</source>
        <translation>程序缺少一个部分，或该部分属于另一个版本（%1）。请重新安装有据；您写的内容仍完好保存。</translation>
    </message>
    <message>
        <source>Your kept details were changed outside of Recourse, so they fill in no letter. Enter them again, or restore a backup.</source>
        <translation>保存的个人信息在有据之外被改动过，因此不会填进任何投诉信。请重新填写，或恢复备份。</translation>
    </message>
    <message>
        <source>This is only a mark of a file that is still in the cloud. Download the file itself, then add it.</source>
        <translation>这只是云端文件的占位标记。请先把文件本身下载下来，再添加。</translation>
    </message>
    <message>
        <source>This is a side file of macOS and holds no picture. Add the file of the same name without “._”.</source>
        <translation>这是 macOS 的附属文件，里面没有图片。请添加同名、不带“._”的那个文件。</translation>
    </message>
    <message>
        <source>The file is empty. If it is kept in a cloud, download it first; else take the screenshot again.</source>
        <translation>这个文件是空的。如果它存在云端，请先下载下来；否则请重新截图。</translation>
    </message>
    <message>
        <source>This is a folder, a link or a device, not a file. Choose the file itself.</source>
        <translation>这是文件夹、链接或设备，不是文件。请选择文件本身。</translation>
    </message>
    <message>
        <source>The day it happened</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>The day you noticed</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>The date of a fact</source>
        <translation>某条事实的日期</translation>
    </message>
    <message>
        <source>The time of a payment</source>
        <translation>某笔付款的时间</translation>
    </message>
    <message>
        <source>The amount of a payment</source>
        <translation>某笔付款的金额</translation>
    </message>
    <message>
        <source>The time of a contact</source>
        <translation>某次联系的时间</translation>
    </message>
    <message>
        <source>The day a promise ends</source>
        <translation>承诺的期限</translation>
    </message>
    <message>
        <source>The date of an exhibit</source>
        <translation>某件证据的日期</translation>
    </message>
    <message>
        <source>The day to answer by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>The amount of a wish</source>
        <translation>某项要求的金额</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>某个问题的回答</translation>
    </message>
    <message>
        <source>You said: this is no card number and no code</source>
        <translation>您说过：这不是卡号，也不是密码或验证码</translation>
    </message>
    <message>
        <source>You said: this is what happened. “%1”</source>
        <translation>您说过：这是事情的经过。“%1”</translation>
    </message>
    <message>
        <source>%1 cannot be read and is left out of the letter: “%2”</source>
        <translation>%1读不出来，信里没有写：“%2”</translation>
    </message>
    <message>
        <source>Exhibit %1: %2</source>
        <translation>证据%1：%2</translation>
    </message>
    <message>
        <source>This is an iPhone photo (HEIC), which cannot be shown or printed here; the file goes along. Better add it as JPEG, too: send it to yourself from the phone, or open it there and take a screenshot.</source>
        <translation>这是iPhone的照片格式（HEIC），在这里无法显示和印出，文件会随信提供。建议再添加一份JPEG：从手机发送给自己，或在手机上打开后截图。</translation>
    </message>
    <message>
        <source>A picture in this format cannot be shown or printed here; the file goes along. Better add it as JPEG, too: open it in another program and save it as JPEG, or take a screenshot of it.</source>
        <translation>这种格式的图片在这里无法显示和印出，文件会随信提供。建议再添加一份JPEG：用其他程序打开后另存为JPEG，或者截图。</translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>需要密码才能打开</translation>
    </message>
    <message>
        <source>Only Adobe Reader opens this</source>
        <translation>只能用Adobe Reader打开</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) inside</source>
        <translation>
            <numerusform>内含%n个附件，未显示</numerusform>
        </translation>
    </message>
    <message>
        <source>Seals may not be shown</source>
        <translation>印章可能没有显示</translation>
    </message>
    <message>
        <source>Some letters may be missing</source>
        <translation>部分文字可能缺失</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), too long to print</source>
        <translation>
            <numerusform>共%n页，篇幅过长未印出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %n picture(s) shown</source>
        <translation>
            <numerusform>共%n帧，显示第1帧</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of the file is missing</source>
        <translation>图片缺少末尾部分</translation>
    </message>
    <message>
        <source>Kept; cannot be displayed</source>
        <translation>已保存，无法显示</translation>
    </message>
    <message>
        <source>Not shown here; add a JPEG, too</source>
        <translation>无法显示，请再加一份JPEG</translation>
    </message>
    <message>
        <source>Not shown here</source>
        <translation>无法在此显示</translation>
    </message>
    <message>
        <source>The stored file cannot be read</source>
        <translation>保存的文件无法读取</translation>
    </message>
    <message>
        <source>This PDF needs a password; the reader of your letter will not be able to open it. Open it, save a copy without password, and add that.</source>
        <translation>此PDF需要密码，收信人将无法打开。请打开后另存一份不带密码的，再添加进来。</translation>
    </message>
    <message>
        <source>This form can only be opened by Adobe Reader; its pages cannot be printed here. Open it there, print it to a PDF, and add that.</source>
        <translation>此表单只能用Adobe Reader打开，在这里无法印出。请在Adobe Reader中打开，打印成PDF，再添加进来。</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are attached inside this PDF and are not printed. Save them from it and add them as exhibits of their own.</source>
        <translation>
            <numerusform>此PDF内另附%n个文件，不会印出。请把它们从中另存出来，作为单独的证据添加。</numerusform>
        </translation>
    </message>
    <message>
        <source>The form of this PDF could not be read; what was filled in and seals may not be shown. Compare it with another program; a PDF printed from there shows all.</source>
        <translation>无法读取此PDF的表单，填写的内容和印章可能没有显示。请用其他程序打开核对；从那里重新打印成的PDF会完整显示。</translation>
    </message>
    <message>
        <source>This PDF does not bring its fonts and none here has these letters, so words may be missing on its pages. Install a font such as Noto Sans CJK.</source>
        <translation>此PDF没有带上所用的字体，这台电脑上也没有含这些文字的字体，页面上可能缺字。请安装字体，例如Noto Sans CJK。</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n page(s), more than can be printed with a letter; it goes along as a file. Better add the pages that matter as a file of their own.</source>
        <translation>
            <numerusform>此文件共%n页，篇幅过长，无法全部随信印出，将作为电子文件提供。建议把关键的几页另存为单独的文件再添加。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %n picture(s) in this file is shown and printed; the file goes along. Add a screenshot of the others that matter.</source>
        <translation>
            <numerusform>此文件共%n帧，只显示和印出第1帧，文件会随信提供。其余重要的画面，请截图后添加。</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of this picture is missing; the letter says so. If you still have the whole picture, add that.</source>
        <translation>这张图片缺少末尾部分，信中会注明。如果还有完整的图片，请添加完整的。</translation>
    </message>
    <message>
        <source>This PDF is damaged or incomplete and cannot be shown or printed; it goes along as a file. If you can get it again, add that.</source>
        <translation>此PDF已损坏或不完整，无法显示和印出，将作为电子文件提供。如果能重新取得，请重新添加。</translation>
    </message>
    <message>
        <source>This picture is damaged or incomplete and cannot be shown or printed; it goes along as a file. If you can get it again, add that.</source>
        <translation>这张图片已损坏或不完整，无法显示和印出，将作为电子文件提供。如果能重新取得，请重新添加。</translation>
    </message>
    <message>
        <source>Files of this kind are not shown or printed by this installation; they go along as files.</source>
        <translation>这里安装的程序无法显示和印出这类文件，将作为电子文件提供。</translation>
    </message>
    <message>
        <source>The stored file is missing or cannot be read, so it is not printed. Restore a backup or add the file again.</source>
        <translation>保存的文件缺失或无法读取，因此没有印出。请恢复备份，或重新添加该文件。</translation>
    </message>
    <message>
        <source>This is a Live Photo as an iPhone hands it out (a photo and a short video in one). It is kept as it is but not printed. Add its still picture as JPEG, too: in the Photos app choose “Duplicate as Still Photo” and send that.</source>
        <translation>这是从iPhone导出的实况照片（照片和短视频合为一个文件），按原样保存，但不会印出。请再添加一份JPEG：在“照片”中选择“复制为静态照片”，再发送过来。</translation>
    </message>
    <message>
        <source>This is an OFD document (Chinese e-invoices come as such). It is kept as it is but not printed. Open it in an OFD reader, save it as PDF, and add that, too.</source>
        <translation>这是OFD文档（电子发票常用的格式），按原样保存，但不会印出。请用OFD阅读器打开，另存为PDF，再添加一份。</translation>
    </message>
    <message>
        <source>Mail and complaint sites often refuse files above 10 MB. Smaller pictures make a smaller letter; the originals stay as they are.</source>
        <translation>超过10 MB的文件，邮箱和投诉网站常会拒收。缩小图片可以让文件变小，原件不受影响。</translation>
    </message>
    <message>
        <source>Give your name and telephone number, so that they can find you and answer</source>
        <translation>写上姓名和电话，对方才能找到您的账户并答复</translation>
    </message>
    <message>
        <source>This file is not a backup of Recourse. Choose the file that “Back up to a file” made, or one from the folder “backups”.</source>
        <translation>这个文件不是有据的备份。请选择用“备份到文件”生成的文件，或“backups”文件夹中的文件。</translation>
    </message>
    <message>
        <source>This file is empty, so there is nothing to restore. Choose another backup.</source>
        <translation>这个文件是空的，没有内容可以恢复。请选择其他备份。</translation>
    </message>
    <message>
        <source>This ZIP file is cut off or damaged and cannot be opened. Copy it again from where it was kept, or choose another backup.</source>
        <translation>这个 ZIP 文件不完整或已损坏，无法打开。请从原来保存的地方重新复制一份，或选择其他备份。</translation>
    </message>
    <message>
        <source>This backup is cut off: its end is missing. Copy it again from where it was kept, or choose another one.</source>
        <translation>这份备份不完整，缺少结尾部分。请从原来保存的地方重新复制一份，或选择其他备份。</translation>
    </message>
    <message>
        <source>This ZIP file is not a backup of Recourse: it has no list of contents (manifest.json). If you unpacked a backup, put all of its files into the ZIP.</source>
        <translation>这个 ZIP 文件不是有据的备份：里面没有内容清单（manifest.json）。如果您解压过备份，请把其中的全部文件一起压缩进去。</translation>
    </message>
    <message>
        <source>The list of contents of this backup (manifest.json) was changed or is damaged. Choose another backup.</source>
        <translation>这份备份的内容清单（manifest.json）被改动过或已损坏。请选择其他备份。</translation>
    </message>
    <message>
        <source>This backup holds no complaints: its database (store.db) is not in it. Choose another backup.</source>
        <translation>这份备份里没有投诉：缺少数据库文件（store.db）。请选择其他备份。</translation>
    </message>
    <message>
        <source>This ZIP file is locked with a password. Unpack it with the program that locked it, then choose the file from inside.</source>
        <translation>这个 ZIP 文件设有密码。请先用加密它的程序解压，再选择其中的文件。</translation>
    </message>
    <message>
        <source>“%1” is packed in a way that Recourse cannot read. Unpack the ZIP file, pack its contents again as an ordinary ZIP file and choose that.</source>
        <translation>“%1”使用的压缩方式有据无法读取。请先解压，再重新压缩成普通的 ZIP 文件后选择。</translation>
    </message>
    <message>
        <source>This backup is not complete: “%1” is missing in it. If you packed it again, put all of its files into the ZIP.</source>
        <translation>这份备份不完整，缺少“%1”。如果是重新压缩的，请把全部文件都压缩进去。</translation>
    </message>
    <message>
        <source>“%1” in this ZIP file is not part of the backup. Take it out of the ZIP file and try again.</source>
        <translation>这个 ZIP 文件中的“%1”不属于备份。请将它移出 ZIP 文件后再试。</translation>
    </message>
    <message>
        <source>“%1” is in this ZIP file twice, so it cannot be told which one is right. Choose another backup.</source>
        <translation>这个 ZIP 文件中有两个“%1”，无法判断哪一个是对的。请选择其他备份。</translation>
    </message>
    <message>
        <source>An exhibit in this backup is damaged (%1). Nothing was changed. Choose another backup, or another copy of this file.</source>
        <translation>这份备份中有一件证据已损坏（%1）。现有数据没有任何改动。请选择其他备份，或这个文件的另一份副本。</translation>
    </message>
    <message>
        <source>A complaint in this backup was changed or damaged after it was made. Nothing was changed. Choose another backup.</source>
        <translation>这份备份制作之后，其中一件投诉被改动过或已损坏。现有数据没有任何改动。请选择其他备份。</translation>
    </message>
    <message>
        <source>The database in this backup is damaged. Nothing was changed. Choose another backup, or another copy of this file.</source>
        <translation>这份备份中的数据库已损坏。现有数据没有任何改动。请选择其他备份，或这个文件的另一份副本。</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>your address</source>
        <translation>您的地址</translation>
    </message>
    <message>
        <source>the name of a payee</source>
        <translation>收款方名称</translation>
    </message>
    <message>
        <source>an order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>事情经过</translation>
    </message>
    <message>
        <source>an answer of the other side</source>
        <translation>对方的答复</translation>
    </message>
    <message>
        <source>the title of an exhibit</source>
        <translation>证据的标题</translation>
    </message>
    <message>
        <source>your own wording</source>
        <translation>您自己写的段落</translation>
    </message>
    <message>
        <source>the letter</source>
        <translation>信</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1等（另有%n个）</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” in %2 cannot be printed; the letter shows 〓 there. Write it by hand, or install a font that has it.</source>
        <translation>%2中的“%1”无法打印，信中该处显示为“〓”。请手写补上，或者安装含有这个字的字体。</translation>
    </message>
</context>
</TS>
