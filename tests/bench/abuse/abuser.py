#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""abuser.py KIND PORT ADDRESS: does one thing that a server has to bear, as fast as it can, until it is ended."""
import os
import random
import resource
import selectors
import socket
import ssl
import sys
import time

from wire import connect, enter, frame, gone, hello, say


def blast(port, address, made, count=20, deaf=False):
    """People who send what `made` gives, without end; whoever is closed comes back."""
    chosen = selectors.DefaultSelector()
    number = 0

    def begin():
        nonlocal number
        number += 1
        who = enter(port, address, f"abuse{os.getpid()}n{number}")
        if who:
            events = selectors.EVENT_WRITE if deaf else selectors.EVENT_READ | selectors.EVENT_WRITE
            chosen.register(who, events, [b""])

    while True:
        if len(chosen.get_map()) < count:
            begin()
        for key, events in chosen.select(0.1):
            try:
                if events & selectors.EVENT_READ and not key.fileobj.recv(65536):
                    raise ConnectionResetError
                if events & selectors.EVENT_WRITE:
                    key.data[0] = key.data[0] or made()
                    key.data[0] = key.data[0][key.fileobj.send(key.data[0]):]
            except OSError as error:
                if isinstance(error, ConnectionResetError) or gone(error):
                    chosen.unregister(key.fileobj)
                    key.fileobj.close()


def joined(one):
    """A maker of many frames at a time."""
    return lambda: b"".join(one() for _ in range(100))


def requests(name, **fields):
    return joined(lambda: frame(name, id=random.getrandbits(30), **fields))


def loop(port, address, words=None):
    """Connects and drops; with `words` it says something first."""
    while True:
        try:
            made = connect(port, address)
            if words:
                made.sendall(words())
            made.close()
        except OSError:
            pass


def hold(port, address, words=b"", trickle=b"", most=20_000):
    """As many connections as it gets; each says `words`, and then a byte of `trickle` a second."""
    made = []
    at = 0
    said = time.monotonic()
    while True:
        for _ in range(50):
            if len(made) >= most:
                break
            try:
                one = connect(port, address)
                one.sendall(words)
                one.setblocking(False)
                made.append(one)
            except OSError:
                break
        open_ones = []
        for one in made:
            try:
                if one.recv(65536):
                    open_ones.append(one)
                    continue
                one.close()
            except OSError as error:
                if gone(error):
                    one.close()
                else:
                    open_ones.append(one)
        made = open_ones
        if trickle and time.monotonic() - said >= 1:
            said = time.monotonic()
            for one in made:
                try:
                    one.send(trickle[at:at + 1])
                except OSError:
                    pass
            at += 1
        time.sleep(0.01)


def half_inside(port, address):
    """Logged in, a long frame begun, and a byte of it a second."""
    frame_bytes = say("x" * 8000)
    made = []
    at = 20
    while True:
        while len(made) < 50:
            one = enter(port, address, f"half{os.getpid()}n{random.getrandbits(40)}")
            if not one:
                break
            one.send(frame_bytes[:20])
            made.append(one)
        for one in list(made):
            try:
                one.send(frame_bytes[at:at + 1])
                if not one.recv(65536):
                    raise ConnectionResetError
            except OSError as error:
                if isinstance(error, ConnectionResetError) or gone(error):
                    made.remove(one)
                    one.close()
        at += 1
        time.sleep(1)


def handshakes(port, address):
    """Whole TLS handshakes, one after the other."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    while True:
        try:
            made = connect(port, address)
            made.settimeout(5)
            made = context.wrap_socket(made)
            made.close()
        except OSError:
            pass


def nick():
    return hello(f"h{os.getpid()}n{random.getrandbits(40)}")


KINDS = {
    "rate": lambda p, a: blast(p, a, joined(lambda: say("x" * 100))),
    "rate-deaf": lambda p, a: blast(p, a, joined(lambda: say("x" * 100)), deaf=True),
    "large": lambda p, a: blast(p, a, lambda: say("x" * 8000, ballast=b"x" * 57000)),
    "history": lambda p, a: blast(p, a, requests("history", room=1, limit=200), 90),
    "search": lambda p, a: blast(p, a, requests("search", text="common", limit=200), 90),
    "members": lambda p, a: blast(p, a, requests("members", room=1), 90),
    "people": lambda p, a: blast(p, a, requests("people", users=list(range(1, 150))), 90),
    "connect": loop,
    "hello": lambda p, a: loop(p, a, nick),
    "hold": hold,
    "half": lambda p, a: hold(p, a, b"\0\0\x01\0", b"x" * 10_000),
    "half-inside": half_inside,
    "handshake": lambda p, a: hold(p, a, b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", b"x" * 10_000),
    "handshakes": handshakes,
}

if __name__ == "__main__":
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    socket.setdefaulttimeout(5)
    KINDS[sys.argv[1]](int(sys.argv[2]), sys.argv[3])
