// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/models/preferences.h"

#include <QFont>

namespace Confab {

// Colours and size of text of the whole program, as a person wants them; what they leave to the system follows it. One
// for each program, made after its QApplication.
class Looks
{
public:
    Looks();
    ~Looks(); // all is the system's again
    Looks(const Looks &) = delete;
    Looks &operator=(const Looks &) = delete;

    void apply(const Preferences &preferences);

private:
    void color(Preferences::Scheme scheme);

    QFont m_font; // the system's
    Preferences m_applied;
};

} // namespace Confab
