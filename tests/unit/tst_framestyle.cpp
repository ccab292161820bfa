// SPDX-License-Identifier: MIT
#include "gui-client/views/framestyle.h"

#include "gui-client/views/theme.h"
#include "tests/gui/darkpalette.h"
#include "tests/support/contrast.h"

#include <QApplication>
#include <QScrollBar>
#include <QStyleOptionSlider>
#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

class Bar : public QScrollBar
{
public:
    using QScrollBar::QScrollBar;

    QRect part(QStyle::SubControl which) const
    {
        QStyleOptionSlider option;
        initStyleOption(&option);
        return style()->subControlRect(QStyle::CC_ScrollBar, &option, which, this);
    }
};

} // namespace

// The style of the window where it isn't the desktop's: as it is drawn.
class FrameStyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(u"fusion"_s);
        FrameStyle::install();
        m_light = QApplication::palette();
    }
    void cleanup() { QApplication::setPalette(m_light); }

    void theHandleOfAScrollBarStandsOut_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<Qt::Orientation>("orientation");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        for (const bool dark : {false, true}) {
            for (const auto orientation : {Qt::Vertical, Qt::Horizontal}) {
                for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft})
                    QTest::addRow("%s %s %s", dark ? "dark" : "light", orientation == Qt::Vertical ? "down" : "across",
                                  direction == Qt::LeftToRight ? "plain" : "mirrored")
                        << dark << orientation << direction;
            }
        }
    }

    void theHandleOfAScrollBarStandsOut()
    {
        QFETCH(bool, dark);
        QFETCH(Qt::Orientation, orientation);
        QFETCH(Qt::LayoutDirection, direction);
        if (dark)
            QApplication::setPalette(darkPalette());
        Bar bar(orientation);
        bar.setLayoutDirection(direction);
        bar.setRange(0, 300);
        bar.setPageStep(100);
        bar.setValue(100);
        bar.resize(orientation == Qt::Vertical ? QSize(bar.sizeHint().width(), 300)
                                               : QSize(300, bar.sizeHint().height()));
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));

        const QRect handle = bar.part(QStyle::SC_ScrollBarSlider);
        const QRect before = bar.part(QStyle::SC_ScrollBarSubPage);
        const QRect after = bar.part(QStyle::SC_ScrollBarAddPage);
        const auto at = [&bar](const QRect &part) { return bar.grab().toImage().pixelColor(part.center()); };
        const auto measured = [&] { return contrast(at(handle), at(before)); };
        QCOMPARE(at(before), at(after));
        // Calm: hardly to be told from what it stands on.
        const Theme theme = Theme::of(bar.palette());
        for (const QColor &ground : {theme.base, theme.panel})
            QVERIFY(contrast(at(before), ground) < 1.2);
        QTest::mouseMove(&bar, before.center());
        const double idle = measured();
        QVERIFY2(idle >= 3, qPrintable(QString::number(idle)));
        QCOMPARE(at(handle).lightness() > at(before).lightness(), dark);

        QTest::mouseMove(&bar, handle.center());
        QTRY_VERIFY(measured() > idle);
        const double hovered = measured();
        QTest::mousePress(&bar, Qt::LeftButton, {}, handle.center());
        QVERIFY(measured() > hovered);
        QTest::mouseRelease(&bar, Qt::LeftButton, {}, handle.center());
        QCOMPARE(bar.value(), 100);
        QTest::mouseClick(&bar, Qt::LeftButton, {}, after.center());
        QCOMPARE(bar.value(), 200);
    }

    void withNothingToScrollThereIsNoHandle()
    {
        Bar bar(Qt::Vertical);
        bar.setRange(0, 0);
        bar.resize(bar.sizeHint().width(), 300);
        const QImage image = bar.grab().toImage();
        const QRect groove = bar.part(QStyle::SC_ScrollBarGroove);
        for (int y = groove.top() + 2; y < groove.bottom() - 1; ++y)
            QCOMPARE(image.pixelColor(groove.center().x(), y), image.pixelColor(groove.center()));
        QVERIFY(contrast(image.pixelColor(groove.center()), Theme::of(bar.palette()).panel) < 1.2);
    }

private:
    QPalette m_light;
};

QTEST_MAIN(FrameStyleTest)
#include "tst_framestyle.moc"
