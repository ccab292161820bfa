-- SPDX-License-Identifier: MIT
-- Prosody without limits, for tests/bench/run, which fills in what stands between at signs.
-- Anyone enters by SASL ANONYMOUS on localhost and makes rooms at conference.localhost.
run_as_root = true
pidfile = "@FOLDER@/prosody.pid"
data_path = "@FOLDER@"
log = { error = "@FOLDER@/prosody.log" }
storage = "memory"
-- A third of what the usual collector takes here.
gc = { mode = "generational" }

interfaces = { "127.0.0.1" }
c2s_ports = { @PORT@ }
c2s_require_encryption = false
network_backend = "epoll"
network_settings = { tcp_backlog = 4096, nagle = false }
modules_disabled = { "s2s", "posix", "offline" }
modules_enabled = { "saslauth", "presence", "message", "iq", "disco" }

VirtualHost "localhost"
    authentication = "anonymous"

Component "conference.localhost" "muc"
    muc_room_locking = false
    muc_room_default_public = true
    muc_room_default_history_length = 0
    max_history_messages = 0
    muc_tombstones = false
    restrict_room_creation = false
    -- Who came is told to nobody, as in the other servers' set-ups: it is messages that are measured.
    muc_room_default_presence_broadcast = { visitor = false, participant = false, moderator = false }
