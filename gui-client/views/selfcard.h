// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/messages.h"

#include <QWidget>

namespace Confab {

// Oneself at the bottom of the left side: square, nickname, presence.
class SelfCard : public QWidget
{
    Q_OBJECT

public:
    explicit SelfCard(QWidget *parent = nullptr);

    void setPerson(const std::optional<Person> &person, bool online);
    [[nodiscard]] QString nick() const { return m_person ? m_person->nick : QString(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString presenceText() const;

    std::optional<Person> m_person;
};

} // namespace Confab
