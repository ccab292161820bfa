// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/messages.h"

#include <QWidget>

namespace Confab {

class ElidedLabel;
class LockMark;
class RoomsView;
class SelfCard;

// The left side: the server and whether what goes there is encrypted, the rooms, and at the bottom oneself.
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanel(QWidget *parent = nullptr);

    enum class Secrecy { Unknown, Encrypted, Plain };
    void setServer(const QString &name, Secrecy secrecy);
    void setSelf(const std::optional<Person> &self, bool online);

    [[nodiscard]] RoomsView &rooms() const { return *m_rooms; }
    [[nodiscard]] SelfCard &self() const { return *m_self; }
    [[nodiscard]] QSize sizeHint() const override { return {232, 400}; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void color();

    ElidedLabel *m_server;
    LockMark *m_lock;
    RoomsView *m_rooms;
    SelfCard *m_self;
};

} // namespace Confab
