// SPDX-License-Identifier: MIT
#include "gui-client/models/gotomodel.h"

#include "gui-client/models/displaytext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr size_t mostShown = 50;
constexpr int noMatch = 1000;

// How well a destination fits; less is better.
int rank(const Destination &each, const QStringList &words)
{
    const auto inName = matches(each.name, words);
    int value = 0;
    if (!inName.empty()) {
        const qsizetype at = inName.front().start;
        if (at == 0)
            value = inName.front().length == each.name.size() ? 0 : 1;
        else
            value = each.name.at(at - 1).isLetterOrNumber() ? 3 : 2;
    } else if (!matches(each.more, words).empty()) {
        value = 4;
    } else {
        return noMatch;
    }
    // What one isn't in stands below what one is in.
    return value * 2 + (each.kind == Destination::Kind::PublicRoom ? 1 : 0);
}

// # and @ tell rooms from people.
bool fitsSign(const Destination &each, QChar sign)
{
    const bool person = each.kind == Destination::Kind::Person || each.roomKind == RoomKind::Direct;
    return sign == u'#' ? !person : sign != u'@' || person;
}

} // namespace

int GoToModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant GoToModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Destination &each = m_shown[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return each.name;
    case Qt::AccessibleTextRole: {
        QString text = each.name;
        if (each.kind == Destination::Kind::PublicRoom)
            text = tr("Join room %1").arg(each.name);
        else if (each.kind == Destination::Kind::Room && each.roomKind != RoomKind::Direct)
            text = tr("Room %1").arg(each.name);
        QStringList parts{text};
        if (each.unread > 0)
            parts << tr("%Ln unread", nullptr, int(each.unread));
        if (!each.more.isEmpty())
            parts << each.more;
        return separated(parts);
    }
    case KindRole:
        return int(each.kind);
    case MoreRole:
        return each.more;
    case UnreadRole:
        return each.unread;
    default:
        return {};
    }
}

std::vector<TextSpan> GoToModel::nameHits(int row) const
{
    const Destination &each = at(row);
    return each.kind == Destination::Kind::Search ? std::vector<TextSpan>()
                                                  : matches(each.name, searchedWords(m_typed));
}

std::vector<TextSpan> GoToModel::moreHits(int row) const
{
    return nameHits(row).empty() ? matches(at(row).more, searchedWords(m_typed)) : std::vector<TextSpan>();
}

void GoToModel::setDestinations(std::vector<Destination> all)
{
    m_all = std::move(all);
    show();
}

void GoToModel::setSearches(bool searches)
{
    m_searches = searches;
}

void GoToModel::setTyped(const QString &typed)
{
    if (m_typed == typed.trimmed())
        return;
    m_typed = typed.trimmed();
    show();
}

void GoToModel::show()
{
    beginResetModel();
    m_shown.clear();
    const QStringList words = searchedWords(m_typed);
    const QChar sign = m_typed.isEmpty() ? QChar() : m_typed.front();
    std::vector<std::pair<int, const Destination *>> ranked;
    for (const Destination &each : m_all) {
        // Without a word all that one is in is offered, and what isn't joined only on request.
        const int value = !words.isEmpty()                               ? rank(each, words)
            : each.kind == Destination::Kind::PublicRoom && sign != u'#' ? noMatch
                                                                         : 0;
        if (value < noMatch && fitsSign(each, sign))
            ranked.emplace_back(value, &each);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[value, each] : ranked) {
        if (m_shown.size() < mostShown)
            m_shown.push_back(*each);
    }
    if (m_searches && !words.isEmpty()) {
        Destination search;
        search.kind = Destination::Kind::Search;
        search.name = tr("Search messages for “%1”").arg(m_typed);
        m_shown.push_back(search);
    }
    endResetModel();
}

} // namespace Confab
