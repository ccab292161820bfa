// SPDX-License-Identifier: MIT
#include "gui-client/app/windowstate.h"

#include "gui-client/views/folding.h"

#include <QSplitter>

using namespace Qt::StringLiterals;

namespace Confab {

void restoreWindow(MainWindow &window, const Settings &settings)
{
    if (const QByteArray geometry = settings.bytes(u"geometry"_s); !geometry.isEmpty())
        window.restoreGeometry(geometry);
    if (const QByteArray sides = settings.bytes(u"sides"_s); !sides.isEmpty())
        window.splitter().restoreState(sides);
    window.roomsFolding().setWanted(settings.flag(u"rooms"_s, true));
    window.peopleFolding().setWanted(settings.flag(u"people"_s, true));
}

void keepWindow(const MainWindow &window, Settings &settings)
{
    settings.setBytes(u"geometry"_s, window.saveGeometry());
    settings.setBytes(u"sides"_s, window.sides());
    settings.setFlag(u"rooms"_s, window.roomsFolding().isWanted());
    settings.setFlag(u"people"_s, window.peopleFolding().isWanted());
    settings.flush();
}

} // namespace Confab
