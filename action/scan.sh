#!/usr/bin/env bash
# The step of action.yml: installs Keelson, scans once, gives files and a summary, and ends as the scan did.
set -euo pipefail

main() {
  local folder version
  version=$(wanted_version)
  folder=$(mktemp -d "${RUNNER_TEMP:-${TMPDIR:-/tmp}}/keelson.XXXXXX")
  install_keelson "$folder/install" "$version"
  # A Node that was installed beside it is the one it runs on.
  PATH="$folder/install/node_modules/.bin:$PATH"
  local code=0
  scan "$folder" || code=$?
  summarise "$folder/summary.md"
  tell "$folder" "$code"
  exit "$code"
}

wanted_version() {
  local version=${KEELSON_INPUT_VERSION:-}
  if [[ -z $version ]]; then
    version=$(sed -n 's/^  "version": "\(.*\)",$/\1/p' "$GITHUB_ACTION_PATH/package.json")
  fi
  if [[ ! $version =~ ^[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.-]+)?$ ]]; then
    echo "::error::the input version is no version" >&2
    exit 2
  fi
  printf '%s' "$version"
}

# Away from the code that is scanned: its .npmrc and its node_modules are not ours to follow.
install_keelson() {
  local folder=$1 packages=("keelson@$2")
  node -e 'const [a, b] = process.versions.node.split("."); process.exit(a >= 26 || (a == 24 && b >= 15) ? 0 : 1)' \
    2>/dev/null || packages+=('node@24')
  mkdir -p "$folder"
  (
    cd "$folder"
    echo '{"private":true}' >package.json
    npm install --no-audit --no-fund --loglevel=error "${packages[@]}" >&2
  )
}

scan() {
  local folder=$1 line paths=() options=()
  while IFS= read -r line || [[ -n $line ]]; do
    line=${line%$'\r'}
    [[ -z $line ]] || paths+=("$line")
  done <<<"${KEELSON_INPUT_PATH:-.}"
  option --fail-on "${KEELSON_INPUT_FAIL_ON:-}"
  option --baseline "${KEELSON_INPUT_BASELINE:-}"
  option --changed-since "${KEELSON_INPUT_CHANGED_SINCE:-}"
  option --format "${KEELSON_INPUT_FORMAT:-}"
  [[ ${KEELSON_INPUT_STRICT:-} != true ]] || options+=(--strict)
  for format in sarif json markdown; do
    options+=("--also=$format=$folder/$(file_of "$format")")
  done
  "$folder/install/node_modules/.bin/keelson" scan "${options[@]}" -- "${paths[@]}"
}

# With its value in one word, so that no value is taken for an option.
option() {
  [[ -z $2 ]] || options+=("$1=$2")
}

file_of() {
  case $1 in
    sarif) echo keelson.sarif ;;
    json) echo keelson.json ;;
    markdown) echo summary.md ;;
  esac
}

summarise() {
  if [[ -n ${GITHUB_STEP_SUMMARY:-} && -f $1 ]]; then
    cat "$1" >>"$GITHUB_STEP_SUMMARY"
  fi
}

tell() {
  [[ -n ${GITHUB_OUTPUT:-} ]] || return 0
  {
    echo "exit-code=$2"
    [[ ! -f $1/keelson.sarif ]] || echo "sarif=$1/keelson.sarif"
    [[ ! -f $1/keelson.json ]] || echo "report=$1/keelson.json"
  } >>"$GITHUB_OUTPUT"
}

main
