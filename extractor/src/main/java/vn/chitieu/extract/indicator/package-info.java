/** What a number measures: the words that say it, whom a share is taken of, and the code of the indicator. */
@NullMarked
package vn.chitieu.extract.indicator;

import org.jspecify.annotations.NullMarked;
