/** Who does what by when: the tasks that the sections of a plan hand out. */
@NullMarked
package vn.chitieu.extract.assignment;

import org.jspecify.annotations.NullMarked;
