# SPDX-License-Identifier: MIT
"""What is installed of each component, below the prefix."""

SIZES = (16, 24, 32, 48, 64, 128, 256)
PROGRAMS = {"server": "confab-server", "window": "confab"}
DOCUMENTS = {
    "server": ["automation.md", "protocol.cddl", "protocol.md", "server.md"],
    "window": ["automation.md"],
}
FILES = {
    "server": ["bin/confab-server", "lib/systemd/system/confab-server.service", "share/man/man1/confab-server.1"],
    "window": [
        "bin/confab",
        "share/man/man1/confab.1",
        "share/applications/confab.desktop",
        "share/metainfo/local.confab.confab.metainfo.xml",
        "share/icons/hicolor/scalable/apps/confab.svg",
        *[f"share/icons/hicolor/{size}x{size}/apps/confab.png" for size in SIZES],
    ],
}


def installed(component):
    """With its documents as `cmake --install` has them, without what lies in /etc."""
    folder = f"share/doc/{PROGRAMS[component]}"
    return FILES[component] + [f"{folder}/{name}" for name in (*DOCUMENTS[component], "LICENSE", "CHANGELOG.md")]


def packed(component):
    """The same as a Debian package has them."""
    folder = f"usr/share/doc/{PROGRAMS[component]}"
    names = [f"usr/{name}.gz" if "/man/" in name else f"usr/{name}" for name in FILES[component]]
    documents = (*DOCUMENTS[component], "copyright", "changelog.gz", "changelog.Debian.gz")
    return names + [f"{folder}/{name}" for name in documents] \
        + (["etc/confab/confab-server.conf"] if component == "server" else [])
