// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace Confab {

class SelfCard;
class ServerSection;

// The left side: each server with its rooms, and at the bottom oneself.
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanel(QWidget *parent = nullptr);

    // In the order in which they came. Where there are several they are scrolled together.
    void add(ServerSection *section);
    void remove(ServerSection *section);

    [[nodiscard]] SelfCard &self() const { return *m_self; }
    [[nodiscard]] QSize sizeHint() const override { return {232, 400}; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void color();

    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QList<ServerSection *> m_sections;
    SelfCard *m_self;
};

} // namespace Confab
