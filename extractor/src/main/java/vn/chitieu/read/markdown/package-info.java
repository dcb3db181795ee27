/** Markdown as crawlers and recognisers of characters write it: paragraphs, emphasis, formulas, tables. */
@NullMarked
package vn.chitieu.read.markdown;

import org.jspecify.annotations.NullMarked;
