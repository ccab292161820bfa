// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Confab {

// What the command line asks for.
struct Options {
    std::optional<QString> server; // HOST[:PORT], valid
    std::optional<QString> nick;   // valid
    QString profile;               // empty: the person's own
    std::optional<QString> language;
    bool connect = false;
    bool tls = true;     // to the server named here, or the one on screen
    bool beside = false; // other windows of the same person stay connected
    bool help = false;
    bool version = false;
    bool operator==(const Options &) const = default;
};

// `arguments` begin with the program's name. An error's text is one clear line.
[[nodiscard]] Result<Options> parseOptions(const QStringList &arguments);
[[nodiscard]] QString optionsHelp();

} // namespace Confab
