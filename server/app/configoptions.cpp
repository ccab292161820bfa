// SPDX-License-Identifier: MIT
#include "server/app/configoptions.h"

#include "server/app/configvalues.h"
#include "shared/protocol/text.h"

#include <QDir>
#include <QSysInfo>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr quint64 million = 1'000'000;
constexpr quint64 kilobyte = 1024;
constexpr quint64 megabyte = 1024 * kilobyte;
constexpr quint64 day = 24 * 60 * 60;

// The text's beginning that has so many bytes.
QString fitting(const QString &text, int bytes)
{
    QString result = text.simplified();
    while (result.toUtf8().size() > bytes)
        result.chop(result.size() > 1 && result.back().isLowSurrogate() ? 2 : 1);
    return result;
}

QString dataFolder()
{
    QString base = qEnvironmentVariable("XDG_DATA_HOME");
    if (!QDir::isAbsolutePath(base)) // as the XDG specification asks
        base = QDir::home().filePath(u".local/share"_s);
    return QDir::cleanPath(base + u"/confab-server"_s);
}

ConfigOption number(const QString &name, const QString &value, const QString &help, quint64 ServerConfig::*field,
                    quint64 least, quint64 most)
{
    const auto set = [=](ServerConfig &config, const QString &text) -> Status {
        const Result<quint64> parsed = parseNumber(text, least, most);
        if (!parsed)
            return parsed.error();
        config.*field = *parsed;
        return Ok{};
    };
    return {name, value, help, QString::number(machineDefaults().*field), false, false, set};
}

ConfigOption bytes(const QString &name, const QString &help, quint64 ServerConfig::*field, quint64 least, quint64 most)
{
    const auto set = [=](ServerConfig &config, const QString &text) -> Status {
        const Result<quint64> parsed = parseBytes(text, least, most);
        if (!parsed)
            return parsed.error();
        config.*field = *parsed;
        return Ok{};
    };
    return {name, u"BYTES"_s, help, QString::number(ServerConfig().*field), false, false, set};
}

ConfigOption path(const QString &name, const QString &value, const QString &help, QString ServerConfig::*field)
{
    const auto set = [=](ServerConfig &config, const QString &text) -> Status {
        config.*field = text;
        return Ok{};
    };
    return {name, value, help, machineDefaults().*field, true, false, set};
}

// One of a few words.
template <class T>
ConfigOption choice(const QString &name, const QString &help, T ServerConfig::*field,
                    const std::vector<std::pair<QString, T>> &choices)
{
    QStringList words;
    QString fallback;
    for (const auto &[word, value] : choices) {
        words += word;
        if (value == ServerConfig().*field)
            fallback = word;
    }
    const auto set = [=](ServerConfig &config, const QString &text) -> Status {
        const auto chosen =
            std::find_if(choices.begin(), choices.end(), [&](const auto &c) { return c.first == text; });
        if (chosen == choices.end())
            return configError(u"is not one of %1: %2"_s.arg(words.join(u", "_s), quoted(text)));
        config.*field = chosen->second;
        return Ok{};
    };
    return {name, words.join(u'|'), help, fallback, false, false, set};
}

Status setListen(ServerConfig &config, const QString &value)
{
    const Result<QHostAddress> address = parseAddress(value);
    if (!address)
        return address.error();
    if (std::find(config.listen.begin(), config.listen.end(), *address) == config.listen.end())
        config.listen.push_back(*address);
    return Ok{};
}

