// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace Confab {

// A label of plain text that wraps, whose emoji have their colours. Where its text can be selected it is a label like
// any other.
class PlainParagraph : public QLabel
{
    Q_OBJECT

public:
    explicit PlainParagraph(const QString &text, QWidget *parent);

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool hasEmoji() const;
    [[nodiscard]] QString lines() const;
};

} // namespace Confab
