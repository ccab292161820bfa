// SPDX-License-Identifier: MIT
#include "gui-client/app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// The first of the system's languages that the window speaks: a person who prefers French, then German, gets German.
QLocale spokenOf(const QLocale &system)
{
    const QStringList wanted = system.uiLanguages();
    for (const QString &name : wanted) {
        const QLocale locale(name);
        if (locale.language() != QLocale::C && isLanguage(locale.name()))
            return locale;
    }
    return QLocale(QLocale::English);
}

} // namespace

QStringList languages()
{
    return {u"de"_s, u"en"_s, u"es"_s};
}

bool isLanguage(const QString &code)
{
    const QStringList known = languages();
    const QString name = code.toLower().replace(u'-', u'_');
    return std::any_of(known.begin(), known.end(),
                       [&](const QString &one) { return name == one || name.startsWith(one + u'_'); });
}

Language::Language(const std::optional<QString> &code)
{
    const QLocale system = QLocale::system();
    m_locale = code ? QLocale(*code) : spokenOf(system);
    // Dates and numbers in the words' language, in the system's own manner where it is the same one.
    QLocale::setDefault(system.language() == m_locale.language() && !code ? system : m_locale);
    install(u"qtbase"_s, {QLibraryInfo::path(QLibraryInfo::TranslationsPath)});
    install(u"confab"_s, {u":/i18n"_s});
}

void Language::install(const QString &name, const QStringList &folders)
{
    auto translator = std::make_unique<QTranslator>();
    for (const QString &folder : folders) {
        if (translator->load(m_locale, name, u"_"_s, folder)) {
            QCoreApplication::installTranslator(translator.get());
            m_translators.push_back(std::move(translator));
            return;
        }
    }
}

Language::~Language()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

} // namespace Confab
