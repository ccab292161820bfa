// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Confab {

// One line over the timeline that says what is the matter with the connection, and the one thing to do about it.
class Banner : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    // Shows it. Without an action there is no button. A text that only counts down is not announced anew.
    void tell(const QString &text, const QString &action = {});
    void countDown(const QString &text);
    void tellNothing();

Q_SIGNALS:
    void acted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void color();

    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace Confab
