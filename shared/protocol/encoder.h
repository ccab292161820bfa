// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/cborwriter.h"
#include "shared/protocol/fields.h"
#include "shared/protocol/words.h"

// The inside of codec.cpp: how each type of messages.h is written. A struct is a map of its fields, a
// message the array of its name and that map.
namespace Confab {

template <class M>
void writeMessage(CborWriter &writer, const M &message);
template <class M>
void writeFields(CborWriter &writer, const M &message);

inline QByteArrayView bytesOf(std::string_view name)
{
    return {name.data(), qsizetype(name.size())};
}

inline void write(CborWriter &writer, bool value)
{
    writer.boolean(value);
}
inline void write(CborWriter &writer, quint64 value)
{
    writer.unsignedInt(value);
}
inline void write(CborWriter &writer, const QString &value)
{
    writer.text(QStringView(value));
}
inline void write(CborWriter &writer, const QByteArray &value)
{
    writer.bytes(value);
}

template <class Tag>
void write(CborWriter &writer, StrongId<Tag> id)
{
    writer.unsignedInt(id.value);
}

template <size_t N>
void write(CborWriter &writer, const FixedBytes<N> &value)
{
    writer.bytes(value.view());
}

template <class E>
    requires std::is_enum_v<E>
void write(CborWriter &writer, E value)
{
    for (const auto &[each, word] : Words<E>::all) {
        if (each == value)
            writer.text(bytesOf(word));
    }
}

inline void write(CborWriter &writer, const std::map<RoomId, Seq> &seen)
{
    writer.map(seen.size());
    for (const auto &[room, seq] : seen) {
        write(writer, room);
        write(writer, seq);
    }
}

inline void write(CborWriter &writer, const std::vector<Reaction> &reactions)
{
    writer.map(reactions.size());
    for (const Reaction &reaction : reactions) {
        write(writer, reaction.emoji);
        writer.array(reaction.users.size());
        for (const UserId user : reaction.users)
            write(writer, user);
    }
}

inline void write(CborWriter &writer, const std::vector<ReactionCount> &counts)
{
    writer.map(counts.size());
    for (const ReactionCount &count : counts) {
        write(writer, count.emoji);
        write(writer, count.count);
    }
}

inline void write(CborWriter &writer, const Logged &event)
{
    std::visit([&](const auto &message) { writeMessage(writer, message); }, event);
}

template <class T>
void write(CborWriter &writer, const std::vector<T> &items)
{
    writer.array(items.size());
    for (const T &item : items)
        write(writer, item);
}

// Person, Room, Limits and whatever else is a map of its own.
template <class S>
    requires std::is_aggregate_v<S>
void write(CborWriter &writer, const S &value)
{
    writeFields(writer, value);
}

struct FieldCounter {
    quint64 count = 0;

    template <class T>
    void operator()(std::string_view, const T &)
    {
        ++count;
    }
    template <class T>
    void operator()(std::string_view, const std::optional<T> &value)
    {
        count += value ? 1 : 0;
    }
    void flag(std::string_view, bool value) { count += value ? 1 : 0; }
    template <class T>
    void sized(std::string_view name, const T &value, int)
    {
        (*this)(name, value);
    }
};

struct FieldWriter {
    CborWriter &writer;

    template <class T>
    void operator()(std::string_view name, const T &value)
    {
        writer.text(bytesOf(name));
        write(writer, value);
    }
    template <class T>
    void operator()(std::string_view name, const std::optional<T> &value)
    {
        if (value)
            (*this)(name, *value);
    }
    void flag(std::string_view name, bool value)
    {
        if (value)
            (*this)(name, value);
    }
    template <class T>
    void sized(std::string_view name, const T &value, int)
    {
        (*this)(name, value);
    }
};

template <class M>
void writeFields(CborWriter &writer, const M &message)
{
    FieldCounter counter;
    fields(counter, message);
    writer.map(counter.count);
    FieldWriter each{writer};
    fields(each, message);
}

template <class M>
void writeMessage(CborWriter &writer, const M &message)
{
    writer.array(2);
    writer.text(bytesOf(frameName<M>));
    writeFields(writer, message);
}

} // namespace Confab
