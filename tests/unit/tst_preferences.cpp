// SPDX-License-Identifier: MIT
#include "gui-client/app/looks.h"
#include "gui-client/app/settings.h"
#include "gui-client/dialogs/settingsdialog.h"
#include "gui-client/views/tint.h"
#include "tests/support/fulldisk.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

Preferences other()
{
    Preferences other;
    other.scheme = Preferences::Scheme::Dark;
    other.text = 130;
    other.density = Preferences::Density::Compact;
    other.times = Preferences::Times::Every;
    other.language = u"de"_s;
    other.notify = false;
    other.notifyText = false;
    other.sounds = true;
    other.stay = true;
    other.connect = true;
    other.awayAfter = 0;
    return other;
}

const SettingsDialog::Offer everything{{u"de"_s, u"en"_s, u"es"_s}, true};

KnownKey known(const QString &server, quint8 byte)
{
    KnownKey known{server, {}, {}};
    known.pin.key.bytes.fill(byte);
    known.pin.since = QDateTime(QDate(2026, 3, 3), QTime(12, 0));
    return known;
}

template <class T>
T *find(const QWidget &in, const char *name)
{
    return in.findChild<T *>(QLatin1StringView(name));
}

void choose(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(box->findData(value));
    Q_EMIT box->activated(box->currentIndex());
}

} // namespace

