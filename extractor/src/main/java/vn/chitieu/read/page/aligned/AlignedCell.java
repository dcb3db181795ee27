package vn.chitieu.read.page.aligned;

import java.util.List;
import vn.chitieu.read.page.TextRow;

/**
 * A cell of a table without rules.
 *
 * @param row row of its top
 * @param column column of its left side
 * @param rowSpan number of rows it covers
 * @param columnSpan number of columns it covers
 * @param lines its lines, from top to bottom
 */
record AlignedCell(int row, int column, int rowSpan, int columnSpan, List<TextRow> lines) {}
