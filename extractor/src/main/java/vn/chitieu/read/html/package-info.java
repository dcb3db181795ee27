/** HTML as a reader of the page sees it; the tables of HTML in Markdown are read here too. */
@NullMarked
package vn.chitieu.read.html;

import org.jspecify.annotations.NullMarked;
