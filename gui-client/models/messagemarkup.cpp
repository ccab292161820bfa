// SPDX-License-Identifier: MIT
#include "gui-client/models/messagemarkup.h"

#include "gui-client/models/displaytext.h"
#include "gui-client/models/weblink.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr QStringView fence = u"```";
constexpr int longestLanguage = 20; // the word behind a fence

bool isOneOf(QChar c, QStringView those)
{
    return those.contains(c);
}

class MarkupParser
{
public:
    explicit MarkupParser(QStringView text) : m_text(text), m_size(int(text.size())) { }

    Markup parse()
    {
        for (int at = 0; at < m_size;) {
            int end = block(at);
            if (end < 0) {
                end = lineEnd(at);
                takeLine(at, end);
            }
            at = behindBreak(end);
        }
        return std::move(m_spans);
    }

private:
    [[nodiscard]] QChar at(int index) const { return m_text[index]; }
    [[nodiscard]] int lineEnd(int from) const
    {
        return int(std::find_if(m_text.begin() + from, m_text.end(), endsParagraph) - m_text.begin());
    }
    [[nodiscard]] int behindBreak(int end) const
    {
        const bool pair = end + 1 < m_size && at(end) == u'\r' && at(end + 1) == u'\n';
        return end + (pair ? 2 : 1);
    }
    [[nodiscard]] int behindSpaces(int from) const
    {
        while (from < m_size && (at(from) == u' ' || at(from) == u'\t'))
            ++from;
        return from;
    }
    [[nodiscard]] bool endsLine(int index) const { return index >= m_size || endsParagraph(at(index)); }

    // Where a fenced block that begins here ends, behind its closing fence; -1: there is none.
    int block(int from)
    {
        if (m_noFence || !m_text.mid(from).startsWith(fence))
            return -1;
        int begin = from + int(fence.size());
        const int firstEnd = lineEnd(begin);
        const QStringView word = m_text.mid(begin, firstEnd - begin).trimmed();
        const bool language = word.size() <= longestLanguage && std::all_of(word.begin(), word.end(), [](QChar c) {
                                  return c.isLetterOrNumber() || isOneOf(c, u"+-#._");
                              });
        if (language && firstEnd < m_size)
            begin = behindBreak(firstEnd);
        for (auto close = int(m_text.indexOf(fence, begin)); close >= 0;
             close = int(m_text.indexOf(fence, close + 1))) {
            const int end = behindSpaces(close + int(fence.size()));
            if (!endsLine(end))
                continue;
            int last = close;
            if (last > begin && endsParagraph(at(last - 1)))
                last -= last - 1 > begin && at(last - 1) == u'\n' && at(last - 2) == u'\r' ? 2 : 1;
            if (last <= begin)
                return -1;
            m_spans.push_back({MarkupKind::CodeBlock, {begin, last - begin}, begin - from, end - last});
            m_quoted = false;
            return end;
        }
        m_noFence = true; // nor is there one for what follows
        return -1;
    }

    void takeLine(int from, int end)
    {
        int sign = 0;
        if (from < end && at(from) == u'>') {
            if (from + 1 < end && at(from + 1) == u' ')
                sign = 2;
            else if (from + 1 == end && m_quoted)
                sign = 1;
        }
        takeInline(from + sign, end);
        m_quoted = sign > 0;
        if (m_quoted)
            m_spans.push_back({MarkupKind::Quote, {from + sign, end - from - sign}, sign, 0});
    }

    void takeInline(int from, int end)
    {
        m_begin = from;
        m_end = end;
        m_bold = m_italic = m_word = -1;
        bool noTick = false;
        for (int i = from; i < end; ++i) {
            const QChar c = at(i);
            if (c == u'`' && !noTick && isLoneTick(i)) {
                const int close = closingTick(i);
                noTick = close < 0;
                if (close > 0) {
                    m_spans.push_back({MarkupKind::Code, {i + 1, close - i - 1}, 1, 1});
                    m_word = close - 1;
                    i = close;
                }
            } else if (const int behind = link(i); behind > i) {
                m_word = behind - 1;
                i = behind - 1;
            } else if (c == u'*') {
                takeStar(i, MarkupKind::Bold, m_bold, m_italic);
            } else if (c == u'_') {
                takeStar(i, MarkupKind::Italic, m_italic, m_bold);
            } else if (c.isLetterOrNumber() || c.unicode() > 127) {
                m_word = i;
            }
        }
    }

