/** Whether the text that comes with a page is believed, or what is read of the page's picture takes its place. */
@NullMarked
package vn.chitieu.read.page.textlayer;

import org.jspecify.annotations.NullMarked;
