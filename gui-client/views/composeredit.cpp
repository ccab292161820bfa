// SPDX-License-Identifier: MIT
#include "gui-client/views/composeredit.h"

#include "gui-client/views/emojifont.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QStyle>
#include <QSyntaxHighlighter>
#include <QTextDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {
constexpr int mostLines = 8;

// In what is shown alone: the text and its undoing know nothing of it.
class EmojiMarks : public QSyntaxHighlighter
{
public:
    explicit EmojiMarks(QPlainTextEdit &field) : QSyntaxHighlighter(field.document()), m_field(field) { }

protected:
    void highlightBlock(const QString &text) override
    {
        for (const QTextLayout::FormatRange &emoji : emojiFormats(text, m_field.font()))
            setFormat(emoji.start, emoji.length, emoji.format);
    }

private:
    QPlainTextEdit &m_field;
};
} // namespace

ComposerEdit::ComposerEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(2);
    m_emoji = new EmojiMarks(*this);
    viewport()->setAutoFillBackground(false);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { fitHeight(); });
    align();
    fitHeight();
}

// Each paragraph takes its own direction and stands at the side where the hint does, as in the timeline.
void ComposerEdit::align()
{
    QTextOption option = document()->defaultTextOption();
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute);
    document()->setDefaultTextOption(option);
}

int ComposerEdit::heightOfLines(int lines) const
{
    return int(fontMetrics().lineSpacing() * lines + 2 * document()->documentMargin()) + 2;
}

void ComposerEdit::fitHeight()
{
    // QPlainTextEdit's document counts its height in lines, wrapped ones as well.
    const int lines = qMax(1, qRound(document()->documentLayout()->documentSize().height()));
    const int height = heightOfLines(qMin(lines, mostLines));
    setVerticalScrollBarPolicy(lines > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (height != minimumHeight() || height != maximumHeight()) {
        setFixedHeight(height);
        ensureCursorVisible();
    }
    // All of it is in sight, however it was scrolled while there was less room.
    if (lines <= mostLines && viewport()->height() >= heightOfLines(lines) - 2)
        verticalScrollBar()->setValue(0);
}

QSize ComposerEdit::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, heightOfLines(1)};
}

QSize ComposerEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, heightOfLines(1)};
}

bool ComposerEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_takesEscape && !isComposing()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    // Some desktops' text fields have these for themselves (Ctrl+K deletes to the end of the line); here they are the
    // window's.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        constexpr std::array windows{Qt::Key_D, Qt::Key_E, Qt::Key_F, Qt::Key_J, Qt::Key_K, Qt::Key_M};
        const bool isWindows = std::find(windows.begin(), windows.end(), key->key()) != windows.end()
            || (key->key() == Qt::Key_End && document()->isEmpty()); // there is no end here to go to
        if (key->modifiers() == Qt::ControlModifier && isWindows) {
            event->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void ComposerEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && isComposing()) {
        event->accept(); // it settles what the input method holds and sends nothing
        return;
    }
    if (enter && !(event->modifiers() & ~Qt::KeypadModifier)) {
        event->accept();
        Q_EMIT enterPressed();
        return;
    }
    if (enter && (event->modifiers() & Qt::ShiftModifier)) {
        // A break as in any text, instead of the line separator that Qt would put for Shift.
        textCursor().insertBlock();
        ensureCursorVisible();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Tab && !(event->modifiers() & ~Qt::KeypadModifier)) {
        event->accept();
        Q_EMIT tabPressed();
        return;
    }
    if (event->key() == Qt::Key_Escape && m_takesEscape) {
        event->accept();
        Q_EMIT escapePressed();
        return;
    }
    if (event->key() == Qt::Key_Up && !isComposing() && !(event->modifiers() & ~Qt::KeypadModifier)
        && document()->isEmpty()) {
        event->accept();
        Q_EMIT upPressed();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

bool ComposerEdit::focusNextPrevChild(bool next)
{
    // Backward is never a completion; forward comes as a key.
    return !next && QPlainTextEdit::focusNextPrevChild(false);
}

void ComposerEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_preedit = event->preeditString();
    QPlainTextEdit::inputMethodEvent(event);
}

void ComposerEdit::settle()
{
    if (!isComposing())
        return;
    QGuiApplication::inputMethod()->commit();
    if (!isComposing())
        return;
    // It doesn't do that; what stood there is what the person saw.
    QInputMethodEvent settled;
    settled.setCommitString(m_preedit);
    QCoreApplication::sendEvent(this, &settled);
    QGuiApplication::inputMethod()->reset();
}

void ComposerEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    Q_EMIT focusChanged(true);
}

void ComposerEdit::focusOutEvent(QFocusEvent *event)
{
    settle(); // most input methods have done so by now; a text that is only shown would be lost
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT focusChanged(false);
}

void ComposerEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void ComposerEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
    if (event->type() == QEvent::FontChange && m_emoji)
        m_emoji->rehighlight();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

void ComposerEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint at = byKey ? cursorRect().bottomLeft() : event->pos();
    QMenu *menu = createStandardContextMenu(at);
    menu->setObjectName(u"composerMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT menuWanted(*menu, byKey ? textCursor().position() : cursorForPosition(at).position());
    menu->popup(viewport()->mapToGlobal(at));
}

bool ComposerEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void ComposerEdit::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        textCursor().insertText(source->text());
    ensureCursorVisible();
}

} // namespace Confab
