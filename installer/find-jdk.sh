# shellcheck shell=sh
# To be read by other scripts: find_jdk sets $jdk to the home of a JDK 25 or later, or fails.
# The file "release" of a JDK tells its version without starting it.

find_jdk() {
  on_path=$(readlink -f "$(command -v java || echo /none)")
  for jdk in "${NOORDWIJZER_JAVA_HOME:-}" "${JAVA_HOME:-}" "${on_path%/bin/java}" /usr/lib/jvm/* \
    "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* /opt/java/*; do
    if [ ! -x "$jdk/bin/javac" ] || [ ! -r "$jdk/release" ]; then continue; fi
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$jdk/release")
    if [ "${version:-0}" -ge 25 ]; then return 0; fi
  done
  jdk=
  return 1
}
