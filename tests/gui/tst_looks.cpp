// SPDX-License-Identifier: MIT
#include "tests/gui/office.h"

#include "gui-client/views/serverpage.h"

#include <QAbstractTextDocumentLayout>
#include <QComboBox>
#include <QDialog>
#include <QHelpEvent>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollBar>
#include <QSpinBox>
#include <QTextDocument>
#include <QToolTip>

using namespace Confab;

// What is chosen in the settings about how the timeline looks is seen at once: real windows, real servers.
class TestLooks : public QObject, private Office
{
    Q_OBJECT

private:
    // Three messages of one person, of which the first alone has a header, and where it has them a time and an avatar.
    void talk(Desk &desk)
    {
        for (const QString &text : {u"one"_s, u"two"_s, u"three"_s})
            desk.say(text);
        QTRY_COMPARE(desk.messages().size(), 3);
    }
    // By the keys of the list that is dropped down.
    static void choose(Desk &desk, const char *name, int row)
    {
        auto *choice = desk.find<QComboBox>(name);
        QVERIFY2(choice && choice->isVisible(), name);
        QTest::keyClick(choice, Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(choice->currentIndex(), row);
    }
    static void openSettings(Desk &desk)
    {
        desk.trigger("actionSettings");
        QTRY_VERIFY(desk.isShown("settingsDialog"));
    }
    static void closeSettings(Desk &desk)
    {
        desk.click("settingsClose");
        QTRY_VERIFY(!desk.isShown("settingsDialog"));
    }
    static int height(Desk &desk, const QString &text) { return desk.timeline().rowRect(desk.rowOf(text)).height(); }
    // The part of a row that is before its text.
    static QRect before(Desk &desk, const QString &text)
    {
        QRect rect = desk.timeline().rowRect(desk.rowOf(text));
        rect.setRight(desk.timeline().textRect(desk.rowOf(text)).left() - 2);
        return rect;
    }
    static bool isEmpty(Desk &desk, const QRect &rect)
    {
        const QImage image = desk.timeline().viewport()->grab(rect).toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) != image.pixel(0, 0))
                    return false;
            }
        }
        return !image.isNull();
    }
    // What the mouse is told there; a time says the whole date.
    static QString tip(Desk &desk, const QRect &rect)
    {
        QWidget *viewport = desk.timeline().viewport();
        QString found;
        for (int x = rect.left(); x < rect.right() && found.isEmpty(); x += 3) {
            const QPoint at(x, rect.center().y());
            QHelpEvent help(QEvent::ToolTip, at, viewport->mapToGlobal(at));
            QCoreApplication::sendEvent(viewport, &help);
            found = QToolTip::text();
        }
        QToolTip::hideText();
        // It goes a moment later; until then it would be taken for the next one.
        return QTest::qWaitFor([] { return !QToolTip::isVisible(); }) ? found : QString();
    }
    static bool hasTime(Desk &desk, const QString &text)
    {
        const QRect rect = before(desk, text);
        return !tip(desk, rect).isEmpty() && !isEmpty(desk, rect);
    }
    static bool hasNoTime(Desk &desk, const QString &text)
    {
        const QRect rect = before(desk, text);
        return tip(desk, rect).isEmpty() && isEmpty(desk, rect);
    }

    std::unique_ptr<ServerProcess> m_second;

