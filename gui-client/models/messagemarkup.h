// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/models/timelinerow.h"

#include <vector>

namespace Confab {

enum class MarkupKind : quint8 { Bold, Italic, Code, CodeBlock, Quote, Link };

// A piece of a message that looks different: *bold*, _italic_, `code`, a ```block```, a line of a > quote, and an
// address that openableLink() takes.
struct MarkupSpan {
    MarkupKind kind = MarkupKind::Bold;
    TextSpan content; // in the message's text
    int before = 0;   // so many characters right before the content are its sign, and aren't shown
    int after = 0;    // … and behind it
    [[nodiscard]] bool isBlock() const { return kind == MarkupKind::CodeBlock || kind == MarkupKind::Quote; }
    [[nodiscard]] int begin() const { return content.start - before; }
    [[nodiscard]] int end() const { return content.start + content.length + after; }
    bool operator==(const MarkupSpan &) const = default;
};
using Markup = std::vector<MarkupSpan>; // what lies within another comes before it

// Takes no longer than the text is long, whatever is in it. All that is no markup is text.
[[nodiscard]] Markup parseMarkup(const QString &text);

} // namespace Confab
