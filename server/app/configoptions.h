// SPDX-License-Identifier: MIT
#pragma once

#include "server/app/config.h"

#include <functional>

namespace Confab {

// One option: the same on the command line (--name VALUE) and in a file (name = VALUE).
struct ConfigOption {
    QString name;
    QString value; // what --help calls it
    QString help;
    QString fallback; // the default, for --help; empty: none
    bool isPath = false;
    bool isRepeatable = false;
    // An error's text goes on after the option's name.
    std::function<Status(ServerConfig &, const QString &value)> set;
};

// Every option that a file may have too, in the order of --help.
[[nodiscard]] std::vector<ConfigOption> configOptions();
[[nodiscard]] QString configHelp();

// The values of options that were not given and depend on the machine.
[[nodiscard]] ServerConfig machineDefaults();

// Whether the options go with one another, the error a whole line; reads the password file.
Status completeConfig(ParsedConfig &parsed);

} // namespace Confab
