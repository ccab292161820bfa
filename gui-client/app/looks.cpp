// SPDX-License-Identifier: MIT
#include "gui-client/app/looks.h"

#include "gui-client/views/framestyle.h"
#include "gui-client/views/theme.h"
#include "gui-client/views/tint.h"

#include <QApplication>
#include <QPalette>

namespace Confab {

namespace {

QPalette paletteOf(const Theme &theme)
{
    QPalette palette(theme.panel, theme.panel);
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) {
        palette.setColor(QPalette::All, role, colour);
    };
    set(QPalette::Window, theme.panel);
    set(QPalette::WindowText, theme.text);
    set(QPalette::Base, theme.base);
    set(QPalette::AlternateBase, theme.panel);
    set(QPalette::Text, theme.text);
    set(QPalette::Button, theme.dark ? theme.code : theme.panel);
    set(QPalette::ButtonText, theme.text);
    set(QPalette::BrightText, theme.danger);
    set(QPalette::ToolTipBase, theme.code);
    set(QPalette::ToolTipText, theme.text);
    set(QPalette::PlaceholderText, theme.muted);
    set(QPalette::Highlight, theme.accentFill);
    set(QPalette::HighlightedText, theme.onAccent);
    set(QPalette::Link, theme.accent);
    set(QPalette::LinkVisited, theme.accent);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.offline);
    return palette;
}

} // namespace

Looks::Looks() : m_font(QApplication::font())
{
    // Else what has a style sheet would hear of no other colours and no other size.
    QCoreApplication::setAttribute(Qt::AA_UseStyleSheetPropagationInWidgetStyles);
    FrameStyle::install();
}

Looks::~Looks()
{
    apply({});
}

void Looks::apply(const Preferences &preferences)
{
    if (preferences.scheme != m_applied.scheme)
        color(preferences.scheme);
    if (preferences.text != m_applied.text)
        QApplication::setFont(preferences.text == 100 ? m_font : scaled(m_font, preferences.text / 100.0));
    m_applied = preferences;
}

void Looks::color(Preferences::Scheme scheme)
{
    // An empty one has no colour of its own: all are the system's again.
    QApplication::setPalette(QPalette());
    if (scheme == Preferences::Scheme::System)
        return;
    // Also where the system looks like that just now: it may not always.
    QApplication::setPalette(paletteOf(scheme == Preferences::Scheme::Dark ? Theme::darkOne() : Theme::lightOne()));
}

} // namespace Confab
