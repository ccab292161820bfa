// SPDX-License-Identifier: MIT
#include "gui-client/app/spelling.h"

#include "gui-client/app/settings.h"
#include "gui-client/spelling/hunspellspeller.h"
#include "gui-client/views/composer.h"
#include "gui-client/views/mainwindow.h"
#include "gui-client/views/serverpage.h"

#include <QGuiApplication>
#include <QInputMethod>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {
constexpr QLatin1StringView setting{"spelling"};
constexpr QLatin1StringView off{"off"};
} // namespace

Spelling::Spelling(const ChatParts &parts, QObject *parent)
    : QObject(parent),
      m_parts(parts),
      m_checker(findDictionaries(dictionaryFolders()), parts.settings.folder() + "/words.txt"_L1, openHunspell)
{
    Composer &composer = parts.page.composer();
    composer.setSpelling(&m_checker);
    connect(&composer, &Composer::spellingChosen, this, [this](const QString &code) {
        m_parts.settings.setChoice(setting, code.isEmpty() ? QString(off) : code);
        choose();
    });
    connect(QGuiApplication::inputMethod(), &QInputMethod::localeChanged, this, [this] { choose(); });
    choose();
}

Spelling::~Spelling()
{
    m_parts.page.composer().setSpelling(nullptr);
}

void Spelling::choose()
{
    const QString chosen = m_parts.settings.choice(setting);
    QString code = chosen == off ? QString() : chosen;
    if (chosen.isEmpty())
        code = dictionaryFor(QGuiApplication::inputMethod()->locale(), m_checker.dictionaries());
    if (chosen.isEmpty() && code.isEmpty())
        code = dictionaryFor(QLocale(), m_checker.dictionaries());
    m_checker.setLanguage(code);
}

} // namespace Confab
