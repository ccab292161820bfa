// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/fields.h"

#include <QRandomGenerator>

namespace Confab {

// A visitor that fills any message with random values: empty and long, at the edges and between.
class RandomFields
{
public:
    explicit RandomFields(QRandomGenerator &random) : m_random(random) { }

    template <class T>
    void operator()(std::string_view, T &value)
    {
        make(value);
    }
    template <class T>
    void operator()(std::string_view, std::optional<T> &value)
    {
        value.reset();
        if (coin())
            make(value.emplace());
    }
    void flag(std::string_view, bool &value) { value = coin(); }
    template <class T>
    void sized(std::string_view name, T &value, int)
    {
        (*this)(name, value);
    }

    template <class Frame>
    Frame frame()
    {
        Frame result;
        const auto which = m_random.bounded(quint32(std::variant_size_v<Frame> - 1)); // the last is UnknownFrame
        pick(result, which, std::make_index_sequence<std::variant_size_v<Frame> - 1>());
        return result;
    }

private:
    template <class Frame, size_t... I>
    void pick(Frame &frame, quint32 which, std::index_sequence<I...>)
    {
        static_cast<void>(((I == which ? (fields(*this, frame.template emplace<I>()), true) : false) || ...));
    }

    bool coin() { return m_random.bounded(2) == 1; }

    void make(bool &value) { value = coin(); }
    void make(quint64 &value) { value = m_random.generate64() >> m_random.bounded(64); }
    void make(QString &value)
    {
        static const QString letters = QString::fromUtf8("aZ09 _-.'\n\tëß漢字🎉👍🏽\u202e\u0301");
        value.clear();
        const int length = coin() ? m_random.bounded(8) : m_random.bounded(60);
        const auto characters = letters.toUcs4();
        for (int i = 0; i < length; ++i) {
            const char32_t c = characters[m_random.bounded(int(characters.size()))];
            value += QString::fromUcs4(&c, 1);
        }
    }
    void make(QByteArray &value)
    {
        value.resize(m_random.bounded(65));
        for (char &byte : value)
            byte = char(m_random.bounded(256));
    }
    template <class Tag>
    void make(StrongId<Tag> &id)
    {
        make(id.value);
    }
    template <size_t N>
    void make(FixedBytes<N> &value)
    {
        for (quint8 &byte : value.bytes)
            byte = quint8(m_random.bounded(256));
    }
    void make(Role &value) { value = Role(m_random.bounded(4)); }
    void make(Presence &value) { value = Presence(m_random.bounded(4)); }
    void make(RoomKind &value) { value = RoomKind(m_random.bounded(3)); }
    void make(std::map<RoomId, Seq> &value)
    {
        value.clear();
        for (int i = m_random.bounded(30); i > 0; --i) {
            RoomId room;
            make(room);
            make(value[room]);
        }
    }
    void make(std::vector<Reaction> &value)
    {
        value.clear();
        for (int i = m_random.bounded(4); i > 0; --i) {
            Reaction reaction{QString::number(i), {}};
            make(reaction.users);
            value.push_back(reaction);
        }
    }
    void make(std::vector<ReactionCount> &value)
    {
        value.clear();
        for (int i = m_random.bounded(4); i > 0; --i) {
            ReactionCount count{QString::number(i), 0};
            make(count.count);
            value.push_back(count);
        }
    }
    void make(std::vector<UserId> &value) // [+ user-id]
    {
        value.clear();
        for (int i = 1 + m_random.bounded(5); i > 0; --i)
            make(value.emplace_back());
    }
    void make(Logged &event) { pick(event, m_random.bounded(quint32(5)), std::make_index_sequence<5>()); }
    template <class T>
    void make(std::vector<T> &value)
    {
        value.clear();
        for (int i = m_random.bounded(5); i > 0; --i)
            make(value.emplace_back());
    }
    template <class S>
        requires std::is_aggregate_v<S>
    void make(S &value) { fields(*this, value); }

    QRandomGenerator &m_random;
};

} // namespace Confab
