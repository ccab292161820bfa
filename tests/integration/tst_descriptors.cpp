// SPDX-License-Identifier: MIT
#include "tests/integration/wirekit.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Confab;

namespace {

constexpr int limit = 100;

// The server program, with fewer descriptors than there will be people.
QString poorServer(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(u"poor-server"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("#!/bin/sh\nulimit -n " + QByteArray::number(limit) + "\nexec \"$CONFAB_SERVER\" \"$@\"\n");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

// Those of them who were welcomed, when it has become clear that no others are for now.
std::vector<RawClient *> whoIsIn(const std::vector<std::unique_ptr<RawClient>> &people)
{
    std::vector<RawClient *> in;
    for (const auto &person : people) {
        if (!person->expect<Welcome>(in.empty() ? 30'000 : 10'000))
            break; // they come in one after another
        in.push_back(person.get());
    }
    return in;
}

} // namespace

// More people than descriptors.
class Descriptors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoComesWaitsAndWhoIsInTalksOn()
    {
        const QTemporaryDir folder;
        ServerProcess server(wireOptions({u"--login-timeout"_s, u"60"_s}), poorServer(folder));
        QVERIFY2(server.start(), server.errors().constData());
        QVERIFY(server.errors().contains("up to " + QByteArray::number(limit) + " descriptors"));

        std::vector<std::unique_ptr<RawClient>> people;
        for (int i = 0; i < limit; ++i) {
            people.push_back(std::make_unique<RawClient>(server.address()));
            QVERIFY(people.back()->connect()); // to the backlog at least
            people.back()->send(Hello{1, u"person%1"_s.arg(i), {}, {}, {}, {}, false});
        }
        QTRY_VERIFY_WITH_TIMEOUT(server.errors().contains("can't accept connections for now"), 30'000);
        std::vector<RawClient *> in = whoIsIn(people);
        QVERIFY2(in.size() >= 10 && in.size() < limit - 20, qPrintable(QString::number(in.size())));

        // Everyone who is in stays, and hears everything.
        QVERIFY(told(*in.front(), u"It is full here."_s, 1));
        for (size_t i = 1; i < in.size(); ++i)
            QVERIFY(in[i]->expect<Said>());
        // What needs a file is still there.
        in.front()->send(Search{7, u"full"_s, {}, {}, {}, {}, {}, 10});
        QVERIFY(in.front()->expect<Page>());

        // Each who leaves makes room for one who waits.
        constexpr size_t leaving = 8;
        for (size_t i = 0; i < leaving; ++i)
            in[in.size() - 1 - i]->hangUp();
        for (size_t i = in.size(); i < in.size() + leaving; ++i)
            QVERIFY2(people[i]->expect<Welcome>(), qPrintable(QString::number(i)));
        QVERIFY(told(*people[in.size()], u"There is room again."_s, 2));
        QVERIFY(told(*in.front(), u"So there is."_s, 3));

        // It was full for long, and tried often: that is one line.
        QCOMPARE(server.errors().count("can't accept connections for now"), 1);
        QVERIFY(server.terminate());
        QCOMPARE(server.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(Descriptors)
#include "tst_descriptors.moc"
