// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <sys/types.h>

namespace Confab {

// The command line; main.cpp's usage says what each is for.
struct Options {
    bool logins = false;
    std::string dialect = "confab";
    std::uint16_t port = 0;
    pid_t pid = 0;
    bool tls = false;
    std::uint32_t people = 0;
    std::uint32_t idle = 0;
    std::uint32_t senders = 1;
    double rate = 0;          // messages a second; 0: by window
    std::uint32_t window = 0; // messages under way
    std::uint32_t messages = 0;
    std::uint32_t warm = 0;
    std::size_t bytes = 100;
    std::string prefix; // of nicknames
    bool lobby = false;
    std::uint32_t deaf = 0; // percent of the people
    std::uint32_t inFlight = 64;
    bool rush = false;
    double patience = 30; // seconds without any progress
    std::uint32_t count = 0;
    std::uint32_t beside = 0;
    double before = 5;     // seconds of talk before the logins
    std::uint16_t run = 0; // tells this run's texts and names from those of others

    [[nodiscard]] std::uint32_t deafPeople() const { return std::uint32_t(std::uint64_t(people) * deaf / 100); }
};

// Ends the program with exit code 2 where the options make no sense.
[[nodiscard]] Options parseOptions(int argc, char *argv[]);

} // namespace Confab
