# SPDX-License-Identifier: MIT
"""Files that break a rule, and what has to be said of each: a check that finds nothing proves nothing by itself."""

CPP = "// SPDX-License-Identifier: MIT\n"
HEADER = CPP + "#pragma once\n"

FINE = [
    ("shared/protocol/x.cpp", CPP + '#include "shared/base/result.h"\n#include <QString>\n#include <unicode/uspoof.h>\n'),
    ("shared/net/x.h", HEADER + "#include <QTcpSocket>\n#include <QTimer>\n"),
    ("server/log/x.cpp", CPP + '#include "server/chat/ports.h"\n#include <sqlite3.h>\n'),
    ("server/chat/x.cpp", CPP + '// no QTcpSocket here\nconst char *text = "QWidget";\n'),
    ("gui-client/views/x.h", HEADER + '#include "gui-client/models/y.h"\n#include <QWidget>\n'),
    ("shared/base/handoverqueue.h", HEADER + "#include <mutex>\n"),
    ("run", "#!/bin/sh\n# SPDX-License-Identifier: MIT\n"),
    ("packaging/x.xml", '<?xml version="1.0"?>\n<!-- SPDX-License-Identifier: MIT -->\n'),
    ("tests/unit/x.cpp", CPP + '#include "server/chat/hub.h"\n#include <QTcpSocket>\n'),
]

BROKEN = [
    ("shared/base/x.h", HEADER + '#include "shared/protocol/codec.h"\n', "may not include"),
    ("shared/protocol/x.cpp", CPP + "#include <QTcpSocket>\n", "may not name QtNetwork"),
    ("shared/protocol/x.cpp", CPP + "#include <QtNetwork/qtcpsocket.h>\n", "may not name QtNetwork"),
    ("shared/protocol/x.h", HEADER + "class QSqlDatabase;\n", "may not name QtSql"),
    ("server/chat/x.h", HEADER + "#include <QWidget>\n", "may not name QtWidgets"),
    ("server/chat/x.cpp", CPP + "auto now = QDateTime::currentDateTime();\n", "time of its own"),
    ("server/chat/x.cpp", CPP + "#include <thread>\n", "time of its own"),
    ("server/chat/x.cpp", CPP + '#include "shared/protocol/codec.h"\n', "never sees bytes"),
    ("server/chat/x.cpp", CPP + '#include "server/log/eventlog.h"\n', "may not include"),
    ("server/log/x.cpp", CPP + '#include "server/chat/hub.h"\n', "may not include"),
    ("server/log/x.cpp", CPP + '#include "server/net/session.h"\n', "may not include"),
    ("server/net/x.cpp", CPP + "#include <QSqlQuery>\n", "may not name QtSql"),
    ("server/net/x.cpp", CPP + "#include <sqlite3.h>\n", "only server/log"),
    ("server/app/x.cpp", CPP + '#include "gui-client/models/people.h"\n', "may not include"),
    ("server/app/x.cpp", CPP + "#include <QTcpServer>\n", "names a socket"),
    ("server/app/x.cpp", CPP + "#include <sys/socket.h>\n", "names a socket"),
    ("shared/client/x.h", HEADER + "class QSslSocket;\n", "names a socket"),
    ("gui-client/models/x.h", HEADER + "#include <QLabel>\n", "may not name QtWidgets"),
    ("gui-client/models/x.h", HEADER + '#include "gui-client/views/y.h"\n', "may not include"),
    ("gui-client/views/x.cpp", CPP + '#include "server/app/config.h"\n', "may not include"),
    ("gui-client/views/x.cpp", CPP + '#include "tests/support/y.h"\n', "may not include"),
    ("shared/client/x.cpp", CPP + "static Settings &instance() { }\n", "singleton"),
    ("shared/base/x.h", CPP, "#pragma once"),
    ("shared/base/x.cpp", "int x;\n", "SPDX"),
    ("shared/base/x.cpp", "", "SPDX"),
    ("packaging/x.1", ".Dd November 28, 2026\n", "SPDX"),
    ("shared/base/Big.cpp", CPP, "lower case"),
    ("shared/base/x.cpp", CPP + "\n" * 400, "401 lines"),
    ("tests/unit/x.cpp", CPP + "\n" * 400, "401 lines"),
    ("elsewhere/x.cpp", CPP, "no folder"),
]


def run(check):
    wrong = 0
    for path, text in FINE:
        for complaint in check(path, text):
            wrong += 1
            print(f"{path} is fine, but: {complaint}\n{text}")
    for path, text, expected in BROKEN:
        said = check(path, text)
        if not any(expected in complaint for complaint in said):
            wrong += 1
            print(f'{path} should be told "{expected}", but was told {said}\n{text}')
    print(f"{len(FINE) + len(BROKEN)} examples, {wrong} wrong")
    return 1 if wrong else 0