private Q_SLOTS:
    void initTestCase() { open(); }
    void init()
    {
        ++m_number;
        m_second = std::make_unique<ServerProcess>(QStringList{u"--name"_s, u"Harbour"_s, u"--rate"_s, u"0"_s});
        QVERIFY(m_second->start());
    }
    void cleanup() { m_second.reset(); }
    void cleanupTestCase() { m_language.reset(); }

    void theDensityHoldsAtOnce()
    {
        Desk ana;
        ana.connectTo(m_second->address(), u"ana"_s);
        QTRY_VERIFY(ana.isOnline());
        talk(ana);
        const int first = height(ana, u"one"_s);
        const int next = height(ana, u"two"_s);
        openSettings(ana);
        choose(ana, "settingsDensity", 1);
        QVERIFY(ana.isShown("settingsDialog"));
        QVERIFY(height(ana, u"one"_s) < first);
        QVERIFY(height(ana, u"two"_s) < next);
        // No gap where the rows were higher.
        QCOMPARE(ana.timeline().rowRect(ana.rowOf(u"three"_s)).top(),
                 ana.timeline().rowRect(ana.rowOf(u"two"_s)).bottom() + 1);
        QVERIFY(ana.timeline().isAtEnd());
        choose(ana, "settingsDensity", 0);
        QCOMPARE(height(ana, u"one"_s), first);
        QCOMPARE(height(ana, u"two"_s), next);
    }

    void theTimesHoldAtOnce()
    {
        Desk ana;
        ana.connectTo(m_second->address(), u"ana"_s);
        QTRY_VERIFY(ana.isOnline());
        talk(ana);
        QVERIFY(hasNoTime(ana, u"two"_s));
        openSettings(ana);
        choose(ana, "settingsTimes", 1);
        QVERIFY(hasTime(ana, u"two"_s));
        QVERIFY(hasTime(ana, u"three"_s));
        ana.say(u"four"_s);
        QTRY_COMPARE(ana.messages().size(), 4);
        QVERIFY(hasTime(ana, u"four"_s));
        choose(ana, "settingsTimes", 0);
        QVERIFY(hasNoTime(ana, u"two"_s));
        QVERIFY(hasNoTime(ana, u"four"_s));
    }

    void whatIsReadStaysInSight()
    {
        Desk ana;
        ana.connectTo(m_second->address(), u"ana"_s);
        QTRY_VERIFY(ana.isOnline());
        for (int i = 0; i < 60; ++i)
            ana.say(u"line %1"_s.arg(i));
        QTRY_COMPARE(ana.messages().size(), 60);
        ana.timeline().showRow(ana.rowOf(u"line 20"_s));
        QVERIFY(!ana.timeline().isAtEnd());
        const int top = ana.timeline().textRect(ana.rowOf(u"line 20"_s)).top();
        openSettings(ana);
        choose(ana, "settingsDensity", 1);
        choose(ana, "settingsTimes", 1);
        const QRect now = ana.timeline().textRect(ana.rowOf(u"line 20"_s));
        QVERIFY(qAbs(now.top() - top) < now.height());
    }

    // Also one that wasn't there when it was chosen, and after a restart.
    void everyServersTimelineHasThem()
    {
        Desk ana;
        ana.connectTo(m_server.address(), name(u"ana"_s));
        QTRY_VERIFY(ana.isOnline());
        talk(ana);
        const int comfortable = height(ana, u"two"_s);
        openSettings(ana);
        choose(ana, "settingsDensity", 1);
        choose(ana, "settingsTimes", 1);
        closeSettings(ana);
        const int compact = height(ana, u"two"_s);
        QVERIFY(compact < comfortable);

        ana.trigger("actionAddServer");
        QTRY_VERIFY(ana.isShown("connectDialog"));
        ana.type("connectServer", m_second->address().text());
        ana.click("connectButton");
        QTRY_VERIFY(!ana.isShown("connectDialog") && ana.isOnline());
        talk(ana);
        QCOMPARE(height(ana, u"two"_s), compact);
        QVERIFY(hasTime(ana, u"two"_s));

        // The one that isn't on the screen follows as well.
        openSettings(ana);
        choose(ana, "settingsDensity", 0);
        closeSettings(ana);
        QCOMPARE(height(ana, u"two"_s), comfortable);
        ana.trigger("actionRoomDown");
        QTRY_COMPARE(ana.window().windowTitle(), u"lobby – Workshop – Confab"_s);
        QCOMPARE(height(ana, u"two"_s), comfortable);
        QVERIFY(hasTime(ana, u"two"_s));

        ana.chat().leave();
        QTRY_VERIFY(ana.isFinished());
        Options options;
        options.connect = true;
        ana.start(options);
        QTRY_COMPARE(ana.messages().size(), 3);
        QCOMPARE(height(ana, u"two"_s), comfortable);
        QVERIFY(hasTime(ana, u"two"_s));
    }

    void fieldsFollowTheColoursAtOnce()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        const auto ground = [&ana] {
            auto *field = ana.find<QWidget>("searchField");
            return field->grab().toImage().pixelColor(field->width() / 2, 4);
        };
        const QColor before = ground();
        ana.trigger("actionSettings");
        QTRY_VERIFY(ana.isShown("settingsDialog"));
        auto *schemes = ana.find<QComboBox>("settingsScheme");
        for (const char *scheme : {"Dark", "Light"}) {
            const int row = schemes->findText(QLatin1StringView(scheme));
            schemes->setCurrentIndex(row);
            Q_EMIT schemes->activated(row);
            QTRY_COMPARE(ground().lightness() < 128, row == schemes->findText(u"Dark"_s));
        }
        QCOMPARE(ground(), before);
    }

    // Each word in the window, and what stands beside words: also in the dialog where it is chosen.
    void theSizeOfTextHoldsForAllOfIt()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        ana.trigger("actionSettings");
        QTRY_VERIFY(ana.isShown("settingsDialog"));
        std::vector<std::pair<QPointer<QWidget>, double>> before;
        for (QWidget *widget : QApplication::allWidgets()) {
            if (widget->isVisible())
                before.emplace_back(widget, widget->font().pointSizeF());
        }
        QVERIFY(before.size() > 40);
        // The first whose text isn't so many times as large, and in what it is.
        const auto other = [&before](double factor) {
            for (const auto &[widget, size] : before) {
                if (!widget || !widget->isVisible() || qAbs(widget->font().pointSizeF() - size * factor) <= 0.01)
                    continue;
                QString path = QLatin1StringView(widget->metaObject()->className());
                for (const QWidget *each = widget; each; each = each->parentWidget())
                    path += u" in "_s + each->objectName();
                return path;
            }
            return QString();
        };
        const int button = ana.find<QWidget>("emojiButton")->width();
        const int add = ana.find<QWidget>("newRoomButton")->width();
        const int header = ana.find<QWidget>("roomHeader")->height();
        auto *percent = ana.find<QSpinBox>("settingsText");
        percent->setValue(150);
        QTRY_COMPARE(other(1.5), QString());
        QTRY_VERIFY(ana.find<QWidget>("roomHeader")->height() > header);
        QVERIFY(ana.find<QWidget>("emojiButton")->width() > button);
        QVERIFY(ana.find<QWidget>("newRoomButton")->width() > add);
        percent->setValue(100);
        QTRY_COMPARE(other(1), QString());
    }

    void aDraftStaysWholeInSight()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        ana.window().resize(480, 600);
        auto *field = ana.find<QPlainTextEdit>("composerField");
        field->setPlainText(u"A line that is long enough to need two of them where the window is narrow, I think"_s);
        field->moveCursor(QTextCursor::End);
        ana.trigger("actionSettings");
        QTRY_VERIFY(ana.isShown("settingsDialog"));
        for (const int percent : {150, 100, 150}) {
            ana.find<QSpinBox>("settingsText")->setValue(percent);
            ana.trigger("actionShowRooms");
            QTRY_VERIFY(field->document()->documentLayout()->documentSize().height() > 1);
            QTRY_COMPARE(field->verticalScrollBar()->value(), 0);
            QTRY_VERIFY(field->cursorRect().bottom() <= field->viewport()->rect().bottom());
        }
    }
};

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
