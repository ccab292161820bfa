// SPDX-License-Identifier: MIT
#include "gui-client/models/emojibook.h"

#include "shared/protocol/charname.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// Those used most first, then by kind.
// clang-format off
constexpr QStringView choice =
    u"👍❤️😂🎉🙏👀✅🚀"
    u"😀😃😄😁😆😅🤣🙂🙃😉😊😇🥰😍🤩😘😋😛😜🤪🤗🤭🤫🤔🤐🤨😐😑😶😏😒🙄😬😌😔😪"
    u"😴😷🤒🤕🤢🤮🤧🥵🥶🥴😵🤯🤠🥳😎🤓🧐😕😟🙁☹️😮😯😲😳🥺😦😧😨😰😥😢😭😱😖😣"
    u"😞😓😩😫🥱😤😡😠🤬😈💀💩🤡👻👽🤖👎👌✌️🤞🤘🤙👈👉👆👇☝️✋🖖👋👏🙌👐🤝💪🙇"
    u"🤷🤦💁🙋✍️🧡💛💚💙💜🖤🤍💔💕💯💥💫💦💤🔥✨⭐🌟⚡☀️🌈☁️🌧️❄️⛄🌙🌍🐶🐱🐭🐰"
    u"🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔🐧🐦🦄🐝🐛🦋🐢🐍🐙🐟🐬🐳🌵🌲🌳🍀🌷🌹🌻🍎🍌🍉🍇🍓🍒"
    u"🍑🍍🥑🍅🥕🌽🍞🧀🥚🍔🍟🍕🌮🍜🍣🍦🍩🍪🎂🍰🍫☕🍵🍺🍻🍷🥂⚽🏀🎾🏆🥇🎮🎯🎲🎵"
    u"🎸🎬🎨🎁🎈🚗🚲🚂✈️⛵🏠🏢⏰⏳💡🔦🔋🔌💻🖥️🖨️⌨️📱📷📎📌✂️📝📅📈📉📊📦📚🔍🔑"
    u"🔒🔓🔧🔨⚙️🐞❌❗❓⚠️🚫⛔♻️➕➖✔️🔴🟠🟡🟢🔵🟣⚫⚪🏁🚩🆗🆕🔄";
// clang-format on

struct Calls {
    QStringView emoji;
    QStringView names;
};

// Names that people know from elsewhere.
constexpr Calls calls[] = {
    {u"👍", u"+1 thumbsup yes"},
    {u"👎", u"-1 thumbsdown no"},
    {u"❤️", u"heart love"},
    {u"😂", u"joy lol"},
    {u"🤣", u"rofl"},
    {u"🎉", u"tada"},
    {u"🙏", u"pray thanks please"},
    {u"✅", u"check done"},
    {u"😄", u"smile"},
    {u"😀", u"grin"},
    {u"🙂", u"slight_smile"},
    {u"😉", u"wink"},
    {u"😊", u"blush"},
    {u"😍", u"heart_eyes"},
    {u"😎", u"cool sunglasses"},
    {u"🤔", u"think hmm"},
    {u"😅", u"sweat_smile"},
    {u"🙃", u"upside_down"},
    {u"😢", u"cry sad"},
    {u"😭", u"sob"},
    {u"😱", u"scream"},
    {u"😡", u"angry rage"},
    {u"🤷", u"shrug"},
    {u"🤦", u"facepalm"},
    {u"👋", u"wave hello bye"},
    {u"👏", u"clap"},
    {u"💪", u"muscle strong"},
    {u"👌", u"ok_hand perfect"},
    {u"🔥", u"hot"},
    {u"💯", u"100"},
    {u"⭐", u"star"},
    {u"☕", u"coffee"},
    {u"🍺", u"beer"},
    {u"🎂", u"cake birthday"},
    {u"🐞", u"bug ladybug"},
    {u"❌", u"x wrong"},
    {u"⚠️", u"warning"},
    {u"❓", u"question"},
    {u"❗", u"exclamation"},
    {u"💡", u"idea bulb"},
    {u"🚀", u"ship launch"},
    {u"💩", u"poop"},
    {u"🤖", u"bot"},
};

QString comparable(QString text)
{
    return text.replace(u'_', u' ').replace(u'-', u' ').simplified().toLower();
}

// Less is better; -1: not at all.
int rankOf(const QString &name, const QString &wanted)
{
    if (name == wanted)
        return 0;
    if (name.startsWith(wanted))
        return 1;
    return name.contains(u' ' + wanted) ? 2 : -1;
}

} // namespace

EmojiBook::EmojiBook()
{
    const QString texts = choice.toString();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, texts);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > from; from = to, to = finder.toNextBoundary()) {
        Emoji emoji{texts.mid(from, to - from), {}, {}};
        emoji.name = characterName(emoji.text.toUcs4().front());
        for (const Calls &each : calls) {
            if (each.emoji == emoji.text)
                emoji.calls = each.names.toString().split(u' ');
        }
        m_emoji.push_back(emoji);
    }
}

std::vector<const Emoji *> EmojiBook::find(const QString &typed, size_t most) const
{
    // "+1" and "-1" are told by their signs alone.
    const QString bare = typed.trimmed().toLower();
    const QString wanted = comparable(typed);
    std::vector<std::pair<int, const Emoji *>> ranked;
    for (const Emoji &emoji : m_emoji) {
        int best = wanted.isEmpty() ? 0 : rankOf(emoji.name, wanted);
        for (const QString &call : emoji.calls) {
            const bool sign = !call.front().isLetterOrNumber();
            const int rank = sign ? (call == bare ? 0 : -1) : rankOf(comparable(call), wanted);
            if (rank >= 0 && (best < 0 || rank < best))
                best = rank;
        }
        if (best >= 0)
            ranked.emplace_back(best, &emoji);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<const Emoji *> found;
    for (const auto &[rank, emoji] : ranked) {
        if (found.size() < most)
            found.push_back(emoji);
    }
    return found;
}

const Emoji *EmojiBook::withText(const QString &text) const
{
    const auto at =
        std::find_if(m_emoji.begin(), m_emoji.end(), [&](const Emoji &emoji) { return emoji.text == text; });
    return at == m_emoji.end() ? nullptr : &*at;
}

QString EmojiBook::called(const Emoji &emoji)
{
    return emoji.calls.isEmpty() ? emoji.name : emoji.name + u" · "_s + emoji.calls.join(u", "_s);
}

QString EmojiBook::shortName(const Emoji &emoji)
{
    return emoji.calls.isEmpty() ? QString(emoji.name).replace(u' ', u'_') : emoji.calls.constFirst();
}

const Emoji *EmojiBook::named(const QString &name) const
{
    const QString bare = name.trimmed().toLower();
    const QString wanted = comparable(name);
    for (const Emoji &emoji : m_emoji) {
        const bool called = std::any_of(emoji.calls.begin(), emoji.calls.end(), [&](const QString &call) {
            return call.front().isLetterOrNumber() ? comparable(call) == wanted : call == bare;
        });
        if (called || emoji.name == wanted)
            return &emoji;
    }
    return nullptr;
}

} // namespace Confab
