// SPDX-License-Identifier: MIT
#include "gui-client/app/help.h"

#include "gui-client/models/displaytext.h"
#include "gui-client/views/slashcommands.h"
#include "gui-client/views/tint.h"
#include "gui-client/views/windowmenu.h"

#include <QAction>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Confab::Help)
};

HelpSection commands()
{
    HelpSection section{Words::tr("Commands"), {}};
    for (const CommandHelp &each : commandHelp())
        section.lines.push_back({each.typed, each.does});
    return section;
}

HelpSection writing()
{
    return {Words::tr("While you write"),
            {
                {keyText(Qt::Key_Enter), Words::tr("Send")},
                {keyText(Qt::SHIFT | Qt::Key_Enter), Words::tr("Begin a new line")},
                {keyText(Qt::Key_Tab), Words::tr("Complete a nickname or an emoji's :name:, or move on")},
                {keyText(Qt::CTRL | Qt::Key_E), Words::tr("Choose an emoji")},
                {keyText(Qt::Key_Up), Words::tr("Change your last message, while the field is empty")},
                {keyText(Qt::Key_Escape), Words::tr("Stop changing or answering a message")},
            }};
}

HelpSection messages()
{
    return {Words::tr("On a message"),
            {
                {separated({keyText(Qt::Key_Up), keyText(Qt::Key_Down)}), Words::tr("Walk from message to message")},
                {keyText(QKeySequence::Copy), Words::tr("Copy it")},
                {keyText(Qt::Key_R), Words::tr("Answer it")},
                {keyText(Qt::Key_Plus), Words::tr("React with an emoji")},
                {keyText(Qt::Key_E), Words::tr("Change it, if it is yours")},
                {keyText(Qt::Key_Delete), Words::tr("Delete it")},
                {keyText(Qt::Key_Enter), Words::tr("Show all of it, go to what it answers, or send it again")},
                {keyText(Qt::Key_Menu), Words::tr("Open its menu; also that of a room or a person")},
            }};
}

HelpSection window(const WindowMenu &menu)
{
    HelpSection section{Words::tr("Everywhere in the window"), {}};
    const QList<QAction *> actions = menu.findChildren<QAction *>();
    for (const QAction *each : actions) {
        if (each->shortcut().isEmpty())
            continue;
        QString does = withoutShortcut(each->text());
        does.remove(u'…');
        const bool named = each != menu.write && !each->isCheckable(); // after what happens; else after a place
        section.lines.push_back({keyText(each->shortcut()), named ? does : each->toolTip()});
    }
    return section;
}

} // namespace

std::vector<HelpSection> helpOf(const WindowMenu &menu)
{
    return {commands(), writing(), messages(), window(menu)};
}

} // namespace Confab
