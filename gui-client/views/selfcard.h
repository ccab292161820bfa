// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/messages.h"

#include <QAbstractButton>

namespace Confab {

// Oneself at the bottom of the left side: square, nickname, presence and note. A click asks for the menu of one's status.
class SelfCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SelfCard(QWidget *parent = nullptr);

    void setPerson(const std::optional<Person> &person, bool online);
    // In the place of the presence, "Do not disturb until 14:30"; empty: the presence.
    void setQuiet(const QString &text);
    [[nodiscard]] QString nick() const { return m_person ? m_person->nick : QString(); }
    [[nodiscard]] static QString presenceText(Presence presence); // as it is written here: "Online"

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QString statusText() const;

    void showName();

    std::optional<Person> m_person;
    QString m_quiet;
};

} // namespace Confab
