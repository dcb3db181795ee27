/** What the formats of office programs share: packages and their XML, fields, fonts with codes of their own, side texts. */
@NullMarked
package vn.chitieu.read.office;

import org.jspecify.annotations.NullMarked;
