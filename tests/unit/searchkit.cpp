// SPDX-License-Identifier: MIT
#include "tests/unit/searchkit.h"

#include "shared/protocol/codec.h"

namespace Confab {

SearchSettings searchSettings(const QString &folder)
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

Seek seekFor(const QString &text, std::vector<RoomId> rooms, quint64 limit)
{
    Seek seek;
    seek.query.id = 5;
    seek.query.text = text;
    seek.query.limit = limit;
    seek.rooms = std::move(rooms);
    seek.frameLimit = 65'536;
    return seek;
}

Page pageOf(const PageResult &result)
{
    const auto decoded = decodeServerFrame(QByteArrayView(result.frame).sliced(4));
    const Page *page = decoded ? std::get_if<Page>(&*decoded) : nullptr;
    return page ? *page : Page{};
}

QStringList textsOf(const Page &page)
{
    QStringList texts;
    for (const Logged &event : page.events) {
        const Said *said = std::get_if<Said>(&event);
        texts += said ? said->text : QStringLiteral("(no message)");
    }
    return texts;
}

SearchWorld::SearchWorld()
{
    open();
}

SearchWorld::~SearchWorld()
{
    reader.reset();
    indexer.reset();
}

void SearchWorld::open(quint64 scan)
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

void SearchWorld::startIndexer()
{
    indexer = std::make_unique<SearchIndexer>(settings);
}

void SearchWorld::index()
{
    if (!indexer)
        startIndexer();
    indexer->catchUp();
}

Seq SearchWorld::say(const QString &text, RoomId room, UserId user)
{
    return seqOf(log.propose({message(++nonce, text, user, room)})[0]);
}

void SearchWorld::sayAll(const QStringList &texts)
{
    for (const QString &text : texts)
        say(text);
}

void SearchWorld::edit(Seq target, const QString &text, RoomId room)
{
    log.propose({record(++nonce, NewEdit{target, text, {}}, UserId{7}, room)});
}

void SearchWorld::remove(Seq target, RoomId room)
{
    log.propose({record(++nonce, NewDeletion{target, {}}, UserId{7}, room)});
}

void SearchWorld::makeRoom(RoomId room)
{
    StoredRoom made;
    made.room = room;
    made.name = QStringLiteral("room%1").arg(room.value);
    made.creator = UserId{7};
    made.members = {{UserId{7}, false}};
    log.propose({MakeRoom{made}});
}

Page SearchWorld::find(const Seek &seek)
{
    return pageOf(reader->search(seek));
}

QStringList SearchWorld::texts(const QString &query)
{
    return textsOf(find(seekFor(query)));
}

QByteArray SearchWorld::bytes() const
{
    QByteArray all;
    for (const auto &[name, contents] : filesOf(folder.path())) {
        if (name.startsWith(QStringLiteral("search.db")))
            all += contents;
    }
    return all;
}

} // namespace Confab
