/**
 * Rules as data: loading, checking and matching of the rule files in which the knowledge about plans is written. Which
 * rules there are is not known here.
 */
@NullMarked
package vn.chitieu.rule;

import org.jspecify.annotations.NullMarked;
