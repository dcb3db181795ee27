/** Workbooks of Excel: XLSX, XLSB, XLS of Excel 97 and later, and the XLS of Excel 5 and 95. */
@NullMarked
package vn.chitieu.read.excel;

import org.jspecify.annotations.NullMarked;