// What a person prefers: in the file, in the dialog, on the screen.
class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyComeBackFromTheFile()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"confab.ini"_s);
        {
            Settings settings(file);
            QCOMPARE(settings.preferences(), Preferences());
            settings.setPreferences(other());
            settings.flush();
        }
        QCOMPARE(Settings(file).preferences(), other());
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        for (const char *line : {"colours=dark", "density=compact", "times=every", "language=de", "text=130"})
            QVERIFY2(text.contains(line), line);
    }

    void aFullDiskTakesNothingAway()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"confab.ini"_s);
        {
            Settings settings(file);
            settings.setPreferences(other());
            settings.setServers({{u"chat.example"_s, u"ana"_s}}, 0);
            settings.flush();
        }
        {
            const FullDisk full(0);
            Settings settings(file);
            settings.setPreferences({});
            settings.flush();
        }
        // As another process finds it: QSettings remembers within one.
        const QTemporaryDir later;
        const QStringList files = QDir(folder.path()).entryList(QDir::Files);
        for (const QString &each : files)
            QVERIFY(QFile::copy(folder.filePath(each), later.filePath(each)));
        const Settings again(later.filePath(u"confab.ini"_s));
        QCOMPARE(again.servers().size(), 1U);
        QVERIFY(again.preferences() == other());
    }

    void whatMakesNoSenseIsTheDefault()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"confab.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[appearance]\ncolours=purple\ntext=9000\ndensity=\nlanguage=tlh\n"
                   "[notifications]\nshow=perhaps\nquietUntil=soon\n[presence]\nawayAfter=-3\n");
        file.close();
        const Settings settings(file.fileName());
        Preferences expected;
        expected.text = Preferences::largestText;
        expected.awayAfter = 0;
        QCOMPARE(settings.preferences(), expected);
        QVERIFY(!settings.quietUntil());
    }

    void aChoiceIsToldAtOnce()
    {
        SettingsDialog dialog({}, everything);
        Preferences now;
        connect(&dialog, &SettingsDialog::changed, this, [&now](const Preferences &told) { now = told; });
        choose(find<QComboBox>(dialog, "settingsScheme"), int(Preferences::Scheme::Dark));
        QCOMPARE(now.scheme, Preferences::Scheme::Dark);
        find<QSpinBox>(dialog, "settingsText")->setValue(130);
        QCOMPARE(now.text, 130);
        choose(find<QComboBox>(dialog, "settingsDensity"), int(Preferences::Density::Compact));
        choose(find<QComboBox>(dialog, "settingsTimes"), int(Preferences::Times::Every));
        choose(find<QComboBox>(dialog, "settingsLanguage"), u"de"_s);
        for (const char *name :
             {"settingsNotify", "settingsNotifyText", "settingsSounds", "settingsStay", "settingsConnect"})
            find<QCheckBox>(dialog, name)->click();
        find<QSpinBox>(dialog, "settingsAway")->setValue(0);
        QCOMPARE(now, other());
    }

    void itShowsWhatHolds()
    {
        SettingsDialog dialog({}, everything);
        const QSignalSpy changed(&dialog, &SettingsDialog::changed);
        dialog.setPreferences(other());
        QCOMPARE(find<QComboBox>(dialog, "settingsScheme")->currentData().toInt(), int(Preferences::Scheme::Dark));
        QCOMPARE(find<QSpinBox>(dialog, "settingsText")->value(), 130);
        QVERIFY(find<QCheckBox>(dialog, "settingsSounds")->isChecked());
        QVERIFY(!find<QCheckBox>(dialog, "settingsNotify")->isChecked());
        QCOMPARE(changed.size(), 0);
        SettingsDialog without({}, {{u"en"_s}, false});
        QVERIFY(!find<QCheckBox>(without, "settingsStay"));
    }

    void aNewLanguageKeepsThePlace()
    {
        SettingsDialog dialog(other(), everything);
        dialog.show();
        auto *tabs = find<QTabWidget>(dialog, "settingsTabs");
        tabs->setCurrentIndex(1);
        find<QSpinBox>(dialog, "settingsAway")->setFocus();
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&dialog, &change);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(tabs->count(), 4);
        QCOMPARE(tabs->currentIndex(), 1);
        QCOMPARE(find<QSpinBox>(dialog, "settingsAway")->value(), 0);
        QVERIFY(dialog.focusWidget());
        QCOMPARE(dialog.focusWidget()->objectName(), u"settingsAway"_s);
    }

    void aKeyIsForgotten()
    {
        SettingsDialog dialog({}, everything);
        auto *forget = find<QPushButton>(dialog, "forgetKey");
        QVERIFY(!forget->isEnabled());
        const KnownKey ship = known(u"ship:26632"_s, 1);
        KnownKey school = known(u"school:26632"_s, 2);
        school.name = u"<b>School</b>"_s;
        dialog.setKnownKeys({school, ship});
        auto *list = find<QListWidget>(dialog, "knownKeys");
        QCOMPARE(list->count(), 2);
        QVERIFY(list->item(0)->text().contains("<b>School</b>"_L1));
        list->setCurrentRow(1);
        const QSignalSpy wanted(&dialog, &SettingsDialog::forgetWanted);
        forget->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"ship:26632"_s);
        dialog.setKnownKeys({school});
        QCOMPARE(list->currentRow(), 0);
        QVERIFY(forget->isEnabled());
    }

    void coloursAndSizeHoldAtOnceAndGoBack()
    {
        const QFont font = QApplication::font();
        const bool dark = systemTheme().dark;
        QWidget window;
        window.show();
        std::optional<Looks> kept(std::in_place);
        Looks &looks = *kept;
        Preferences now;
        for (const auto scheme : {Preferences::Scheme::Dark, Preferences::Scheme::Light}) {
            now.scheme = scheme;
            looks.apply(now);
            QCOMPARE(systemTheme().dark, scheme == Preferences::Scheme::Dark);
            QTRY_COMPARE(Theme::of(window.palette()).dark, scheme == Preferences::Scheme::Dark);
        }
        // What was chosen holds whatever the system goes to: its palette has no say in any colour.
        now.scheme = dark ? Preferences::Scheme::Dark : Preferences::Scheme::Light;
        looks.apply(now);
        const QPalette held = QApplication::palette();
        for (const QPalette::ColorRole role : {QPalette::Window, QPalette::WindowText, QPalette::Base, QPalette::Text})
            QVERIFY(held.isBrushSet(QPalette::Active, role));
        now.text = 150;
        looks.apply(now);
        const int before = QFontMetrics(font).height();
        QTRY_VERIFY(window.fontMetrics().height() > before * 1.3 && window.fontMetrics().height() < before * 1.7);
        kept.reset();
        QCOMPARE(QApplication::font(), font);
        QCOMPARE(systemTheme().dark, dark);
    }
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
