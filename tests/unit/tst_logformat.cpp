// SPDX-License-Identifier: MIT
#include "server/app/logformat.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

class TestLogFormat : public QObject
{
    Q_OBJECT

private:
    static LogEntry entry(const QString &text, const QString &category = u"net"_s)
    {
        return {QDateTime::fromMSecsSinceEpoch(1'790'000'000'123, Qt::UTC), QtWarningMsg, category, text};
    }
    static QJsonObject parsed(const QByteArray &line) { return QJsonDocument::fromJson(line).object(); }

private Q_SLOTS:
    void aLineOfText() { QCOMPARE(textLine(entry(u"it is so"_s)), "2026-09-21T14:13:20.123Z warning net: it is so\n"); }
    void anObjectOfJson()
    {
        const QByteArray line = jsonLine(entry(u"\"ana\" said ä \\ 😀"_s));
        QVERIFY(line.startsWith('{') && line.endsWith("}\n"));
        QCOMPARE(parsed(line),
                 (QJsonObject{{u"time"_s, u"2026-09-21T14:13:20.123Z"_s},
                              {u"level"_s, u"warning"_s},
                              {u"category"_s, u"net"_s},
                              {u"message"_s, u"\"ana\" said ä \\ 😀"_s}}));
    }

    void nobodyForgesALine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("line break") << u"a\n2026-09-21T14:13:20.123Z info people: b"_s;
        QTest::newRow("return") << u"a\rb"_s;
        QTest::newRow("next line") << u"a\u0085b"_s;
        QTest::newRow("line separator") << u"a\u2028b"_s;
        QTest::newRow("paragraph separator") << u"a\u2029b"_s;
        QTest::newRow("escape") << u"a\u001b[2Jb"_s;
        QTest::newRow("right to left") << u"a\u202eb"_s;
        QTest::newRow("no sign") << u"a"_s + QChar(0) + u"b"_s;
        QTest::newRow("a tag beyond 16 bits") << u"a"_s + QChar(0xdb40) + QChar(0xdc01) + u"b"_s;
        QTest::newRow("half a pair") << u"a"_s + QChar(0xd83d) + u"b"_s;
        QTest::newRow("ends the object") << u"a\"}\n{\"time\":\"b"_s;
    }
    void nobodyForgesALine()
    {
        QFETCH(QString, text);
        for (const QByteArray &line : {textLine(entry(text)), jsonLine(entry(text))}) {
            QCOMPARE(line.count('\n'), 1);
            QVERIFY(line.endsWith('\n'));
            const QString shown = QString::fromUtf8(line.chopped(1));
            for (const char32_t c : shown.toUcs4()) {
                const QChar::Category category = QChar::category(c);
                QVERIFY2(category != QChar::Other_Control && category != QChar::Other_Format
                             && category != QChar::Other_Surrogate && category != QChar::Separator_Line
                             && category != QChar::Separator_Paragraph,
                         line.constData());
            }
        }
        QCOMPARE(parsed(jsonLine(entry(text))).value(u"message").toString(), text); // and nothing is lost
    }

    void aNumberHasFields()
    {
        const QJsonObject plain = parsed(jsonLine(entry(u"confab_rooms 12"_s, u"metrics"_s)));
        QCOMPARE(plain.value(u"metric").toString(), u"confab_rooms"_s);
        QCOMPARE(plain.value(u"value").toDouble(), 12.0);
        QVERIFY(!plain.contains(u"labels"));
        const QString line = u"confab_refusals_total{code=\"nick-taken\"} 3"_s;
        const QJsonObject labelled = parsed(jsonLine(entry(line, u"metrics"_s)));
        QCOMPARE(labelled.value(u"message").toString(), line);
        QCOMPARE(labelled.value(u"metric").toString(), u"confab_refusals_total"_s);
        QCOMPARE(labelled.value(u"labels").toObject(), (QJsonObject{{u"code"_s, u"nick-taken"_s}}));
        QCOMPARE(labelled.value(u"value").toDouble(), 3.0);
        // Who writes like a number elsewhere is none.
        QVERIFY(!parsed(jsonLine(entry(line))).contains(u"metric"));
    }
};

QTEST_APPLESS_MAIN(TestLogFormat)
#include "tst_logformat.moc"
