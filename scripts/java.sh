# Sourced by ./chitieu and ./setup: finds a Java of version 17 or later.

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
