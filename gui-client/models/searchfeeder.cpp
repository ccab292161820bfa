// SPDX-License-Identifier: MIT
#include "gui-client/models/searchfeeder.h"

#include "gui-client/models/displaytext.h"
#include "gui-client/models/showntext.h"
#include "shared/base/overloaded.h"
#include "shared/protocol/codes.h"
#include "shared/protocol/limits.h"

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr quint64 pageSize = 30;
constexpr qsizetype shownLength = 160;

Millis startOf(const QDate &date)
{
    return Millis(qMax<qint64>(0, date.startOfDay().toMSecsSinceEpoch()));
}

// As much of it as the protocol takes.
QString fitting(QString text)
{
    while (text.toUtf8().size() > Limit::searchText)
        text.chop(1);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text;
}

} // namespace

SearchFeeder::SearchFeeder(ChatClient &client, const RoomsModel &rooms, SearchModel &model, Known known,
                           QObject *parent)
    : QObject(parent), m_client(client), m_rooms(rooms), m_model(model), m_known(std::move(known))
{
    connect(&client, &ChatClient::pageCame, this, &SearchFeeder::takePage);
    connect(&client, &ChatClient::personsCame, this, &SearchFeeder::takePersons);
    connect(&client, &ChatClient::failed, this, &SearchFeeder::takeFailure);
    connect(&client, &ChatClient::logged, this, &SearchFeeder::takeLive);
}

void SearchFeeder::forget()
{
    m_asked = m_who = 0;
    m_model.clear();
}

void SearchFeeder::look(const QString &typed)
{
    m_asked = m_who = 0;
    m_query = parseSearch(typed);
    m_words = searchedWords(m_query.text);
    m_request = {};
    if (!m_query.oddDates.isEmpty()) {
        m_model.fail(
            tr("“%1” is not a date. Write it as year-month-day: 2026-11-01.").arg(displayLine(m_query.oddDates[0])));
        return;
    }
    if (m_query.isEmpty()) {
        m_model.clear();
        return;
    }
    resolve();
}

void SearchFeeder::resolve()
{
    m_request.text = fitting(m_query.text);
    m_request.limit = pageSize;
    if (m_query.before)
        m_request.before = startOf(*m_query.before);
    if (m_query.after)
        m_request.after = startOf(*m_query.after);
    if (m_query.in) {
        const RoomEntry *room = m_rooms.named(*m_query.in);
        if (!room) {
            const auto partner = m_known(*m_query.in);
            room = partner ? m_rooms.direct(partner->user) : nullptr;
        }
        if (!room) {
            m_model.fail(tr("You are in no room called “%1”.").arg(displayLine(*m_query.in)));
            return;
        }
        m_request.room = room->about.room;
    }
    if (m_query.from) {
        if (const auto person = m_known(*m_query.from)) {
            m_request.user = person->user;
        } else {
            m_who = m_client.findPerson(*m_query.from);
            m_model.clear(SearchModel::State::Asking);
            if (m_who == 0)
                m_model.fail(tr("Searching needs a connection."));
            return;
        }
    }
    ask();
}

void SearchFeeder::ask()
{
    m_fresh = !m_request.next;
    m_asked = m_client.search(m_request);
    if (m_asked == 0 && m_fresh)
        m_model.fail(tr("Searching needs a connection."));
    else if (m_fresh)
        m_model.clear(SearchModel::State::Asking);
}

void SearchFeeder::lookFurther()
{
    if (m_asked == 0 && m_model.hasMore() && m_request.next)
        ask();
}

void SearchFeeder::takePersons(const Persons &persons)
{
    if (m_who == 0 || persons.re != m_who)
        return;
    m_who = 0;
    if (persons.people.empty()) {
        m_model.fail(tr("Nobody here is called “%1”.").arg(displayLine(*m_query.from)));
        return;
    }
    m_request.user = persons.people.front().user;
    ask();
}

void SearchFeeder::takePage(const Page &page)
{
    if (m_asked == 0 || page.re != m_asked)
        return;
    m_asked = 0;
    std::vector<FoundMessage> found;
    for (const Logged &event : page.events) {
        const auto *said = std::get_if<Said>(&event);
        if (said && !said->deleted)
            found.push_back(shown(*said));
    }
    m_request.next = page.next;
    m_model.append(std::move(found), page.more && page.next);
}

void SearchFeeder::takeFailure(const ErrorFrame &error)
{
    if (!error.re || *error.re == 0)
        return;
    if (*error.re == m_who) {
        m_who = 0;
        if (error.code == Code::noSuchUser)
            m_model.fail(tr("Nobody here is called “%1”.").arg(displayLine(*m_query.from)));
        else
            m_model.fail(tr("The search didn't work. Try it again in a moment."));
    } else if (*error.re == m_asked) {
        m_asked = 0;
        if (m_fresh)
            m_model.fail(tr("The search didn't work. Try it again in a moment."));
    }
}

void SearchFeeder::takeLive(const Logged &event)
{
    std::visit(Overloaded{
                   [](const Said &) {},
                   [this](const Edited &edited) {
                       FoundMessage changed;
                       shorten(changed, plainText(edited.text));
                       m_model.change(edited.event.room, edited.target, changed.text, changed.hits);
                   },
                   [this](const Deleted &deleted) { m_model.drop(deleted.event.room, deleted.target); },
                   [](const Reacted &) {},
                   [](const TopicSet &) {},
               },
               event);
}

void SearchFeeder::shorten(FoundMessage &found, const QString &text) const
{
    found.text = displayLine(excerpt(text, m_words, shownLength), shownLength * 3);
    found.hits = matches(found.text, m_words);
}

FoundMessage SearchFeeder::shown(const Said &said) const
{
    FoundMessage found;
    found.room = said.event.room;
    found.seq = said.event.seq;
    found.at = said.event.at;
    found.user = said.event.user;
    found.nick = displayLine(said.event.nick);
    const RoomEntry *room = m_rooms.find(said.event.room);
    if (room)
        found.roomName = room->title();
    shorten(found, plainText(said.text, said.action));
    return found;
}

} // namespace Confab
