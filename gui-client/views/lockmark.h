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
    // Where there is no room for the word, the lock stands alone.
    void setWordShown(bool shown);
    [[nodiscard]] QString text() const;
    [[nodiscard]] int wholeWidth() const; // with its word

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_encrypted = false;
    bool m_wordShown = true;
};

} // namespace Confab
