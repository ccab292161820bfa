// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <optional>

class QMenu;
class QPlainTextEdit;

namespace Confab {

class SpellChecker;

// Underlines what is misspelled in a field, a moment after it was written, and offers what may have been meant in the
// field's menu. The word that is being typed is left in peace.
class SpellMarks : public QObject
{
    Q_OBJECT

public:
    explicit SpellMarks(QPlainTextEdit &field); // which owns it

    void setChecker(SpellChecker *checker);  // nullptr: nothing is checked, and the menu says nothing of it
    void setNames(const QStringList &names); // that are right as they are
    // What it has to say about the place in the text goes to the top of the menu, the languages to its end.
    void fill(QMenu &menu, int position);

Q_SIGNALS:
    void languageChosen(const QString &code); // empty: none shall be checked

private:
    void mark();
    void replace(qsizetype from, qsizetype length, const QString &by);
    void fillWord(QMenu &menu, int position);
    void fillLanguages(QMenu &menu);

    QPlainTextEdit &m_field;
    QPointer<SpellChecker> m_checker;
    QSet<QString> m_names; // folded
    QTimer m_soon;
    QTimer m_still;
    bool m_isTyping = false;
};

} // namespace Confab
