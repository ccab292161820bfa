// SPDX-License-Identifier: MIT
#include "gui-client/views/timelinetext.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

QDateTime moment(Millis at)
{
    return QDateTime::fromMSecsSinceEpoch(qint64(at));
}

// The locale's long date without its year, where that stands at the end and can be left out.
QString withoutYear(const QString &format)
{
    static const QRegularExpression year(u"[\\s,]*('[^']*')?[\\s,]*y+\\.?$"_s);
    QString shorter = format;
    shorter.remove(year);
    return shorter;
}

} // namespace

QString TimelineText::time(Millis at, const QLocale &locale)
{
    return locale.toString(moment(at).time(), QLocale::ShortFormat);
}

QString TimelineText::fullTime(Millis at, const QLocale &locale)
{
    return locale.toString(moment(at).date(), QLocale::LongFormat) + u' ' + time(at, locale);
}

QString TimelineText::day(Millis at, const QDate &today, const QLocale &locale)
{
    const QDate date = moment(at).date();
    if (date == today)
        return tr("Today");
    if (date == today.addDays(-1))
        return tr("Yesterday");
    const QString format = locale.dateFormat(QLocale::LongFormat);
    return locale.toString(date, date.year() == today.year() ? withoutYear(format) : format);
}

QString TimelineText::delivery(Delivery delivery)
{
    switch (delivery) {
    case Delivery::Sent:
        break;
    case Delivery::Sending:
        return tr("sending…");
    case Delivery::Waiting:
        return tr("waiting to send");
    case Delivery::Failed:
        return tr("not sent");
    }
    return {};
}

QString TimelineText::spoken(const TimelineRow &row, const QDate &today, const QLocale &locale)
{
    switch (row.kind) {
    case RowKind::Day:
        return day(row.at, today, locale);
    case RowKind::NewLine:
        return tr("New messages");
    case RowKind::Notice:
        return row.text + u", "_s + time(row.at, locale);
    case RowKind::Message:
        break;
    }
    QString spoken = row.nick + u", "_s + time(row.at, locale) + u", "_s + (row.deleted ? deleted() : row.text);
    if (row.edited && !row.deleted)
        spoken += u", "_s + edited();
    if (row.delivery != Delivery::Sent)
        spoken += u", "_s + delivery(row.delivery);
    if (!row.reason.isEmpty())
        spoken += u": "_s + row.reason;
    return spoken;
}

QString TimelineText::copied(const TimelineRow &row, bool withNameAndTime, const QLocale &locale)
{
    if (!withNameAndTime)
        return row.text;
    const QString at = u'[' + time(row.at, locale) + u"] "_s;
    if (row.kind != RowKind::Message)
        return at + row.text;
    return at + (row.action ? u"* "_s + row.nick + u' ' : row.nick + u": "_s) + row.text;
}

} // namespace Confab
