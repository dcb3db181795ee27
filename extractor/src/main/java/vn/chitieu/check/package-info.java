/**
 * Looks over the records of one document, and of many together, for what an auditor should see: sums that do not add up, rates that
 * contradict their counts, impossible dates, missing parts. It changes no record.
 */
@NullMarked
package vn.chitieu.check;

import org.jspecify.annotations.NullMarked;
