// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QToolButton;

namespace Confab {

class ElidedLabel;

// Over the field one writes in: what it is that is written (an answer, a change), and a way out of that.
class ComposerBar : public QWidget
{
    Q_OBJECT

public:
    explicit ComposerBar(QWidget *parent = nullptr); // objectName "composerBar"

    void tell(const QString &what, const QString &more);

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void color();

    ElidedLabel *m_what;
    ElidedLabel *m_more;
    QToolButton *m_close;
};

} // namespace Confab
