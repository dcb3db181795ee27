/**
 * The pipeline over all inputs: in parallel, each document isolated from the next, with limits of time and memory, progress, and a
 * summary. A run that is broken off leaves nothing that looks finished. It does not know the command line.
 */
@NullMarked
package vn.chitieu.run;

import org.jspecify.annotations.NullMarked;
