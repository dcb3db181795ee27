/**
 * Tables under a head such as {@code STT} that have no lines between their columns: white space down all rows, the gutter, parts them,
 * and lines are put there, so that they are read like those that are drawn.
 */
@NullMarked
package vn.chitieu.read.page.gutter;

import org.jspecify.annotations.NullMarked;
