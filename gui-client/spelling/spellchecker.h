// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/spelling/dictionaries.h"
#include "gui-client/spelling/speller.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace Confab {

// Asks a Speller about words, in a thread of its own that opens it when the first word comes: who types never waits for
// that. What it said of a word is remembered.
class SpellChecker : public QObject
{
    Q_OBJECT

public:
    using Open = std::function<std::unique_ptr<Speller>(const Dictionary &)>; // called in that thread

    // `ownWords`: the file of the words that were learned, one a line; written by learn().
    SpellChecker(std::vector<Dictionary> dictionaries, const QString &ownWords, Open open, QObject *parent = nullptr);
    ~SpellChecker() override; // waits for the word that is being looked at

    [[nodiscard]] const std::vector<Dictionary> &dictionaries() const { return m_dictionaries; }
    void setLanguage(const QString &code); // of a dictionary; empty: nothing is checked
    [[nodiscard]] const QString &language() const { return m_language; }

    // Whether it is known to be wrong. A word that nobody has asked for yet isn't, until changed() tells of more.
    [[nodiscard]] bool isWrong(const QString &word);
    // Waits that long at most; empty where that wasn't enough, or where there are none.
    [[nodiscard]] QStringList suggestions(const QString &word, int millis);
    void learn(const QString &word);

Q_SIGNALS:
    void changed(); // isWrong() may answer otherwise

private:
    struct Question {
        quint64 turn = 0;
        QString word;
        bool wantsSuggestions = false;
    };

    void answerAll();
    void take(quint64 turn, const QHash<QString, bool> &wrong);
    [[nodiscard]] bool isOfLanguage(const QString &word) const;

    const std::vector<Dictionary> m_dictionaries;
    const QString m_ownWords;
    const Open m_open;
    QString m_language;
    QSet<QString> m_own;          // folded
    QHash<QString, bool> m_wrong; // that were asked for; false too where the answer is on its way

    std::mutex m_mutex; // of what follows
    std::condition_variable m_wake;
    std::condition_variable m_suggested;
    quint64 m_turn = 0; // counts languages
    std::optional<Dictionary> m_dictionary;
    std::deque<Question> m_questions;
    std::optional<std::pair<QString, QStringList>> m_suggestions;
    bool m_ending = false;
    std::thread m_thread; // none where there is no dictionary
};

} // namespace Confab
