// SPDX-License-Identifier: MIT
#include "gui-client/dialogs/settingsdialog.h"

#include "gui-client/dialogs/choicespage.h"
#include "gui-client/dialogs/knownkeyspage.h"
#include "gui-client/models/displaytext.h"
#include "gui-client/views/tint.h"

#include <QEvent>
#include <QPushButton>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

using Page = ChoicesPage;

void addLooks(Page &page, const SettingsDialog::Offer &offer)
{
    using Scheme = Preferences::Scheme;
    using Density = Preferences::Density;
    using Times = Preferences::Times;
    page.addChoice(
        {u"settingsScheme"_s, SettingsDialog::tr("&Colours"),
         SettingsDialog::tr("Light, dark, or as the rest of the desktop")},
        {{SettingsDialog::tr("As the system"), int(Scheme::System)},
         {SettingsDialog::tr("Light"), int(Scheme::Light)},
         {SettingsDialog::tr("Dark"), int(Scheme::Dark)}},
        [](const Preferences &now) { return int(now.scheme); },
        [](Preferences &now, const QVariant &value) { now.scheme = Scheme(value.toInt()); });
    page.addNumber(
        {u"settingsText"_s, SettingsDialog::tr("&Size of text"),
         SettingsDialog::tr("Of all words in the window, measured by those of the desktop")},
        {Preferences::smallestText, Preferences::largestText, 10, u" %"_s, {}},
        [](const Preferences &now) { return now.text; },
        [](Preferences &now, const QVariant &value) { now.text = value.toInt(); });
    page.addChoice(
        {u"settingsDensity"_s, SettingsDialog::tr("&Density"),
         SettingsDialog::tr("How much room there is around messages")},
        {{SettingsDialog::tr("Comfortable"), int(Density::Comfortable)},
         {SettingsDialog::tr("Compact"), int(Density::Compact)}},
        [](const Preferences &now) { return int(now.density); },
        [](Preferences &now, const QVariant &value) { now.density = Density(value.toInt()); });
    page.addChoice(
        {u"settingsTimes"_s, SettingsDialog::tr("&Times"),
         SettingsDialog::tr("Where the timeline says when something was written")},
        {{SettingsDialog::tr("Beside the nickname"), int(Times::Headers)},
         {SettingsDialog::tr("Beside each message"), int(Times::Every)}},
        [](const Preferences &now) { return int(now.times); },
        [](Preferences &now, const QVariant &value) { now.times = Times(value.toInt()); });
    std::vector<Page::Option> languages{{SettingsDialog::tr("As the system"), QString()}};
    for (const QString &code : offer.languages)
        languages.push_back(
            {languageName(code.section(u'_', 0, 0)), code}); // who can't read the present one finds their own
    page.addChoice(
        {u"settingsLanguage"_s, SettingsDialog::tr("&Language"),
         SettingsDialog::tr("Of the words, dates and numbers in the window")},
        languages, [](const Preferences &now) { return now.language; },
        [](Preferences &now, const QVariant &value) { now.language = value.toString(); });
    page.addStretch();
}

void addNotices(Page &page, const SettingsDialog::Offer &offer)
{
    page.addSwitch(
        {u"settingsNotify"_s, SettingsDialog::tr("&Notify me of mentions and direct messages"),
         SettingsDialog::tr("Unless their room is on the screen just now")},
        [](const Preferences &now) { return now.notify; },
        [](Preferences &now, const QVariant &value) { now.notify = value.toBool(); });
    page.addSwitch(
        {u"settingsNotifyText"_s, SettingsDialog::tr("Show what was &said in notifications"),
         SettingsDialog::tr("Otherwise they only say who wrote, and where")},
        [](const Preferences &now) { return now.notifyText; },
        [](Preferences &now, const QVariant &value) { now.notifyText = value.toBool(); });
    page.addSwitch(
        {u"settingsSounds"_s, SettingsDialog::tr("Play a s&ound with them"),
         SettingsDialog::tr("A short one, with each notification")},
        [](const Preferences &now) { return now.sounds; },
        [](Preferences &now, const QVariant &value) { now.sounds = value.toBool(); });
    if (offer.tray) {
        page.addSwitch(
            {u"settingsStay"_s, SettingsDialog::tr("&Keep running in the tray when the window is closed"),
             SettingsDialog::tr("The icon in the tray brings the window back")},
            [](const Preferences &now) { return now.stay; },
            [](Preferences &now, const QVariant &value) { now.stay = value.toBool(); });
    }
    page.addNumber(
        {u"settingsAway"_s, SettingsDialog::tr("Show me as &away after"),
         SettingsDialog::tr("So long without a key or a movement of the mouse")},
        {0, Preferences::longestAway, 5, SettingsDialog::tr(" min"), SettingsDialog::tr("never")},
        [](const Preferences &now) { return now.awayAfter; },
        [](Preferences &now, const QVariant &value) { now.awayAfter = value.toInt(); });
    page.addStretch();
}

