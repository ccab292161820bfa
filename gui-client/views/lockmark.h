// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace Confab {

// A small lock, closed and green with "encrypted", or open and red with "not encrypted".
class LockMark : public QWidget
{
    Q_OBJECT

public:
    explicit LockMark(QWidget *parent = nullptr);

    void setEncrypted(bool encrypted);
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_encrypted = false;
};

} // namespace Confab
