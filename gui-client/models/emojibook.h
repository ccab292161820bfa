// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <vector>

namespace Confab {

struct Emoji {
    QString text;
    QString name;           // as Unicode calls it: "party popper"
    QStringList calls;      // what people call it instead: "tada"
    QString localName;      // in the language of a book that has one: "Konfettibombe"
    QStringList localCalls; // … and what people look for there: "Feier", "Konfetti"; in English its calls
    QStringList sought;     // all that it is found by, folded
};

// The emoji that are offered for reactions and while writing: a small choice of common ones. Any other may be sent and
// shown all the same.
class EmojiBook
{
public:
    // With names in the locale's language beside those of Unicode, where there are some.
    explicit EmojiBook(const QLocale &locale = QLocale());

    [[nodiscard]] const std::vector<Emoji> &all() const { return m_emoji; }
    // The first few of all(), for what is wanted most.
    static constexpr int favourites = 8;
    // Those whose name has a word that begins so, the best first; all for an empty one. Spaces and _ are the same, and
    // letters are without accents.
    [[nodiscard]] std::vector<const Emoji *> find(const QString &typed, size_t most = 1000) const;
    [[nodiscard]] const Emoji *withText(const QString &text) const; // nullptr: not one of these
    // What it is called, in one language: "party popper · tada", "Konfettibombe · Feier, Konfetti, Party"; and as it would
    // be typed between colons: "tada".
    [[nodiscard]] static QString called(const Emoji &emoji);
    [[nodiscard]] static QString shortName(const Emoji &emoji);
    // The one of exactly this name: "tada", "party_popper", "+1". nullptr: none.
    [[nodiscard]] const Emoji *named(const QString &name) const;

private:
    void nameIn(const QLocale &locale);

    std::vector<Emoji> m_emoji;
};

} // namespace Confab
