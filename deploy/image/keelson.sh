#!/bin/sh
# Runs Keelson with what files say beside the environment: of each file in /run/secrets whose name could be a variable's,
# the variable of that name is its text.
set -eu
for file in "${KEELSON_SECRETS:-/run/secrets}"/*; do
  [ -f "$file" ] || continue
  name=${file##*/}
  case $name in
    *[!A-Z0-9_]* | [0-9]*) continue ;;
  esac
  value=$(cat "$file")
  export "$name=$value"
done
exec node "${KEELSON_HOME:-/opt/keelson}/src/launcher.cjs" "$@"
