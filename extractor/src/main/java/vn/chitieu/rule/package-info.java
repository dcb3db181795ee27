/**
 * Rules as data: loads rule files and lexicons, checks them, matches them against annotated text, and explains why a rule did or
 * did not match. Each rule carries its own examples. The engine does not know which rules exist.
 */
@NullMarked
package vn.chitieu.rule;

import org.jspecify.annotations.NullMarked;
