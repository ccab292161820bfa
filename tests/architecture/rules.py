# SPDX-License-Identifier: MIT
"""The rules of docs/architecture.md as tables: what each folder may include and which classes of Qt it may name."""

CORE = {"QtCore"}

# How the window looks, for whatever shows itself.
LOOK = [f"gui-client/views/{name}.h" for name in ("theme", "tint", "avatar", "announcement", "quietview", "emphasis", "roommarks")]

# Folder: (folders or headers that it may include besides itself, modules of Qt it may name).
FOLDERS = {
    "shared/base": ([], CORE),
    "shared/protocol": (["shared/base"], CORE),
    "shared/net": (["shared/base", "shared/protocol"], CORE | {"QtNetwork"}),
    "shared/client": (["shared/base", "shared/protocol", "shared/net"], CORE | {"QtNetwork"}),
    "server/metrics": (["shared/base", "shared/protocol/codes.h"], CORE),
    "server/chat": (["shared/base", "shared/protocol", "server/metrics"], CORE),
    "server/log": (["shared/base", "shared/protocol", "server/metrics", "server/chat/ports.h", "server/chat/proposals.h"],
                   CORE),
    "server/net": (["shared/base", "shared/protocol", "shared/net", "server/metrics", "server/chat/ports.h"],
                   CORE | {"QtNetwork"}),
    "server/app": (["shared", "server"], CORE | {"QtNetwork"}),
    "gui-client/models": (["shared"], CORE | {"QtGui"}),
    "gui-client/spelling": ([], CORE),
    "gui-client/views": (["shared", "gui-client/models", "gui-client/spelling"], CORE | {"QtGui", "QtWidgets"}),
    "gui-client/dialogs": (["shared", "gui-client/models", "gui-client/desktop/prompts.h", *LOOK], CORE | {"QtGui", "QtWidgets"}),
    "gui-client/desktop": (["shared"], CORE | {"QtDBus", "QtGui", "QtWidgets"}),
    "gui-client/app": (["shared", "gui-client"], CORE | {"QtGui", "QtWidgets", "QtNetwork"}),
}

# A word: the folders in which alone it may stand.
SOCKET_FOLDERS = ["shared/net", "server/net", "tests"]
SOCKETS = {
    "QAbstractSocket", "QTcpSocket", "QSslSocket", "QUdpSocket", "QTcpServer", "QSslServer",
    "sys/socket.h", "sys/epoll.h", "netinet/in.h", "netinet/tcp.h", "arpa/inet.h", "poll.h", "netdb.h",
}

# What makes code depend on threads or on when it runs. Such code can't be tested as a plain object.
PURE_FOLDERS = ["shared/base", "shared/protocol", "server/metrics", "server/chat"]
IMPURE = {
    "QThread", "QThreadPool", "QMutex", "QReadWriteLock", "QWaitCondition", "QSemaphore", "QTimer", "QBasicTimer",
    "QDateTime", "QDate", "QTime", "QElapsedTimer", "QDeadlineTimer", "QRandomGenerator", "QFile", "QProcess",
    "QSettings", "thread", "mutex", "shared_mutex", "condition_variable", "future", "chrono", "ctime", "time.h",
    "random",
}
IMPURE_EXCEPT = {
    ("shared/base/handoverqueue.h", "mutex"),  # how values cross threads; nothing else in base knows of threads
}

# Headers of a folder that another folder may include may still be closed to some: (folder, header, why).
CLOSED = [
    ("server/chat", "shared/protocol/codec.h", "chat never sees bytes"),
    ("server/chat", "shared/protocol/framereader.h", "chat never sees bytes"),
]

# The one folder of shared, server and gui-client that may use each library that isn't Qt.
LIBRARIES = {
    "unicode/": ["shared/protocol"],
    "openssl/": ["server/net"],
    "sqlite3.h": ["server/log"],
    "hunspell/": ["gui-client/spelling"],
}

MAX_LINES = 400
