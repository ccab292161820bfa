// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/models/roomsmodel.h"
#include "gui-client/models/searchmodel.h"
#include "shared/client/chatclient.h"

#include <functional>

namespace Confab {

// Turns what is typed into the search field into requests, and their answers into a list. All outlive it.
class SearchFeeder : public QObject
{
    Q_OBJECT

public:
    // Who has a nickname, among those that are known anyway.
    using Known = std::function<std::optional<Person>(const QString &nick)>;

    SearchFeeder(ChatClient &client, const RoomsModel &rooms, SearchModel &model, Known known,
                 QObject *parent = nullptr);

    void look(const QString &typed);
    void lookFurther(); // the next page, where there is one
    void forget();

private:
    void resolve();
    void ask();
    void takePage(const Page &page);
    void takePersons(const Persons &persons);
    void takeFailure(const ErrorFrame &error);
    void takeLive(const Logged &event);
    [[nodiscard]] FoundMessage shown(const Said &said) const;
    void shorten(FoundMessage &found, const QString &text) const;

    ChatClient &m_client;
    const RoomsModel &m_rooms;
    SearchModel &m_model;
    Known m_known;
    SearchQuery m_query;
    QStringList m_words;
    Search m_request; // as it goes out
    RequestId m_asked = 0;
    RequestId m_who = 0; // "who is that?", before the search can be asked for
    bool m_fresh = true; // the answer replaces what is there
};

} // namespace Confab
