// SPDX-License-Identifier: MIT
#include "server/app/logformat.h"

#include <QDateTime>
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

void print(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    QString category = QString::fromUtf8(context.category ? context.category : "default");
    if (category.startsWith("confab."_L1))
        category.remove(0, 7);
    // What a peer sent may be part of a text: it stays on its line.
    QString oneLine = text;
    for (QChar &c : oneLine) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = u'?';
    }
    const QByteArray line =
        u"%1 %2 %3: %4\n"_s
            .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), levelName(type), category, oneLine)
            .toUtf8();
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

} // namespace

void setUpLogging(QtMsgType level)
{
    QString rules = u"*.debug=false\n"_s;
    if (level == QtDebugMsg)
        rules = u"confab.*.debug=true\n"_s;
    else if (level != QtInfoMsg)
        rules += u"*.info=false\n"_s;
    if (level == QtCriticalMsg)
        rules += u"*.warning=false\n"_s;
    QLoggingCategory::setFilterRules(rules);
    qInstallMessageHandler(print);
}

} // namespace Confab
