// SPDX-License-Identifier: MIT
#include "gui-client/views/plainparagraph.h"

#include "gui-client/views/emphasis.h"
#include "shared/protocol/emojitext.h"

#include <QPainter>

namespace Confab {

PlainParagraph::PlainParagraph(const QString &text, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(text);
}

// A layout's own sign for the end of a line.
QString PlainParagraph::lines() const
{
    return text().replace(u'\n', QChar::LineSeparator);
}

bool PlainParagraph::hasEmoji() const
{
    const auto selectable = Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;
    return (textInteractionFlags() & selectable) == 0 && !emojiIn(text()).empty();
}

int PlainParagraph::heightForWidth(int width) const
{
    const int usual = QLabel::heightForWidth(width);
    if (!hasEmoji())
        return usual;
    const int rim = 2 * margin();
    return qMax(usual, emphasisedHeight(font(), width - rim, {lines(), {}, {}, {}}) + rim);
}

void PlainParagraph::paintEvent(QPaintEvent *event)
{
    if (!hasEmoji()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setFont(font());
    const QRect inner = contentsRect().marginsRemoved({margin(), margin(), margin(), margin()});
    paintEmphasised(painter, inner, {lines(), {}, palette().color(foregroundRole()), {}}, layoutDirection(),
                    linesWithoutEnd);
}

} // namespace Confab
