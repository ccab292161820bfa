// SPDX-License-Identifier: MIT
#include "gui-client/spelling/spellchecker.h"

#include <QFile>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Confab {

namespace {

constexpr qsizetype mostRemembered = 20'000; // words

QChar::Script scriptOf(QLocale::Script script)
{
    switch (script) {
    case QLocale::LatinScript:
        return QChar::Script_Latin;
    case QLocale::CyrillicScript:
        return QChar::Script_Cyrillic;
    case QLocale::GreekScript:
        return QChar::Script_Greek;
    case QLocale::HebrewScript:
        return QChar::Script_Hebrew;
    case QLocale::ArabicScript:
        return QChar::Script_Arabic;
    default:
        return QChar::Script_Unknown; // let the dictionary judge
    }
}

} // namespace

SpellChecker::SpellChecker(std::vector<Dictionary> dictionaries, const QString &ownWords, Open open, QObject *parent)
    : QObject(parent), m_dictionaries(std::move(dictionaries)), m_ownWords(ownWords), m_open(std::move(open))
{
    if (!m_dictionaries.empty())
        m_thread = std::thread([this] { answerAll(); });
    QFile file(m_ownWords);
    if (m_ownWords.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QStringList words = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &word : words)
        m_own.insert(word.trimmed().toCaseFolded());
}

SpellChecker::~SpellChecker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void SpellChecker::setLanguage(const QString &code)
{
    if (code == m_language)
        return;
    const auto at = std::find_if(m_dictionaries.begin(), m_dictionaries.end(),
                                 [&](const Dictionary &each) { return each.code == code; });
    m_language = at == m_dictionaries.end() ? QString() : code;
    m_wrong.clear();
    {
        const std::lock_guard lock(m_mutex);
        ++m_turn;
        m_questions.clear();
        m_dictionary = m_language.isEmpty() ? std::nullopt : std::optional(*at);
    }
    Q_EMIT changed();
}

bool SpellChecker::isOfLanguage(const QString &word) const
{
    const QChar::Script script = scriptOf(QLocale(m_language).script());
    return script == QChar::Script_Unknown || word.front().isSurrogate() || word.front().script() == script;
}

bool SpellChecker::isWrong(const QString &word)
{
    if (m_language.isEmpty() || word.isEmpty() || m_own.contains(word.toCaseFolded()))
        return false;
    if (const auto known = m_wrong.constFind(word); known != m_wrong.constEnd())
        return *known;
    if (!isOfLanguage(word))
        return false;
    if (m_wrong.size() >= mostRemembered)
        m_wrong.clear();
    m_wrong.insert(word, false);
    {
        const std::lock_guard lock(m_mutex);
        m_questions.push_back({m_turn, word, false});
    }
    m_wake.notify_one();
    return false;
}

QStringList SpellChecker::suggestions(const QString &word, int millis)
{
    std::unique_lock lock(m_mutex);
    if (!m_dictionary)
        return {};
    m_suggestions.reset();
    m_questions.push_front({m_turn, word, true});
    m_wake.notify_one();
    m_suggested.wait_for(lock, std::chrono::milliseconds(millis),
                         [&] { return m_suggestions && m_suggestions->first == word; });
    return m_suggestions && m_suggestions->first == word ? m_suggestions->second : QStringList();
}

void SpellChecker::learn(const QString &word)
{
    m_own.insert(word.toCaseFolded());
    QFile file(m_ownWords);
    if (file.open(QIODevice::WriteOnly | QIODevice::Append))
        file.write(word.toUtf8() + '\n');
    Q_EMIT changed();
}

// In the thread of its own.
void SpellChecker::answerAll()
{
    std::unique_ptr<Speller> speller;
    quint64 openTurn = 0;
    QHash<QString, bool> wrong;
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_ending || !m_questions.empty(); });
        if (m_ending)
            return;
        const Question question = m_questions.front();
        m_questions.pop_front();
        const std::optional<Dictionary> dictionary = m_dictionary;
        const quint64 turn = m_turn;
        lock.unlock();
        if (turn == question.turn && dictionary) {
            if (std::exchange(openTurn, turn) != turn) {
                wrong.clear();
                speller = m_open(*dictionary);
            }
            if (!question.wantsSuggestions) {
                wrong.insert(question.word, !speller->isRight(question.word));
            } else {
                const QStringList suggestions = speller->suggestions(question.word);
                const std::lock_guard again(m_mutex);
                m_suggestions.emplace(question.word, suggestions);
                m_suggested.notify_all();
            }
        }
        lock.lock();
        // What was asked for together is told together.
        if (m_questions.empty() && !wrong.isEmpty())
            QMetaObject::invokeMethod(
                this, [this, openTurn, all = std::exchange(wrong, {})] { take(openTurn, all); }, Qt::QueuedConnection);
    }
}

void SpellChecker::take(quint64 turn, const QHash<QString, bool> &wrong)
{
    {
        const std::lock_guard lock(m_mutex);
        if (turn != m_turn)
            return;
    }
    bool isNews = false;
    for (auto each = wrong.begin(); each != wrong.end(); ++each) {
        m_wrong.insert(each.key(), *each);
        isNews = isNews || *each;
    }
    if (isNews)
        Q_EMIT changed();
}

} // namespace Confab
