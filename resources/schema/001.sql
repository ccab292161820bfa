-- SPDX-License-Identifier: MIT
-- Version 1 of Confab's log. A statement ends with the line that ends in a semicolon. Times are milliseconds since
-- 1970-01-01T00:00Z. Numbers that are unsigned in the protocol are kept bit by bit in SQLite's signed ones.

-- log: the 16 random bytes that name this database.
CREATE TABLE meta (
    key   TEXT NOT NULL PRIMARY KEY,
    value ANY NOT NULL
) STRICT, WITHOUT ROWID;

-- Everyone who was ever here: ids are never reused, so no row is ever removed. holds: connected or held at the end.
CREATE TABLE persons (
    user  INTEGER PRIMARY KEY,
    nick  TEXT NOT NULL,
    holds INTEGER NOT NULL
) STRICT;

-- hash: SHA-256 of the token, which is never stored itself.
CREATE TABLE tokens (
    hash BLOB NOT NULL PRIMARY KEY,
    user INTEGER NOT NULL REFERENCES persons (user),
    used INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- kind: public, private, direct.
CREATE TABLE rooms (
    room  INTEGER PRIMARY KEY,
    kind  TEXT NOT NULL,
    name  TEXT NOT NULL,
    topic TEXT NOT NULL
) STRICT;
INSERT INTO rooms (room, kind, name, topic) VALUES (1, 'public', 'lobby', '');

-- kind: the event's name in the protocol. text, edited_at and deleted are as the event stands now.
CREATE TABLE events (
    room      INTEGER NOT NULL,
    seq       INTEGER NOT NULL,
    at        INTEGER NOT NULL,
    user      INTEGER NOT NULL,
    nick      TEXT NOT NULL,
    nonce     BLOB NOT NULL,
    kind      TEXT NOT NULL,
    text      TEXT NOT NULL,
    reply     INTEGER,
    target    INTEGER,
    action    INTEGER NOT NULL DEFAULT 0,
    edited_at INTEGER,
    deleted   INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (room, seq),
    UNIQUE (user, nonce)
) STRICT, WITHOUT ROWID;
