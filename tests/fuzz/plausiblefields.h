// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/fields.h"
#include "tests/fuzz/bytesource.h"

#include <array>
#include <limits>

namespace Confab {

// A visitor that fills any message from a fuzzer's bytes with what might mean something to a server: rooms and people
// that are few, nonces that come twice, tokens that were given out; and now and then what can't be.
class PlausibleFields
{
public:
    PlausibleFields(ByteSource &source, const std::vector<Token> &tokens) : m_source(source), m_tokens(tokens) { }

    template <class T>
    void operator()(std::string_view, T &value)
    {
        make(value);
    }
    template <class T>
    void operator()(std::string_view, std::optional<T> &value)
    {
        value.reset();
        if (m_source.coin())
            make(value.emplace());
    }
    void flag(std::string_view, bool &value) { make(value); }
    template <class T>
    void sized(std::string_view name, T &value, int)
    {
        (*this)(name, value);
    }

    // Any frame of a client but those with an unknown name.
    ClientFrame frame()
    {
        constexpr size_t kinds = std::variant_size_v<ClientFrame> - 1;
        ClientFrame result;
        pick(result, size_t(m_source.below(kinds)), std::make_index_sequence<kinds>());
        return result;
    }
    QString text()
    {
        QString value;
        make(value);
        return value;
    }
    Nonce nonce()
    {
        Nonce value;
        make(value);
        return value;
    }

private:
    template <size_t... I>
    void pick(ClientFrame &frame, size_t which, std::index_sequence<I...>)
    {
        static_cast<void>(((I == which ? (fields(*this, frame.template emplace<I>()), true) : false) || ...));
    }

    void make(bool &value) { value = m_source.coin(); }
    void make(quint64 &value)
    {
        constexpr quint64 highest = std::numeric_limits<quint64>::max();
        static constexpr std::array<quint64, 6> odd = {255, 65'536, highest / 2, highest / 2 + 1, highest - 1, highest};
        const quint8 byte = m_source.byte();
        value = byte < 250 ? byte % 20 : odd[byte - 250];
    }
    void make(QString &value)
    {
        static const std::array<QString, 12> usual = {
            QStringLiteral("ana"),
            QStringLiteral("ben"),
            QStringLiteral("ANA"),
            QStringLiteral("c d"),
            QStringLiteral("\u0430na"),
            QStringLiteral("tea"),
            QStringLiteral("cafe\u0301"),
            QStringLiteral("@ana hello"),
            QStringLiteral("\U0001f389"),
            QStringLiteral("a\nb"),
            QString(),
            QStringLiteral("\u202etxt"),
        };
        const int which = m_source.below(16);
        if (which < int(usual.size()))
            value = usual[size_t(which)];
        else if (which == 12)
            value = QString(1 + m_source.byte() * 8, u'x');
        else
            value = QString::fromUtf8(m_source.take(m_source.below(40)));
    }
    void make(QByteArray &value) { value = m_source.take(m_source.below(80)).toByteArray(); }
    template <class Tag>
    void make(StrongId<Tag> &id)
    {
        make(id.value);
        id.value = id.value < 20 ? 1 + id.value % 6 : id.value;
    }
    void make(Nonce &value) { value.bytes.fill(quint8(m_source.below(24))); }
    void make(Token &value)
    {
        const auto which = size_t(m_source.byte());
        if (which < m_tokens.size())
            value = m_tokens[which];
        else
            value.bytes.fill(quint8(which));
    }
    void make(Presence &value) { value = Presence(m_source.below(4)); }
    void make(std::map<RoomId, Seq> &value)
    {
        value.clear();
        for (int i = m_source.below(5); i > 0; --i) {
            RoomId room;
            make(room);
            make(value[room]);
        }
    }
    void make(std::vector<UserId> &value) // [+ user-id]
    {
        value.clear();
        for (int i = 1 + m_source.below(4); i > 0; --i)
            make(value.emplace_back());
    }

    ByteSource &m_source;
    const std::vector<Token> &m_tokens;
};

} // namespace Confab
