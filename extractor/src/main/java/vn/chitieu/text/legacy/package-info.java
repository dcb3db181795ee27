/**
 * Vietnamese text of before Unicode: fonts that drew Vietnamese letters in the places of Western ones. Told by the names of
 * fonts and by whether the letters make Vietnamese syllables, and turned into Unicode run by run.
 */
@NullMarked
package vn.chitieu.text.legacy;

import org.jspecify.annotations.NullMarked;
