package vn.chitieu.source;

import java.nio.file.Path;

/**
 * One file that a run is asked to read; it may turn out to be missing or unreadable when it is loaded.
 *
 * @param file where it is on this machine
 * @param path path that the outputs show: relative to the input folder, with {@code /}
 */
public record InputFile(Path file, String path) {}
