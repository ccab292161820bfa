// SPDX-License-Identifier: MIT
#include "gui-client/views/statusline.h"

#include "gui-client/views/elidedlabel.h"
#include "gui-client/views/tint.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

QLabel *part(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    scaleFont(label, 0.9);
    return label;
}

} // namespace

StatusLine::StatusLine(QWidget *parent) : QStatusBar(parent)
{
    setObjectName(u"statusLine"_s);
    setSizeGripEnabled(false);
    m_connection = new ElidedLabel(this);
    m_connection->setObjectName(u"statusConnection"_s);
    scaleFont(m_connection, 0.9);
    m_connection->setAccessibleDescription(tr("The connection"));
    m_people = part(u"statusPeople"_s, this);
    m_people->setContentsMargins(12, 0, 0, 0);
    m_people->setAccessibleDescription(tr("How many people are in the room"));
    m_roundTrip = part(u"statusRoundTrip"_s, this);
    m_roundTrip->setToolTip(tr("How long the server takes to answer"));
    m_roundTrip->setAccessibleDescription(m_roundTrip->toolTip());
    setContentsMargins(10, 0, 10, 0);
    addWidget(m_connection);
    addWidget(m_people);
    addPermanentWidget(m_roundTrip);
    setPeople({});
    setRoundTrip({});
    color();
}

void StatusLine::setConnection(const QString &text)
{
    m_connection->setText(text);
}

void StatusLine::setPeople(std::optional<int> count)
{
    m_people->setVisible(count.has_value());
    if (count)
        m_people->setText(tr("%Ln people", nullptr, *count));
}

void StatusLine::setRoundTrip(std::optional<qint64> microseconds)
{
    m_roundTrip->setVisible(microseconds.has_value());
    if (!microseconds)
        return;
    const double millis = double(*microseconds) / 1000.0;
    m_roundTrip->setText(tr("%1 ms").arg(QLocale().toString(millis, 'f', millis < 9.95 ? 1 : 0)));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    // Without the frames that some styles draw around each part.
    QPainter(this).fillRect(QRect(0, 0, width(), 1), systemTheme().border);
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (isPaletteEvent(event))
        color();
}

void StatusLine::color()
{
    const QColor muted = systemTheme().muted;
    setTextColor(m_connection, muted);
    setTextColor(m_people, muted);
    setTextColor(m_roundTrip, muted);
}

} // namespace Confab
