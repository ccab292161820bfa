// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <optional>
#include <vector>

namespace Confab {

// The languages that the window speaks, as codes.
[[nodiscard]] QStringList languages();
// Which of them a code means: "de" for "de_AT", "zh_CN" for "zh-Hans". None: it speaks no such language.
[[nodiscard]] std::optional<QString> languageOf(const QString &code);

// The window's and Qt's own words in one language, installed in the application for as long as this lives.
class Language
{
public:
    // The language asked for, else the system's, else English; numbers and dates follow it.
    explicit Language(const std::optional<QString> &code);
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    [[nodiscard]] const QLocale &locale() const { return m_locale; }

private:
    void install(const QString &name, const QString &folder);

    QLocale m_locale;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace Confab
