/** The units that a plan hands tasks to: finds their names, parts lists of them, tells what kind of unit each is. */
@NullMarked
package vn.chitieu.extract.assignee;

import org.jspecify.annotations.NullMarked;
