// SPDX-License-Identifier: MIT
#include "gui-client/views/theme.h"

#include <array>

namespace Confab {

namespace {

struct AuthorColours {
    QRgb avatar;
    QRgb onLight;
    QRgb onDark;
};

// People have neighbouring numbers, so neighbours differ most.
constexpr std::array<AuthorColours, Theme::authorCount> authors{{
    {0xff5f7695, 0xff4f6180, 0xff8fa9ce}, // slate
    {0xff5a67c9, 0xff5058bf, 0xff9aa2f0}, // indigo
    {0xffb5488a, 0xffa43a7a, 0xffe383bc}, // magenta
    {0xff367d76, 0xff2b6b64, 0xff3cb8ab}, // teal
    {0xffaf5c2c, 0xff975025, 0xffe88a54}, // orange
    {0xff3e8131, 0xff347029, 0xff55b843}, // green
    {0xff9559c0, 0xff8644b6, 0xffc08fe4}, // violet
    {0xff327aae, 0xff286792, 0xff5caae2}, // blue
    {0xff867327, 0xff74641f, 0xffc0a330}, // olive
    {0xffc34b55, 0xffb23a44, 0xffe88c94}, // red
}};

} // namespace

Theme Theme::lightOne()
{
    Theme theme;
    theme.dark = false;
    theme.base = QColor(0xffffff);
    theme.panel = QColor(0xf4f5f7);
    theme.border = QColor(0xe3e5ea);
    theme.outline = QColor(0x868d9b);
    theme.text = QColor(0x1d2129);
    theme.muted = QColor(0x646b79);
    theme.accent = QColor(0x2a66d0);
    theme.onAccent = QColor(0xffffff);
    theme.accentFill = QColor(0x2f6fde);
    theme.selection = QColor(0xdfe9fb);
    theme.mention = QColor(0xfff4d6);
    theme.pill = QColor(0xdbe6fa);
    theme.onPill = QColor(0x1f58bd);
    theme.code = QColor(0xeef0f4);
    theme.danger = QColor(0xc92f2f);
    theme.dangerFill = QColor(0xd03232);
    theme.good = QColor(0x1f7a41);
    theme.online = QColor(0x2c9a55);
    theme.away = QColor(0xd99a1b);
    theme.busy = QColor(0xd93a3a);
    theme.offline = QColor(0x9aa1ae);
    return theme;
}

Theme Theme::darkOne()
{
    Theme theme;
    theme.dark = true;
    theme.base = QColor(0x16181d);
    theme.panel = QColor(0x1d2027);
    theme.border = QColor(0x2c313b);
    theme.outline = QColor(0x6b7280);
    theme.text = QColor(0xe6e8ec);
    theme.muted = QColor(0x949cab);
    theme.accent = QColor(0x6aa1ff);
    theme.onAccent = QColor(0xffffff);
    theme.accentFill = QColor(0x2f6bd6);
    theme.selection = QColor(0x293553);
    theme.mention = QColor(0x3a3118);
    theme.pill = QColor(0x26365a);
    theme.onPill = QColor(0x7caeff);
    theme.code = QColor(0x272c36);
    theme.danger = QColor(0xf0736c);
    theme.dangerFill = QColor(0xcf3f38);
    theme.good = QColor(0x4fbf7a);
    theme.online = QColor(0x4fbf7a);
    theme.away = QColor(0xe0ad45);
    theme.busy = QColor(0xe5534b);
    theme.offline = QColor(0x6b7280);
    return theme;
}

Theme Theme::of(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return dark ? darkOne() : lightOne();
}

QColor Theme::author(UserId user) const
{
    const AuthorColours &colours = authors[size_t(authorNumber(user))];
    return QColor::fromRgb(dark ? colours.onDark : colours.onLight);
}

QColor Theme::avatar(UserId user)
{
    return QColor::fromRgb(authors[size_t(authorNumber(user))].avatar);
}

QColor Theme::presence(Presence presence) const
{
    switch (presence) {
    case Presence::Online:
        return online;
    case Presence::Away:
        return away;
    case Presence::Busy:
        return busy;
    case Presence::Offline:
        break;
    }
    return offline;
}

} // namespace Confab
