/**
 * Makes records of an outline: targets, budgets and assignments, and the ledger in which every numeral of the document has exactly
 * one row. The packages below read one kind of thing each, from sentences or from tables; here they are put together. No class
 * knows which file format a document came in.
 */
@NullMarked
package vn.chitieu.extract;

import org.jspecify.annotations.NullMarked;
