/**
 * Opens what holds other files: archives, and mails with their attachments. Each entry becomes an input of its own, written to a
 * scratch folder under a name that the archive has no say in; how many, how large and how deep is bounded.
 */
@NullMarked
package vn.chitieu.source.container;

import org.jspecify.annotations.NullMarked;
