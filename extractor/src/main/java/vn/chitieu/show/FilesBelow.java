package vn.chitieu.show;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks through a folder and those below it for files of one path. Links are not followed, hidden folders left out. */
final class FilesBelow extends SimpleFileVisitor<Path> {

    private static final int MAX_DEPTH = 12;
    /** A second or two; whoever starts at the root of a disk is better asked where the files are. */
    private static final int MOST_FILES = 200_000;

    private final Path start;
    private final Path wanted;
    private final List<Path> found = new ArrayList<>();
    private int seen;

    private FilesBelow(Path start, Path wanted) {
        this.start = start;
        this.wanted = wanted;
    }

    /**
     * Returns the files whose path ends in another.
     *
     * @param start folder to begin in
     * @param wanted name of the file, or its last folders and name
     */
    static List<Path> named(Path start, Path wanted) {
        FilesBelow search = new FilesBelow(start, wanted);
        try {
            Files.walkFileTree(start, EnumSet.noneOf(FileVisitOption.class), MAX_DEPTH, search);
        } catch (IOException e) {
            // What cannot be listed holds nothing that could be opened.
            return search.found;
        }
        return search.found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean hidden =
                !folder.equals(start) && String.valueOf(folder.getFileName()).startsWith(".");
        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (file.endsWith(wanted)) {
            found.add(file);
        }
        return seen++ < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
        return FileVisitResult.CONTINUE;
    }
}
