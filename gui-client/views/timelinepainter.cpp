// SPDX-License-Identifier: MIT
#include "gui-client/views/timelinepainter.h"

#include "gui-client/views/avatar.h"
#include "gui-client/views/emphasis.h"

#include <QPainter>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int barWidth = 3; // beside a quote, and beside a message that is marked

} // namespace

TimelinePainter::TimelinePainter(QPainter &painter, const TimelineStyle &style, int width)
    : m_painter(painter), m_style(style), m_width(width)
{ }

void TimelinePainter::paint(const RowLayout &row, int top, const RowState &state)
{
    paintGround(row, top, state);
    m_painter.save();
    // Accents can be piled up as high as one likes: they end with their row.
    m_painter.setClipRect(QRect(0, top, m_width, row.height()), Qt::IntersectClip);
    m_painter.translate(0, top);
    for (const RowLayout::Piece &piece : row.pieces())
        paintPiece(row, piece, state);
    row.text().paint(m_painter, m_style, state.text);
    m_painter.restore();
    if (state.current)
        paintFocus(row, top);
}

void TimelinePainter::paintPiece(const RowLayout &row, const RowLayout::Piece &piece, const RowState &state)
{
    const Theme &theme = m_style.theme;
    const bool over = !state.over.isNull() && state.over == piece.rect;
    switch (piece.part) {
    case RowLayout::Part::Avatar:
        paintAvatar(m_painter, piece.rect, row.row().user, piece.text, theme);
        break;
    case RowLayout::Part::Nick:
        paintNick(row, piece, over);
        break;
    case RowLayout::Part::Time:
        paintWord(piece.rect, piece.text, m_style.small, theme.muted);
        break;
    case RowLayout::Part::Label:
        paintLabel(row, piece);
        break;
    case RowLayout::Part::Mark:
        if (!state.quiet)
            paintWord(piece.rect, piece.text, m_style.small, theme.muted);
        break;
    case RowLayout::Part::Danger:
        paintWord(piece.rect, piece.text, m_style.small, theme.danger);
        break;
    case RowLayout::Part::Unfold:
    case RowLayout::Part::Retry: {
        QFont font = m_style.small;
        font.setUnderline(over);
        paintWord(piece.rect, piece.text, font, theme.accent);
        break;
    }
    case RowLayout::Part::Quote:
        paintQuote(piece, over);
        break;
    case RowLayout::Part::Chip:
        paintChip(row, piece, over);
        break;
    case RowLayout::Part::AddChip:
        if (state.hovered)
            paintChip(row, piece, over);
        break;
    }
}

// A message that names the user stands on a ground of its own, from edge to edge.
void TimelinePainter::paintGround(const RowLayout &row, int top, const RowState &state)
{
    const Theme &theme = m_style.theme;
    if (state.marked || row.row().mention)
        m_painter.fillRect(QRect(0, top, m_width, row.height()), state.marked ? theme.code : theme.mention);
    if (state.marked)
        m_painter.fillRect(m_style.placed({0, top, barWidth, row.height()}, m_width), theme.accent);
}

void TimelinePainter::paintNick(const RowLayout &row, const RowLayout::Piece &piece, bool over)
{
    QFont font = m_style.nick;
    font.setUnderline(over);
    paintWord(piece.rect, piece.text, font, m_style.theme.author(row.row().user));
}

void TimelinePainter::paintQuote(const RowLayout::Piece &piece, bool over)
{
    const Theme &theme = m_style.theme;
    const bool rightToLeft = m_style.direction == Qt::RightToLeft;
    const int left = rightToLeft ? piece.rect.right() + 1 - barWidth : piece.rect.left();
    m_painter.fillRect(QRect(left, piece.rect.top(), barWidth, piece.rect.height()),
                       over ? theme.accent : theme.border);
    const int indent = qRound(m_style.line * 0.55);
    const QRect text = piece.rect.adjusted(rightToLeft ? 0 : indent, 0, rightToLeft ? -indent : 0, 0);
    m_painter.setFont(m_style.small);
    m_painter.setPen(over ? theme.text : theme.muted);
    paintLine(m_painter, text, piece.text, m_style.direction, m_style.direction);
}

