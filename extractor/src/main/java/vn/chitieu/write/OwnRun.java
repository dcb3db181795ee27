package vn.chitieu.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chitieu.model.UserException;

/** Decides whether a folder may be replaced: only an empty one, or a run of ours to which nobody added anything. */
final class OwnRun {

    /** What file managers leave behind; nobody misses it. */
    private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private OwnRun() {}

    /**
     * Refuses a place where something stands that we must not replace.
     *
     * @param folder where a dataset is to stand; may be missing
     * @throws UserException with one line for the user
     */
    static void requireFree(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new UserException(folder + " is not a folder; choose another output folder");
        }
        List<Path> entries = list(folder);
        if (entries.isEmpty()) {
            return;
        }
        if (!DataPackage.marks(folder)) {
            throw new UserException(
                    folder + " is not empty and holds no dataset of chitieu; choose another output folder");
        }
        Optional<Path> foreign = foreign(entries);
        if (foreign.isPresent()) {
            throw new UserException(foreign.get()
                    + " is not part of the dataset that stands there; move it away or choose another output folder");
        }
    }

    private static Optional<Path> foreign(List<Path> entries) throws IOException {
        Set<String> files = TableFile.all().stream().map(TableFile::fileName).collect(Collectors.toSet());
        for (Path entry : entries) {
            String name = String.valueOf(entry.getFileName());
            boolean folder = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
            String ending = folder ? DatasetWriter.FOLDERS.get(name) : null;
            if (ending != null) {
                Optional<Path> inside = list(entry).stream()
                        .filter(file -> !file.toString().endsWith(ending)
                                || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                        .findFirst();
                if (inside.isPresent()) {
                    return inside;
                }
            } else if (folder
                    || !files.contains(name)
                            && !name.equals(DataPackage.FILE_NAME)
                            && !name.equals(DatasetWriter.LOG)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !LITTER.contains(String.valueOf(entry.getFileName())))
                    .sorted()
                    .toList();
        }
    }
}
