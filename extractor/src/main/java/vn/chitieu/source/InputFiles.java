package vn.chitieu.source;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files that a mix of files and folders stands for.
 *
 * <p>The list is the same on every machine: sorted by the code points of the normalised path, whatever the order and the
 * case rules of the file system. Every file stands in it once, however many inputs or links lead to it.
 */
public final class InputFiles {
    /** Folders deeper than this are not a collection of plans but a loop or an attack. */
    private static final int MAX_DEPTH = 64;

    /** Annotations made by hand, which {@code chitieu evaluate} reads; they lie beside the plans that they are about. */
    private static final String ANNOTATIONS = ".gold.json";

    private static final Set<String> SYSTEM_NAMES = Set.of("thumbs.db", "ehthumbs.db", "desktop.ini", "__macosx");

    private static final Comparator<InputFile> BY_PATH = Comparator.comparing(
                    (InputFile input) -> codePoints(Normalizer.normalize(input.path(), Normalizer.Form.NFC)),
                    Arrays::compare)
            .thenComparing(input -> codePoints(input.path()), Arrays::compare);

    private InputFiles() {}

    /**
     * Lists the files to read.
     *
     * <p>Hidden files and folders ({@code .git}, {@code .DS_Store}), lock files of office programs ({@code ~$plan.docx}),
     * annotations ({@code NAME.gold.json}) and thumbnails are left out, except where an input names them itself. An
     * input that does not exist, and a folder that cannot be opened, stand in the list, so that loading them gives a
     * failure with a reason.
     *
     * @param inputs files and folders, in any order
     * @return the files, sorted; paths are relative to the input folder, for an input that is a file its name. Where
     *     two inputs hold the same relative path, the names of the folders above tell them apart
     */
    public static List<InputFile> find(List<Path> inputs) {
        List<Located> located = new ArrayList<>();
        for (Path input : inputs) {
            collect(input, located);
        }
        List<InputFile> files = new ArrayList<>();
        for (Located file : distinctPaths(located)) {
            files.add(file.input());
        }
        files.sort(BY_PATH);
        return withoutRepeats(files);
    }

    /** A file with the absolute path of the input folder, from which a longer path can be made. */
    private record Located(Path base, Path file, String path) {
        InputFile input() {
            return new InputFile(file, path);
        }

        Located lengthened() {
            Path parent = base.getParent();
            Path name = base.getFileName();
            return parent == null || name == null ? this : new Located(parent, file, name + "/" + path);
        }
    }

    private static void collect(Path input, List<Located> located) {
        Path absolute = input.toAbsolutePath().normalize();
        if (!Files.isDirectory(absolute)) {
            Path parent = absolute.getParent();
            located.add(new Located(parent == null ? absolute : parent, absolute, nameOf(absolute)));
            return;
        }
        try {
            Files.walkFileTree(
                    absolute, EnumSet.of(FileVisitOption.FOLLOW_LINKS), MAX_DEPTH, new Visitor(absolute, located));
        } catch (IOException e) {
            located.add(new Located(absolute, absolute, nameOf(absolute)));
        }
    }

    private static List<Located> distinctPaths(List<Located> located) {
        List<Located> current = located;
        for (int round = 0; round < MAX_DEPTH; round++) {
            Map<String, Set<Path>> filesByPath = new HashMap<>();
            for (Located file : current) {
                filesByPath
                        .computeIfAbsent(file.path(), path -> new HashSet<>())
                        .add(file.file());
            }
            List<Located> next = new ArrayList<>();
            boolean changed = false;
            for (Located file : current) {
                boolean clash = filesByPath.getOrDefault(file.path(), Set.of()).size() > 1;
                next.add(clash ? file.lengthened() : file);
                changed |= clash;
            }
            current = next;
            if (!changed) {
                break;
            }
        }
        return current;
    }

    private static List<InputFile> withoutRepeats(List<InputFile> sorted) {
        Set<Path> seen = new HashSet<>();
        List<InputFile> kept = new ArrayList<>();
        for (InputFile input : sorted) {
            if (seen.add(realPath(input.file()))) {
                kept.add(input);
            }
        }
        return List.copyOf(kept);
    }

    private static Path realPath(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file;
        }
    }

    private static boolean isLeftOut(Path path) {
        String name = nameOf(path);
        return name.startsWith(".")
                || name.endsWith(ANNOTATIONS)
                || name.startsWith("~$")
                || SYSTEM_NAMES.contains(name.toLowerCase(Locale.ROOT))
                || (name.startsWith("~") && name.toLowerCase(Locale.ROOT).endsWith(".tmp"));
    }

    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    private static int[] codePoints(String text) {
        return text.codePoints().toArray();
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Located> located;

        Visitor(Path root, List<Located> located) {
            this.root = root;
            this.located = located;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(root) && isLeftOut(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            // At the depth limit a folder is visited as if it were a file.
            if (!attributes.isDirectory() && !isLeftOut(file)) {
                add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            // A link that leads back to a folder above holds nothing new.
            if (!(failure instanceof FileSystemLoopException) && !isLeftOut(file)) {
                add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            if (failure != null) {
                add(folder);
            }
            return FileVisitResult.CONTINUE;
        }

        private void add(Path file) {
            StringBuilder path = new StringBuilder();
            for (Path part : root.relativize(file)) {
                path.append(path.isEmpty() ? "" : "/").append(part);
            }
            located.add(new Located(root, file, path.isEmpty() ? nameOf(file) : path.toString()));
        }
    }
}
