// SPDX-License-Identifier: MIT
#include "gui-client/models/timelinemodel.h"

#include "gui-client/models/displaytext.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

TimelineModel::TimelineModel(RoomId room, QObject *parent) : QAbstractListModel(parent), m_room(room) { }

TimelineModel::~TimelineModel() = default;

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    return {{Qt::DisplayRole, "text"},
            {KindRole, "kind"},
            {DeliveryRole, "delivery"},
            {StartsGroupRole, "startsGroup"},
            {OwnRole, "own"},
            {SeqRole, "seq"},
            {AtRole, "at"},
            {UserRole, "user"},
            {NickRole, "nick"},
            {ActionRole, "action"},
            {EditedRole, "edited"},
            {DeletedRole, "deleted"},
            {ReasonRole, "reason"},
            {MentionRole, "mention"},
            {QuoteRole, "quote"}};
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && (role < KindRole || role > QuoteRole))
        return {};
    const TimelineRow values = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return values.text;
    case KindRole:
        return QVariant::fromValue(values.kind);
    case DeliveryRole:
        return QVariant::fromValue(values.delivery);
    case StartsGroupRole:
        return values.startsGroup;
    case OwnRole:
        return values.own;
    case SeqRole:
        return values.seq;
    case AtRole:
        return QDateTime::fromMSecsSinceEpoch(qint64(values.at));
    case UserRole:
        return values.user.value;
    case NickRole:
        return values.nick;
    case ActionRole:
        return values.action;
    case EditedRole:
        return values.edited;
    case DeletedRole:
        return values.deleted;
    case MentionRole:
        return values.mention;
    case QuoteRole:
        return values.quote ? values.quote->nick + u": "_s + values.quote->text : QString();
    default:
        return values.reason;
    }
}

bool TimelineModel::isDecoration(int row) const
{
    const RowKind kind = m_rows[size_t(row)].kind;
    return kind == RowKind::Day || kind == RowKind::NewLine;
}

bool TimelineModel::isMessage(int row) const
{
    return m_rows[size_t(row)].kind == RowKind::Message;
}

int TimelineModel::nextTimed(int row) const
{
    while (row < count() && isDecoration(row))
        ++row;
    return row;
}

const TimelineModel::Pending &TimelineModel::pendingOf(const Row &row) const
{
    return *std::find_if(m_pending.begin(), m_pending.end(),
                         [&row](const Pending &each) { return each.number == row.ref; });
}

Millis TimelineModel::timeOf(const Pending &pending) const
{
    return Millis(qMax<qint64>(0, qint64(pending.message.written) + m_clockOffset));
}

Millis TimelineModel::timeOf(int row) const
{
    row = nextTimed(row);
    if (row == count())
        return 0;
    const Row &timed = m_rows[size_t(row)];
    if (timed.pending)
        return timeOf(pendingOf(timed));
    if (timed.ref != 0)
        return m_notices.at(timed.ref).at;
    return m_held.at(timed.key).at;
}

qint64 TimelineModel::dayOf(Millis at) const
{
    if (at < m_dayFrom || at >= m_dayTo) {
        const QDate date = QDateTime::fromMSecsSinceEpoch(qint64(at)).date();
        m_dayFrom = Millis(qMax<qint64>(0, date.startOfDay().toMSecsSinceEpoch()));
        m_dayTo = Millis(qMax<qint64>(0, date.addDays(1).startOfDay().toMSecsSinceEpoch()));
        m_dayNumber = date.toJulianDay();
    }
    return m_dayNumber;
}

bool TimelineModel::startsGroup(int row) const
{
    if (!isMessage(row))
        return false;
    if (row == 0 || !isMessage(row - 1))
        return true;
    const Row &message = m_rows[size_t(row)];
    return message.pending ? pendingStartsGroup(row) : m_held.at(message.key).startsGroup;
}

// As it will be once it is confirmed, so that nothing jumps then.
bool TimelineModel::pendingStartsGroup(int row) const
{
    HeldEvents::Group group;
    if (m_settled > 0 && isMessage(m_settled - 1)) {
        group = m_held.lastGroup();
        group.open = group.open && m_held.nick(group.nick) == m_selfNick;
    }
    const quint32 nick = group.nick;
    bool starts = true;
    for (int i = m_settled; i <= row; ++i) {
        if (!isMessage(i)) {
            group.open = false;
            continue;
        }
        const Pending &pending = pendingOf(m_rows[size_t(i)]);
        starts = !HeldEvents::continueGroup(group, m_self, nick, timeOf(pending), pending.message.say()->action);
    }
    return starts;
}

