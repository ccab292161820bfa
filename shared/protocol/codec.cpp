// SPDX-License-Identifier: MIT
#include "shared/protocol/codec.h"

#include "shared/protocol/decoder.h"
#include "shared/protocol/encoder.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

template <class Frame>
QByteArray encode(const Frame &frame)
{
    QByteArray out;
    out.reserve(256);
    out.append(4, '\0');
    CborWriter writer(out);
    std::visit(
        [&]<class M>(const M &message) {
            if constexpr (!std::same_as<M, UnknownFrame>) // is only ever received
                writeMessage(writer, message);
        },
        frame);
    qToBigEndian(quint32(out.size() - 4), out.data());
    return out;
}

UnknownFrame readUnknown(QByteArrayView name, CborReader reader)
{
    UnknownFrame unknown{QString::fromUtf8(name), {}, {}};
    quint64 pairs = 0;
    if (!reader.map(pairs))
        return unknown;
    for (quint64 i = 0; i < pairs; ++i) {
        QByteArrayView key;
        quint64 number = 0;
        QByteArrayView bytes;
        if (!reader.text(key))
            reader.skip();
        if (key == "id" && reader.unsignedInt(number))
            unknown.id = number;
        else if (key == "nonce" && reader.bytes(bytes))
            unknown.nonce = Nonce::from(bytes);
        else
            reader.skip();
    }
    return unknown;
}

template <class Frame>
Result<Frame> decode(QByteArrayView payload)
{
    if (!checkCbor(payload))
        return Error{Code::badFrame, u"The frame is not CBOR as the protocol has it."_s};
    CborReader reader(payload);
    quint64 items = 0;
    QByteArrayView name;
    if (!reader.array(items) || items != 2 || !reader.text(name))
        return Error{Code::badFrame, u"The frame is not a name and its fields."_s};
    CborReader probe = reader;
    if (quint64 pairs = 0; !probe.map(pairs))
        return Error{Code::badFrame, u"The frame's fields are not a map."_s};
    Frame frame;
    QByteArrayView wrong;
    switch (readNamed(reader, name, frame, wrong)) {
    case Reading::Done:
        return frame;
    case Reading::Failed:
        return Error{Code::badFrame,
                     u"%1: the field \"%2\" is missing or not what it should be."_s.arg(QString::fromUtf8(name),
                                                                                        QString::fromUtf8(wrong))};
    case Reading::Unknown:
        break;
    }
    return Frame(readUnknown(name, reader));
}

} // namespace

QByteArray encodeFrame(const ClientFrame &frame)
{
    return encode(frame);
}

QByteArray encodeFrame(const ServerFrame &frame)
{
    return encode(frame);
}

QByteArray encodeEvent(const Logged &event)
{
    QByteArray out;
    CborWriter writer(out);
    write(writer, event);
    return out;
}

Result<ClientFrame> decodeClientFrame(QByteArrayView payload)
{
    return decode<ClientFrame>(payload);
}

Result<ServerFrame> decodeServerFrame(QByteArrayView payload)
{
    return decode<ServerFrame>(payload);
}

} // namespace Confab
