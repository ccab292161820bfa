# SPDX-License-Identifier: MIT
# Which packages Confab needs and why, and how they get there. Sourced by run, check and .ci/run.
#
# The names are Debian 12's. Ubuntu 24.04 has packages of the same names; that was not tested.

# One line each: package, then the reason that is told before it is installed.
packages_to_run='
g++                 compiles C++20
cmake               configures the build
ninja-build         runs the build
qt6-base-dev        Qt 6: Core, Network and Widgets, which both programs are written with
qt6-tools-dev       the CMake files of Qt Linguist, for the translations
qt6-l10n-tools      lrelease, which makes the translations loadable
libssl-dev          OpenSSL, for TLS and for the server'\''s own certificate
libicu-dev          ICU, which tells nicknames that look alike
libhunspell-dev     Hunspell, which checks the spelling of what is written
libsqlite3-dev      SQLite, in which the server keeps its log
'
packages_to_check='
dbus-daemon         a bus of their own for the tests of notifications
fonts-noto-color-emoji  emoji in colours, for the tests that look at them
lld                 links the tests in a fifth of the time
python3             runs the tests that read the sources: include rules, translations
python3-prometheus-client  reads the server'\''s numbers in a test, as Prometheus would
appstream           checks what software centres are told of the window
desktop-file-utils  checks the window'\''s entry in menus
dpkg-dev            tells what the Debian packages depend on
librsvg2-bin        draws the icons, to be compared with those that are installed
man-db              shows the manuals, to hear what is wrong with them
mandoc              checks the manuals
systemd             checks the server'\''s unit
'
packages_for_ci='
clang               the second compiler, and the fuzz targets
clang-format        the layout of the source
clang-tidy          the checks of .clang-tidy
lintian             what Debian'\''s policy has against the packages
'

# A Wayland session without X needs a platform plugin of its own.
if [[ -n ${WAYLAND_DISPLAY:-} && -z ${DISPLAY:-} ]]; then
    packages_to_run+='
qt6-wayland         shows the window on Wayland
'
fi

note() { printf '%s\n' "$*" >&2; }

# need LIST…: installs what is missing of these lists, having said what and why.
need() {
    local list="$*" name reason missing=() reasons=()
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        # Not ours to install: say what is needed once, and let CMake tell what it doesn't find.
        if ! command -v cmake >/dev/null || ! command -v ninja >/dev/null || ! command -v c++ >/dev/null; then
            note "This system has no apt, so nothing can be installed from here. By Debian's names Confab needs:"
            note "${list//$'\n'$'\n'/$'\n'}"
            note "Qt has to be 6.4 or later, CMake 3.25, OpenSSL 3, ICU 70. Install them and start this again."
            return 1
        fi
        return 0
    fi
    while read -r name reason; do
        [[ -n $name ]] || continue
        if [[ $(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null) != installed ]]; then
            missing+=("$name")
            reasons+=("$(printf '    %-19s %s' "$name" "$reason")")
        fi
    done <<<"$list"
    ((${#missing[@]})) || return 0

    note "Missing, and about to be installed with apt-get:"
    printf '%s\n' "${reasons[@]}" >&2
    known_system || note "This is not Debian 12: the names of the packages are untested here."

    local become=()
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            note "That needs root, and there is no sudo. As root:  apt-get install ${missing[*]}"
            return 1
        fi
        become=(sudo)
        [[ -t 0 ]] || become+=(-n) # nobody is there to type a password
    fi
    local quiet=()
    [[ -t 0 ]] || quiet=(env DEBIAN_FRONTEND=noninteractive)
    "${become[@]}" "${quiet[@]}" apt-get update -q >&2 || note "The lists of packages could not be renewed; trying with the old ones."
    if ! "${become[@]}" "${quiet[@]}" apt-get install -q -y --no-install-recommends "${missing[@]}" >&2 </dev/null; then
        note "Installing failed; the lines above say why. Needed are: ${missing[*]}"
        return 1
    fi
}

known_system() (
    . /etc/os-release 2>/dev/null
    [[ ${ID:-} == debian && ${VERSION_ID:-} == 12 ]]
)

# One compiler a core.
cores() { nproc 2>/dev/null || echo 2; }
