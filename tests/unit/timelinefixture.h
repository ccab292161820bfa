// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/models/timelinemodel.h"

#include <QDateTime>

#include <vector>

// Invented content for tests of the timeline: events, pages and what a model shows of them.
namespace Confab::TimelineFixture {

inline constexpr UserId ana{1};
inline constexpr UserId marta{2};
inline constexpr UserId jorge{3};

inline Millis at(int day, int hour, int minute, int second = 0)
{
    const QDateTime moment(QDate(2026, 11, day), QTime(hour, minute, second));
    return Millis(moment.toMSecsSinceEpoch());
}

inline Nonce nonce(quint64 number)
{
    Nonce nonce;
    for (size_t i = 0; i < 8; ++i)
        nonce.bytes[i] = quint8(number >> (8 * i));
    return nonce;
}

inline QString nickOf(UserId user)
{
    static const std::vector<QString> nicks{QStringLiteral("nobody"), QStringLiteral("ana"),
                                            QStringLiteral("marta"),  QStringLiteral("jorge"),
                                            QStringLiteral("kenji"),  QStringLiteral("stefan")};
    return nicks[size_t(user.value) % nicks.size()];
}

inline Event logEvent(Seq seq, UserId user, Millis when)
{
    return {lobby, seq, when, user, nickOf(user), nonce(seq)};
}

inline Said said(Seq seq, UserId user, Millis when, const QString &text)
{
    Said said;
    said.event = logEvent(seq, user, when);
    said.text = text;
    return said;
}

inline Page page(std::vector<Logged> events, Seq asof, bool more = false, std::optional<RequestId> re = 1)
{
    Page page;
    page.room = lobby;
    page.events = std::move(events);
    page.asof = asof;
    page.more = more;
    page.re = re;
    return page;
}

inline Unconfirmed unconfirmed(quint64 number, const QString &text, Millis written)
{
    return Unconfirmed{Say{lobby, nonce(number), text, {}, false}, written, {}};
}

// Without the marks around names that keep their direction to themselves.
inline QString bare(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

// One word or line for each row: "--" a day, "==" New, "*text" a notice, "nick: text" a header with its message,
// "text" one below it; own unconfirmed ones end in "~" (sending), "?" (waiting), "!" (failed).
inline QStringList shown(const TimelineModel &model)
{
    QStringList lines;
    for (int i = 0; i < model.rowCount(); ++i) {
        const TimelineRow row = model.row(i);
        switch (row.kind) {
        case RowKind::Day:
            lines << QStringLiteral("--");
            break;
        case RowKind::NewLine:
            lines << QStringLiteral("==");
            break;
        case RowKind::Notice:
            lines << u'*' + bare(row.text);
            break;
        case RowKind::Message: {
            QString line = row.startsGroup ? row.nick + QStringLiteral(": ") + row.text : row.text;
            if (row.delivery == Delivery::Sending)
                line += u'~';
            if (row.delivery == Delivery::Waiting)
                line += u'?';
            if (row.delivery == Delivery::Failed)
                line += u'!';
            lines << line;
            break;
        }
        }
    }
    return lines;
}

} // namespace Confab::TimelineFixture
