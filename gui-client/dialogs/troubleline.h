// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Confab {

// What is wrong with the field above, and, where there is one, a nickname to take instead with one click.
class TroubleLine : public QWidget
{
    Q_OBJECT

public:
    explicit TroubleLine(QWidget *parent = nullptr);

    void tell(const QString &text, const QString &suggestion);

Q_SIGNALS:
    void taken(const QString &suggestion);

protected:
    void changeEvent(QEvent *event) override;

private:
    void color();

    QLabel *m_text;
    QPushButton *m_take;
    QString m_suggestion;
};

} // namespace Confab
