// SPDX-License-Identifier: MIT
#include "gui-client/views/avatar.h"
#include "gui-client/views/heightindex.h"
#include "gui-client/views/theme.h"
#include "tests/support/contrast.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

QPalette palette(bool dark)
{
    return dark ? QPalette(QColor(220, 220, 220), QColor(40, 40, 40), Qt::white, Qt::black, Qt::gray,
                           QColor(230, 230, 230), QColor(30, 30, 30))
                : QPalette(QColor(239, 239, 239));
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsThePalette()
    {
        QPalette dark = palette(false);
        dark.setColor(QPalette::Window, QColor(40, 40, 40));
        dark.setColor(QPalette::WindowText, Qt::white);
        QVERIFY(Theme::of(dark).dark);
        QVERIFY(!Theme::of(palette(false)).dark);
    }

    void everyTextCanBeRead_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        for (const bool dark : {false, true}) {
            QPalette system = palette(false);
            system.setColor(QPalette::Window, dark ? Qt::black : Qt::white);
            system.setColor(QPalette::WindowText, dark ? Qt::white : Qt::black);
            const Theme t = Theme::of(system);
            QCOMPARE(t.dark, dark);
            const char *name = dark ? "dark" : "light";
            const auto pair = [name](const char *what, const QColor &text, const QColor &ground) {
                QTest::addRow("%s %s on %s", name, what, qPrintable(ground.name())) << text << ground;
            };
            for (const QColor &ground : {t.base, t.panel, t.selection, t.mention, t.code})
                pair("text", t.text, ground);
            for (const QColor &ground : {t.base, t.panel, t.mention, t.code}) {
                pair("muted", t.muted, ground);
                pair("accent", t.accent, ground);
            }
            for (const QColor &ground : {t.base, t.panel, t.code})
                pair("danger", t.danger, ground);
            for (const QColor &ground : {t.base, t.panel})
                pair("good", t.good, ground);
            pair("called", t.onPill, t.pill);
            pair("onAccent", t.onAccent, t.accentFill);
            pair("badge", t.onAccent, t.dangerFill);
            for (quint64 user = 1; user <= Theme::authorCount; ++user) {
                pair("initials", t.onAvatar(), t.avatar(UserId{user}));
                for (const QColor &ground : {t.base, t.mention, t.selection})
                    pair("author", t.author(UserId{user}), ground);
            }
        }
    }

    void everyTextCanBeRead()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(QString::number(contrast(text, ground))));
    }

    void everyFrameCanBeSeen()
    {
        for (const Theme &theme : {Theme::lightOne(), Theme::darkOne()}) {
            for (const QColor &ground : {theme.base, theme.panel})
                QVERIFY2(contrast(theme.outline, ground) >= 3, qPrintable(ground.name()));
        }
    }

    void neighboursDiffer()
    {
        const Theme theme = Theme::of(palette(false));
        for (quint64 user = 1; user < Theme::authorCount; ++user)
            QVERIFY(theme.author(UserId{user}) != theme.author(UserId{user + 1}));
    }

    void initialsStandForANickname()
    {
        QCOMPARE(initials(u"marta"_s), u"MA"_s);
        QCOMPARE(initials(u"ana b"_s), u"AB"_s);
        QCOMPARE(initials(u"x"_s), u"X"_s);
        QCOMPARE(initials(u"x-y"_s), u"X"_s);
        QCOMPARE(initials(u"\u7530\u4e2d"_s), u"\u7530"_s);
        QCOMPARE(initials(u"e\u0301va"_s), u"E\u0301V"_s);
        QCOMPARE(initials(QString()), QString());
    }

    void heightsAddUp()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        HeightIndex index;
        std::vector<int> reference;
        for (int step = 0; step < 400; ++step) {
            const int size = int(reference.size());
            const int at = random.bounded(size + 1);
            switch (random.bounded(3)) {
            case 0: {
                const int count = random.bounded(5) + 1;
                index.insert(at, count, [](int row) { return row % 7 + 1; });
                for (int i = 0; i < count; ++i)
                    reference.insert(reference.begin() + at + i, (at + i) % 7 + 1);
                break;
            }
            case 1:
                if (at < size) {
                    const int count = qMin(size - at, random.bounded(3) + 1);
                    index.remove(at, count);
                    reference.erase(reference.begin() + at, reference.begin() + at + count);
                }
                break;
            default:
                if (at < size) {
                    reference[size_t(at)] = random.bounded(50) + 1;
                    index.set(at, reference[size_t(at)]);
                }
                break;
            }
            QCOMPARE(index.count(), int(reference.size()));
            int top = 0;
            for (int row = 0; row < index.count(); ++row) {
                QVERIFY2(index.top(row) == top, qPrintable(u"seed %1"_s.arg(seed)));
                QCOMPARE(index.rowAt(top), row);
                top += reference[size_t(row)];
                QCOMPARE(index.rowAt(top - 1), row);
            }
            QCOMPARE(index.total(), top);
        }
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
