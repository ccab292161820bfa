// SPDX-License-Identifier: MIT
#include "gui-client/models/displaytext.h"
#include "gui-client/models/weblink.h"
#include "gui-client/views/timelinetext.h"
#include "gui-client/views/timelineview.h"
#include "gui-client/views/tint.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

// What can be done with a TimelineView's messages, by the bar over them and by their menu; and tool tips.
namespace Confab {

namespace {

constexpr size_t mostLinks = 8; // in a menu

} // namespace

void TimelineView::setMayDeleteAll(bool may)
{
    m_mayDeleteAll = may;
    placeActions();
}

bool TimelineView::mayAnswer(int row) const
{
    if (!m_model || row < 0 || row >= m_layout.count() || m_model->kind(row) != RowKind::Message
        || m_model->isUnconfirmed(row))
        return false;
    return !m_model->row(row).deleted;
}

bool TimelineView::mayEdit(int row) const
{
    return mayAnswer(row) && !m_model->isOthers(row);
}

bool TimelineView::mayDelete(int row) const
{
    return mayAnswer(row) && (m_mayDeleteAll || !m_model->isOthers(row));
}

bool TimelineView::allows(MessageAction action, int row) const
{
    switch (action) {
    case MessageAction::Reply:
    case MessageAction::React:
        return mayAnswer(row);
    case MessageAction::Edit:
        return mayEdit(row);
    case MessageAction::Delete:
        return mayDelete(row);
    case MessageAction::More:
        break;
    }
    return m_model && row >= 0 && row < m_layout.count() && isReadable(row);
}

void TimelineView::act(MessageAction action, Seq seq, const QPoint &corner)
{
    const auto row = m_model ? m_model->rowOf(seq) : std::nullopt;
    if (!row || !allows(action, *row))
        return;
    switch (action) {
    case MessageAction::Reply:
        Q_EMIT replyRequested(seq);
        break;
    case MessageAction::React:
        Q_EMIT reactPickerRequested(seq, corner);
        break;
    case MessageAction::Edit:
        Q_EMIT editRequested(seq);
        break;
    case MessageAction::Delete:
        Q_EMIT deleteRequested(seq);
        break;
    case MessageAction::More:
        openMenu(*row, corner, linksOf(*row));
        break;
    }
}

// Over the upper edge of the message that the mouse is on, where it hides as little of it as can be.
void TimelineView::placeActions()
{
    const bool shown = m_mouse && mayAnswer(m_hovered) && !rowRect(m_hovered).isNull();
    if (!shown) {
        m_actions->hide();
        m_actionsSeq = 0;
        return;
    }
    m_actionsSeq = m_model->row(m_hovered).seq;
    for (const MessageAction action : TimelineActions::all)
        m_actions->setAllowed(action, allows(action, m_hovered));
    m_actions->adjustSize();
    const TimelineStyle &style = m_layout.style();
    const int left = viewport()->width() - style.margin - m_actions->width();
    // "New" stands at that side.
    const bool belowNew = m_hovered > 0 && m_model->kind(m_hovered - 1) == RowKind::NewLine;
    const int top = qMax(0, rowRect(m_hovered).top() - (belowNew ? 0 : m_actions->height() / 2));
    m_actions->move(style.placed({left, top, m_actions->width(), m_actions->height()}, viewport()->width()).topLeft());
    m_actions->show();
    m_actions->raise();
}

void TimelineView::copy(int row, bool withNameAndTime) const
{
    if (row >= 0 && row < m_layout.count())
        QGuiApplication::clipboard()->setText(copiedText(row, withNameAndTime));
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int row = byKey ? m_current : rowAt(event->pos());
    if (row < 0 || !isReadable(row))
        return;
    setCurrentRow(row);
    const auto link = byKey ? std::nullopt : linkOf(hitAt(event->pos()), row);
    const std::vector<QUrl> links = byKey ? linksOf(row) : link ? std::vector{*link} : std::vector<QUrl>();
    const QRect text = textRect(row).intersected(viewport()->rect());
    openMenu(row, byKey ? viewport()->mapToGlobal(text.center()) : event->globalPos(), links);
}

// The link that was pressed, as long as the message says so.
std::optional<QUrl> TimelineView::linkOf(const Hit &hit, int row) const
{
    if (hit.what != Hit::What::Link)
        return std::nullopt;
    return openableLink(m_model->row(row).text.mid(hit.link.start, hit.link.length));
}

std::vector<QUrl> TimelineView::linksOf(int row) const
{
    std::vector<QUrl> links;
    const TimelineRow values = m_model->row(row);
    if (values.kind != RowKind::Message)
        return links;
    for (const MarkupSpan &span : parseMarkup(values.text)) {
        const auto link = span.kind == MarkupKind::Link
            ? openableLink(values.text.mid(span.content.start, span.content.length))
            : std::nullopt;
        if (link && links.size() < mostLinks && std::find(links.begin(), links.end(), *link) == links.end())
            links.push_back(*link);
    }
    return links;
}

void TimelineView::openMenu(int row, const QPoint &global, const std::vector<QUrl> &links)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"timelineMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, row, links);
    menu->popup(global);
}

