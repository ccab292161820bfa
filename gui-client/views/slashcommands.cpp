// SPDX-License-Identifier: MIT
#include "gui-client/views/slashcommands.h"

#include "shared/protocol/limits.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Confab::SlashCommands)
};

// The protocol lets no controls through but line breaks and tabs; pasted text has others at times.
QString cleaned(const QString &typed)
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

TypedInput message(const QString &text, bool action)
{
    if (text.trimmed().isEmpty())
        return TypedNothing{};
    return TypedMessage{text, action};
}

TypedInput command(const QString &name, const QString &rest)
{
    if (name == "me"_L1) {
        if (rest.isEmpty())
            return TypedMistake{Words::tr("/me needs a text: /me waves")};
        return message(rest, true);
    }
    if (name == "quit"_L1) {
        if (rest.toUtf8().size() > Limit::note)
            return TypedMistake{Words::tr("That is too long for a farewell.")};
        return TypedQuit{QString(rest).replace(u'\n', u' ').replace(u'\t', u' ')};
    }
    if (name == "help"_L1)
        return TypedHelp{};
    return TypedMistake{
        Words::tr("There is no command /%1. Type /help for a list, or // to begin with a slash.").arg(name)};
}

} // namespace

TypedInput parseTyped(const QString &typed)
{
    const QString text = cleaned(typed);
    if (!text.startsWith(u'/'))
        return message(text, false);
    if (text.startsWith("//"_L1))
        return message(text.mid(1), false);
    qsizetype end = 1;
    while (end < text.size() && !text.at(end).isSpace())
        ++end;
    return command(text.mid(1, end - 1).toLower(), text.mid(end).trimmed());
}

QString commandHelp()
{
    return QStringList{
        Words::tr("/me TEXT – say what you do: “ana waves”"),
        Words::tr("/quit TEXT – leave and close the window, with or without a farewell"),
        Words::tr("/help – this list"),
        Words::tr("//TEXT – send a text that begins with a slash"),
    }
        .join(u'\n');
}

} // namespace Confab
