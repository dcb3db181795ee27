/** Picture files: their pages read as scans, and any page drawn as a picture. */
@NullMarked
package vn.chitieu.read.picture;

import org.jspecify.annotations.NullMarked;
