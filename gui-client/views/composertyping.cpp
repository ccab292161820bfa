// SPDX-License-Identifier: MIT
#include "gui-client/views/composer.h"

#include "gui-client/views/composeredit.h"
#include "gui-client/views/emojipopup.h"

#include <utility>

// What is typed into a Composer, and what it comes to.
namespace Confab {

void Composer::enter()
{
    if (m_editing) {
        enterEdit();
        return;
    }
    const TypedInput input = parseTyped(text());
    if (const auto *mistake = std::get_if<TypedMistake>(&input)) {
        showMistake(mistake->reason);
        return;
    }
    if (std::holds_alternative<TypedNothing>(input))
        return;
    if (m_over) {
        showMistake(tr("This is too long to send. Shorten it, or send it in parts."));
        return;
    }
    m_edit->clear();
    Q_EMIT entered(input);
}

void Composer::enterEdit()
{
    const QString now = cleanedText(text());
    if (now.trimmed().isEmpty()) {
        showMistake(tr("A message can't be empty. To remove it, choose Delete in its menu; Esc leaves it as it was."));
        return;
    }
    if (m_over) {
        showMistake(tr("This is too long to save. Shorten it."));
        return;
    }
    const Seq seq = *m_editing;
    const bool news = now != m_before;
    stopEdit();
    if (news)
        Q_EMIT editEntered(seq, now);
}

void Composer::setReply(const std::optional<Reply> &reply)
{
    if (m_editing)
        stopEdit();
    m_reply = reply;
    showBar();
    Q_EMIT draftChanged();
}

void Composer::startEdit(Seq seq, const QString &text, const std::optional<QString> &now)
{
    settle();
    if (!m_editing)
        m_draft = this->text();
    m_editing = seq;
    m_before = text;
    showBar();
    setText(now.value_or(text));
    Q_EMIT draftChanged();
}

void Composer::stopEdit()
{
    if (!m_editing)
        return;
    m_editing.reset();
    showBar();
    setText(std::exchange(m_draft, {}));
    Q_EMIT draftChanged();
}

std::optional<Composer::Change> Composer::change() const
{
    return m_editing ? std::optional(Change{*m_editing, m_before, text()}) : std::nullopt;
}

void Composer::settle()
{
    m_edit->settle();
}

void Composer::escape()
{
    if (m_editing)
        stopEdit();
    else
        setReply({});
}

void Composer::complete()
{
    const QTextCursor cursor = m_edit->textCursor();
    if (cursor.hasSelection() || m_edit->isComposing()) {
        focusNextChild();
        return;
    }
    auto step = m_emojiCompletion.next(text(), cursor.position());
    if (!step)
        step = m_completion.next(text(), cursor.position());
    if (!step) {
        focusNextChild();
        return;
    }
    m_completing = true;
    replace(*step);
    m_completing = false;
}

void Composer::replace(const CompletionStep &step)
{
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(int(step.from));
    cursor.setPosition(int(step.from + step.length), QTextCursor::KeepAnchor);
    cursor.insertText(step.by);
    m_edit->setTextCursor(cursor);
}

void Composer::offerEmoji()
{
    EmojiCompletion::Offers offers;
    if (!m_completing)
        offers = m_emojiCompletion.offers(text(), m_edit->textCursor().position());
    m_popup->offer(offers,
                   m_frame->mapToGlobal(QPoint(layoutDirection() == Qt::RightToLeft ? m_frame->width() : 0, -4)));
}

void Composer::edited()
{
    if (!m_completing) {
        m_completion.reset();
        m_emojiCompletion.reset();
        if (const auto step = m_emojiCompletion.closed(text(), m_edit->textCursor().position())) {
            m_completing = true;
            replace(*step);
            m_completing = false;
            return; // that was a change of its own
        }
    }
    setLine({}, false);
    offerEmoji();
    count();
    if (!m_editing)
        Q_EMIT textChanged(text());
    Q_EMIT draftChanged();
}

} // namespace Confab
