// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"

#include <QCryptographicHash>
#include <QTest>

using namespace recourse;

class TestSha256 : public QObject
{
    Q_OBJECT

private slots:
    void published_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("hex");
        QTest::newRow("nothing") << QByteArray()
                                 << QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc") << QByteArray("abc")
                             << QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("a million times a") << QByteArray(1'000'000, 'a')
                                           << QStringLiteral("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }
    void published()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, hex);
        QCOMPARE(Sha256::of(bytes).hex(), hex);
    }

    void piecesMakeTheSameHash()
    {
        QByteArray bytes;
        for (int i = 0; i < 10'000; ++i)
            bytes += char(i * 31);
        for (const qsizetype piece : {qsizetype(1), qsizetype(63), qsizetype(64), qsizetype(4096)}) {
            Sha256Stream stream;
            for (qsizetype at = 0; at < bytes.size(); at += piece)
                stream.add(QByteArrayView(bytes).sliced(at, qMin(piece, bytes.size() - at)));
            QCOMPARE(stream.finish().hex(),
                QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
        }
    }

    void parsed()
    {
        const QString hex = Sha256::of("x").hex();
        QCOMPARE(Sha256::parse(hex)->hex(), hex);
        QVERIFY(!Sha256::parse(QString()));
        QVERIFY(!Sha256::parse(hex.toUpper()));
        QVERIFY(!Sha256::parse(hex.chopped(1)));
        QVERIFY(!Sha256::parse(hex + QLatin1Char('\n')));
        QVERIFY(!Sha256::parse(hex + QStringLiteral(".json")));
        QVERIFY(!Sha256::parse(QStringLiteral("../") + hex.mid(3)));
    }

    void shortForm()
    {
        QCOMPARE(Sha256::of("abc").shortForm(), QStringLiteral("ba78 16bf 8f01 cfea"));
        QCOMPARE(Sha256().shortForm(), QString());
        QVERIFY(Sha256().isNull());
        QVERIFY(!(Sha256::of("a") == Sha256::of("b")));
    }
};

QTEST_GUILESS_MAIN(TestSha256)
#include "tst_sha256.moc"
