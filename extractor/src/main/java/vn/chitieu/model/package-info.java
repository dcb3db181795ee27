/**
 * The records of the contract: what one plan document becomes. Plain Java records with no behaviour that needs a
 * library; every other package may use them, they use none.
 */
@NullMarked
package vn.chitieu.model;

import org.jspecify.annotations.NullMarked;
