#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Says where a translation is missing, left over, or has lost a placeholder.

    translations.py LUPDATE TOP

TOP is the project's folder. Works on copies: nothing in TOP is changed.
"""
import collections
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

COMPLETE = ("ar", "de", "es", "fr", "ja", "zh_CN")  # every string
PLURALS = ("en",)        # plural forms only: the sources are English
FORMS = {"ar": 6, "de": 2, "en": 2, "es": 2, "fr": 2, "ja": 1, "zh_CN": 1}
PLACEHOLDER = re.compile(r"%(?:L?\d+|L?n)")


def problems(message, language):
    source = message.findtext("source")
    translation = message.find("translation")
    state = translation.get("type", "")
    if state:
        yield f"{state}: {source!r}"
        return
    forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
    if message.get("numerus") and len(forms) != FORMS[language]:
        yield f"{len(forms)} plural forms instead of {FORMS[language]}: {source!r}"
    if "%n" in source:
        yield f"%n has no digits of the language's own, %Ln has: {source!r}"
    wanted = collections.Counter(PLACEHOLDER.findall(source))
    for form in forms:
        if not form:
            yield f"empty: {source!r}"
        found = collections.Counter(PLACEHOLDER.findall(form))
        # The number comes first: its digits would become part of the other's.
        if re.search(r"%\d+%L?n", form):
            yield f"%Ln right behind another placeholder: {form!r}"
        # A form for exactly one may say so in words.
        if found != wanted and not (message.get("numerus") and found + collections.Counter(["%Ln"]) == wanted):
            yield f"placeholders of {source!r} became {form!r}"
        if bool(re.search(r"&\w", source)) != bool(re.search(r"&\w", form)):
            yield f"shortcut letter of {source!r} became {form!r}"
    if language != "en" and source.count("\n") != forms[0].count("\n"):
        yield f"line breaks of {source!r} became {forms[0]!r}"


def main():
    lupdate, top = sys.argv[1:]
    bad = 0
    with tempfile.TemporaryDirectory() as folder:
        for language in COMPLETE + PLURALS:
            name = f"confab_{language}.ts"
            path = shutil.copy(os.path.join(top, "translations", name), folder)
            command = [lupdate, "-silent", "-locations", "none", "-I", top, os.path.join(top, "gui-client"),
                       os.path.join(top, "shared"), "-extensions", "cpp,h", "-source-language", "en", "-ts", path]
            subprocess.run(command + (["-pluralonly"] if language in PLURALS else []), check=True)
            messages = list(ET.parse(path).getroot().iter("message"))
            if not messages:
                print(f"{name}: no messages at all")
                bad += 1
            for message in messages:
                for problem in problems(message, language):
                    print(f"{name}: {problem}")
                    bad += 1
    if bad:
        print("The target update_translations brings the files up to date; what is new is then to be translated.")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
