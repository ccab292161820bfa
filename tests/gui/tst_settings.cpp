// SPDX-License-Identifier: MIT
#include "gui-client/app/program.h"
#include "tests/gui/office.h"

#include <QComboBox>
#include <QDialog>
#include <QListWidget>
#include <QMenu>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>

using namespace Confab;

// The settings by keyboard, and what a change of the language leaves as it was: real windows, the real server.
class TestSettings : public QObject, private Office
{
    Q_OBJECT

private:
    // Of the program's window: of the dialog that is there, where one is just going.
    template <class T>
    static T *find(const char *name)
    {
        T *found = nullptr;
        const QWidgetList all = QApplication::allWidgets();
        for (QWidget *each : all) {
            if (each->objectName() == QLatin1StringView(name) && each->isVisible())
                found = qobject_cast<T *>(each);
        }
        return found;
    }
    static QDialog *open(Program &program)
    {
        program.chat().preferring().open();
        auto *dialog = find<QDialog>("settingsDialog");
        if (dialog && QTest::qWaitForWindowActive(dialog))
            return dialog;
        return nullptr;
    }
    // Whatever has the focus gets the key, as from a keyboard.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

private Q_SLOTS:
    void initTestCase() { Office::open(); }
    void init()
    {
        ++m_number;
        m_language.reset(); // the program has its own
    }
    void cleanupTestCase() { m_language.reset(); }

