// SPDX-License-Identifier: MIT
#include "tests/bench/load/options.h"

#include "tests/bench/load/clock.h"
#include "tests/bench/load/mark.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <unistd.h>

namespace Confab {

namespace {

constexpr const char *usage =
    "bench-load --dialect confab|irc|nats|mqtt|xmpp|plain --port N [--pid SERVER] [--tls] --people N [--idle N]\n"
    "           [--senders N] (--rate PER_SECOND | --window N) --messages N [--warm N] [--bytes N] [--seed-name "
    "PREFIX]\n"
    "           [--lobby] [--deaf PERCENT] [--in-flight N] [--rush] [--patience S]\n"
    "bench-load logins --dialect D --port N [--pid SERVER] [--tls] --count N [--beside N] [--before S] [--idle N]\n"
    "           [--in-flight N] [--rush] [--lobby]\n"
    "\n"
    "  --people     in one room, which they make; all hear everything\n"
    "  --idle       log in, give one sign of life and are silent\n"
    "  --senders    how many of the people talk, by turns\n"
    "  --rate       messages are sent when they are due, latencies count from then\n"
    "  --window     so many messages are under way; one is done when everyone has heard it\n"
    "  --warm       messages before those that are measured (a tenth of them)\n"
    "  --bytes      of a message's text, at least 16\n"
    "  --lobby      Confab: talk in the lobby\n"
    "  --deaf       so many of the people never read once they are in; the server may close them\n"
    "  --in-flight  how many connect and log in at the same time (64), as far as the listen queue takes them\n"
    "  --rush       however few the server's listen queue takes\n"
    "  --patience   seconds without any progress after which something counts as lost (30)\n"
    "  --count      people who log in as fast as the server lets them\n"
    "  --beside     people in a room who talk meanwhile, 20 messages a second\n"
    "  --before     seconds for which they talk before the others come (5)\n";

[[noreturn]] void refuse(const std::string &why)
{
    std::fprintf(stderr, "bench-load: %s\n%s", why.c_str(), usage);
    std::exit(2);
}

struct Reader {
    int count;
    char **words;
    int at = 1;

    const char *value()
    {
        if (at + 1 >= count)
            refuse(std::string(words[at]) + " needs a value");
        return words[++at];
    }

    template <class T>
    void number(T &to)
    {
        const char *name = words[at];
        const char *text = value();
        const auto result = std::from_chars(text, text + std::strlen(text), to);
        if (result.ec != std::errc() || *result.ptr != 0 || to < 0)
            refuse(std::string(name) + " is no number: " + text);
    }
};

void check(Options &options)
{
    const std::uint32_t talkers = options.logins ? options.beside : options.people;
    if (options.port == 0)
        refuse("--port is missing");
    if (options.logins ? options.count == 0 : options.people == 0 || options.messages == 0)
        refuse(options.logins ? "--count is missing" : "--people and --messages are needed");
    if (!options.logins && (options.rate > 0) == (options.window > 0))
        refuse("either --rate or --window");
    if (options.deaf > 100 || options.senders == 0 || (talkers > 0 && options.senders > talkers - options.deafPeople()))
        refuse("there aren't so many people who can talk");
    if (options.lobby && options.idle > 0)
        refuse("with --lobby nobody is out of hearing");
    if (options.dialect == "irc" && options.bytes > 400)
        refuse("a line of IRC has no room for so many --bytes");
    if (options.bytes < Mark::least)
        refuse("--bytes is too small");
    options.inFlight = std::max(1u, options.inFlight);
}

} // namespace

Options parseOptions(int argc, char *argv[])
{
    Options options;
    Reader reader{argc, argv};
    bool warm = false;
    for (; reader.at < argc; ++reader.at) {
        const std::string_view word = argv[reader.at];
        if (word == "logins" && reader.at == 1)
            options.logins = true;
        else if (word == "--dialect")
            options.dialect = reader.value();
        else if (word == "--port")
            reader.number(options.port);
        else if (word == "--pid")
            reader.number(options.pid);
        else if (word == "--tls")
            options.tls = true;
        else if (word == "--people")
            reader.number(options.people);
        else if (word == "--idle")
            reader.number(options.idle);
        else if (word == "--senders")
            reader.number(options.senders);
        else if (word == "--rate")
            reader.number(options.rate);
        else if (word == "--window")
            reader.number(options.window);
        else if (word == "--messages")
            reader.number(options.messages);
        else if (word == "--warm") {
            reader.number(options.warm);
            warm = true;
        } else if (word == "--bytes")
            reader.number(options.bytes);
        else if (word == "--seed-name")
            options.prefix = reader.value();
        else if (word == "--lobby")
            options.lobby = true;
        else if (word == "--deaf")
            reader.number(options.deaf);
        else if (word == "--in-flight")
            reader.number(options.inFlight);
        else if (word == "--rush")
            options.rush = true;
        else if (word == "--patience")
            reader.number(options.patience);
        else if (word == "--count")
            reader.number(options.count);
        else if (word == "--beside")
            reader.number(options.beside);
        else if (word == "--before")
            reader.number(options.before);
        else
            refuse("unknown: " + std::string(word));
    }
    check(options);
    if (!warm)
        options.warm = options.messages / 10;
    // A name that somebody had in an earlier run may still be held for them; IRC's are free at once, and short.
    options.run = std::uint16_t(nowNanos() / 1000 ^ ::getpid());
    if (options.prefix.empty())
        options.prefix = "l";
    if (options.dialect != "irc") {
        char run[8];
        std::snprintf(run, sizeof run, "%04x-", options.run);
        options.prefix += run;
    }
    return options;
}

} // namespace Confab
