#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Reads every source file and says where one breaks a rule of docs/architecture.md.

    architecture.py TOP QT-HEADERS     checks the sources under TOP
    architecture.py --self-test QT-HEADERS

QT-HEADERS is the folder that holds QtCore, QtNetwork and so on: a class belongs to the module that has its header.
"""
import os
import re
import subprocess
import sys

import rules

SOURCE = (".h", ".cpp", ".c", ".py", ".cmake", ".sh", ".sql", ".supp", ".1", ".conf", ".desktop", ".service.in", ".xml")
SCRIPTS = ("run", "check", ".ci/run", "packaging/debian/postinst", "packaging/debian/postrm", "packaging/debian/prerm")
INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)', re.M)
WORD = re.compile(r"\bQ[A-Z]\w*")
# Comments, and texts between quotes, say nothing about what the code uses.
SILENT = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"', re.S)
SINGLETON = re.compile(r"\bQ_GLOBAL_STATIC|\bstatic\s+[\w:]+\s*[&*]\s*(?:instance|self)\s*\(")


def qt_modules(headers):
    """Class name -> module, from the names of Qt's own headers."""
    found = {}
    for module in sorted(os.listdir(headers)):
        folder = os.path.join(headers, module)
        if module.startswith("Qt") and os.path.isdir(folder):
            for name in os.listdir(folder):
                if re.fullmatch(r"Q[A-Z]\w*", name) and name != module:
                    found.setdefault(name, module)
    return found


def within(path, folders):
    return any(path == folder or path.startswith(folder + "/") for folder in folders)


def folder_of(path):
    return next((folder for folder in rules.FOLDERS if within(path, [folder])), None)


def check_text(path, text, modules, exists):
    """What is wrong with one file, as sentences."""
    lines = text.splitlines()
    if len(lines) > rules.MAX_LINES:
        yield f"has {len(lines)} lines: over {rules.MAX_LINES} it is two files"
    first = lines[1] if len(lines) > 1 and lines[0].startswith(("#!", "<?xml")) else lines[0] if lines else ""
    if "SPDX-License-Identifier: MIT" not in first:
        yield "doesn't begin with its SPDX-License-Identifier"
    if not path.endswith((".h", ".cpp")):
        return
    if path.endswith(".h") and "#pragma once" not in text:
        yield "is a header without #pragma once"
    if path != path.lower():
        yield "isn't named in lower case"

    includes = [(own, system) for own, system in INCLUDE.findall(text)]
    for own, _ in includes:
        if own and not own.endswith(".moc") and not own.startswith("ui_") and not exists(own):
            yield f'includes "{own}", which is no path from the top of the sources'
    folder = folder_of(path)
    if folder:
        yield from check_folder(path, folder, SILENT.sub(" ", text), includes, modules)
    elif not within(path, ["tests"]):
        yield "lies in no folder that the rules know"


def check_folder(path, folder, code, includes, modules):
    may_include, may_name = rules.FOLDERS[folder]
    for own, system in includes:
        if own and not own.endswith(".moc") and not within(own, [folder, *may_include]):
            yield f'{folder} may not include "{own}"'
        for closed, header, why in rules.CLOSED:
            if folder == closed and own == header:
                yield f'may not include "{own}": {why}'
        for library, folders in rules.LIBRARIES.items():
            if system.startswith(library) and folder not in folders:
                yield f"only {', '.join(folders)} may include <{system}>"
        module, slash, _ = system.partition("/")
        if slash and module.startswith("Qt") and module not in may_name:
            yield f"{folder} may not name {module}"

    words = set(WORD.findall(code)) | {system for _, system in includes if system}
    for word in sorted(words):
        module = modules.get(word)
        if module and module not in may_name:
            yield f"{folder} may not name {module}, as {word}"
        if word in rules.SOCKETS and folder not in rules.SOCKET_FOLDERS:
            yield f"names a socket ({word}), which only {', '.join(rules.SOCKET_FOLDERS)} may"
        if word in rules.IMPURE and folder in rules.PURE_FOLDERS and (path, word) not in rules.IMPURE_EXCEPT:
            yield f"{folder} knows no threads, files, chance or time of its own, but names {word}"
    if SINGLETON.search(code):
        yield "has a singleton"


def sources(top):
    """Every file that git would take, or where there is no git, every file that isn't built."""
    listed = subprocess.run(["git", "-C", top, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                            capture_output=True, text=True, check=False)
    names = listed.stdout.split("\0")
    if listed.returncode != 0:
        names = [os.path.relpath(os.path.join(at, name), top)
                 for at, folders, files in os.walk(top) for name in files
                 if not within(os.path.relpath(at, top), ["build", ".git"])]
    for name in sorted(set(names)):
        if name.endswith(SOURCE) or name in SCRIPTS or os.path.basename(name) == "CMakeLists.txt":
            if os.path.exists(os.path.join(top, name)):
                yield name


def check_tree(top, modules):
    count = wrong = 0
    for path in sources(top):
        count += 1
        with open(os.path.join(top, path), encoding="utf-8") as file:
            for complaint in check_text(path, file.read(), modules, lambda own: os.path.isfile(os.path.join(top, own))):
                wrong += 1
                print(f"{path}: {complaint}")
    print(f"{count} files, {wrong} complaints")
    return 1 if wrong or count < 20 else 0  # fewer files than that is a wrong folder


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    modules = qt_modules(sys.argv[2])
    if sys.argv[1] == "--self-test":
        import selftest
        sys.exit(selftest.run(lambda path, text: list(check_text(path, text, modules, lambda own: True))))
    sys.exit(check_tree(sys.argv[1], modules))


if __name__ == "__main__":
    main()
