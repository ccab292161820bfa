// SPDX-License-Identifier: MIT
#include "tests/gui/typedwindow.h"
#include "tests/support/serverprocess.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

QString line(int number)
{
    return u"%1 is what ana has to say"_s.arg(number, 4, 10, QChar(u'0'));
}

int numberOf(const QString &text)
{
    return text.size() > 4 ? text.first(4).toInt() : 0;
}

int given(const char *name, int otherwise)
{
    bool isNumber = false;
    const int value = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? value : otherwise;
}

} // namespace

// The window's process is killed at the most awkward moments, and nothing of what was written is lost or said twice.
class TestSurvival : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSaidArrivesOnceAndInOrder();
};

void TestSurvival::whatWasSaidArrivesOnceAndInOrder()
{
    const int kills = given("CONFAB_KILLS", 12);
    const auto seed = quint32(given("CONFAB_SEED", 11));
    qInfo("CONFAB_KILLS=%d CONFAB_SEED=%u", kills, seed);
    QRandomGenerator random(seed);
    ServerProcess server({u"--rate"_s, u"0"_s});
    QVERIFY2(server.start(), server.errors().constData());
    Witness witness(server.address());
    QTRY_COMPARE(witness.client.state(), ChatClient::State::Online);
    const QTemporaryDir profile;

    {
        // Who one is there is known from the first welcome on; a nickname alone would be somebody else's for a while.
        TypedWindow first(profile.path(), server.address());
        QVERIFY(!first.text().isNull());
        first.type(line(1));
        first.enter();
        QTRY_COMPARE_WITH_TIMEOUT(witness.heard, QStringList{line(1)}, patience);
    }

    int next = 2;    // the line that is to be written next
    int unsure = 2;  // from this one on it isn't known whether Enter reached the window
    QList<int> sure; // it did
    for (int round = 0; round < kills; ++round) {
        const bool isDeaf = round % 4 == 1; // the server stands still meanwhile
        if (isDeaf)
            server.stop();
        TypedWindow window(profile.path(), server.address());

        // What was being written is in the field, or else it went out, or there was no time to keep it. All before it
        // went out.
        const QString draft = window.text();
        QVERIFY(!draft.isNull());
        if (const int number = numberOf(draft); number > 0) {
            QVERIFY2(number >= unsure && number < next && line(number).startsWith(draft), qPrintable(draft));
            for (int before = unsure; before <= number; ++before)
                sure.append(before);
            window.type(line(number).mid(draft.size()));
            window.enter();
        } else {
            window.say(u"press composerField Ctrl+A"_s);
        }
        QVERIFY(window.isDone());

        // Several in one go, the last without Enter, and the end comes at any time, also between a key and what it does.
        unsure = next;
        const int asked = window.asked();
        const int lines = 1 + int(random.bounded(4U));
        for (int i = 0; i < lines; ++i) {
            window.type(line(next++));
            window.enter();
        }
        window.type(line(next++));
        const int after = int(random.bounded(quint32(2 * lines + 1)));
        QTRY_VERIFY_WITH_TIMEOUT(window.done() >= asked + after, patience);
        QTest::qWait(int(random.bounded(round % 2 == 0 ? 4U : 60U)));
        window.kill();
        for (int i = (window.done() - asked) / 2; i > 0 && unsure < next - 1; --i)
            sure.append(unsure++);
        if (isDeaf)
            server.resume();
    }

    TypedWindow last(profile.path(), server.address());
    QVERIFY(!last.text().isNull());
    last.say(u"press composerField Ctrl+A"_s);
    last.type(u"the end"_s);
    last.enter();
    QVERIFY(last.isDone());
    QTRY_VERIFY2_WITH_TIMEOUT(witness.heard.contains(u"the end"_s), qPrintable(witness.heard.join(u'\n')), patience);
    QList<int> heard;
    for (const QString &text : std::as_const(witness.heard)) {
        if (text == "the end"_L1)
            break;
        const int number = numberOf(text);
        QCOMPARE(text, line(number));
        QVERIFY2(heard.isEmpty() || number > heard.constLast(), qPrintable(witness.heard.join(u'\n')));
        heard.append(number);
    }
    for (const int number : std::as_const(sure))
        QVERIFY2(heard.contains(number), qPrintable(line(number) + u'\n' + witness.heard.join(u'\n')));
    qInfo("%d lines, %d of them sure", int(heard.size()), int(sure.size()));
}

QTEST_GUILESS_MAIN(TestSurvival)
#include "tst_survival.moc"
