/**
 * Reads the form of an administrative document as Nghị định 30/2020/NĐ-CP lays it down: letterhead, number, place and date, title,
 * basis block, recipients, signature, and the tree of numbered and unnumbered sections.
 */
@NullMarked
package vn.chitieu.outline;

import org.jspecify.annotations.NullMarked;
