<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ComplaintList</name>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They received it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarded to the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company received the forwarded complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They replied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They made an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">已了结</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You contacted them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They contacted you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised for this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for an answer by this day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recourse::app::Banner</name>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recourse::app::ComplaintList</name>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>新的投诉</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No complaints yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this complaint for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answers, letters and files leave this data folder and cannot be brought back from here. Backups made earlier keep it until they are replaced, and on an SSD traces may remain until the space is used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recourse::app::DateField</name>
    <message>
        <source>Pick a day from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. 2026-10-08</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. 2026-10-08 20:15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date I can read. Try 2026-10-08, or only 2026-10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is in the future.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recourse::app::MoneyField</name>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an amount I can read. Try 128.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give the amount without a minus sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This currency has fewer decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount is larger than the program can hold.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recourse::app::TimelineView</name>
    <message>
        <source>Nothing dated yet. What you tell about the case appears here in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
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
        <source>This is a folder or a link, not a file. Choose the file itself.</source>
        <translation>这是文件夹或快捷方式，不是文件。请选择文件本身。</translation>
    </message>
    <message>
        <source>The file is empty. Take the screenshot or download it again.</source>
        <translation>这个文件是空的。请重新截图或重新下载。</translation>
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
        <source>%1 bytes</source>
        <translation>%1字节</translation>
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
</context>
</TS>
