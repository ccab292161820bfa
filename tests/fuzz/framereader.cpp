// SPDX-License-Identifier: MIT
#include "shared/protocol/framereader.h"
#include "shared/protocol/limits.h"
#include "tests/fuzz/target.h"

#include <vector>

namespace Confab {

namespace {

// All that a stream gave: its frames, the code of the error that ended it, and what is left over.
struct Outcome {
    std::vector<QByteArray> frames;
    QString error;
    qsizetype pending = 0;
    bool operator==(const Outcome &) const = default;
};

// The stream in pieces of 1..longest bytes, of lengths that vary.
Outcome readInPieces(QByteArrayView stream, qsizetype longest)
{
    FrameReader reader{quint32{Limit::frame}};
    Outcome outcome;
    qsizetype step = longest;
    for (qsizetype at = 0; at < stream.size() && outcome.error.isEmpty(); at += step) {
        step = std::min(stream.size() - at, 1 + (at * 7 + longest - 1) % longest);
        reader.append(stream.sliced(at, step));
        while (true) {
            const auto frame = reader.next();
            if (!frame) {
                outcome.error = frame.error().code;
                break;
            }
            if (!*frame)
                break;
            promise(!(*frame)->isEmpty() && quint64((*frame)->size()) <= Limit::frame);
            outcome.frames.push_back((*frame)->toByteArray());
        }
        promise(reader.pending() <= at + step);
    }
    // Where the stream is lost, what lies unread depends on the pieces and means nothing.
    outcome.pending = outcome.error.isEmpty() ? reader.pending() : 0;
    return outcome;
}

} // namespace

} // namespace Confab

// However the bytes are cut, the same frames come out, and every byte is accounted for.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace Confab;
    const QByteArrayView stream = fuzzInput(data, size);
    const Outcome whole = readInPieces(stream, std::max<qsizetype>(1, stream.size()));
    promise(whole == readInPieces(stream, 1));
    promise(whole == readInPieces(stream, 5));

    qsizetype used = whole.pending;
    for (const QByteArray &frame : whole.frames)
        used += 4 + frame.size();
    promise(whole.error.isEmpty() ? used == stream.size() : used < stream.size());
    return 0;
}
