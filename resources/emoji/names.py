#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes the lists of emoji's names in this folder from the annotations of Unicode's CLDR.

    resources/emoji/names.py [/usr/share/unicode/cldr/common/annotations]

Debian has them in unicode-cldr-core. To be run again when EmojiBook offers other emoji, or for another language.
A line: the emoji, its name, and words by which people look for it, with tabs and "|" between.
"""
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

LANGUAGES = ["ar", "de", "en", "es", "fr", "ja", "zh"]  # those of translations/
VARIANT = "\ufe0f"
HEADER = """\
# SPDX-License-Identifier: Unicode-DFS-2016
# Copyright © 1991-2022 Unicode, Inc. See http://www.unicode.org/copyright.html
# From CLDR's annotations, made by names.py.
"""


def offered(book):
    """The emoji of EmojiBook, in its order."""
    text = book.read_text(encoding="utf-8")
    choice = re.search(r"choice =(.*?);", text, re.S)[1]
    emoji = []
    for sign in "".join(re.findall(r'u"(.*?)"', choice)):
        if sign == VARIANT:
            emoji[-1] += sign
        else:
            emoji.append(sign)
    return emoji


def annotations(file):
    names, words = {}, {}
    for each in ElementTree.parse(file).iter("annotation"):
        if each.get("type") == "tts":
            names[each.get("cp")] = each.text.strip()
        else:
            words[each.get("cp")] = [word.strip() for word in each.text.split("|")]
    return names, words


def main():
    folder = pathlib.Path(__file__).resolve().parent
    source = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode/cldr/common/annotations")
    book = folder.parent.parent / "gui-client" / "models" / "emojibook.cpp"
    for language in LANGUAGES:
        names, words = annotations(source / f"{language}.xml")
        lines = []
        for emoji in offered(book):
            key = emoji.replace(VARIANT, "")
            if key not in names:
                print(f"{language}: no name for {emoji}", file=sys.stderr)
                continue
            others = [word for word in words.get(key, []) if word.casefold() != names[key].casefold()]
            lines.append(f"{emoji}\t{names[key]}\t{'|'.join(others)}\n")
        (folder / f"{language}.txt").write_text(HEADER + "".join(lines), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
