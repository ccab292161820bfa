# SPDX-License-Identifier: MIT
"""As much of the wire as an abuser needs: frames out of Python values, and connections from an address of its own."""
import errno
import os
import socket
import struct


def _head(major, value):
    for code, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if value < 24:
            return bytes([major << 5 | value])
        if value < 1 << 8 * size:
            return bytes([major << 5 | code]) + value.to_bytes(size, "big")
    raise ValueError(value)


def cbor(value):
    if isinstance(value, bool):
        return b"\xf5" if value else b"\xf4"
    if isinstance(value, int):
        return _head(0, value)
    if isinstance(value, bytes):
        return _head(2, len(value)) + value
    if isinstance(value, str):
        text = value.encode()
        return _head(3, len(text)) + text
    if isinstance(value, list):
        return _head(4, len(value)) + b"".join(map(cbor, value))
    return _head(5, len(value)) + b"".join(cbor(k) + cbor(v) for k, v in value.items())


def frame(name, **fields):
    payload = cbor([name, fields])
    return struct.pack(">I", len(payload)) + payload


def hello(nick):
    return frame("hello", version=1, nick=nick)


def say(text, **more):
    return frame("say", room=1, nonce=os.urandom(16), text=text, **more)


def connect(port, address):
    """A connection that sends at once and, when it is closed, leaves nothing behind in the system."""
    made = socket.socket()
    made.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    try:
        made.bind((address, 0))
        made.connect(("127.0.0.1", port))
    except OSError:
        made.close()
        raise
    return made


def enter(port, address, nick):
    """A connection that is logged in, or nothing where it isn't let in."""
    try:
        made = connect(port, address)
        made.sendall(hello(nick))
        made.settimeout(20)
        answer = made.recv(65536)
    except OSError:
        return None
    if b"welcome" not in answer:
        made.close()
        return None
    made.setblocking(False)
    return made


def gone(error):
    return error.errno not in (errno.EAGAIN, errno.EWOULDBLOCK, errno.EINTR)
