/**
 * Finds the inputs of a run: walks files and folders in a stable order, detects what each file truly is whatever its name says,
 * opens containers safely, hashes contents and sets the limits that a hostile file cannot raise. It knows nothing of plans.
 */
@NullMarked
package vn.chitieu.source;

import org.jspecify.annotations.NullMarked;
