/**
 * What spreadsheets of all formats have in common: sheets of cells as a viewer sees them, how a number looks in its cell, and
 * which rows of a sheet are a table and which are text around it.
 */
@NullMarked
package vn.chitieu.read.sheet;

import org.jspecify.annotations.NullMarked;
