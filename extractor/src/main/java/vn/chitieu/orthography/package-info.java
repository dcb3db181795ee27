/**
 * How Vietnamese is written: the build of its syllables, the encodings of before Unicode, whose fonts drew Vietnamese letters in the
 * places of Western ones, and how plausible a text is. Knows nothing of documents.
 */
@NullMarked
package vn.chitieu.orthography;

import org.jspecify.annotations.NullMarked;
