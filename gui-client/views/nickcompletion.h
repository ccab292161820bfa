// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/views/completion.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Confab {

// Walks through the nicknames that fit what stands before the cursor. Each is offered once; then there is nothing
// to complete any more, so that Tab moves on and never traps.
class NickCompletion
{
public:
    void setNames(const QStringList &names);

    // The next offer for a text with the cursor at `cursor`; nothing where there is none.
    [[nodiscard]] std::optional<CompletionStep> next(const QString &text, qsizetype cursor);
    // The text was changed by other means: a new walk begins with the next offer.
    void reset();

private:
    [[nodiscard]] bool begin(const QString &text, qsizetype cursor);

    QStringList m_names;
    QStringList m_offers; // what is left of this walk
    QString m_last;       // what stands in the text since the last offer
    qsizetype m_from = -1;
    bool m_at = false;
};

} // namespace Confab
