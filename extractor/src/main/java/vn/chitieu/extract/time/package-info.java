/** For which year a number holds, whether it was reached or is to be reached, and over which time it recurs. */
@NullMarked
package vn.chitieu.extract.time;

import org.jspecify.annotations.NullMarked;