// The row may be elsewhere by the time that an action is chosen: its values are taken now.
void TimelineView::fillMenu(QMenu &menu, int row, const std::vector<QUrl> &links)
{
    const auto add = [&menu, this](const QString &name, const QString &text, auto act) {
        QAction *action = menu.addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
    };
    const auto toClipboard = [](const QString &text) {
        return [text] { QGuiApplication::clipboard()->setText(text); };
    };
    for (const QUrl &link : links) {
        const auto open = [this, link] { Q_EMIT linkActivated(link); };
        if (links.size() == 1) {
            add(u"timelineOpenLink"_s, tr("&Open link"), open);
            add(u"timelineCopyLink"_s, tr("Copy &link"), toClipboard(linkText(link)));
        } else {
            //: %1: an address
            add(u"timelineOpenLink"_s, tr("Open %1").arg(displayLine(linkText(link)).replace(u'&', u"&&"_s)), open);
        }
    }
    if (!links.empty())
        menu.addSeparator();
    const TimelineRow values = m_model->row(row);
    const auto offer = [this, &add, row, seq = values.seq](const QString &name, const QString &text,
                                                           MessageAction action) {
        if (allows(action, row))
            add(name, text, [this, action, seq] { act(action, seq, QCursor::pos()); });
    };
    offer(u"timelineReply"_s, tr("&Reply"), MessageAction::Reply);
    offer(u"timelineReact"_s, tr("Re&act…"), MessageAction::React);
    offer(u"timelineEdit"_s, tr("&Edit"), MessageAction::Edit);
    offer(u"timelineDelete"_s, tr("&Delete"), MessageAction::Delete);
    if (values.quote)
        add(u"timelineQuote"_s, tr("&Go to what it answers"),
            [this, seq = values.quote->seq] { Q_EMIT quoteActivated(seq); });
    if (!menu.isEmpty())
        menu.addSeparator();
    if (hasSelection())
        add(u"timelineCopySelection"_s, tr("Copy &selection"), [this] { copySelection(); });
    add(u"timelineCopy"_s, tr("&Copy"), toClipboard(copiedText(row, false)));
    add(u"timelineCopyWithName"_s, tr("Copy with &name and time"), toClipboard(copiedText(row, true)));
    if (values.delivery != Delivery::Failed)
        return;
    const Nonce nonce = values.nonce;
    menu.addSeparator();
    add(u"timelineRetry"_s, tr("&Send again"), [this, nonce] { Q_EMIT retryRequested(nonce); });
    add(u"timelineDiscard"_s, tr("D&iscard"), [this, nonce] { Q_EMIT discardRequested(nonce); });
}

QString TimelineView::chipTip(const TimelineRow &row, const RowReaction &reaction) const
{
    const QString who = m_model->whoReacted(row.seq, reaction.emoji);
    return reaction.waiting ? who + u" · "_s + TimelineText::delivery(Delivery::Waiting, {}) : who;
}

// A tool tip guesses whether its text is markup; escaped text is shown as it is.
void TimelineView::showToolTip(const QPoint &position, const QPoint &global)
{
    const int row = rowAt(position);
    const RowLayout *layout = row < 0 ? nullptr : m_layout.near(row);
    QString text;
    if (const auto link = row < 0 ? std::nullopt : linkOf(hitAt(position), row)) {
        text = linkText(*link);
    } else if (layout != nullptr) {
        for (const RowLayout::Piece &piece : layout->pieces()) {
            if (!piece.rect.translated(0, m_layout.rowTop(row)).contains(position))
                continue;
            if (piece.part == RowLayout::Part::Chip)
                text = chipTip(layout->row(), layout->row().reactions[size_t(piece.reaction)]);
            else if (piece.part == RowLayout::Part::AddChip)
                text = tr("React");
            else if (piece.part == RowLayout::Part::Time)
                text = TimelineText::fullTime(layout->row().at, locale());
            else if (layout->row().delivery == Delivery::Failed && piece.part != RowLayout::Part::Avatar)
                text = layout->row().reason;
        }
    }
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(global, plainTip(text), viewport());
}

} // namespace Confab
