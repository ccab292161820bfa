// SPDX-License-Identifier: MIT
// Emoji have their colours wherever they stand among other text, and the text stays what it is.
#include "gui-client/views/composer.h"
#include "gui-client/views/elidedlabel.h"
#include "gui-client/views/emojifont.h"
#include "gui-client/views/emojipopup.h"
#include "gui-client/views/tint.h"
#include "tests/unit/timelinetexts.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Confab;
using namespace Confab::TimelineFixture;

namespace {

const QStringList usual{u"😃"_s, u"👍"_s, u"❤\ufe0f"_s};

// Yellow, red or the like: what no letter and no ground is.
bool hasColours(const QImage &image)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            found += colour.red() > 180 && colour.blue() < 120 ? 1 : 0;
        }
    }
    return found > 4;
}

QImage picture(QWidget &widget, const QRect &part = {})
{
    return widget.grab(part.isNull() ? widget.rect() : part).toImage();
}

} // namespace

class EmojiFontTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFontDatabase::hasFamily(u"Noto Color Emoji"_s))
            QSKIP("no font has them in colours here");
        // A text font that has some of them in black.
        if (QFontDatabase::hasFamily(u"DejaVu Sans"_s))
            QApplication::setFont(QFont(u"DejaVu Sans"_s, 11));
    }

    void inMessages()
    {
        Texts s({usual[0], u"so "_s + usual[1] + u" it is"_s, u"*so "_s + usual[2] + u"*"_s});
        for (const Seq seq : {200, 201, 202})
            QVERIFY2(hasColours(picture(*s.view.viewport(), s.view.textRect(s.row(seq)))),
                     qPrintable(QString::number(seq)));
        s.model.take(said(203, marta, at(20, 9, 30), u"an answer"_s));
        Said answer = said(204, jorge, at(20, 9, 31), u"yes"_s);
        answer.reply = 201;
        s.model.take(answer);
        QVERIFY(hasColours(picture(*s.view.viewport(), s.view.quoteRect(s.row(204)))));
    }

    // Digits and spaces are in those fonts too, and wider.
    void whatStandsBesideThemStaysAsItIs()
    {
        Texts s({u"12 # 34 😃"_s, u"12 # 34"_s});
        QCOMPARE(s.view.textPoint(s.row(200), 7).x(), s.view.textPoint(s.row(201), 7).x());
    }

    void inTheField()
    {
        Composer composer;
        composer.resize(400, 80);
        composer.show();
        QVERIFY(QTest::qWaitForWindowExposed(&composer));
        auto *field = composer.findChild<QPlainTextEdit *>(u"composerField"_s);
        for (const QString &emoji : usual) {
            field->clear();
            const QSignalSpy changes(field, &QPlainTextEdit::textChanged);
            QTest::keyClicks(field, u"so "_s);
            composer.insert(emoji);
            QCOMPARE(changes.count(), 4);
            QVERIFY2(hasColours(picture(*field)), qPrintable(emoji));
            QCOMPARE(composer.text(), u"so "_s + emoji);
        }
    }

    void inTheListOfNames()
    {
        QWidget window;
        window.resize(500, 400);
        auto *field = new QPlainTextEdit(&window);
        EmojiPopup popup(field);
        const Emoji one{usual[0], u"face"_s, {}, {}, {}, {}};
        EmojiCompletion::Offers offers;
        offers.emoji = {&one};
        window.show();
        popup.offer(offers, window.mapToGlobal(QPoint(10, 300)));
        QVERIFY(popup.isVisible());
        QVERIFY(hasColours(picture(popup)));
    }

    void inLabels()
    {
        QWidget window;
        QLabel *words = plainParagraph(u"“"_s + usual[1] + u"” will be\ngone"_s, &window);
        words->resize(300, words->heightForWidth(300));
        QVERIFY(words->height() >= 2 * words->fontMetrics().height());
        QVERIFY(hasColours(picture(*words)));
        ElidedLabel line(&window);
        line.setText(u"so "_s + usual[0]);
        line.resize(line.sizeHint());
        QVERIFY(hasColours(picture(line)));
    }
};

QTEST_MAIN(EmojiFontTest)
#include "tst_emojifont.moc"
