// SPDX-License-Identifier: MIT
#pragma once

#include "server/log/searchindexer.h"
#include "server/log/searchreader.h"
#include "shared/protocol/codec.h"
#include "tests/unit/logkit.h"

#include <QFileInfo>

// A log with a search index beside it, and short names for searches and what they find.
namespace Confab {

inline SearchSettings searchSettings(const QString &folder)
{
    SearchSettings settings;
    settings.log = logOptions(folder).path;
    settings.index = QDir(folder).filePath(QStringLiteral("search.db"));
    settings.shardDocuments = 16;
    settings.tail = 0;
    settings.settle = 0;
    settings.wipeAfter = 3'600'000; // not by itself, unless a test says so
    settings.retry = 10;
    return settings;
}

inline Seek seekFor(const QString &text, std::vector<RoomId> rooms = {lobby}, quint64 limit = 200)
{
    Seek seek;
    seek.query.id = 5;
    seek.query.text = text;
    seek.query.limit = limit;
    seek.rooms = std::move(rooms);
    seek.frameLimit = 65'536;
    return seek;
}

inline Page pageOf(const PageResult &result)
{
    const auto decoded = decodeServerFrame(QByteArrayView(result.frame).sliced(4));
    const Page *page = decoded ? std::get_if<Page>(&*decoded) : nullptr;
    return page ? *page : Page{};
}

inline QStringList textsOf(const Page &page)
{
    QStringList texts;
    for (const Logged &event : page.events) {
        const Said *said = std::get_if<Said>(&event);
        texts += said ? said->text : QStringLiteral("(no message)");
    }
    return texts;
}

struct SearchWorld {
    QTemporaryDir folder;
    SearchSettings settings = searchSettings(folder.path());
    OpenLog log{folder.path()};
    std::unique_ptr<SearchIndexer> indexer;
    std::unique_ptr<SearchReader> reader;
    quint64 nonce = 0;

    SearchWorld() { open(); }
    ~SearchWorld()
    {
        reader.reset();
        indexer.reset();
    }
    Q_DISABLE_COPY_MOVE(SearchWorld)

    // scan 1: nothing but the index is of use.
    void open(quint64 scan = 20'000)
    {
        reader.reset();
        SearchReader::Options options{settings.log, settings.index, {}};
        options.indexDamaged = [this] {
            if (indexer)
                indexer->distrust();
        };
        options.scan = scan;
        reader = std::make_unique<SearchReader>(options);
    }
    void startIndexer() { indexer = std::make_unique<SearchIndexer>(settings); }
    // Starts one where there is none, and lets it do all that there is to do.
    void index()
    {
        if (!indexer)
            startIndexer();
        indexer->catchUp();
    }

    Seq say(const QString &text, RoomId room = lobby, UserId user = UserId{7})
    {
        return seqOf(log.propose({message(++nonce, text, user, room)})[0]);
    }
    void sayAll(const QStringList &texts)
    {
        for (const QString &text : texts)
            say(text);
    }
    void edit(Seq target, const QString &text, RoomId room = lobby)
    {
        log.propose({record(++nonce, NewEdit{target, text, {}}, UserId{7}, room)});
    }
    void remove(Seq target, RoomId room = lobby)
    {
        log.propose({record(++nonce, NewDeletion{target, {}}, UserId{7}, room)});
    }
    void makeRoom(RoomId room)
    {
        StoredRoom made;
        made.room = room;
        made.name = QStringLiteral("room%1").arg(room.value);
        made.creator = UserId{7};
        made.members = {{UserId{7}, false}};
        log.propose({MakeRoom{made}});
    }

    Page find(const Seek &seek) { return pageOf(reader->search(seek)); }
    QStringList texts(const QString &query) { return textsOf(find(seekFor(query))); }

    // The bytes of the index' files: "search.db" and whatever begins like it.
    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray all;
        for (const auto &[name, contents] : filesOf(folder.path())) {
            if (name.startsWith(QStringLiteral("search.db")))
                all += contents;
        }
        return all;
    }
};

} // namespace Confab
