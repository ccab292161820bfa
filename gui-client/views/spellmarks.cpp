// SPDX-License-Identifier: MIT
#include "gui-client/views/spellmarks.h"

#include "gui-client/models/displaytext.h"
#include "gui-client/spelling/proseword.h"
#include "gui-client/spelling/spellchecker.h"
#include "gui-client/views/tint.h"

#include <QActionGroup>
#include <QMenu>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int soonMillis = 120;
constexpr int stillMillis = 900; // without a key: the word before the cursor is whole
constexpr int suggestMillis = 400;
constexpr qsizetype mostMarks = 500;

QString menuText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

SpellMarks::SpellMarks(QPlainTextEdit &field) : QObject(&field), m_field(field)
{
    for (QTimer *timer : {&m_soon, &m_still})
        timer->setSingleShot(true);
    m_soon.setInterval(soonMillis);
    m_still.setInterval(stillMillis);
    connect(&m_soon, &QTimer::timeout, this, [this] { mark(); });
    connect(&m_still, &QTimer::timeout, this, [this] {
        m_isTyping = false;
        mark();
    });
    connect(&field, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_checker)
            return;
        m_isTyping = true;
        m_soon.start();
        m_still.start();
    });
}

void SpellMarks::setChecker(SpellChecker *checker)
{
    m_checker = checker;
    if (checker)
        connect(checker, &SpellChecker::changed, this, [this] { m_soon.start(); });
    mark();
}

void SpellMarks::setNames(const QStringList &names)
{
    m_names.clear();
    for (const QString &name : names)
        m_names.insert(name.toCaseFolded());
    m_soon.start();
}

void SpellMarks::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (m_checker && !m_checker->language().isEmpty()) {
        const QString text = m_field.toPlainText();
        const int cursor = m_field.textCursor().position();
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_field.document());
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(systemTheme().danger);
        const std::vector<ProseWord> words = proseWords(text, m_names);
        for (const ProseWord &word : words) {
            const bool beingTyped = m_isTyping && cursor == word.from + word.length;
            if (beingTyped || !m_checker->isWrong(text.mid(word.from, word.length)) || marks.size() >= mostMarks)
                continue;
            mark.cursor.setPosition(int(word.from));
            mark.cursor.setPosition(int(word.from + word.length), QTextCursor::KeepAnchor);
            marks.append(mark);
        }
    }
    if (!marks.isEmpty() || !m_field.extraSelections().isEmpty())
        m_field.setExtraSelections(marks);
}

void SpellMarks::fill(QMenu &menu, int position)
{
    if (!m_checker || m_checker->dictionaries().empty())
        return;
    fillWord(menu, position);
    fillLanguages(menu);
}

void SpellMarks::fillWord(QMenu &menu, int position)
{
    const QString text = m_field.toPlainText();
    const std::vector<ProseWord> words = proseWords(text, m_names);
    const auto at = std::find_if(words.begin(), words.end(), [position](const ProseWord &word) {
        return position >= word.from && position <= word.from + word.length;
    });
    if (at == words.end())
        return;
    const ProseWord place = *at;
    const QString word = text.mid(place.from, place.length);
    if (!m_checker->isWrong(word))
        return;
    QAction *first = menu.actions().value(0);
    const QStringList suggestions = m_checker->suggestions(word, suggestMillis);
    for (const QString &suggestion : suggestions) {
        auto *action = new QAction(menuText(suggestion), &menu);
        action->setObjectName(u"spellingSuggestion"_s);
        action->setFont(scaled(menu.font(), 1, true));
        connect(action, &QAction::triggered, this,
                [this, place, suggestion] { replace(place.from, place.length, suggestion); });
        menu.insertAction(first, action);
    }
    if (suggestions.isEmpty()) {
        auto *nothing = new QAction(tr("No suggestions"), &menu);
        nothing->setEnabled(false);
        menu.insertAction(first, nothing);
    }
    auto *learn = new QAction(tr("Add “%1” to the dictionary").arg(menuText(word)), &menu);
    learn->setObjectName(u"spellingLearn"_s);
    connect(learn, &QAction::triggered, m_checker, [this, word] { m_checker->learn(word); });
    menu.insertAction(first, learn);
    menu.insertSeparator(first);
}

void SpellMarks::fillLanguages(QMenu &menu)
{
    menu.addSeparator();
    QMenu *languages = menu.addMenu(tr("Spelling"));
    languages->setObjectName(u"spellingMenu"_s);
    auto *group = new QActionGroup(languages);
    const auto add = [&](const QString &name, const QString &code) {
        QAction *action = languages->addAction(menuText(name));
        action->setData(code);
        action->setCheckable(true);
        action->setChecked(code == m_checker->language());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { Q_EMIT languageChosen(code); });
    };
    add(tr("Don't check"), {});
    languages->addSeparator();
    for (const Dictionary &dictionary : m_checker->dictionaries())
        add(languageName(dictionary.code), dictionary.code);
}

// With the field's own undo, and the cursor where it was.
void SpellMarks::replace(qsizetype from, qsizetype length, const QString &by)
{
    QTextCursor cursor(m_field.document());
    cursor.setPosition(int(from));
    cursor.setPosition(int(from + length), QTextCursor::KeepAnchor);
    cursor.insertText(by);
    m_isTyping = false;
    mark();
}

} // namespace Confab
