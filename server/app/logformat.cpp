// SPDX-License-Identifier: MIT
#include "server/app/logformat.h"

#include "shared/base/codepoint.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

QLatin1StringView levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
    case QtFatalMsg:
        return "error"_L1;
    }
    return "error"_L1;
}

QString timeOf(const LogEntry &entry)
{
    return entry.at.toString(Qt::ISODateWithMs);
}

// What isn't seen but does something: ends a line, turns the direction of what follows.
bool isControl(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate: // half of a pair
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

// `instead` makes what a control is replaced by.
template <class Instead>
QString withoutControls(const QString &text, Instead instead)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const char32_t code = codePointAt(text, i);
        const QStringView sign = QStringView(text).mid(i, unitsOf(code));
        if (isControl(code))
            result += instead(sign);
        else
            result += sign;
        i += sign.size();
    }
    return result;
}

// A number's line is "name{label="word"} value", and all of it ours.
void addNumber(QJsonObject &object, const QString &line)
{
    const qsizetype space = line.lastIndexOf(u' ');
    const qsizetype brace = line.indexOf(u'{');
    const QString name = line.left(brace < 0 ? space : brace);
    object.insert(u"metric"_s, name);
    object.insert(u"value"_s, line.mid(space + 1).toDouble());
    const QStringList parts = line.mid(brace + 1, space - brace - 2).split(u'"'); // label= word, and what is left
    if (brace >= 0 && parts.size() == 3)
        object.insert(u"labels"_s, QJsonObject{{parts[0].chopped(1), parts[1]}});
}

LogEntry entryOf(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    QString category = QString::fromUtf8(context.category ? context.category : "default");
    if (category.startsWith("confab."_L1))
        category.remove(0, 7);
    return {QDateTime::currentDateTimeUtc(), type, category, text};
}

// One call a line, so that lines of several threads don't mix.
void print(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

void printText(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    print(textLine(entryOf(type, context, text)));
}

void printJson(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    print(jsonLine(entryOf(type, context, text)));
}

} // namespace

QByteArray textLine(const LogEntry &entry)
{
    const QString text = withoutControls(entry.text, [](QStringView) { return u'?'; });
    return u"%1 %2 %3: %4\n"_s.arg(timeOf(entry), levelName(entry.level), entry.category, text).toUtf8();
}

QByteArray jsonLine(const LogEntry &entry)
{
    QJsonObject object{{u"time"_s, timeOf(entry)},
                       {u"level"_s, levelName(entry.level)},
                       {u"category"_s, entry.category},
                       {u"message"_s, entry.text}};
    if (entry.category == u"metrics")
        addNumber(object, entry.text);
    // The controls that JSON may contain as they are, escaped as well: they stand within its strings alone.
    const QString json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    const QString line = withoutControls(json, [](QStringView sign) {
        QString escaped;
        for (const QChar half : sign)
            escaped += u"\\u%1"_s.arg(uint(half.unicode()), 4, 16, QChar(u'0'));
        return escaped;
    });
    return line.toUtf8() + '\n';
}

void setUpLogging(QtMsgType level, LogFormat format)
{
    QString rules = u"*.debug=false\n"_s;
    if (level == QtDebugMsg)
        rules = u"confab.*.debug=true\n"_s;
    else if (level != QtInfoMsg)
        rules += u"*.info=false\n"_s;
    if (level == QtCriticalMsg)
        rules += u"*.warning=false\n"_s;
    QLoggingCategory::setFilterRules(rules + u"confab.metrics.info=true\n"_s);
    qInstallMessageHandler(format == LogFormat::Json ? printJson : printText);
}

} // namespace Confab
