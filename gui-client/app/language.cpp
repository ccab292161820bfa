// SPDX-License-Identifier: MIT
#include "gui-client/app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// The first of the system's languages that the window speaks: a person who prefers Catalan, then German, gets German.
QLocale spokenOf(const QLocale &system)
{
    const QStringList wanted = system.uiLanguages();
    for (const QString &name : wanted) {
        if (languageOf(name))
            return QLocale(name);
    }
    return QLocale(QLocale::English);
}

} // namespace

QStringList languages()
{
    return {u"ar"_s, u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"ja"_s, u"zh_CN"_s};
}

std::optional<QString> languageOf(const QString &code)
{
    const QLocale wanted(QString(code).replace(u'-', u'_'));
    if (wanted.language() == QLocale::C)
        return std::nullopt;
    const QStringList known = languages();
    // By the script as well: who writes Chinese in the traditional one doesn't want the other.
    const auto found = std::find_if(known.begin(), known.end(), [&wanted](const QString &one) {
        const QLocale locale(one);
        return locale.language() == wanted.language() && locale.script() == wanted.script();
    });
    return found == known.end() ? std::nullopt : std::optional(*found);
}

Language::Language(const std::optional<QString> &code)
{
    const QLocale system = QLocale::system();
    m_locale = code ? QLocale(*code) : spokenOf(system);
    // Dates and numbers in the words' language, in the system's own manner where it is the same one.
    QLocale::setDefault(system.language() == m_locale.language() && !code ? system : m_locale);
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"confab"_s, u":/i18n"_s);
}

void Language::install(const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    const QString code = languageOf(m_locale.name()).value_or(u"en"_s);
    if (!translator->load(name + u'_' + code, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

Language::~Language()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

} // namespace Confab
