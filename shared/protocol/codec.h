// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/result.h"
#include "shared/protocol/messages.h"

#include <QByteArray>

namespace Confab {

// A whole frame: length and payload, its fields in the CDDL's order.
[[nodiscard]] QByteArray encodeFrame(const ClientFrame &frame);
[[nodiscard]] QByteArray encodeFrame(const ServerFrame &frame);
[[nodiscard]] QByteArray encodeEvent(const Logged &event); // one item of a page's events, without a length

// A payload's meaning, fields in any order, unknown ones ignored. Error bad-frame where it breaks a rule of the
// CDDL. Never recurses into what a peer nests; allocates in proportion to the payload's own bytes.
[[nodiscard]] Result<ClientFrame> decodeClientFrame(QByteArrayView payload);
[[nodiscard]] Result<ServerFrame> decodeServerFrame(QByteArrayView payload);

} // namespace Confab
