// SPDX-License-Identifier: MIT
#include "gui-client/spelling/dictionaries.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

QStringList dictionaryFolders()
{
    QStringList folders = qEnvironmentVariable("DICPATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    const QStringList shared = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    for (const QString &name : {u"/hunspell"_s, u"/myspell"_s, u"/myspell/dicts"_s}) {
        for (const QString &folder : shared)
            folders.append(folder + name);
    }
    folders.removeDuplicates();
    return folders;
}

std::vector<Dictionary> findDictionaries(const QStringList &folders)
{
    std::vector<Dictionary> found;
    for (const QString &folder : folders) {
        const QDir dir(folder);
        const QStringList names = dir.entryList({u"*.dic"_s}, QDir::Files | QDir::Readable);
        for (const QString &name : names) {
            const QString code = name.chopped(4);
            const QString affixes = dir.filePath(code + ".aff"_L1);
            const bool known =
                std::any_of(found.begin(), found.end(), [&](const Dictionary &each) { return each.code == code; });
            // Patterns of hyphenation and other companions have names that are no language's.
            if (!known && QFile::exists(affixes) && QLocale(code).language() != QLocale::C)
                found.push_back({code, affixes, dir.filePath(name)});
        }
    }
    std::sort(found.begin(), found.end(), [](const Dictionary &a, const Dictionary &b) { return a.code < b.code; });
    return found;
}

QString dictionaryFor(const QLocale &locale, const std::vector<Dictionary> &dictionaries)
{
    const auto has = [&](const QString &code) {
        return std::any_of(dictionaries.begin(), dictionaries.end(),
                           [&](const Dictionary &each) { return each.code == code; });
    };
    if (locale.language() == QLocale::C)
        return {};
    const QString language = QLocale::languageToCode(locale.language());
    for (const QString &code : {locale.name(), QLocale(locale.language()).name(), language}) {
        if (has(code))
            return code;
    }
    const auto any = std::find_if(dictionaries.begin(), dictionaries.end(), [&](const Dictionary &each) {
        return QLocale(each.code).language() == locale.language();
    });
    return any == dictionaries.end() ? QString() : any->code;
}

} // namespace Confab
