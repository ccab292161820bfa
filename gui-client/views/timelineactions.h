// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/views/theme.h"

#include <QFrame>

#include <array>

class QToolButton;

namespace Confab {

enum class MessageAction { Reply, React, Edit, Delete, More };

// The small bar over the message that the mouse is on: what can be done with it. The keyboard has keys for the same.
class TimelineActions : public QFrame
{
    Q_OBJECT

public:
    static constexpr std::array all{MessageAction::Reply, MessageAction::React, MessageAction::Edit,
                                    MessageAction::Delete, MessageAction::More};

    explicit TimelineActions(QWidget *parent); // objectName "timelineActions"; hidden

    void setTheme(const Theme &theme, int buttonSize);
    void retranslate();
    void setAllowed(MessageAction action, bool allowed); // others aren't shown
    [[nodiscard]] QToolButton *button(MessageAction action) const { return m_buttons[size_t(action)]; }

Q_SIGNALS:
    // `corner`: where a menu or picker that belongs to it may open, global.
    void chosen(Confab::MessageAction action, const QPoint &corner);

private:
    std::array<QToolButton *, all.size()> m_buttons{};
};

} // namespace Confab
