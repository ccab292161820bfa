# SPDX-License-Identifier: MIT
"""Who is measured: how each server is started, and what it is called in tables."""
import os
from dataclasses import dataclass
from typing import Optional, Tuple

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
PEERS = os.path.join(TOP, "tests", "bench", "peers")


@dataclass(frozen=True)
class Server:
    """In `command`, {port}, {folder} (its own, empty), {programs} and {config} are filled in. `template` is a file of
    tests/bench/peers. `delivery_us` is roughly what a delivery costs it under load: no result, it only decides how
    many messages a measurement needs."""
    name: str
    label: str
    dialect: str
    command: Tuple[str, ...]
    delivery_us: float
    template: Optional[str] = None
    package: Optional[str] = None
    # Options of some builds alone, so that --programs can compare an older one with a newer.
    where_known: Tuple[Tuple[str, str], ...] = ()
    tls: bool = False
    in_flight: int = 0  # how many may log in at once, where bench-load's usual number doesn't suit
    entering: int = 0   # the same, of those who enter a room


def _confab(name, label, tls, durability):
    return Server(name, label, "confab", (
        "{programs}/confab-server", "--listen", "127.0.0.1", "--port", "{port}", "--data", "{folder}", "--tls", tls,
        "--durability", durability, "--rate", "0", "--max-connections", "0", "--max-connections-per-address", "0",
        "--login-timeout", "120", "--idle-timeout", "3600", "--log-level", "warning"), 0.5,
        where_known=(("--connect-rate", "0"), ("--max-pending", "100000")), tls=tls == "on")


def _limit(name, label, flush, delivery_us):
    return Server(name, label, "plain", ("{programs}/bench-limit", "--port", "{port}", "--flush", flush), delivery_us)


# In this order they are measured in a round, and every second round backwards: what a bar compares stands together.
SERVERS = (
    _confab("confab-normal", "Confab, durability normal", "off", "normal"),
    _limit("limit-a", "limit A", "message", 5),
    _confab("confab", "Confab", "off", "full"),
    _confab("confab-tls", "Confab, TLS", "on", "full"),
    _confab("confab-tls-normal", "Confab, TLS, durability normal", "on", "normal"),
    _limit("limit-b", "limit B", "turn", 0.3),
    # It looks once a second who has said enough to be let in.
    Server("inspircd", "InspIRCd", "irc", ("inspircd", "--nofork", "--runasroot", "--config={config}"), 0.5,
           "inspircd.conf", "inspircd", in_flight=10_000),
    # It hangs up on who doesn't at once read the names of all who enter.
    Server("ngircd", "ngIRCd", "irc", ("ngircd", "-n", "-f", "{config}"), 0.5, "ngircd.conf", "ngircd", entering=8),
    Server("nats", "NATS", "nats", ("nats-server", "-c", "{config}"), 0.5, "nats.conf", "nats-server"),
    Server("mosquitto", "Mosquitto", "mqtt", ("mosquitto", "-c", "{config}"), 8, "mosquitto.conf", "mosquitto"),
    Server("prosody", "Prosody", "xmpp", ("prosody", "-F", "--config", "{config}"), 50, "prosody.cfg.lua", "prosody"),
)
BY_NAME = {server.name: server for server in SERVERS}
OURS = tuple(server.name for server in SERVERS if server.dialect == "confab")
LIMITS = ("limit-a", "limit-b")
IRC = ("ngircd", "inspircd")
PEER_NAMES = tuple(server.name for server in SERVERS if server.package)


def label(name):
    return BY_NAME[name].label


def filled_template(server, port, folder):
    """The text of the peer's configuration."""
    with open(os.path.join(PEERS, server.template), encoding="utf-8") as file:
        text = file.read()
    # Started by root, they become somebody: ngIRCd nobody else than a user without rights, Mosquitto whom we say.
    user = "nobody" if os.geteuid() == 0 and server.name == "ngircd" else "root"
    return text.replace("@PORT@", str(port)).replace("@FOLDER@", folder).replace("@USER@", user)
