// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/app/language.h"
#include "tests/gui/windowkit.h"
#include "tests/support/serverprocess.h"

namespace Confab {

// A server for all tests of a program, which are in English. Its nicknames and rooms outlast a test: name() makes new
// ones for each that counts m_number up.
class Office
{
protected:
    void open()
    {
        m_language = std::make_unique<Language>(u"en"_s);
        QVERIFY2(m_server.start(), m_server.errors().constData());
    }
    [[nodiscard]] QString name(const QString &begin) const { return begin + QString::number(m_number); }
    // For a program that goes straight there.
    [[nodiscard]] Options options() const
    {
        Options options;
        options.server = m_server.address().text();
        options.nick = name(u"ana"_s);
        options.connect = true;
        options.language = u"en"_s;
        return options;
    }
    void arrive(Desk &desk, const QString &nick)
    {
        desk.connectTo(m_server.address(), nick);
        QTRY_VERIFY(desk.isOnline());
        QTRY_VERIFY(!desk.rooms().isEmpty());
    }

    ServerProcess m_server{{u"--name"_s, u"Workshop"_s, u"--rate"_s, u"0"_s}};
    std::unique_ptr<Language> m_language;
    int m_number = 0;
};

} // namespace Confab