    [[nodiscard]] bool isLoneTick(int i) const
    {
        return (i == m_begin || at(i - 1) != u'`') && (i + 1 >= m_end || at(i + 1) != u'`');
    }
    [[nodiscard]] int closingTick(int open) const
    {
        bool blank = true;
        for (int i = open + 1; i < m_end; ++i) {
            if (at(i) == u'`' && isLoneTick(i) && !blank)
                return i;
            blank = blank && at(i).isSpace();
        }
        return -1;
    }

    // A sign opens before a word and closes behind one, so that 2*3*4, *.cpp and snake_case stay what they are.
    [[nodiscard]] bool mayOpen(int i) const
    {
        const QChar c = at(i);
        const bool before =
            i == m_begin || at(i - 1).isSpace() || (at(i - 1) != c && isOneOf(at(i - 1), u"([{\"'*_-–—:,;>“„«‘¿¡"));
        return before && i + 1 < m_end && !at(i + 1).isSpace() && at(i + 1) != c && !isOneOf(at(i + 1), u".,;:!?)]}/");
    }
    [[nodiscard]] bool mayClose(int i) const
    {
        const QChar c = at(i);
        if (at(i - 1).isSpace() || at(i - 1) == c)
            return false;
        return i + 1 == m_end || at(i + 1).isSpace()
            || (at(i + 1) != c && isOneOf(at(i + 1), u")]}\"'*_-–—:,;.!?…”“»’"));
    }
    void takeStar(int i, MarkupKind kind, int &open, int &other)
    {
        if (open >= 0 && m_word > open && mayClose(i)) {
            m_spans.push_back({kind, {open + 1, i - open - 1}, 1, 1});
            if (other > open)
                other = -1; // what begins within doesn't end outside
            open = -1;
        } else if (mayOpen(i)) {
            open = i;
        }
    }

    // Takes an address that begins here, and gives where it ends; what only looks like one is passed over as well.
    int link(int from)
    {
        const QChar c = at(from).toLower();
        if ((c != u'h' && c != u'm') || (from > m_begin && at(from - 1).isLetterOrNumber()))
            return -1;
        const QStringView rest = m_text.mid(from, m_end - from);
        const bool known = rest.startsWith(u"https://", Qt::CaseInsensitive)
            || rest.startsWith(u"http://", Qt::CaseInsensitive) || rest.startsWith(u"mailto:", Qt::CaseInsensitive);
        if (!known)
            return -1;
        int end = from;
        while (end < m_end && goesOn(at(end)))
            ++end;
        end = withoutTail(from, end);
        if (openableLink(m_text.mid(from, end - from).toString()))
            m_spans.push_back({MarkupKind::Link, {from, end - from}, 0, 0});
        return end;
    }
    [[nodiscard]] static bool goesOn(QChar c)
    {
        const char16_t u = c.unicode();
        const bool wide = (u >= 0x3000 && u <= 0x303f) || (u >= 0xff01 && u <= 0xff0f) || (u >= 0xff1a && u <= 0xff20);
        return u > 0x20 && u != 0x7f && !c.isSpace() && !wide && !isBidiControl(c) && !isOneOf(c, u"<>\"`|^\\");
    }
    // What ends a sentence or closes a bracket that was opened before the address isn't part of it.
    [[nodiscard]] int withoutTail(int from, int end) const
    {
        const QStringView whole = m_text.mid(from, end - from);
        qsizetype round = whole.count(u')') - whole.count(u'(');
        qsizetype square = whole.count(u']') - whole.count(u'[');
        while (end > from) {
            const QChar c = at(end - 1);
            if (c == u')' && round > 0)
                --round;
            else if (c == u']' && square > 0)
                --square;
            else if (!isOneOf(c, u".,;:!?'*_~…’”“»}"))
                break;
            --end;
        }
        return end;
    }

    QStringView m_text;
    int m_size;
    Markup m_spans;
    bool m_noFence = false;
    bool m_quoted = false; // the line before was
    // Within a line: its ends, the signs that are open, and the last character that makes it worth one.
    int m_begin = 0;
    int m_end = 0;
    int m_bold = -1;
    int m_italic = -1;
    int m_word = -1;
};

} // namespace

Markup parseMarkup(const QString &text)
{
    return MarkupParser(text).parse();
}

} // namespace Confab
