package vn.chitieu.show;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chitieu.model.UserException;
import vn.chitieu.show.RecordView.Origin;
import vn.chitieu.source.InputException;
import vn.chitieu.source.InputFile;
import vn.chitieu.source.SourceFile;
import vn.chitieu.source.SourceLoader;
import vn.chitieu.source.container.ContainerExpander;
import vn.chitieu.source.container.Expansion;

/**
 * Finds the file that a document was read from. A run tells its path below the input folder, not where that folder was, so that a
 * dataset is the same on every machine; the digest of its bytes tells the file from others and from a later version of itself.
 */
final class OriginalFile {

    private static final String INSIDE = "!/";

    private final Origin origin;
    private final List<Path> roots;
    private @Nullable Path changed;

    private OriginalFile(Origin origin, List<Path> roots) {
        this.origin = origin;
        this.roots = roots;
    }

    /**
     * Finds and reads the file of a document.
     *
     * @param origin the document
     * @param roots folders to look in and below, the likeliest first; a root may be the file itself
     * @return the file with the bytes that the run read
     * @throws UserException where it is not found, has changed since, or cannot be read any more
     */
    static SourceFile find(Origin origin, List<Path> roots) {
        OriginalFile search = new OriginalFile(origin, roots);
        for (Path root : roots) {
            Set<Path> tried = new LinkedHashSet<>();
            for (String path : search.outerPaths()) {
                SourceFile file = search.below(root, path, tried);
                if (file != null) {
                    return file;
                }
            }
        }
        throw search.failure();
    }

    /** An entry's path names its archive first; a folder whose name ends in an exclamation mark looks the same. */
    private List<String> outerPaths() {
        List<String> paths = new ArrayList<>(List.of(origin.path()));
        for (int at = origin.path().indexOf(INSIDE); at > 0; at = origin.path().indexOf(INSIDE, at + 1)) {
            paths.add(origin.path().substring(0, at));
        }
        return paths;
    }

    private @Nullable SourceFile below(Path root, String path, Set<Path> tried) {
        Path start = root.toAbsolutePath().normalize();
        Path relative;
        try {
            relative = start.getFileSystem().getPath(path).normalize();
        } catch (InvalidPathException e) {
            return null;
        }
        if (relative.isAbsolute() || relative.startsWith("..")) {
            return null;
        }
        // Two inputs with the same relative path are told apart by the names of their folders.
        Path above = start.getParent() == null ? start : start.getParent();
        for (Path candidate : List.of(start, start.resolve(relative), above.resolve(relative))) {
            SourceFile file = accept(candidate, tried);
            if (file != null) {
                return file;
            }
        }
        for (Path candidate : FilesBelow.named(start, relative)) {
            SourceFile file = accept(candidate, tried);
            if (file != null) {
                return file;
            }
        }
        return null;
    }

    private @Nullable SourceFile accept(Path candidate, Set<Path> tried) {
        if (!Files.isRegularFile(candidate) || !tried.add(candidate)) {
            return null;
        }
        try {
            InputFile input = new InputFile(candidate, origin.path());
            SourceFile file = SourceLoader.create().load(input);
            SourceFile original = isOriginal(file) ? file : entry(candidate);
            if (original == null) {
                changed = candidate;
            }
            return original;
        } catch (InputException | IOException e) {
            changed = candidate;
            return null;
        }
    }

    private boolean isOriginal(SourceFile file) {
        return file.sha256().equals(origin.sha256());
    }

    /** Returns the document among the entries of an archive, or null; what its path is there does not matter. */
    private @Nullable SourceFile entry(Path archive) throws IOException, InputException {
        InputFile input = new InputFile(archive, String.valueOf(archive.getFileName()));
        if (!origin.path().contains(INSIDE) || !ContainerExpander.mayBeContainer(input)) {
            return null;
        }
        Path scratch = Files.createTempDirectory("chitieu-");
        try {
            for (Expansion entry : ContainerExpander.into(scratch).expand(input)) {
                if (entry.failure() == null && Files.size(entry.input().file()) > 0) {
                    SourceFile file = SourceLoader.create()
                            .load(new InputFile(entry.input().file(), origin.path()));
                    if (isOriginal(file)) {
                        return file;
                    }
                }
            }
            return null;
        } finally {
            delete(scratch);
        }
    }

    private static void delete(Path scratch) throws IOException {
        try (Stream<Path> entries = Files.list(scratch)) {
            for (Path entry : entries.toList()) {
                Files.delete(entry);
            }
        }
        Files.delete(scratch);
    }

    private UserException failure() {
        if (changed != null) {
            return new UserException(changed + " is not the file that the run read: its content has changed since; run"
                    + " extract again, or name the folder of the old file with --source");
        }
        List<String> places = roots.stream().map(Path::toString).toList();
        return new UserException("cannot find " + origin.path() + " below " + String.join(" or ", places)
                + "; name the folder that was given to extract with --source");
    }
}
