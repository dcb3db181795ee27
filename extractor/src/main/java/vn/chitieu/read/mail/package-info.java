/** What a mail itself says, as text or as HTML. */
@NullMarked
package vn.chitieu.read.mail;

import org.jspecify.annotations.NullMarked;