    void theTabsTurnFromTheFirstMoment()
    {
        const QTemporaryDir folder;
        Program program(*Profile::open(folder.path()), options(), m_clock);
        program.start();
        const QDialog *dialog = open(program);
        QVERIFY(dialog);
        const auto *tabs = find<QTabWidget>("settingsTabs");
        QCOMPARE(QApplication::focusWidget(), tabs->tabBar());
        QVERIFY(dialog->testAttribute(Qt::WA_KeyboardFocusChange)); // it is drawn
        press(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(tabs->currentIndex(), 1);
        press(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(tabs->currentIndex(), 0);
        press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(tabs->currentIndex(), tabs->count() - 1);
        find<QWidget>("settingsClose")->setFocus();
        press(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(tabs->currentIndex(), 0);
    }

    void aLanguageLeavesThePersonWhereTheyWere()
    {
        const QTemporaryDir folder;
        Program program(*Profile::open(folder.path()), options(), m_clock);
        program.start();
        QDialog *dialog = open(program);
        QVERIFY(dialog);
        dialog->move(dialog->pos() + QPoint(40, 30));
        const QPoint at = dialog->pos();
        auto *language = find<QComboBox>("settingsLanguage");
        language->setFocus(Qt::TabFocusReason);
        const auto row = [&](const char *code) { return language->findData(QLatin1StringView(code)); };
        language->setCurrentIndex(row("de") - 1);
        press(Qt::Key_Down);
        const auto isGerman = [] {
            const auto *tabs = find<QTabWidget>("settingsTabs");
            return tabs && tabs->tabText(0) == u"Aussehen"_s;
        };
        QTRY_VERIFY(isGerman());
        dialog = find<QDialog>("settingsDialog");
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTRY_VERIFY(QApplication::focusWidget());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"settingsLanguage"_s);
        QCOMPARE(dialog->pos(), at);
        press(Qt::Key_Down);
        QTRY_VERIFY(!isGerman());
        QTRY_VERIFY(find<QTabWidget>("settingsTabs"));
        QVERIFY(QTest::qWaitForWindowActive(find<QDialog>("settingsDialog")));
        QTRY_VERIFY(QApplication::focusWidget());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"settingsLanguage"_s);
        press(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(find<QTabWidget>("settingsTabs")->currentIndex(), 1);
    }

    // "--language" holds for one start: it is what the settings show, and they keep what was chosen in them.
    void theLanguageAskedForIsShownAndNotKept()
    {
        const QTemporaryDir folder;
        const Profile profile = *Profile::open(folder.path());
        const auto kept = [&profile] { return Settings(profile.file(u"confab.ini"_s)).preferences().language; };
        {
            Settings settings(profile.file(u"confab.ini"_s));
            Preferences preferences;
            preferences.language = u"fr"_s;
            settings.setPreferences(preferences);
            settings.flush();
        }
        Program program(profile, options(), m_clock);
        program.start();
        QVERIFY(open(program));
        auto *language = find<QComboBox>("settingsLanguage");
        QCOMPARE(language->currentData(), u"en"_s);
        auto *density = find<QComboBox>("settingsDensity");
        density->setCurrentIndex(1);
        Q_EMIT density->activated(1);
        find<QWidget>("settingsClose")->setFocus();
        press(Qt::Key_Escape);
        QTRY_VERIFY(!program.chat().preferring().place());
        QCOMPARE(Settings(profile.file(u"confab.ini"_s)).preferences().density, Preferences::Density::Compact);
        QCOMPARE(kept(), u"fr"_s);

        QVERIFY(open(program));
        language = find<QComboBox>("settingsLanguage");
        language->setCurrentIndex(language->findData(u"fr"_s));
        Q_EMIT language->activated(language->currentIndex());
        QTRY_COMPARE(program.chat().window().findChild<QMenu *>(u"menuRoom"_s)->title(), u"&Salon"_s);
        QCOMPARE(find<QComboBox>("settingsLanguage")->currentData(), u"fr"_s);
    }

    void aKnownServerIsReadableWhole_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("percent");
        for (const char *language : {"en", "de", "es"}) {
            for (const int percent : {100, 150})
                QTest::addRow("%s %d", language, percent) << QString::fromLatin1(language) << percent;
        }
    }
    void aKnownServerIsReadableWhole()
    {
        QFETCH(const QString, language);
        QFETCH(const int, percent);
        const QTemporaryDir folder;
        Options chosen = options();
        chosen.language = language;
        Program program(*Profile::open(folder.path()), chosen, m_clock);
        program.start();
        QTRY_COMPARE(program.chat().client().state(), ChatClient::State::Online);
        QVERIFY(open(program));
        find<QSpinBox>("settingsText")->setValue(percent);
        auto *tabs = find<QTabWidget>("settingsTabs");
        tabs->setCurrentIndex(tabs->count() - 1);
        const auto *list = find<QListWidget>("knownKeys");
        QVERIFY(list && list->count() == 1);
        const QListWidgetItem *item = list->item(0);
        const QString date = QLocale().toString(QDate::currentDate(), QLocale::LongFormat);
        QVERIFY2(item->text().endsWith(date), qPrintable(item->text()));
        // As the list breaks it into lines: none is cut, on any side.
        const auto missing = [&] {
            const QRect place = list->visualItemRect(item);
            const int margin = list->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, list) + 1;
            const QFontMetrics metrics(list->font());
            const QRect space(0, 0, place.width() - 2 * margin, 10'000);
            const QRect words = metrics.boundingRect(space, Qt::TextWordWrap, item->text());
            return !list->viewport()->rect().contains(place) || words.width() > space.width()
                || words.height() > place.height();
        };
        QTRY_VERIFY(!missing());
        QVERIFY(item->toolTip().contains(date));
        QTRY_COMPARE(find<QLabel>("knownKeyWords")->font().pointSizeF(), list->font().pointSizeF());
    }

    void whatIsNewStaysNewInAnotherLanguage()
    {
        const QTemporaryDir folder;
        Desk marta;
        arrive(marta, name(u"marta"_s));
        {
            Program before(*Profile::open(folder.path()), options(), m_clock);
            before.start();
            QTRY_COMPARE(before.chat().client().state(), ChatClient::State::Online);
        }
        marta.say(u"missed"_s);
        QTRY_VERIFY(marta.seqOf(u"missed"_s) > 0);
        Program program(*Profile::open(folder.path()), options(), m_clock);
        const auto hasNew = [&] {
            const TimelineModel *model = program.chat().window().timeline().model();
            for (int row = 0; model && row + 1 < model->rowCount(); ++row) {
                if (model->kind(row) == RowKind::NewLine)
                    return model->row(row + 1).text == u"missed"_s;
            }
            return false;
        };
        program.start();
        QTRY_VERIFY(hasNew());
        const auto isRead = [&] {
            const RoomEntry *entry = program.chat().rooms().find(lobby);
            return entry && entry->unread == 0;
        };
        program.chat().window().activateWindow();
        QTRY_VERIFY(isRead());
        QVERIFY(open(program));
        auto *language = find<QComboBox>("settingsLanguage");
        language->setCurrentIndex(language->findData(u"de"_s));
        Q_EMIT language->activated(language->currentIndex());
        QTRY_COMPARE(program.chat().window().findChild<QMenu *>(u"menuRoom"_s)->title(), u"&Raum"_s);
        QTRY_COMPARE(program.chat().client().state(), ChatClient::State::Online);
        QTRY_VERIFY(hasNew());
    }

private:
    SystemClock m_clock;
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
