// SPDX-License-Identifier: MIT
#include "server/app/config.h"

#include "server/app/configoptions.h"
#include "server/app/configvalues.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr qint64 largestFile = 1024 * 1024;

// An option as it was given, and how an error calls it.
struct Given {
    QString name;
    QString value;
    QString where; // "--port", or "/etc/confab.conf, line 3: port"
};

struct CommandLine {
    std::vector<Given> options;
    QString file;
    bool version = false;
};

const ConfigOption *find(const std::vector<ConfigOption> &options, const QString &name)
{
    const auto found = std::find_if(options.begin(), options.end(), [&](const auto &o) { return o.name == name; });
    return found == options.end() ? nullptr : &*found;
}

Result<CommandLine> readCommandLine(const QStringList &arguments, const std::vector<ConfigOption> &options)
{
    CommandLine line;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (!argument.startsWith(u'-') || argument == u"-")
            return configError(u"%1 is no option: options begin with --."_s.arg(quoted(argument)));
        const qsizetype equals = argument.indexOf(u'=');
        const QString dashed = argument.left(equals);
        const QString name = dashed.startsWith(u"--") ? dashed.sliced(2) : QString();
        if (name == u"version" && equals < 0) {
            line.version = true;
            continue;
        }
        if (name != u"config" && !find(options, name))
            return configError(u"There is no option %1; --help lists them all."_s.arg(quoted(dashed)));
        // What looks like an option is one: a value that begins with dashes is written --name=--value.
        const bool follows = equals < 0 && i + 1 < arguments.size() && !arguments[i + 1].startsWith(u"--");
        const QString value = equals >= 0 ? argument.sliced(equals + 1) : follows ? arguments[++i] : QString();
        if (value.isEmpty())
            return configError(u"%1 needs a value."_s.arg(dashed));
        if (name != u"config")
            line.options.push_back({name, value, dashed});
        else if (line.file.isEmpty() || line.file == value)
            line.file = value;
        else
            return configError(u"--config is given twice, as %1 and %2."_s.arg(quoted(line.file), quoted(value)));
    }
    return line;
}

// Without a comment, spaces around it and quotes; nothing where the quotes make no sense.
std::optional<QString> valueOf(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith(u'"')) {
        const qsizetype end = text.indexOf(u'"', 1);
        if (end < 0)
            return std::nullopt;
        const QStringView rest = text.sliced(end + 1).trimmed();
        if (!rest.isEmpty() && !rest.startsWith(u'#'))
            return std::nullopt;
        return text.sliced(1, end - 1).toString();
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'#' && (i == 0 || text[i - 1].isSpace()))
            return text.left(i).trimmed().toString();
    }
    return text.toString();
}

Result<QString> readText(const QString &path)
{
    const auto bad = [&](const QString &why) { return configError(u"--config %1 %2."_s.arg(quoted(path), why)); };
    QFile file(path);
    if (QFileInfo(path).isDir())
        return bad(u"is a folder"_s);
    if (!file.open(QIODevice::ReadOnly))
        return bad(u"can't be read: "_s + file.errorString());
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return bad(u"is too large to be a list of options"_s);
    QStringDecoder decode(QStringDecoder::Utf8); // without its byte order mark
    const QString text = decode(bytes);
    if (decode.hasError() || text.contains(QChar()))
        return bad(u"is not a text in UTF-8"_s);
    return text;
}

Result<std::vector<Given>> readFile(const QString &path, const std::vector<ConfigOption> &options)
{
    const Result<QString> text = readText(path);
    if (!text)
        return text.error();
    std::vector<Given> result;
    const QDir folder = QFileInfo(path).absoluteDir();
    const QStringList lines = text->split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QString where = u"%1, line %2"_s.arg(path).arg(i + 1);
        const qsizetype equals = line.indexOf(u'=');
        if (equals < 0)
            return configError(u"%1 is not \"name = value\": %2."_s.arg(where, quoted(line)));
        const QString name = line.left(equals).trimmed();
        const ConfigOption *option = find(options, name);
        if (!option)
            return configError(u"%1: there is no option %2; --help lists them all."_s.arg(where, quoted(name)));
        const std::optional<QString> value = valueOf(QStringView(line).sliced(equals + 1));
        if (!value)
            return configError(u"%1: the quotes of %2 don't end its value."_s.arg(where, name));
        if (value->isEmpty())
            return configError(u"%1: %2 needs a value."_s.arg(where, name));
        result.push_back({name, option->isPath ? folder.filePath(*value) : *value, where + u": "_s + name});
    }
    return result;
}

Status apply(ServerConfig &config, const std::vector<Given> &given, const std::vector<ConfigOption> &options)
{
    std::map<QString, QString> before;
    for (const Given &one : given) {
        const ConfigOption &option = *find(options, one.name);
        const QString value = option.isPath ? QDir::cleanPath(QDir::current().absoluteFilePath(one.value)) : one.value;
        const auto [earlier, isFirst] = before.emplace(one.name, value);
        if (!isFirst && !option.isRepeatable && earlier->second != value)
            return configError(
                u"%1 is given twice, as %2 and %3."_s.arg(one.where, quoted(earlier->second), quoted(value)));
        // The command line's addresses take the place of the file's, and don't add to them.
        if (isFirst && option.isRepeatable)
            config.listen.clear();
        if (const Status done = option.set(config, value); !done)
            return configError(u"%1 %2."_s.arg(one.where, done.error().text));
    }
    return Ok{};
}

} // namespace

Result<ParsedConfig> parseConfig(const QStringList &arguments)
{
    const std::vector<ConfigOption> options = configOptions();
    ParsedConfig parsed;
    if (arguments.contains(u"--help")) {
        parsed.show = configHelp();
        return parsed;
    }
    const Result<CommandLine> line = readCommandLine(arguments, options);
    if (!line)
        return line.error();
    if (line->version) {
        parsed.show = u"confab-server " CONFAB_VERSION "\n"_s;
        return parsed;
    }
    parsed.config = machineDefaults();
    if (!line->file.isEmpty()) {
        const Result<std::vector<Given>> given = readFile(line->file, options);
        if (!given)
            return given.error();
        if (const Status done = apply(parsed.config, *given, options); !done)
            return done.error();
    }
    if (const Status done = apply(parsed.config, line->options, options); !done)
        return done.error();
    if (const Status done = completeConfig(parsed); !done)
        return done.error();
    return parsed;
}

} // namespace Confab
