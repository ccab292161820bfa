// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/cborcheck.h"
#include "shared/protocol/cborreader.h"
#include "shared/protocol/codes.h"
#include "shared/protocol/fields.h"
#include "shared/protocol/words.h"

// The inside of codec.cpp: how each type of messages.h is read from a payload that checkCbor() let pass. The
// types nest at most three deep, and that by their own definition: nothing here follows a peer's nesting.
namespace Confab {

enum class Reading { Done, Failed, Unknown };

template <class S>
    requires std::is_aggregate_v<S>
bool read(CborReader &reader, S &value);
template <class T>
bool read(CborReader &reader, std::vector<T> &items);
inline bool read(CborReader &reader, Logged &event);

inline bool read(CborReader &reader, bool &value)
{
    return reader.boolean(value);
}
inline bool read(CborReader &reader, quint64 &value)
{
    return reader.unsignedInt(value);
}

inline bool read(CborReader &reader, QString &value)
{
    QByteArrayView utf8;
    if (!reader.text(utf8))
        return false;
    value = QString::fromUtf8(utf8);
    return true;
}

inline bool read(CborReader &reader, QByteArray &value)
{
    QByteArrayView bytes;
    if (!reader.bytes(bytes))
        return false;
    value = bytes.toByteArray();
    return true;
}

template <class Tag>
bool read(CborReader &reader, StrongId<Tag> &id)
{
    return reader.unsignedInt(id.value);
}

template <size_t N>
bool read(CborReader &reader, FixedBytes<N> &value)
{
    QByteArrayView bytes;
    if (!reader.bytes(bytes))
        return false;
    const auto exact = FixedBytes<N>::from(bytes);
    if (exact)
        value = *exact;
    return exact.has_value();
}

template <class E>
    requires std::is_enum_v<E>
bool read(CborReader &reader, E &value)
{
    QByteArrayView utf8;
    if (!reader.text(utf8))
        return false;
    for (const auto &[each, word] : Words<E>::all) {
        if (utf8 == QByteArrayView(word.data(), qsizetype(word.size()))) {
            value = each;
            return true;
        }
    }
    return false;
}

inline bool read(CborReader &reader, std::map<RoomId, Seq> &seen)
{
    quint64 pairs = 0;
    if (!reader.map(pairs))
        return false;
    for (quint64 i = 0; i < pairs; ++i) {
        RoomId room;
        if (!read(reader, room) || !read(reader, seen[room]))
            return false;
    }
    return true;
}

// [+ item]
template <class T>
bool readSome(CborReader &reader, std::vector<T> &items)
{
    return read(reader, items) && !items.empty();
}

inline bool read(CborReader &reader, Reaction &reaction)
{
    return read(reader, reaction.emoji) && readSome(reader, reaction.users);
}

inline bool read(CborReader &reader, ReactionCount &count)
{
    return read(reader, count.emoji) && read(reader, count.count);
}

// A map whose pairs are kept in the order in which they came.
template <class Pair>
bool readPairs(CborReader &reader, std::vector<Pair> &pairs)
{
    quint64 count = 0;
    if (!reader.map(count))
        return false;
    for (quint64 i = 0; i < count; ++i) {
        if (!read(reader, pairs.emplace_back()))
            return false;
    }
    return true;
}

inline bool read(CborReader &reader, std::vector<Reaction> &reactions)
{
    return readPairs(reader, reactions);
}
inline bool read(CborReader &reader, std::vector<ReactionCount> &counts)
{
    return readPairs(reader, counts);
}

template <class T>
bool read(CborReader &reader, std::vector<T> &items)
{
    quint64 count = 0;
    if (!reader.array(count))
        return false;
    for (quint64 i = 0; i < count; ++i) { // no reserve(): only items that came take memory
        if (!read(reader, items.emplace_back()))
            return false;
    }
    return true;
}

// Reads the value of the one field that is called `key`, if the message has it.
struct FieldReader {
    CborReader &reader;
    QByteArrayView key;
    quint64 index = 0; // of the field that is looked at
    std::optional<quint64> found{};
    bool failed = false;

