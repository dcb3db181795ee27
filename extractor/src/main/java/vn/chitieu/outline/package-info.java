/** Letterhead and title block, section tree and appendices: which part of a document each block is. */
@NullMarked
package vn.chitieu.outline;

import org.jspecify.annotations.NullMarked;
