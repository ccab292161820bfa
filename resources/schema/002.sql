-- SPDX-License-Identifier: MIT
-- Version 2: rooms with members and read markers, edits, deletions, reactions and topics.

-- creator: a user; NULL: nobody.
ALTER TABLE rooms ADD COLUMN creator INTEGER;

-- Who is in a room and how far that person has read it. The lobby has a row for everyone who was ever here.
-- hidden: a direct room that was left, until its next message.
CREATE TABLE members (
    user   INTEGER NOT NULL,
    room   INTEGER NOT NULL,
    read   INTEGER NOT NULL,
    hidden INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (user, room)
) STRICT, WITHOUT ROWID;
CREATE INDEX members_hidden ON members (room) WHERE hidden = 1;

-- The texts of messages, apart from their events, so that a text can be wiped without a trace: rows are only ever
-- added at the end, or overwritten by filler of the same length in bytes (wiped), so that no page of this table is ever
-- rearranged and keeps a copy of what moved. doc: the id of the message's first text, which is its place in the
-- order of all messages and its name in the search index.
CREATE TABLE texts (
    id    INTEGER PRIMARY KEY,
    doc   INTEGER NOT NULL,
    room  INTEGER NOT NULL,
    seq   INTEGER NOT NULL,
    wiped INTEGER NOT NULL DEFAULT 0,
    body  TEXT NOT NULL
) STRICT;

-- Documents whose text is another one than before, or gone, in the order of these changes: for the search index.
CREATE TABLE rewritten (
    id  INTEGER PRIMARY KEY,
    doc INTEGER NOT NULL
) STRICT;

-- Reactions that stand. seq: of the event that set it; since: of the one from which on that emoji stood there, whoever
-- has taken theirs back meanwhile.
CREATE TABLE reactions (
    room   INTEGER NOT NULL,
    target INTEGER NOT NULL,
    emoji  TEXT NOT NULL,
    user   INTEGER NOT NULL,
    seq    INTEGER NOT NULL,
    since  INTEGER NOT NULL,
    PRIMARY KEY (room, target, emoji, user)
) STRICT, WITHOUT ROWID;

-- Messages that name a person. number: 1, 2, 3 … for that person in that room, so that those after a marker are a
-- difference and never counted.
CREATE TABLE mentions (
    user   INTEGER NOT NULL,
    room   INTEGER NOT NULL,
    seq    INTEGER NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (user, room, seq)
) STRICT, WITHOUT ROWID;

-- kind: the event's name in the protocol. text: of a said, the id of its text as it stands now. label: a reacted's emoji,
-- a topic-set's topic. turned_on: of a reacted. edited_at, deleted: as a said stands now. said_number: how many `said`
-- the room's log has up to here; own_number: of a said, how many of them are its author's. Unread messages are
-- differences of these.
ALTER TABLE events RENAME TO events_1;
CREATE TABLE events (
    room        INTEGER NOT NULL,
    seq         INTEGER NOT NULL,
    at          INTEGER NOT NULL,
    user        INTEGER NOT NULL,
    nick        TEXT NOT NULL,
    nonce       BLOB NOT NULL,
    kind        TEXT NOT NULL,
    text        INTEGER,
    label       TEXT,
    reply       INTEGER,
    target      INTEGER,
    action      INTEGER NOT NULL DEFAULT 0,
    turned_on   INTEGER NOT NULL DEFAULT 0,
    edited_at   INTEGER,
    deleted     INTEGER NOT NULL DEFAULT 0,
    said_number INTEGER NOT NULL,
    own_number  INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (room, seq),
    UNIQUE (user, nonce)
) STRICT, WITHOUT ROWID;

-- Version 1 knew nothing but messages, and no room but the lobby: its texts, and those said, are numbered by seq.
INSERT INTO texts (id, doc, room, seq, body) SELECT seq, seq, room, seq, text FROM events_1 WHERE room = 1 ORDER BY seq;
INSERT INTO events (room, seq, at, user, nick, nonce, kind, text, reply, action, said_number, own_number)
    SELECT room, seq, at, user, nick, nonce, kind, seq, reply, action, seq,
        row_number() OVER (PARTITION BY user ORDER BY seq)
    FROM events_1 WHERE room = 1 ORDER BY seq;
DROP TABLE events_1;
CREATE INDEX events_said_by ON events (room, user, seq, own_number) WHERE kind = 'said';

-- Whoever was here has read what was said until now.
INSERT INTO members (user, room, read)
    SELECT user, 1, (SELECT coalesce(max(seq), 0) FROM events WHERE room = 1) FROM persons;
