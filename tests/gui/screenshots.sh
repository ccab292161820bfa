#!/bin/sh
# SPDX-License-Identifier: MIT
# Makes the pictures in docs/images anew, from a build of this project: tests/gui/screenshots.sh BUILD-FOLDER
set -eu
build=${1:?usage: screenshots.sh BUILD-FOLDER}
top=$(cd "$(dirname "$0")/../.." && pwd)
images=${2:-$top/docs/images}
export QT_QPA_PLATFORM=offscreen CONFAB_SERVER="$build/bin/confab-server"
mkdir -p "$images"
for name in light dark narrow wide hover styled search switcher rooms emoji settings settings-dark compact mirrored lost connect key first servers; do
    "$build/bin/screenshots" "$images" "$name"
done
"$build/bin/screenshots" "$images" german de
"$build/bin/screenshots" "$images" japanese ja
"$build/bin/screenshots" "$images" arabic ar
QT_SCALE_FACTOR=1.5 "$build/bin/screenshots" "$images" scaled-half
QT_SCALE_FACTOR=2 "$build/bin/screenshots" "$images" scaled
