#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes the seed corpora from the golden frames: corpus/framereader of whole frames and streams, corpus/payload of what
the frames hold. Files that a fuzzer found lie beside them and stay.

    tests/fuzz/seed.py
"""
from pathlib import Path

here = Path(__file__).resolve().parent
golden = here.parent / "unit" / "data" / "golden.txt"


def put(name, content):
    path = here / "corpus" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


frames = []
for line in golden.read_text(encoding="utf-8").splitlines():
    if line.startswith("["):
        name = line.split('"')[1]
        frames.append((f"golden-{len(frames):02}-{name}", bytes.fromhex(hexed)))
    elif not line.startswith("#"):
        hexed = line

# The three lengths that broke others' servers come first.
put("framereader/00-length-zero", bytes(4) + frames[0][1])
put("framereader/01-length-negative", b"\xff\xff\xff\xff" + frames[0][1][4:])
put("framereader/02-length-too-long", (65537).to_bytes(4, "big") + frames[0][1][4:])
put("framereader/03-length-alone", (65536).to_bytes(4, "big"))
put("framereader/04-half-a-length", b"\x00\x00")
put("framereader/05-half-a-frame", frames[1][1][:20])
put("framereader/06-all-in-one-stream", b"".join(frame for _, frame in frames))
put("framereader/07-a-good-one-then-zero", frames[0][1] + bytes(4))
for name, frame in frames:
    put(f"framereader/{name}", frame)
    put(f"payload/{name}", frame[4:])

# What the encoding forbids: nesting, lengths without their bytes, indefinite lengths, tags, floats, null, bad UTF-8.
put("payload/00-empty", b"")
put("payload/01-deep", b"\x81" * 4000 + b"\x00")
put("payload/02-array-of-billions", b"\x9a\xff\xff\xff\xff")
put("payload/03-map-of-billions", b"\x82\x64ping\xbb" + b"\xff" * 8)
put("payload/04-text-of-billions", b"\x82\x7b" + b"\xff" * 8)
put("payload/05-indefinite", b"\x9f\x64ping\xa0\xff")
put("payload/06-tag", b"\xc0\x82\x64ping\xa0")
put("payload/07-float", b"\x82\x64ping\xa1\x64data\xf9\x00\x00")
put("payload/08-null", b"\x82\x64ping\xa1\x64data\xf6")
put("payload/09-bad-utf8", b"\x82\x64p\xffng\xa0")
put("payload/10-key-twice", b"\x82\x64ping\xa2\x61a\x00\x61a\x00")
put("payload/11-long-integer", b"\x82\x64ping\xa1\x61a\x18\x01")
put("payload/12-more-behind", b"\x82\x64ping\xa0\x00")
put("payload/13-unknown-field", b"\x82\x64ping\xa1\x61a\x82\x01\xa1\x61b\x43xyz")
put("payload/14-unknown-name", b"\x82\x66teapot\xa1\x62id\x07")
put("payload/15-page-of-unknown", b"\x82\x64page\xa4\x64room\x01\x66events\x81\x82\x61x\xa0\x64more\xf4\x64asof\x00")
