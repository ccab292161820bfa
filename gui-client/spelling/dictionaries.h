// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <vector>

namespace Confab {

// A dictionary of Hunspell's: two files of one name, "de_DE.aff" and "de_DE.dic".
struct Dictionary {
    QString code; // "de_DE"
    QString affixes;
    QString words;
    bool operator==(const Dictionary &) const = default;
};

// Where systems have them; $DICPATH first, as Hunspell's own program has it.
[[nodiscard]] QStringList dictionaryFolders();
// Those of the folders by code, each once: the first one found. Reads names alone.
[[nodiscard]] std::vector<Dictionary> findDictionaries(const QStringList &folders);
// The one for who writes in that language: of the same country, else of the one where most speak it, else any. Empty: none.
[[nodiscard]] QString dictionaryFor(const QLocale &locale, const std::vector<Dictionary> &dictionaries);

} // namespace Confab
