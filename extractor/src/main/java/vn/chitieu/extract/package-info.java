/**
 * Makes records of matches and tables: targets, budgets and assignments, and the ledger in which every numeral of the document
 * has exactly one row. It does not know which file format a document came in.
 */
@NullMarked
package vn.chitieu.extract;

import org.jspecify.annotations.NullMarked;
