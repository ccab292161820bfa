// SPDX-License-Identifier: MIT
#pragma once

#include <QStatusBar>

#include <optional>

class QLabel;

namespace Confab {

class ElidedLabel;

// The bottom line: the connection, how many people, the round trip.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setConnection(const QString &text);
    void setPeople(std::optional<int> count);
    void setRoundTrip(std::optional<qint64> microseconds);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void color();

    ElidedLabel *m_connection;
    QLabel *m_people;
    QLabel *m_roundTrip;
};

} // namespace Confab
