/** Budgets of the amounts of money of a paragraph: what each pays for, from which source, and the total it is part of. */
@NullMarked
package vn.chitieu.extract.budget;

import org.jspecify.annotations.NullMarked;
