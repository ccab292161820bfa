// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/views/emojicompletion.h"
#include "gui-client/views/quietview.h"

#include <QListWidget>

class QKeyEvent;

namespace Confab {

// The emoji that a name may mean, over the field in which it is being typed, which keeps the focus: Up and Down choose,
// Enter and a click take, Escape puts it away until another name is typed.
class EmojiPopup : public QuietView<QListWidget>
{
    Q_OBJECT

public:
    explicit EmojiPopup(QWidget *field); // objectName "emojiPopup"; lives in the field's window

    // No emoji: nothing is on screen.
    void offer(const EmojiCompletion::Offers &offers, const QPoint &above);

Q_SIGNALS:
    void taken(const Confab::CompletionStep &step);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void take(int row);
    void step(int by);
    [[nodiscard]] bool takeKey(const QKeyEvent &key);
    void color();

    QWidget *m_field;
    EmojiCompletion::Offers m_offers;
    qsizetype m_dismissed = -1; // the colon of the name for which it was put away
};

} // namespace Confab
