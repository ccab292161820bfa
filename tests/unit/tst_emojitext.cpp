// SPDX-License-Identifier: MIT
#include "shared/protocol/emojitext.h"

#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

class TestEmojiText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("runs");
        const auto row = [](const char *name, const QString &text, const QStringList &runs) {
            QTest::newRow(name) << text << runs;
        };
        row("none", u"hello 123 #4 *5*"_s, {});
        row("one", u"hi 😃!"_s, {u"😃"_s});
        row("several", u"👍👍 and 🎉"_s, {u"👍👍"_s, u"🎉"_s});
        row("asked for", u"a ❤\ufe0f b"_s, {u"❤\ufe0f"_s});
        row("as text by itself", u"a ❤ © ↔ ™ b ✔"_s, {});
        row("asked to be text", u"😃\ufe0e ⌚\ufe0e"_s, {});
        row("early", u"©\ufe0f"_s, {u"©\ufe0f"_s});
        row("skin", u"x👍🏽y ☝🏽"_s, {u"👍🏽"_s, u"☝🏽"_s});
        row("family", u"a👩\u200d👩\u200d👧b"_s, {u"👩\u200d👩\u200d👧"_s});
        row("joined with a text sign", u"❤\u200d🔥 👩\u200d⚕\ufe0f"_s, {u"❤\u200d🔥"_s, u"👩\u200d⚕\ufe0f"_s});
        row("joiner at the end", u"👩\u200d x"_s, {u"👩"_s});
        row("flag", u"to 🇦🇷🇯🇵"_s, {u"🇦🇷🇯🇵"_s});
        row("half a flag", u"🇦 b"_s, {});
        row("flag of tags", u"🏴\U000e0067\U000e0062\U000e007f x"_s, {u"🏴\U000e0067\U000e0062\U000e007f"_s});
        row("keycap", u"press 1\ufe0f\u20e3 or 12"_s, {u"1\ufe0f\u20e3"_s});
        row("digits beside one", u"12 😃 34"_s, {u"😃"_s});
        row("other scripts", u"漢字 かな שלום 😃"_s, {u"😃"_s});
        row("halves", QString(QChar(0xd83d)) + u"a"_s + QChar(0xde03), {});
        row("nothing", {}, {});
    }
    void runs()
    {
        QFETCH(QString, text);
        QStringList found;
        for (const EmojiRun &run : emojiIn(text))
            found << text.mid(run.from, run.length);
        QTEST(found, "runs");
    }
};

QTEST_APPLESS_MAIN(TestEmojiText)
#include "tst_emojitext.moc"
