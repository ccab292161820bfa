// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

class QSyntaxHighlighter;

namespace Confab {

// The field of the composer: grows from one line to eight, and tells Enter and Tab apart from text.
class ComposerEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ComposerEdit(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    // True while an input method holds text that is not settled yet.
    [[nodiscard]] bool isComposing() const { return !m_preedit.isEmpty(); }
    // Makes that text plain text, as if the person had settled it.
    void settle();
    // Escape means something here; else it is the window's.
    void setTakesEscape(bool takes) { m_takesEscape = takes; }

Q_SIGNALS:
    void enterPressed();
    // Tab: whoever answers completes, or moves the focus on.
    void tabPressed();
    void upPressed(); // in an empty field
    void escapePressed();
    void focusChanged(bool has);
    // The field's menu is about to open for that place in the text: who has something to add does.
    void menuWanted(QMenu &menu, int position);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void align();
    void fitHeight();
    [[nodiscard]] int heightOfLines(int lines) const;

    QSyntaxHighlighter *m_emoji = nullptr; // gives them their font
    QString m_preedit;                     // held by an input method
    bool m_takesEscape = false;
};

} // namespace Confab
