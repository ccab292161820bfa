// SPDX-License-Identifier: MIT
#include "gui-client/spelling/hunspellspeller.h"

#include <QFile>
#include <QStringDecoder>
#include <QStringEncoder>

#include <hunspell/hunspell.hxx>

#include <string>

namespace Confab {

namespace {

constexpr int mostSuggestions = 5;

class HunspellSpeller : public Speller
{
public:
    explicit HunspellSpeller(const Dictionary &dictionary)
        : m_hunspell(QFile::encodeName(dictionary.affixes).constData(),
                     QFile::encodeName(dictionary.words).constData()),
          m_encode(m_hunspell.get_dict_encoding().c_str()),
          m_decode(m_hunspell.get_dict_encoding().c_str())
    { }

    bool isRight(const QString &word) override
    {
        const auto bytes = encoded(word);
        return !bytes || m_hunspell.spell(*bytes);
    }

    QStringList suggestions(const QString &word) override
    {
        QStringList result;
        const auto bytes = encoded(word);
        if (!bytes)
            return result;
        for (const std::string &each : m_hunspell.suggest(*bytes)) {
            const QString suggestion = m_decode(QByteArrayView(each));
            if (!m_decode.hasError() && result.size() < mostSuggestions)
                result.append(suggestion);
            m_decode.resetState();
        }
        return result;
    }

private:
    // Nothing where the dictionary's encoding has no such letters: it can't judge that word.
    std::optional<std::string> encoded(const QString &word)
    {
        if (!m_encode.isValid() || !m_decode.isValid())
            return std::nullopt;
        // As dictionaries write it.
        const QByteArray bytes = m_encode(QString(word).replace(QChar(0x2019), u'\''));
        const bool wrong = m_encode.hasError();
        m_encode.resetState();
        if (wrong)
            return std::nullopt;
        return bytes.toStdString();
    }

    Hunspell m_hunspell;
    QStringEncoder m_encode;
    QStringDecoder m_decode;
};

} // namespace

std::unique_ptr<Speller> openHunspell(const Dictionary &dictionary)
{
    return std::make_unique<HunspellSpeller>(dictionary);
}

} // namespace Confab
