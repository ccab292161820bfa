// SPDX-License-Identifier: MIT
#include "gui-client/views/slashcommands.h"

#include "gui-client/models/displaytext.h"
#include "shared/protocol/limits.h"
#include "shared/protocol/names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Confab::SlashCommands)
};

TypedInput message(const QString &text, bool action)
{
    if (text.trimmed().isEmpty())
        return TypedNothing{};
    return TypedMessage{text, action};
}

QString oneLine(const QString &text)
{
    return QString(text).replace(u'\n', u' ').replace(u'\t', u' ').trimmed();
}

TypedInput me(const QString &rest)
{
    if (rest.isEmpty())
        return TypedMistake{Words::tr("/me needs a text: /me waves")};
    return message(rest, true);
}

TypedInput nick(const QString &rest)
{
    if (rest.isEmpty())
        return TypedMistake{Words::tr("/nick needs a nickname: /nick ana")};
    const Result<QString> name = parseNick(rest);
    if (!name)
        return TypedMistake{Words::tr("“%1” can't be a nickname.").arg(isolated(displayLine(rest)))};
    return TypedNick{*name};
}

TypedInput join(const QString &rest)
{
    const QString name = rest.startsWith(u'#') ? rest.mid(1) : rest;
    if (name.isEmpty())
        return TypedMistake{Words::tr("/join needs a room: /join build")};
    const Result<QString> room = parseRoomName(name);
    if (!room)
        return TypedMistake{Words::tr("“%1” can't be a room's name.").arg(isolated(displayLine(name)))};
    return TypedJoin{*room};
}

TypedInput leave(const QString &rest)
{
    if (!rest.isEmpty())
        return TypedMistake{Words::tr("/leave leaves the room that you see. It takes nothing after it.")};
    return TypedLeave{};
}

TypedInput msg(const QString &rest)
{
    if (rest.isEmpty())
        return TypedMistake{Words::tr("/msg needs a nickname: /msg marta hello")};
    return TypedMsg{rest.startsWith(u'@') ? rest.mid(1) : rest};
}

TypedInput invite(const QString &rest)
{
    if (rest.isEmpty())
        return TypedMistake{Words::tr("/invite needs a nickname: /invite marta")};
    return TypedInvite{rest.startsWith(u'@') ? rest.mid(1) : rest};
}

TypedInput topic(const QString &rest)
{
    const QString line = oneLine(rest);
    if (line.toUtf8().size() > Limit::topic)
        return TypedMistake{Words::tr("That is too long for a topic.")};
    return TypedTopic{line};
}

TypedInput away(const QString &rest)
{
    const QString line = oneLine(rest);
    if (line.toUtf8().size() > Limit::note)
        return TypedMistake{Words::tr("That is too long for a note.")};
    return TypedAway{true, line};
}

TypedInput back(const QString &)
{
    return TypedAway{false, {}};
}

TypedInput search(const QString &rest)
{
    return TypedSearch{oneLine(rest)};
}

TypedInput quit(const QString &rest)
{
    if (rest.toUtf8().size() > Limit::note)
        return TypedMistake{Words::tr("That is too long for a farewell.")};
    return TypedQuit{oneLine(rest)};
}

TypedInput help(const QString &)
{
    return TypedHelp{};
}

struct Command {
    QLatin1StringView name;
    TypedInput (*parse)(const QString &rest);
};

constexpr Command commands[] = {
    {"me"_L1, me},     {"nick"_L1, nick},     {"join"_L1, join},   {"leave"_L1, leave},
    {"msg"_L1, msg},   {"invite"_L1, invite}, {"topic"_L1, topic}, {"away"_L1, away},
    {"back"_L1, back}, {"search"_L1, search}, {"quit"_L1, quit},   {"help"_L1, help},
};

} // namespace

// The protocol lets no controls through but line breaks and tabs; pasted text has others at times.
QString cleanedText(const QString &typed)
{
    QString text;
    text.reserve(typed.size());
    for (const QChar c : typed) {
        if (c == u'\n' || c == u'\t' || c.category() != QChar::Other_Control)
            text += c;
    }
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    while (text.startsWith(u'\n'))
        text.remove(0, 1);
    return text;
}

TypedInput parseTyped(const QString &typed)
{
    QString text = cleanedText(typed);
    // As input methods of East Asia type it.
    for (qsizetype i = 0; i < qMin<qsizetype>(2, text.size()) && text.at(i) == u'／'; ++i)
        text[i] = u'/';
    if (!text.startsWith(u'/'))
        return message(text, false);
    if (text.startsWith("//"_L1))
        return message(text.mid(1), false);
    qsizetype end = 1;
    while (end < text.size() && !text.at(end).isSpace())
        ++end;
    const QString name = text.mid(1, end - 1).toLower();
    for (const Command &command : commands) {
        if (name == command.name)
            return command.parse(text.mid(end).trimmed());
    }
    return TypedMistake{Words::tr("There is no command /%1. Type /help for a list, or // to begin with a slash.")
                            .arg(displayLine(name))};
}

NickAndText splitNick(const QString &rest, const QStringList &known)
{
    if (rest.startsWith(u'"')) {
        const qsizetype end = rest.indexOf(u'"', 1);
        if (end > 1)
            return {rest.mid(1, end - 1), rest.mid(end + 1).trimmed()};
    }
    QString longest;
    for (const QString &nick : known) {
        const bool begins = rest.startsWith(nick, Qt::CaseInsensitive)
            && (rest.size() == nick.size() || rest.at(nick.size()).isSpace());
        if (begins && nick.size() > longest.size())
            longest = nick;
    }
    if (!longest.isEmpty())
        return {longest, rest.mid(longest.size()).trimmed()};
    qsizetype end = 0;
    while (end < rest.size() && !rest.at(end).isSpace())
        ++end;
    return {rest.left(end), rest.mid(end).trimmed()};
}

std::vector<CommandHelp> commandHelp()
{
    return {
        {Words::tr("/me TEXT"), Words::tr("Say what you do: “ana waves”")},
        {Words::tr("/nick NICKNAME"), Words::tr("Be called otherwise")},
        {Words::tr("/join ROOM"), Words::tr("Enter a room")},
        {u"/leave"_s, Words::tr("Leave this room")},
        {Words::tr("/msg NICKNAME TEXT"), Words::tr("Write to one person alone")},
        {Words::tr("/invite NICKNAME"), Words::tr("Bring someone into this room")},
        {Words::tr("/topic TEXT"), Words::tr("Set what this room is about")},
        {Words::tr("/away TEXT"), Words::tr("Be away, with or without a note")},
        {u"/back"_s, Words::tr("Be back")},
        {Words::tr("/search WORDS"), Words::tr("Find messages")},
        {Words::tr("/quit TEXT"), Words::tr("Leave and close the window, with or without a farewell")},
        {u"/help"_s, Words::tr("Show this list")},
        {Words::tr("//TEXT"), Words::tr("Send a text that begins with a slash")},
    };
}

} // namespace Confab
