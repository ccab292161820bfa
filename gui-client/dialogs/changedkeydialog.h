// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/desktop/prompts.h"
#include "gui-client/dialogs/dialog.h"

class QLabel;

namespace Confab {

// A server shows another key than the known one. Accepted: the new key is trusted. Rejected, and by default: stay away.
class ChangedKeyDialog : public Dialog
{
    Q_OBJECT

public:
    explicit ChangedKeyDialog(const ChangedKeyQuestion &question, QWidget *parent = nullptr);

private:
    QLabel *addText(const QString &name, const QString &text);
    QLabel *addKey(const QString &name, const QString &text);
    void color(const Theme &theme) override;

    QLabel *m_why;
    QLabel *m_known;
    QLabel *m_knownWords;
    QLabel *m_words;
    QLabel *m_hash;
    QWidget *m_box;
};

} // namespace Confab