Status setPort(ServerConfig &config, const QString &value)
{
    const Result<quint64> port = parseNumber(value, 0, 65'535);
    if (!port)
        return port.error();
    config.port = static_cast<quint16>(*port);
    return Ok{};
}

// ADDRESS:PORT, an IPv6 address in brackets.
Status setMetrics(ServerConfig &config, const QString &value)
{
    if (value == u"off") {
        config.metrics.reset();
        return Ok{};
    }
    const qsizetype colon = value.lastIndexOf(u':');
    const QString host = value.left(colon);
    if (colon < 0 || (host.contains(u':') && !(host.startsWith(u'[') && host.endsWith(u']'))))
        return configError(u"is not ADDRESS:PORT, like 127.0.0.1:9632 or [::1]:9632, or off: "_s + quoted(value));
    const Result<QHostAddress> address = parseAddress(host);
    if (!address)
        return address.error();
    const Result<quint64> port = parseNumber(value.mid(colon + 1), 0, 65'535);
    if (!port)
        return port.error();
    config.metrics = *address;
    config.metricsPort = static_cast<quint16>(*port);
    return Ok{};
}

Status setName(ServerConfig &config, const QString &value)
{
    if (!checkLine(value, 1, Limit::label))
        return configError(
            u"is not a text of 1 to %1 bytes without controls: %2"_s.arg(Limit::label).arg(quoted(value)));
    config.name = value;
    return Ok{};
}

} // namespace

ServerConfig machineDefaults()
{
    ServerConfig config;
    config.name = fitting(QSysInfo::machineHostName(), Limit::label);
    if (!checkLine(config.name, 1, Limit::label))
        config.name = u"Confab"_s;
    config.data = dataFolder();
    config.ioThreads = static_cast<quint64>(std::max(1, QThread::idealThreadCount()));
    return config;
}

std::vector<ConfigOption> configOptions()
{
    using C = ServerConfig;
    std::vector<std::pair<QString, DispatcherKind>> dispatchers;
    if (defaultDispatcher == DispatcherKind::Epoll) // else there is none
        dispatchers.emplace_back(u"epoll"_s, DispatcherKind::Epoll);
    dispatchers.emplace_back(u"qt"_s, DispatcherKind::Stock);
    return {
        {u"listen"_s, u"ADDRESS"_s, u"IPv4 or IPv6 address to listen on, or localhost (127.0.0.1); may be repeated"_s,
         u"all"_s, false, true, setListen},
        {u"port"_s, u"N"_s, u"port to listen on; 0 takes any free one"_s, QString::number(Limit::port), false, false,
         setPort},
        {u"name"_s, u"TEXT"_s, u"what people see the server called"_s, machineDefaults().name, false, false, setName},
        path(u"data"_s, u"DIR"_s, u"folder of the database, the certificate and the lock"_s, &C::data),
        choice<bool>(u"tls"_s, u"encrypt connections"_s, &C::tls, {{u"on"_s, true}, {u"off"_s, false}}),
        path(u"cert"_s, u"FILE"_s, u"certificate chain in PEM, with --key; without, the server makes its own"_s,
             &C::cert),
        path(u"key"_s, u"FILE"_s, u"private key in PEM, unencrypted, RSA or EC"_s, &C::key),
        number(u"io-threads"_s, u"N"_s, u"threads that serve connections"_s, &C::ioThreads, 1, 256),
        choice<DispatcherKind>(u"dispatcher"_s, u"what drives those threads: epoll, or qt for Qt's own"_s,
                               &C::dispatcher, dispatchers),
        choice<Durability>(u"durability"_s, u"what a message survives: full a power cut, normal the program's end"_s,
                           &C::durability, {{u"full"_s, Durability::Full}, {u"normal"_s, Durability::Normal}}),
        number(u"rate"_s, u"N"_s, u"frames a second that a client may keep up; 0 is no limit"_s, &C::rate, 0, million),
        number(u"burst"_s, u"N"_s, u"frames at once that a client may send"_s, &C::burst, 0, million),
        number(u"max-dropped"_s, u"N"_s,
               u"frames over the rate that are answered, before a client isn't read for a while"_s, &C::maxDropped, 1,
               million),
        number(u"max-connections"_s, u"N"_s, u"connections in all; 0 is no limit"_s, &C::maxConnections, 0, million),
        number(u"max-connections-per-address"_s, u"N"_s, u"connections of one address; 0 is no limit"_s,
               &C::maxConnectionsPerAddress, 0, million),
        number(u"max-pending"_s, u"N"_s, u"connections that are not logged in, for each of the I/O threads"_s,
               &C::maxPending, 1, million),
        number(u"connect-rate"_s, u"N"_s, u"new connections a second of one address; 0 is no limit"_s, &C::connectRate,
               0, million),
        number(u"connect-burst"_s, u"N"_s, u"new connections at once of one address, or as many as it may have"_s,
               &C::connectBurst, 1, million),
        bytes(u"max-frame"_s, u"largest frame; at least twice --max-text and 16K"_s, &C::maxFrame, 16 * kilobyte,
              16 * megabyte),
        bytes(u"max-text"_s, u"longest message"_s, &C::maxText, 1, 4 * megabyte),
        number(u"page"_s, u"N"_s, u"most events in a page of history"_s, &C::page, 1, 10'000),
        number(u"crowd"_s, u"N"_s, u"people in a room from which on no roster is sent"_s, &C::crowd, 1, million),
        bytes(u"send-queue"_s, u"what may wait for one connection; at least twice --max-text and 16K"_s, &C::sendQueue,
              16 * kilobyte, 1024 * megabyte),
        bytes(u"receive-queue"_s, u"what may wait of one connection to be worked on, before it isn't read"_s,
              &C::receiveQueue, 4 * kilobyte, 1024 * megabyte),
        number(u"login-timeout"_s, u"S"_s, u"seconds for a connection to say hello"_s, &C::loginTimeout, 1, 3600),
        number(u"frame-timeout"_s, u"S"_s, u"seconds for a frame that was begun to end"_s, &C::frameTimeout, 1, 3600),
        number(u"idle-timeout"_s, u"S"_s, u"seconds of silence until a connection is given up"_s, &C::idleTimeout, 1,
               day),
        number(u"absence-grace"_s, u"S"_s, u"seconds until a lost connection shows to others"_s, &C::absenceGrace, 0,
               day),
        number(u"nick-hold"_s, u"S"_s, u"seconds for which the nickname of a lost connection is kept"_s, &C::nickHold,
               0, 30 * day),
        path(u"password-file"_s, u"FILE"_s, u"its first line is the password for everyone who enters"_s,
             &C::passwordFile),
        choice<QtMsgType>(u"log-level"_s, u"what goes to stderr: this and everything worse"_s, &C::logLevel,
                          {{u"debug"_s, QtDebugMsg},
                           {u"info"_s, QtInfoMsg},
                           {u"warning"_s, QtWarningMsg},
                           {u"error"_s, QtCriticalMsg}}),
        choice<LogFormat>(u"log-format"_s, u"how: lines for people, or an object of JSON each"_s, &C::logFormat,
                          {{u"text"_s, LogFormat::Text}, {u"json"_s, LogFormat::Json}}),
        {u"metrics"_s, u"ADDRESS:PORT"_s,
         u"serve what is counted there, as OpenMetrics over HTTP; whoever gets there can read it"_s, u"off"_s, false,
         false, setMetrics},
    };
}

QString configHelp()
{
    QString text = u"Usage: confab-server [OPTION VALUE]...\n"
                   "A chat server for a network of one's own.\n\n"_s;
    const auto line = [&text](const QString &name, const QString &value, const QString &help, const QString &fallback) {
        text += u"  --%1%2\n      %3%4\n"_s.arg(name, value.isEmpty() ? QString() : u' ' + value, help,
                                                fallback.isEmpty() ? QString() : u" (default: %1)"_s.arg(fallback));
    };
    for (const ConfigOption &option : configOptions())
        line(option.name, option.value, option.help, option.fallback);
    line(u"config"_s, u"FILE"_s, u"a file of these options, one a line"_s, QString());
    line(u"help"_s, QString(), u"show this and end"_s, QString());
    line(u"version"_s, QString(), u"show the version and end"_s, QString());
    text += u"\nA line of the file is \"name = value\", without the dashes. # begins a comment where a line or a word\n"
            "begins; a value in double quotes is taken as it stands. Paths start from the file's folder. The command\n"
            "line overrides the file. BYTES may end in K or M (1024 of them, and 1024 of those).\n"_s;
    return text;
}

} // namespace Confab
