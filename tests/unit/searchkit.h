// SPDX-License-Identifier: MIT
#pragma once

#include "server/log/searchindexer.h"
#include "server/log/searchreader.h"
#include "tests/unit/logkit.h"

// A log with a search index beside it, and short names for searches and what they find.
namespace Confab {

SearchSettings searchSettings(const QString &folder);
Seek seekFor(const QString &text, std::vector<RoomId> rooms = {lobby}, quint64 limit = 200);
Page pageOf(const PageResult &result);
QStringList textsOf(const Page &page);

struct SearchWorld {
    QTemporaryDir folder;
    SearchSettings settings = searchSettings(folder.path());
    OpenLog log{folder.path()};
    std::unique_ptr<SearchIndexer> indexer;
    std::unique_ptr<SearchReader> reader;
    quint64 nonce = 0;

    SearchWorld();
    ~SearchWorld();
    Q_DISABLE_COPY_MOVE(SearchWorld)

    // scan 1: nothing but the index is of use.
    void open(quint64 scan = 20'000);
    void startIndexer();
    // Starts one where there is none, and lets it do all that there is to do.
    void index();

    Seq say(const QString &text, RoomId room = lobby, UserId user = UserId{7});
    void sayAll(const QStringList &texts);
    void edit(Seq target, const QString &text, RoomId room = lobby);
    void remove(Seq target, RoomId room = lobby);
    void makeRoom(RoomId room);

    Page find(const Seek &seek);
    QStringList texts(const QString &query);

    // The bytes of the index' files: "search.db" and whatever begins like it.
    [[nodiscard]] QByteArray bytes() const;
};

} // namespace Confab
