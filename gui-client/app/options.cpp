// SPDX-License-Identifier: MIT
#include "gui-client/app/options.h"

#include "gui-client/app/language.h"
#include "shared/client/chatclient.h"
#include "shared/protocol/names.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Confab::Options)
};

Error bad(const QString &text)
{
    return {u"bad-option"_s, text};
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Words::tr("Confab – a chat for a network of one's own."));
    parser.addOptions({
        {u"server"_s, Words::tr("The server to connect to."), u"HOST[:PORT]"_s},
        {u"nick"_s, Words::tr("The nickname to go by."), u"NICK"_s},
        {u"profile"_s, Words::tr("The folder of settings and known keys."), u"DIR"_s},
        {u"connect"_s, Words::tr("Connect without asking where server and nickname are known.")},
        {u"language"_s, Words::tr("The window's language: %1.").arg(languages().join(u", "_s)), u"CODE"_s},
        {u"tls"_s, Words::tr("Encryption, on or off (for servers that run without it)."), u"on|off"_s},
        {u"beside"_s, Words::tr("Leave this person's other windows connected.")},
        {{u"h"_s, u"help"_s}, Words::tr("Show this help.")},
        {{u"v"_s, u"version"_s}, Words::tr("Show the version.")},
    });
}

} // namespace

Result<Options> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return bad(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return bad(Words::tr("“%1” is not an option.").arg(parser.positionalArguments().constFirst()));

    Options options;
    options.help = parser.isSet(u"help"_s);
    options.version = parser.isSet(u"version"_s);
    options.connect = parser.isSet(u"connect"_s);
    options.beside = parser.isSet(u"beside"_s);
    if (parser.isSet(u"language"_s)) {
        const QString code = parser.value(u"language"_s);
        if (!languageOf(code))
            return bad(Words::tr("--language: there is no “%1”, only %2.").arg(code, languages().join(u", "_s)));
        options.language = code;
    }
    if (parser.isSet(u"tls"_s)) {
        const QString value = parser.value(u"tls"_s);
        if (value != "on"_L1 && value != "off"_L1)
            return bad(Words::tr("--tls is “on” or “off”, not “%1”.").arg(value));
        options.tls = value == "on"_L1;
    }
    if (parser.isSet(u"server"_s)) {
        options.server = parser.value(u"server"_s).trimmed();
        if (!ServerAddress::parse(*options.server))
            return bad(Words::tr("--server: “%1” is not a HOST or HOST:PORT.").arg(*options.server));
    }
    if (parser.isSet(u"nick"_s)) {
        const Result<QString> nick = parseNick(parser.value(u"nick"_s));
        if (!nick)
            return bad(Words::tr("--nick: “%1” can't be a nickname.").arg(parser.value(u"nick"_s)));
        options.nick = *nick;
    }
    if (parser.isSet(u"profile"_s)) {
        options.profile = parser.value(u"profile"_s);
        if (options.profile.isEmpty())
            return bad(Words::tr("--profile needs a folder."));
    }
    return options;
}

QString optionsHelp()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

} // namespace Confab
