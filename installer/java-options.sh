# shellcheck shell=sh
# shellcheck disable=SC2034
# To be read by other scripts: the options of Java that a start from a clone and an installed
# program have in common, so that the one is as fast as the other. None holds a space.

java_options='-Djava.awt.headless=true --enable-native-access=javafx.graphics,ALL-UNNAMED'

# With a start cache: Java does not speak of a cache that does not fit.
cache_options='-Xlog:aot=off -Xlog:cds=off'

# For the start that makes the cache: without a window, up to the first picture.
training_options='-Dglass.platform=Headless -Dprism.order=sw -Dnoordwijzer.exitAfterFirstPicture=true'
