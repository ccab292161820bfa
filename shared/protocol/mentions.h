// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace Confab {

// Whom a message names: a nickname stands in it as a word, with or without @ before it, whatever the case. "ana", "@Ana",
// "ana's" and "(ana)" name ana; "banana", "ana-maria", "ana.example" and "mail@ana" don't. A nickname of one character
// needs the @; one that runs on without spaces, as Chinese and Japanese do, as well. One of more than four words isn't
// looked for.
class MentionScan
{
public:
    explicit MentionScan(const QString &text);

    // `folded` as in NameKey.
    [[nodiscard]] bool names(const QString &folded) const;
    struct Place { // in the text as it was written
        qsizetype from = 0;
        qsizetype length = 0;
        bool operator==(const Place &) const = default;
    };
    // Where it does so, in order, with the @ before it.
    [[nodiscard]] std::vector<Place> placesOf(const QString &folded) const;
    // Everything in the text that could be a nickname, folded; the same one perhaps several times. The views end with
    // the scan.
    void eachCandidate(const std::function<void(QStringView folded)> &take) const;

private:
    [[nodiscard]] bool isPartOfWord(qsizetype at, int direction) const;
    [[nodiscard]] bool mayBegin(qsizetype at) const;
    [[nodiscard]] bool mayEnd(qsizetype at, bool called) const;
    [[nodiscard]] bool isCalled(qsizetype from) const;
    [[nodiscard]] qsizetype find(const QString &folded, qsizetype from) const; // -1: not from there on

    QString m_written;
    QString m_text; // folded
};

} // namespace Confab
