// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/app/chatparts.h"
#include "gui-client/spelling/spellchecker.h"

#include <QObject>

namespace Confab {

// In which language the composer's words are checked: the one that was chosen, else that of the keyboard or of the
// window, where there is a dictionary of it. Words that a person added are in words.txt of the profile.
class Spelling : public QObject
{
    Q_OBJECT

public:
    explicit Spelling(const ChatParts &parts, QObject *parent = nullptr);
    ~Spelling() override;

private:
    void choose();

    ChatParts m_parts;
    SpellChecker m_checker;
};

} // namespace Confab
