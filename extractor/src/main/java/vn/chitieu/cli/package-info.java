/**
 * The command line: commands, their options and messages, and the exit codes. The only package that writes to the standard streams.
 */
@NullMarked
package vn.chitieu.cli;

import org.jspecify.annotations.NullMarked;
