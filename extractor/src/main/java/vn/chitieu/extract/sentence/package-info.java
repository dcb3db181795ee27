/** A paragraph as tokens, clauses and sentences, and the words at which its phrases begin and end. */
@NullMarked
package vn.chitieu.extract.sentence;

import org.jspecify.annotations.NullMarked;
