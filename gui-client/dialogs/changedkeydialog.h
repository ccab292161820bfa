// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/desktop/prompts.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace Confab {

// A server shows another key than the known one. Accepted: the new key is trusted. Rejected, and by default: stay away.
class ChangedKeyDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ChangedKeyDialog(const ChangedKeyQuestion &question, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *addText(const QString &name, const QString &text);
    QLabel *addKey(const QString &name, const QString &text);
    void color();

    QLabel *m_why;
    QLabel *m_known;
    QLabel *m_knownWords;
    QLabel *m_words;
    QLabel *m_hash;
    QWidget *m_box;
    QPushButton *m_stay;
};

} // namespace Confab
