// SPDX-License-Identifier: MIT
#include "gui-client/views/timelinetext.h"

#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

// What is said of messages, in the manner of a person's language.
class TestTimelineText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thisYearsDaysGoWithoutTheYear()
    {
        const QDate today(2026, 11, 28);
        const auto at = Millis(QDateTime(QDate(2026, 3, 3), QTime(12, 0)).toMSecsSinceEpoch());
        const auto before = Millis(QDateTime(QDate(2025, 3, 3), QTime(12, 0)).toMSecsSinceEpoch());
        for (const char *code : {"en_GB", "en_US", "de_DE", "es_ES", "fr_FR", "ja_JP", "zh_CN", "ar_EG", "hu_HU"}) {
            const QLocale locale(QString::fromLatin1(code));
            const QString text = TimelineText::day(at, today, locale);
            const QString year = locale.toString(QDate(2026, 1, 1), u"yyyy"_s);
            QVERIFY2(!text.contains(year), qPrintable(text));
            QVERIFY2(text.contains(locale.toString(QDate(2026, 3, 3), u"d"_s)), qPrintable(text));
            QVERIFY2(!text.startsWith(u'年') && !text.endsWith(u','), qPrintable(text));
            QVERIFY(TimelineText::day(before, today, locale).contains(locale.toString(QDate(2025, 1, 1), u"yyyy"_s)));
        }
    }
};

QTEST_MAIN(TestTimelineText)
#include "tst_timelinetext.moc"
