// SPDX-License-Identifier: MIT
#include "gui-client/models/emojibook.h"

#include "gui-client/models/displaytext.h"
#include "shared/protocol/charname.h"

#include <QFile>
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

// "Cœur_d'or" is "cœur d'or", "corazón" is "corazon".
QString comparable(const QString &text)
{
    QString folded;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing)
            folded.append(c == u'_' || c == u'-' ? u' ' : c);
    }
    return folded.simplified().toLower();
}

// In scripts without spaces a word may begin anywhere.
bool hasSpaces(const QString &text)
{
    constexpr char16_t firstIdeographic = 0x2e80;
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < firstIdeographic; });
}

// "+1", "-1": told by their signs alone.
bool isSign(const QString &call)
{
    return !call.front().isLetterOrNumber();
}

// Less is better; -1: not at all.
int rankOf(const QString &name, const QString &wanted)
{
    if (name == wanted)
        return 0;
    if (name.startsWith(wanted))
        return 1;
    return name.contains(hasSpaces(wanted) ? u' ' + wanted : wanted) ? 2 : -1;
}

} // namespace

EmojiBook::EmojiBook(const QLocale &locale)
{
    const QString texts = choice.toString();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, texts);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > from; from = to, to = finder.toNextBoundary()) {
        Emoji emoji{texts.mid(from, to - from), {}, {}, {}, {}, {}};
        emoji.name = characterName(emoji.text.toUcs4().front());
        for (const Calls &each : calls) {
            if (each.emoji == emoji.text)
                emoji.calls = each.names.toString().split(u' ');
        }
        emoji.sought.append(emoji.name);
        for (const QString &call : std::as_const(emoji.calls)) {
            if (!isSign(call))
                emoji.sought.append(comparable(call));
        }
        m_emoji.push_back(emoji);
    }
    nameIn(locale);
}

// Its lines: an emoji, its name, and words by which it is looked for, with "|" between; see resources/emoji.
void EmojiBook::nameIn(const QLocale &locale)
{
    QFile file(u":/emoji/%1.txt"_s.arg(QLocale::languageToCode(locale.language())));
    if (!file.open(QIODevice::ReadOnly))
        return;
    auto emoji = m_emoji.begin(); // they are in this order
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QStringList parts = line.split(u'\t');
        if (parts.size() != 3)
            continue;
        emoji = std::find_if(emoji, m_emoji.end(), [&](const Emoji &each) { return each.text == parts[0]; });
        if (emoji == m_emoji.end())
            return;
        emoji->localName = parts[1];
        emoji->sought.append(comparable(parts[1]));
        const QStringList words = parts[2].split(u'|', Qt::SkipEmptyParts);
        for (const QString &word : words)
            emoji->sought.append(comparable(word));
        emoji->localCalls = locale.language() == QLocale::English ? emoji->calls : words;
    }
}

std::vector<const Emoji *> EmojiBook::find(const QString &typed, size_t most) const
{
    const QString bare = typed.trimmed().toLower();
    const QString wanted = comparable(typed);
    std::vector<std::pair<int, const Emoji *>> ranked;
    for (const Emoji &emoji : m_emoji) {
        int best = bare.isEmpty() ? 0 : -1;
        const auto offer = [&best](int rank) {
            if (rank >= 0 && (best < 0 || rank < best))
                best = rank;
        };
        for (const QString &call : emoji.calls)
            offer(isSign(call) && call == bare ? 0 : -1);
        for (const QString &name : emoji.sought)
            offer(wanted.isEmpty() ? -1 : rankOf(name, wanted));
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
    const bool local = !emoji.localName.isEmpty();
    const QString &name = local ? emoji.localName : emoji.name;
    const QStringList &more = local ? emoji.localCalls : emoji.calls;
    return more.isEmpty() ? name : name + u" · "_s + separated(more);
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
            return isSign(call) ? call == bare : comparable(call) == wanted;
        });
        if (called || emoji.name == wanted || (!emoji.localName.isEmpty() && comparable(emoji.localName) == wanted))
            return &emoji;
    }
    return nullptr;
}

} // namespace Confab
