package vn.chitieu.source;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds programs that are installed on this machine. */
public final class InstalledPrograms {
    private static final boolean WINDOWS =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

    private InstalledPrograms() {}

    /**
     * Returns the files of a program, in the order in which the system looks for it.
     *
     * @param name its name, without the {@code .exe} of Windows
     * @param windowsFolder folder of Windows's programs where its installer puts it without a word in {@code PATH}, or the empty string
     */
    public static List<Path> find(String name, String windowsFolder) {
        String path = System.getenv("PATH");
        List<String> folders = new ArrayList<>(List.of((path == null ? "" : path).split(File.pathSeparator)));
        String programs = System.getenv("ProgramFiles");
        if (WINDOWS && programs != null && !windowsFolder.isEmpty()) {
            folders.add(programs + "\\" + windowsFolder);
        }
        List<Path> found = new ArrayList<>();
        for (String folder : folders) {
            try {
                Path file = Path.of(folder).resolve(WINDOWS ? name + ".exe" : name);
                if (!folder.isEmpty() && Files.isExecutable(file)) {
                    found.add(file);
                }
            } catch (InvalidPathException e) {
                // PATH may hold anything.
                continue;
            }
        }
        return found;
    }
}
