// SPDX-License-Identifier: MIT
#include "gui-client/app/preferencesfile.h"

#include "gui-client/app/language.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

template <class Value>
struct Word {
    constexpr Word(Value of, QLatin1StringView as) : value(of), text(as) { }
    Value value;
    QLatin1StringView text;
};

using Scheme = Preferences::Scheme;
using Density = Preferences::Density;
using Times = Preferences::Times;

constexpr std::array schemes{Word{Scheme::System, "system"_L1}, Word{Scheme::Light, "light"_L1},
                             Word{Scheme::Dark, "dark"_L1}};
constexpr std::array densities{Word{Density::Comfortable, "comfortable"_L1}, Word{Density::Compact, "compact"_L1}};
constexpr std::array times{Word{Times::Headers, "headers"_L1}, Word{Times::Every, "every"_L1}};

constexpr auto schemeKey = "appearance/colours"_L1;
constexpr auto textKey = "appearance/text"_L1;
constexpr auto densityKey = "appearance/density"_L1;
constexpr auto timesKey = "appearance/times"_L1;
constexpr auto languageKey = "appearance/language"_L1;
constexpr auto notifyKey = "notifications/show"_L1;
constexpr auto notifyTextKey = "notifications/text"_L1;
constexpr auto soundsKey = "notifications/sound"_L1;
constexpr auto stayKey = "window/stay"_L1;
constexpr auto connectKey = "connection/atStart"_L1;
constexpr auto awayKey = "presence/awayAfter"_L1;

template <class Words, class Value>
void readWord(const QSettings &ini, QLatin1StringView key, const Words &words, Value &into)
{
    const QString text = ini.value(key).toString();
    for (const auto &word : words) {
        if (text == word.text)
            into = word.value;
    }
}

template <class Words, class Value>
QString wordOf(const Words &words, Value value)
{
    for (const auto &word : words) {
        if (word.value == value)
            return word.text;
    }
    return {};
}

void readNumber(const QSettings &ini, QLatin1StringView key, int least, int greatest, int &into)
{
    bool good = false;
    const int number = ini.value(key).toString().toInt(&good);
    if (good)
        into = qBound(least, number, greatest);
}

void readFlag(const QSettings &ini, QLatin1StringView key, bool &into)
{
    const QString text = ini.value(key).toString();
    if (text == "true"_L1 || text == "false"_L1)
        into = text == "true"_L1;
}

} // namespace

Preferences readPreferences(const QSettings &ini)
{
    Preferences now;
    readWord(ini, schemeKey, schemes, now.scheme);
    readNumber(ini, textKey, Preferences::smallestText, Preferences::largestText, now.text);
    readWord(ini, densityKey, densities, now.density);
    readWord(ini, timesKey, times, now.times);
    if (const QString language = ini.value(languageKey).toString(); languageOf(language))
        now.language = language;
    readFlag(ini, notifyKey, now.notify);
    readFlag(ini, notifyTextKey, now.notifyText);
    readFlag(ini, soundsKey, now.sounds);
    readFlag(ini, stayKey, now.stay);
    readFlag(ini, connectKey, now.connect);
    readNumber(ini, awayKey, 0, Preferences::longestAway, now.awayAfter);
    return now;
}

void writePreferences(QSettings &ini, const Preferences &preferences)
{
    ini.setValue(schemeKey, wordOf(schemes, preferences.scheme));
    ini.setValue(textKey, preferences.text);
    ini.setValue(densityKey, wordOf(densities, preferences.density));
    ini.setValue(timesKey, wordOf(times, preferences.times));
    ini.setValue(languageKey, preferences.language);
    ini.setValue(notifyKey, preferences.notify);
    ini.setValue(notifyTextKey, preferences.notifyText);
    ini.setValue(soundsKey, preferences.sounds);
    ini.setValue(connectKey, preferences.connect);
    ini.setValue(stayKey, preferences.stay);
    ini.setValue(awayKey, preferences.awayAfter);
}

} // namespace Confab
