/**
 * The records of a run as plain data: documents, sections, targets, budgets, assignments, numerals, findings and failures, with the
 * codes they use. Nothing here reads, finds or writes anything, and nothing here needs a library.
 */
@NullMarked
package vn.chitieu.model;

import org.jspecify.annotations.NullMarked;
