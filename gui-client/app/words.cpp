// SPDX-License-Identifier: MIT
#include "gui-client/app/words.h"

#include "gui-client/models/displaytext.h"
#include "shared/protocol/codes.h"

#include <QCoreApplication>

namespace Confab {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Confab::Words)
};

QString nickRule(const QString &nick)
{
    return Words::tr(
               "“%1” can't be a nickname. It has letters, digits and _ - . ' and single spaces only between them, "
               "begins with a letter or digit, and has up to 32 characters.")
        .arg(nick);
}

} // namespace

QString calmly(const QString &code, const QString &serversText)
{
    if (code == Code::replaced)
        return Words::tr("You connected from somewhere else, so this window was disconnected.");
    if (code == Code::kicked)
        return Words::tr("You were removed from this server.");
    if (code == Code::banned)
        return Words::tr("This server doesn't let you in.");
    if (code == Code::serverFull)
        return Words::tr("The server is full at the moment.");
    if (code == Code::tooManyConnections)
        return Words::tr("There are too many connections from your address.");
    if (code == Code::badVersion)
        return Words::tr("The server speaks another version of the protocol than this window.");
    if (code == Code::shuttingDown)
        return Words::tr("The server is shutting down.");
    if (code == Code::slowDown)
        return Words::tr("That was too much at once. It goes on in a moment.");
    if (code == Code::unavailable)
        return Words::tr("The server can't store anything at the moment.");
    return displayLine(serversText, 512);
}

QString requestTrouble(const ErrorFrame &error, const QString &name)
{
    const QString shown = displayLine(name);
    if (error.code == Code::nickTaken)
        return Words::tr("“%1” is in use.").arg(shown);
    if (error.code == Code::nickConfusable)
        return Words::tr("“%1” looks too much like the name of someone else.").arg(shown);
    if (error.code == Code::nickInvalid)
        return nickRule(shown);
    if (error.code == Code::nickProtected)
        return Words::tr("“%1” belongs to someone.").arg(shown);
    if (error.code == Code::nameTaken)
        return Words::tr("There is a room “%1” already.").arg(shown);
    if (error.code == Code::nameInvalid)
        return Words::tr("“%1” can't be a room's name.").arg(shown);
    if (error.code == Code::noSuchRoom)
        return shown.isEmpty() ? Words::tr("There is no such room.") : Words::tr("There is no room “%1”.").arg(shown);
    if (error.code == Code::noSuchUser)
        return shown.isEmpty() ? Words::tr("There is no such person.")
                               : Words::tr("Nobody here is called “%1”.").arg(shown);
    if (error.code == Code::noSuchEvent)
        return Words::tr("That message isn't there any more.");
    if (error.code == Code::notAMember)
        return Words::tr("You are not in that room.");
    if (error.code == Code::notAllowed)
        return Words::tr("You may not do that here.");
    if (error.code == Code::badText)
        return Words::tr("That text can't be sent.");
    if (error.code == Code::tooLarge)
        return Words::tr("That is too long.");
    if (error.code == Code::slowDown)
        return Words::tr("That was too much at once. Try it again in a moment.");
    if (error.code == Code::unavailable)
        return Words::tr("That doesn't work at the moment. Try it again when you are connected.");
    return calmly(error.code, error.text);
}

ConnectTrouble troubleOf(const Refused &refusal, const QString &nick, bool gavePassword)
{
    if (refusal.code == Code::nickTaken)
        return {ConnectField::Nick, Words::tr("“%1” is in use.").arg(nick), refusal.suggestion};
    if (refusal.code == Code::nickConfusable)
        return {ConnectField::Nick, Words::tr("“%1” looks too much like the name of someone else.").arg(nick),
                refusal.suggestion};
    if (refusal.code == Code::nickInvalid)
        return {ConnectField::Nick, nickRule(nick), refusal.suggestion};
    if (refusal.code == Code::nickProtected)
        return {ConnectField::Nick, Words::tr("“%1” belongs to someone.").arg(nick), refusal.suggestion};
    if (refusal.code == Code::wrongPassword)
        return {ConnectField::Password,
                gavePassword ? Words::tr("That isn't the server's password.")
                             : Words::tr("This server asks for a password."),
                {}};
    return {ConnectField::Server, calmly(refusal.code, refusal.text), refusal.suggestion};
}

} // namespace Confab
