// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "complaint/saysno.h"

#include <QTest>

using namespace recourse;

/// A typed "no" is understood as a no, and what only begins like one is not.
class TestSaysNo : public QObject
{
    Q_OBJECT

private slots:
    void typed_data();
    void typed();
};

void TestSaysNo::typed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("bare");
    QTest::addColumn<bool>("brief");
    const auto row = [](const char *text, bool bare, bool brief) {
        QTest::newRow(text) << QString::fromUtf8(text) << bare << brief;
    };
    for (const char *no : {"没有", "没有。", "没", "无", "无。", "暂无", "还没", "还没有", "都没有", "未", "否", "目前没有", "None", "none.", "No", "no!", "n/a", "N/A",
             "NA", "not yet", "Not yet.", "nothing", "nothing so far", "never", "-", "——", "/", "０", "ＮＯ"})
        row(no, true, true);
    for (const char *no : {"还没报警", "没报警", "未报警", "我没有报警", "没有陌生设备", "没有理由", "没有回复", "从没收到过", "no strange device", "not reported",
             "I did not report it", "haven't reported it yet", "no reply from them"})
        row(no, false, true);
    for (const char *yes : {"无法登录", "无法登录，提示密码错误", "未知错误", "未知错误E1001", "京公网安备受案字〔2026〕12号", "没有理由，只说系统自动判断的，让我等", "无锡市公安局", "没收了我的红包",
             "Norwich police station", "Notting Hill station, CAD 1234", "nobody told me anything until the third call on Monday", "10382", "有一台华为手机", "1"})
        row(yes, false, false);
    row("", false, false);
}

void TestSaysNo::typed()
{
    QFETCH(QString, text);
    QFETCH(bool, bare);
    QFETCH(bool, brief);
    QCOMPARE(isBareNo(text), bare);
    QCOMPARE(isShortNo(text), brief);
}

QTEST_GUILESS_MAIN(TestSaysNo)
#include "tst_saysno.moc"
