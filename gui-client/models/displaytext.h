// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Confab {

// A name or reason that came from elsewhere, made fit to stand in a line of ours: no line breaks, no controls, nothing
// that turns the direction of what stands beside it, not longer than `limit` characters.
[[nodiscard]] QString displayLine(const QString &text, qsizetype limit = 64);

// The same, set apart so that its direction doesn't spill into a sentence around it.
inline constexpr QChar isolateBegin{0x2068}; // FIRST STRONG ISOLATE
inline constexpr QChar isolateEnd{0x2069};   // POP DIRECTIONAL ISOLATE
[[nodiscard]] QString isolated(const QString &text);
[[nodiscard]] QString withoutIsolates(QString text); // … and no longer

// "Deutsch", of "de_AT" "Deutsch (Österreich)": as those say it who speak it. A code that isn't known stands for itself.
[[nodiscard]] QString languageName(const QString &code);

// "ana, marta, jorge", as the window's language separates them.
[[nodiscard]] QString separated(const QStringList &parts);

// So many accents and the like on one letter are more than any language has. Piled up without end they take long to
// be drawn, over all else.
inline constexpr int mostAccents = 16;

// Turns the direction of what stands around it.
[[nodiscard]] bool isBidiControl(QChar c);
// Ends a line of a message, however it was written.
[[nodiscard]] bool endsParagraph(QChar c);
// That place, or where it is within a character as people see them, its end or its beginning.
[[nodiscard]] int characterEdge(const QString &text, int position, bool end);

} // namespace Confab
