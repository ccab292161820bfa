// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/models/emojibook.h"
#include "gui-client/views/emojicompletion.h"
#include "gui-client/views/nickcompletion.h"
#include "gui-client/views/slashcommands.h"
#include "shared/protocol/values.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace Confab {

class ComposerBar;
class ComposerEdit;
class EmojiPopup;
class SpellChecker;
class SpellMarks;

// Where a person writes: the field, a bar over it where it is an answer or a change, and a line under it for what is
// wrong, who else is writing, how much fits and how it goes on.
class Composer : public QWidget
{
    Q_OBJECT

public:
    explicit Composer(QWidget *parent = nullptr);

    void setRoomName(const QString &name); // as shown: "#lobby"
    void setLimit(quint64 bytes);          // of UTF-8, for one message
    [[nodiscard]] quint64 limit() const { return m_limit; }
    void setNames(const QStringList &names);
    void setSpelling(SpellChecker *checker); // nullptr: none

    [[nodiscard]] QString text() const;
    void setText(const QString &text); // a draft that comes back
    // What will be said, also while something else is changed.
    [[nodiscard]] QString draft() const { return m_editing ? m_draft : text(); }
    // What was typed before what is there now, and led to nothing: before it, on lines of its own.
    void giveBack(const QString &text);
    // Puts it where the cursor is.
    void insert(const QString &text);
    void paste();
    // Under the field, until the text changes or it is waved away.
    void showMistake(const QString &reason);
    void dismissMistake();
    // There as well, until it is over (empty): other than a mistake, it isn't the text's.
    void setWarning(const QString &what);
    void showTyping(const QString &who); // "marta is typing…"; empty: nobody
    void focusField();
    // What an input method still holds becomes text: the field is about to have another one.
    void settle();

    // The message that is answered with what is said next.
    struct Reply {
        Seq seq = 0;
        QString nick;
        QString text;
        bool operator==(const Reply &) const = default;
    };
    void setReply(const std::optional<Reply> &reply);
    [[nodiscard]] const std::optional<Reply> &reply() const { return m_reply; }
    // A message is changed: the draft waits until that is over. `now`: how far that had come.
    void startEdit(Seq seq, const QString &text, const std::optional<QString> &now = {});
    void stopEdit();
    struct Change {
        Seq seq = 0;
        QString before;
        QString now;
        bool operator==(const Change &) const = default;
    };
    [[nodiscard]] std::optional<Change> change() const;
    [[nodiscard]] bool isEditing() const { return m_editing.has_value(); }

Q_SIGNALS:
    void focusWanted(); // it gets it in a moment, if it is in sight
    // Enter was pressed on something that can be done; never a mistake and never over the limit. The field is
    // empty again when this is said.
    void entered(const Confab::TypedInput &input);
    void editEntered(Confab::Seq seq, const QString &text); // another text than it had
    void lastEditWanted();                                  // Up in an empty field
    void emojiTaken(const QString &emoji);                  // by its name
    void emojiWanted(const QPoint &global);                 // the lower trailing corner of where to choose one
    void spellingChosen(const QString &code);               // a dictionary's language; empty: none
    void textChanged(const QString &text);                  // of what will be said
    void draftChanged();                                    // draft(), reply() or change()

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    // composer.cpp: its parts and their looks
    void showBar();
    void setLine(const QString &text, bool mistake);
    void showLine();
    void count();
    void color();

    // composertyping.cpp: what is typed
    void enter();
    void enterEdit();
    void complete();
    void replace(const CompletionStep &step);
    void offerEmoji();
    void edited();
    void escape();

    ComposerBar *m_bar;
    QWidget *m_frame;
    ComposerEdit *m_edit;
    SpellMarks *m_spelling;
    QToolButton *m_emoji;
    EmojiPopup *m_popup;
    QLabel *m_line;
    QLabel *m_count;
    NickCompletion m_completion;
    EmojiBook m_book;
    EmojiCompletion m_emojiCompletion{m_book};
    quint64 m_limit;
    QString m_told;    // a mistake or a hint, before the warning, and that before who types
    QString m_warning; // of what lasts
    QString m_typing;
    bool m_mistake = false;
    bool m_over = false;
    bool m_completing = false;
    std::optional<Reply> m_reply;
    std::optional<Seq> m_editing;
    QString m_before; // the text that is being changed, as it was
    QString m_draft;  // waits meanwhile
};

} // namespace Confab