void TimelinePainter::paintChip(const RowLayout &row, const RowLayout::Piece &piece, bool over)
{
    const Theme &theme = m_style.theme;
    const RowReaction reaction = piece.reaction < 0 ? RowReaction() : row.row().reactions[size_t(piece.reaction)];
    const QRectF chip = QRectF(piece.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    if (reaction.waiting) {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(theme.muted, 1, Qt::DashLine));
    } else {
        m_painter.setBrush(reaction.own ? theme.selection : theme.code);
        m_painter.setPen(reaction.own ? QPen(theme.accent, 1.2) : over ? QPen(theme.muted, 1) : QPen(Qt::NoPen));
    }
    m_painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2);
    m_painter.setPen(reaction.waiting ? theme.muted : theme.text);
    m_painter.setFont(m_style.small);
    if (piece.reaction < 0) {
        m_painter.drawText(piece.rect, int(Qt::AlignCenter) | Qt::TextSingleLine, piece.text);
    } else {
        const QRect inner = piece.rect.adjusted(m_style.letter, 0, -m_style.letter, 0);
        const bool rightToLeft = m_style.direction == Qt::RightToLeft;
        const int first = int(rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        const int last = int(rightToLeft ? Qt::AlignLeft : Qt::AlignRight);
        const int rest = int(Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine;
        m_painter.drawText(inner, last | rest, m_style.locale.toString(reaction.count));
        if (&m_style.fontOf(piece.text) == &m_style.emoji) {
            paintEmoji(inner, piece.text, first | rest);
        } else {
            m_painter.drawText(inner, first | rest, piece.text);
        }
    }
    m_painter.restore();
}

// Coloured glyphs are pictures that are scaled each time they are drawn, which takes longer than all else of a row.
void TimelinePainter::paintEmoji(const QRect &rect, const QString &emoji, int flags)
{
    const qreal ratio = m_painter.device()->devicePixelRatio();
    const QString key = u"confab emoji %1 %2x%3 %4 %5 %6 %7"_s.arg(emoji)
                            .arg(rect.width())
                            .arg(rect.height())
                            .arg(ratio)
                            .arg(flags)
                            .arg(m_style.theme.text.name(), m_style.emoji.key());
    QPixmap drawn;
    if (!QPixmapCache::find(key, &drawn)) {
        drawn = QPixmap((QSizeF(rect.size()) * ratio).toSize());
        drawn.setDevicePixelRatio(ratio);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        painter.setFont(m_style.emoji);
        painter.setPen(m_style.theme.text); // of one that has no colours
        painter.drawText(QRect(QPoint(0, 0), rect.size()), flags, emoji);
        painter.end();
        QPixmapCache::insert(key, drawn);
    }
    m_painter.drawPixmap(rect.topLeft(), drawn);
}

// A day has a line on both sides of its name, "New" one that leads to it.
void TimelinePainter::paintLabel(const RowLayout &row, const RowLayout::Piece &piece)
{
    const bool day = row.row().kind == RowKind::Day;
    const Theme &theme = m_style.theme;
    const QColor line = day ? theme.border : theme.danger;
    const int gap = m_style.letter * 3 / 2;
    const int y = piece.rect.center().y();
    const int left = m_style.margin;
    const int right = m_width - m_style.margin;
    if (piece.rect.left() - gap > left)
        m_painter.fillRect(QRect(left, y, piece.rect.left() - gap - left, 1), line);
    if (right > piece.rect.right() + 1 + gap)
        m_painter.fillRect(QRect(piece.rect.right() + 1 + gap, y, right - piece.rect.right() - 1 - gap, 1), line);
    QFont font = m_style.small;
    if (!day)
        font.setWeight(QFont::DemiBold);
    paintWord(piece.rect, piece.text, font, day ? theme.muted : theme.danger);
}

// QPainter::drawText knows no markup; one line, and no mnemonics.
void TimelinePainter::paintWord(const QRect &rect, const QString &text, const QFont &font, const QColor &colour)
{
    m_painter.setFont(font);
    m_painter.setPen(colour);
    m_painter.drawText(rect, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine, text);
}

void TimelinePainter::paintFocus(const RowLayout &row, int top)
{
    const int inset = m_style.margin / 3;
    const QRectF frame = QRectF(inset, top, m_width - 2 * inset, row.height()).adjusted(1, 1, -1, -1);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_style.theme.accent, 2));
    m_painter.drawRoundedRect(frame, 6, 6);
    m_painter.restore();
}

} // namespace Confab
