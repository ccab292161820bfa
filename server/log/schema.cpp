// SPDX-License-Identifier: MIT
#include "server/log/schema.h"

#include <QFile>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// The statements of resources/schema/NNN.sql, without comments.
QStringList statementsOf(int version)
{
    QFile file(u":/confab/schema/%1.sql"_s.arg(version, 3, 10, QChar(u'0')));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList statements;
    QString statement;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u"--"))
            continue;
        statement += line + u'\n';
        if (trimmed.endsWith(u';')) {
            statements += statement;
            statement.clear();
        }
    }
    return statements;
}

Status runAll(const Connection &connection, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const Status done = connection.run(statement); !done) {
            (void)connection.run(u"ROLLBACK"_s);
            return done;
        }
    }
    return Ok{};
}

} // namespace

Status upgradeSchema(const Connection &connection, int from)
{
    for (int version = from + 1; version <= schemaVersion; ++version) {
        const QStringList statements = statementsOf(version);
        if (statements.isEmpty())
            return Error{u"schema"_s, u"the program lacks version %1 of the schema"_s.arg(version)};
        const QStringList steps = QStringList{u"BEGIN IMMEDIATE"_s} + statements
            + QStringList{u"PRAGMA application_id = %1"_s.arg(schemaApplicationId),
                          u"PRAGMA user_version = %1"_s.arg(version), u"COMMIT"_s};
        if (const Status done = runAll(connection, steps); !done)
            return done;
    }
    return Ok{};
}

} // namespace Confab
