// SPDX-License-Identifier: MIT
#include "gui-client/app/searching.h"

#include "gui-client/app/conversations.h"
#include "gui-client/views/composer.h"
#include "gui-client/views/mainwindow.h"
#include "gui-client/views/roomheader.h"
#include "gui-client/views/searchfield.h"
#include "gui-client/views/searchpanel.h"
#include "gui-client/views/serverpage.h"
#include "gui-client/views/windowmenu.h"

#include <QAction>

namespace Confab {

namespace {
constexpr int pauseMillis = 250;
} // namespace

Searching::Searching(const ChatParts &parts, Conversations &conversations, QObject *parent)
    : QObject(parent),
      m_parts(parts),
      m_feeder(parts.client, parts.rooms, m_model,
               [&conversations](const QString &nick) { return conversations.personNamed(nick); })
{
    SearchField &field = parts.page.header().search();
    SearchPanel &panel = parts.page.found();
    panel.setModel(&m_model);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMillis);
    connect(&m_pause, &QTimer::timeout, this, [this, &field] { m_feeder.look(field.text()); });
    parts.page.when(parts.window.menu().search, this, [this] { open(); });
    connect(&field, &SearchField::opened, this, [this] { m_parts.page.showFound(true); });
    connect(&field, &QLineEdit::textEdited, this, [this] {
        m_parts.page.showFound(true);
        m_pause.start();
    });
    connect(&field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) // the cross in the field is no typing
            m_pause.start();
    });
    connect(&field, &QLineEdit::returnPressed, this, [this, &field] {
        if (m_pause.isActive() || m_model.state() != SearchModel::State::Shown) {
            m_pause.stop();
            m_feeder.look(field.text());
        } else {
            m_parts.page.found().focusResults();
        }
    });
    connect(&field, &SearchField::downPressed, this, [this] { m_parts.page.found().focusResults(); });
    // Also from among what was found, and later: whoever goes back to writing is done with it.
    parts.page.when(parts.window.menu().write, this, [this] { close(); });
    connect(&field, &SearchField::left, this, [this] { close(); });
    connect(&panel, &SearchPanel::closed, this, [this] { close(); });
    connect(&panel, &SearchPanel::moreWanted, this, [this] { m_feeder.lookFurther(); });
    connect(&panel, &SearchPanel::chosen, this, [this, &conversations](RoomId room, Seq seq) {
        if (!m_parts.rooms.find(room))
            return; // left meanwhile
        conversations.showAt(room, seq);
        m_parts.page.composer().focusField();
    });
}

void Searching::open()
{
    SearchField &field = m_parts.page.header().search();
    m_parts.page.showFound(true);
    field.setFocus(Qt::ShortcutFocusReason);
    field.selectAll();
}

void Searching::look(const QString &typed)
{
    open();
    m_parts.page.header().search().setText(typed);
    m_pause.stop();
    m_feeder.look(typed);
}

void Searching::close()
{
    m_parts.page.header().search().clear();
    m_pause.stop();
    m_feeder.forget();
    m_parts.page.showFound(false);
    m_parts.page.composer().focusField();
}

} // namespace Confab
