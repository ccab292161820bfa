// SPDX-License-Identifier: MIT
#include "gui-client/views/emojifont.h"

#include "shared/protocol/emojitext.h"

#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

const QStringList &emojiFamilies()
{
    // Asked once: to look a family up takes milliseconds.
    static const QStringList families = [] {
        QStringList found;
        for (const QString &family : {u"Noto Color Emoji"_s, u"Segoe UI Emoji"_s, u"Apple Color Emoji"_s}) {
            if (QFontDatabase::hasFamily(family))
                found << family;
        }
        return found;
    }();
    return families;
}

} // namespace

QFont emojiFirst(QFont font)
{
    font.setFamilies(emojiFamilies() + font.families());
    return font;
}

QList<QTextLayout::FormatRange> emojiFormats(const QString &text, const QFont &font)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const EmojiRun &run : emojiIn(text)) {
        if (emojiFamilies().isEmpty())
            break;
        QTextCharFormat format;
        format.setFontFamilies(emojiFamilies() + font.families());
        ranges.append({int(run.from), int(run.length), format});
    }
    return ranges;
}

} // namespace Confab