void addConnection(Page &page, const SettingsDialog::Offer &)
{
    page.addSwitch(
        {u"settingsConnect"_s, SettingsDialog::tr("&Connect at the start without asking"),
         SettingsDialog::tr("To the servers and under the nicknames of the last time")},
        [](const Preferences &now) { return now.connect; },
        [](Preferences &now, const QVariant &value) { now.connect = value.toBool(); });
    page.addStretch();
}

} // namespace

SettingsDialog::SettingsDialog(const Preferences &now, const Offer &offer, QWidget *parent)
    : Dialog(u"settingsDialog"_s, parent), m_now(now), m_offer(offer), m_tabs(new QTabWidget(this))
{
    m_tabs->setObjectName(u"settingsTabs"_s);
    m_close = makeButton(u"settingsClose"_s, {}, {});
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(16, 16, 16, 16);
    lines->setSpacing(14);
    lines->addWidget(m_tabs, 1);
    lines->addLayout(makeButtonRow({m_close}));
    retranslate();
    // From anywhere in it: Qt's own keys for that need the focus within the pages.
    for (const auto &[key, by] : {std::pair(Qt::CTRL | Qt::Key_Tab, 1), {Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, -1}})
        connect(new QShortcut(key, this), &QShortcut::activated, this, [this, by = by] { turn(by); });
    m_tabs->tabBar()->setFocus();
}

void SettingsDialog::turn(int by)
{
    const int count = m_tabs->count();
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + count) % count);
}

SettingsDialog::Place SettingsDialog::place() const
{
    return {focusWidget() ? focusWidget()->objectName() : QString(), pos()};
}

void SettingsDialog::setPlace(const Place &place)
{
    move(place.position);
    auto *control = place.control.isEmpty() ? nullptr : findChild<QWidget *>(place.control);
    if (!control)
        return;
    for (int page = 0; page < m_tabs->count(); ++page) {
        if (m_tabs->widget(page)->isAncestorOf(control))
            m_tabs->setCurrentIndex(page);
    }
    control->setFocus();
}

void SettingsDialog::setKnownKeys(const std::vector<KnownKey> &keys)
{
    m_known = keys;
    m_keys->setKeys(keys);
}

void SettingsDialog::setPreferences(const Preferences &now)
{
    m_now = now;
    for (ChoicesPage *page : m_pages)
        page->show(now);
}

// A choice may change the very words of the page that it was made on: the page goes only afterwards.
void SettingsDialog::retranslate()
{
    const int tab = qMax(0, m_tabs->currentIndex());
    const QString focused = focusWidget() ? focusWidget()->objectName() : QString();
    m_pages.clear();
    while (m_tabs->count() > 0) {
        QWidget *old = m_tabs->widget(0);
        m_tabs->removeTab(0);
        old->hide();
        old->deleteLater();
    }
    setWindowTitle(tr("Settings"));
    m_tabs->setAccessibleName(tr("Settings"));
    m_close->setText(tr("Close"));
    m_close->setAccessibleDescription(tr("Closes the settings, which hold already"));
    const auto add = [this](const QString &title, void (*fill)(ChoicesPage &, const Offer &)) {
        auto *page = new ChoicesPage;
        fill(*page, m_offer);
        page->show(m_now);
        connect(page, &ChoicesPage::chosen, this, [this](const std::function<void(Preferences &)> &set) {
            set(m_now);
            Q_EMIT changed(m_now);
        });
        m_tabs->addTab(page, title);
        m_pages.push_back(page);
    };
    add(tr("Appearance"), addLooks);
    add(tr("Notifications"), addNotices);
    add(tr("Connection"), addConnection);
    m_keys = new KnownKeysPage;
    m_keys->setKeys(m_known);
    connect(m_keys, &KnownKeysPage::forgetWanted, this, &SettingsDialog::forgetWanted);
    m_tabs->addTab(m_keys, tr("Servers"));
    m_tabs->setCurrentIndex(tab);
    SettingsDialog::color(systemTheme());
    // All of its pages are in sight at first.
    const QMargins around = layout()->contentsMargins();
    const int whole = m_tabs->tabBar()->sizeHint().width() + around.left() + around.right();
    resize(sizeHint().expandedTo({whole, height()}));
    auto *again = focused.isEmpty() ? nullptr : m_tabs->currentWidget()->findChild<QWidget *>(focused);
    if (again)
        again->setFocus();
}

void SettingsDialog::showEvent(QShowEvent *event)
{
    Dialog::showEvent(event);
    setAttribute(Qt::WA_KeyboardFocusChange); // the focus is drawn from now on, not from the first Tab
}

void SettingsDialog::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SettingsDialog::color(const Theme &theme)
{
    Dialog::color(theme);
    for (int page = 0; page < m_tabs->count(); ++page)
        setGround(m_tabs->widget(page), theme.base);
}

} // namespace Confab