    template <class T>
    void operator()(std::string_view name, T &member)
    {
        take(name, [&] { return read(reader, member); });
    }
    template <class T>
    void operator()(std::string_view name, std::optional<T> &member)
    {
        take(name, [&] { return read(reader, member.emplace()); });
    }
    void operator()(std::string_view name, std::optional<std::vector<UserId>> &member)
    {
        take(name, [&] { return readSome(reader, member.emplace()); });
    }
    void flag(std::string_view name, bool &member) { (*this)(name, member); }
    template <class T>
    void sized(std::string_view name, T &member, int most)
    {
        take(name, [&] {
            CborReader probe = reader;
            QByteArrayView raw;
            return (probe.text(raw) || probe.bytes(raw)) && raw.size() <= most && readMember(member);
        });
    }

private:
    template <class T>
    bool readMember(T &member)
    {
        return read(reader, member);
    }
    template <class T>
    bool readMember(std::optional<T> &member)
    {
        return read(reader, member.emplace());
    }

    template <class Take>
    void take(std::string_view name, Take takeValue)
    {
        if (!found && key == QByteArrayView(name.data(), qsizetype(name.size()))) {
            found = index;
            failed = !takeValue();
        }
        ++index;
    }
};

// Finds a required field that hasn't come.
struct MissingField {
    quint64 came; // a bit for each field
    quint64 index = 0;
    std::string_view name{};

    template <class T>
    void operator()(std::string_view field, const T &)
    {
        if (!(came >> index & 1) && name.empty())
            name = field;
        ++index;
    }
    template <class T>
    void operator()(std::string_view, const std::optional<T> &)
    {
        ++index;
    }
    void flag(std::string_view, bool) { ++index; }
    template <class T>
    void sized(std::string_view field, const T &member, int)
    {
        (*this)(field, member);
    }
};

// A map of fields, in any order, unknown ones passed over. `wrong` names the field that spoils it.
template <class M>
bool readFields(CborReader &reader, M &message, QByteArrayView &wrong)
{
    quint64 pairs = 0;
    if (!reader.map(pairs))
        return false;
    quint64 came = 0;
    for (quint64 i = 0; i < pairs; ++i) {
        QByteArrayView key;
        if (!reader.text(key)) {
            reader.skip();
            reader.skip();
            continue;
        }
        FieldReader field{reader, key};
        fields(field, message);
        if (field.failed) {
            wrong = key;
            return false;
        }
        if (field.found)
            came |= quint64(1) << *field.found;
        else
            reader.skip();
    }
    MissingField missing{came};
    fields(missing, std::as_const(message));
    wrong = QByteArrayView(missing.name.data(), qsizetype(missing.name.size()));
    return missing.name.empty();
}

template <class S>
    requires std::is_aggregate_v<S>
bool read(CborReader &reader, S &value)
{
    QByteArrayView wrong;
    return readFields(reader, value, wrong);
}

// Into the alternative of `frame` that is called `name`.
template <class... Ms>
Reading readNamed(CborReader &reader, QByteArrayView name, std::variant<Ms...> &frame, QByteArrayView &wrong)
{
    Reading reading = Reading::Unknown;
    const auto tryOne = [&]<class M>(std::type_identity<M>) {
        if constexpr (!frameName<M>.empty()) {
            if (name != QByteArrayView(frameName<M>.data(), qsizetype(frameName<M>.size())))
                return false;
            reading = readFields(reader, frame.template emplace<M>(), wrong) ? Reading::Done : Reading::Failed;
            return true;
        }
        return false;
    };
    static_cast<void>((tryOne(std::type_identity<Ms>{}) || ...));
    return reading;
}

inline bool read(CborReader &reader, Logged &event)
{
    quint64 items = 0;
    QByteArrayView name;
    QByteArrayView wrong;
    return reader.array(items) && items == 2 && reader.text(name)
        && readNamed(reader, name, event, wrong) == Reading::Done;
}

} // namespace Confab