qsizetype TimelineModel::textLength(int row) const
{
    const Row &values = m_rows[size_t(row)];
    if (values.kind != RowKind::Message)
        return 0;
    return values.pending ? pendingOf(values).message.say()->text.size() : m_held.at(values.key).text.size();
}

std::optional<int> TimelineModel::rowOf(Seq seq) const
{
    const auto end = m_rows.begin() + m_settled;
    auto row = std::lower_bound(m_rows.begin(), end, seq, [](const Row &each, Seq key) { return each.key < key; });
    for (; row != end && row->key == seq; ++row) {
        if (row->kind == RowKind::Message || (row->kind == RowKind::Notice && row->ref == 0))
            return int(row - m_rows.begin());
    }
    return std::nullopt;
}

TimelineRow TimelineModel::row(int number) const
{
    const Row &row = m_rows[size_t(number)];
    TimelineRow result;
    result.kind = row.kind;
    result.at = timeOf(number);
    switch (row.kind) {
    case RowKind::Day:
    case RowKind::NewLine:
        break;
    case RowKind::Notice:
        if (row.ref != 0) {
            const Notice &notice = m_notices.at(row.ref).notice;
            result.text = notice.text();
            result.way = notice.way();
        } else {
            const HeldEvents::Entry &entry = m_held.at(row.key);
            result.seq = row.key;
            result.text = Notice::topicText(m_held.nick(entry.nick), entry.text);
        }
        break;
    case RowKind::Message:
        result.startsGroup = startsGroup(number);
        if (row.pending)
            fillPending(result, row);
        else
            fillMessage(result, row);
        break;
    }
    return result;
}

bool TimelineModel::isOthers(int row) const
{
    const Row &values = m_rows[size_t(row)];
    return values.kind == RowKind::Message && !values.pending && m_held.at(values.key).user != m_self;
}

std::optional<Seq> TimelineModel::nearestTo(Seq seq) const
{
    if (!m_held.begun() || m_held.isEmpty())
        return std::nullopt;
    const auto hasRow = [this](Seq each) { return m_held.at(each).kind != HeldEvents::Kind::Other; };
    const Seq from = qBound(m_held.first(), seq, m_held.last());
    for (Seq each = from + 1; each-- > m_held.first();) {
        if (hasRow(each))
            return each;
    }
    for (Seq each = from; each <= m_held.last(); ++each) {
        if (hasRow(each))
            return each;
    }
    return std::nullopt;
}

std::optional<Seq> TimelineModel::lastOwn() const
{
    for (int number = m_settled; number-- > 0;) {
        const Row &row = m_rows[size_t(number)];
        if (row.kind != RowKind::Message || m_held.at(row.key).user != m_self)
            continue;
        TimelineRow values;
        fillMessage(values, row);
        if (!values.deleted)
            return row.key;
    }
    return std::nullopt;
}

void TimelineModel::fillMessage(TimelineRow &result, const Row &row) const
{
    const HeldEvents::Entry &entry = m_held.at(row.key);
    result.seq = row.key;
    result.user = entry.user;
    result.own = entry.user == m_self;
    result.nick = m_held.nick(entry.nick);
    result.text = entry.text;
    result.action = entry.action;
    result.edited = entry.edited;
    result.deleted = entry.deleted;
    fillChanges(result);
    if (result.deleted) {
        result.edited = false; // there is nothing left of what it was
        return;
    }
    if (entry.reply != 0)
        result.quote = quoteOf(entry.reply);
    fillReactions(result);
    if (!result.own)
        fillMention(result);
}

void TimelineModel::fillPending(TimelineRow &result, const Row &row) const
{
    const Pending &pending = pendingOf(row);
    const Say &say = *pending.message.say();
    result.own = true;
    result.user = m_self;
    result.nick = m_selfNick;
    result.text = say.text;
    result.action = say.action;
    if (say.reply)
        result.quote = quoteOf(*say.reply);
    // Recorded, but not reached yet from the place that is shown: there is nothing to wait for.
    if (pending.seq == 0 || m_below == Below::Live)
        fillDelivery(result, pending.message);
}

void TimelineModel::fillDelivery(TimelineRow &result, const Unconfirmed &what) const
{
    result.nonce = what.nonce();
    if (what.failed) {
        result.delivery = Delivery::Failed;
        result.reason = displayLine(*what.failed, 300);
    } else {
        result.delivery = m_online ? Delivery::Sending : Delivery::Waiting;
    }
}

} // namespace Confab
