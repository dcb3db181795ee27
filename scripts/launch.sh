# Sourced by ./chitieu and ./setup: where a Java of version 17 or later is, and whether the build is older than its sources.

# Without a UTF-8 locale Java cannot open files with Vietnamese names.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
  *UTF-8 | *utf-8 | *UTF8 | *utf8) ;;
  *) export LC_ALL=C.UTF-8 ;;
esac

# Prints the version of a Java home, such as 17.0.15+6, from its release file: asking java itself takes longer than starting.
java_version() {
  local line version=""
  if [ -r "$1/release" ]; then
    while IFS= read -r line; do
      case $line in
        JAVA_RUNTIME_VERSION=*) version=${line#*=}; break ;;
        JAVA_VERSION=*) version=${line#*=} ;;
      esac
    done <"$1/release"
  else
    version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p')
  fi
  version=${version//\"/}
  printf '%s' "${version%$'\r'}"
}

# Looks in JAVA_HOME, the PATH and the places where systems keep their JDKs, and takes the first that is new enough.
# find_java PROGRAM: PROGRAM is java to run, javac to build.
# Sets java_home and java_found; otherwise java_old names what was too old, and the status is 1.
find_java() {
  local program=$1 candidate path major
  java_home="" java_found="" java_old=""
  path=$(command -v "$program" 2>/dev/null || true)
  [ -z "$path" ] || path=$(readlink -f "$path" 2>/dev/null || printf '%s' "$path")
  for candidate in "${JAVA_HOME:-}" "${path%/bin/"$program"}" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$candidate" ] && [ -x "$candidate/bin/$program" ] || continue
    java_found=$(java_version "$candidate")
    major=${java_found%%[!0-9]*}
    if [ "${major:-0}" -ge 17 ]; then
      java_home=$candidate
      return 0
    fi
    java_old="$candidate (Java $java_found)"
  done
  return 1
}

# Tells whether there is no build in ROOT/extractor/target, or one that is older than a source.
# is_stale ROOT
is_stale() {
  local target=$1/extractor/target
  [ ! -e "$target/chitieu.jar" ] || [ ! -e "$target/built" ] ||
    [ -n "$(find "$1/pom.xml" "$1/extractor/pom.xml" "$1/extractor/src/main" "$1/schemas" -newer "$target/built" -print -quit)" ]
}

# Tells whether there is no class-data archive for one Java, or one that was made for an older build.
# lacks_archive ROOT JAVA_VERSION
lacks_archive() {
  local target=$1/extractor/target
  [ ! -e "$target/chitieu-$2.jsa" ] || [ "$target/chitieu.jar" -nt "$target/chitieu-$2.jsa" ]
}
