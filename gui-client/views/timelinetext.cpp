// SPDX-License-Identifier: MIT
#include "gui-client/views/timelinetext.h"

#include "gui-client/models/displaytext.h"
#include "gui-client/models/showntext.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr qsizetype emojiLength = 32; // the longest emoji are about as long

QDateTime moment(Millis at)
{
    return QDateTime::fromMSecsSinceEpoch(qint64(at));
}

// The locale's long date without its year, where that stands at one end and can be left out.
QString withoutYear(const QString &format)
{
    static const QRegularExpression year(u"[\\s,]*('[^']*')?[\\s,]*y+\\.?$|^y+[\\s,.年년]*"_s);
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

QString TimelineText::quote(const RowQuote &quote)
{
    if (!quote.known)
        return u"…"_s;
    const QString said = quote.deleted ? deleted() : isolated(quote.text);
    return quote.nick.isEmpty() ? said : isolated(quote.nick) + u": "_s + said;
}

QString TimelineText::chip(const RowReaction &reaction, const QLocale &locale)
{
    return emoji(reaction) + u' ' + locale.toString(reaction.count);
}

QString TimelineText::emoji(const RowReaction &reaction)
{
    return displayLine(reaction.emoji, emojiLength);
}

QString TimelineText::delivery(Delivery delivery, const QString &reason)
{
    switch (delivery) {
    case Delivery::Sent:
        break;
    case Delivery::Sending:
        return tr("sending…");
    case Delivery::Waiting:
        return tr("waiting to send");
    case Delivery::Failed:
        //: %1: why
        return reason.isEmpty() ? tr("not sent") : tr("not sent: %1").arg(isolated(displayLine(reason)));
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
        return separated({row.text, time(row.at, locale)});
    case RowKind::Message:
        break;
    }
    QStringList parts{row.nick, time(row.at, locale)};
    if (row.quote && !row.quote->nick.isEmpty())
        //: %1: the nickname of whom a message answers
        parts.append(tr("in reply to %1").arg(row.quote->nick));
    else if (row.quote)
        parts.append(tr("a reply"));
    // Signs of markup would only be read out.
    parts.append(row.deleted ? deleted() : plainText(row.text, row.action));
    if (row.edited && !row.deleted)
        parts.append(edited());
    if (row.delivery != Delivery::Sent)
        parts.append(delivery(row.delivery, row.reason));
    for (const RowReaction &reaction : row.reactions) {
        QString part = chip(reaction, locale);
        if (reaction.own)
            //: after an emoji and how many people reacted with it: the user did as well
            part += u' ' + tr("with yours");
        if (reaction.waiting)
            part = separated({part, delivery(Delivery::Waiting, {})});
        parts.append(part);
    }
    return separated(parts);
}

QString TimelineText::copied(const TimelineRow &row, bool withNameAndTime)
{
    // The same for everybody: what is copied is pasted where others read it, and may be sorted there.
    const QString at = u'[' + moment(row.at).time().toString(u"HH:mm"_s) + u"] "_s;
    if (row.kind == RowKind::Notice) {
        // The marks that keep the directions of names apart are ours.
        const QString text = withoutIsolates(row.text);
        return withNameAndTime ? at + text : text;
    }
    if (!withNameAndTime)
        return row.text;
    return at + (row.action ? u"* "_s + row.nick + u' ' : row.nick + u": "_s) + row.text;
}

QString TimelineText::copiedHtml(const TimelineRow &row)
{
    QString html = copied(row, true).toHtmlEscaped();
    html.replace(u"\r\n"_s, u"\n"_s);
    for (const QChar end : {QChar(u'\n'), QChar(u'\r'), QChar(QChar::LineSeparator), QChar(QChar::ParagraphSeparator)})
        html.replace(end, u"<br>"_s);
    return u"<div style=\"white-space: pre-wrap\">"_s + html + u"</div>\n"_s;
}

} // namespace Confab
