/**
 * From a reader's lines to normalised text: Unicode forms, leftovers of Word and Markdown, damage of character
 * recognition, running page numbers, lines joined to paragraphs. Every change keeps the way back to the source.
 */
@NullMarked
package vn.chitieu.text;

import org.jspecify.annotations.NullMarked;
