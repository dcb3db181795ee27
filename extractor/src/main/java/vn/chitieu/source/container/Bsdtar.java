package vn.chitieu.source.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chitieu.source.InstalledPrograms;
import vn.chitieu.source.ProgramRun;

/** The {@code bsdtar} program of libarchive, which opens RAR archives; Windows and macOS call it {@code tar}. */
final class Bsdtar {
    private static final long VERSION_SECONDS = 20;
    private static final Pattern VERSION = Pattern.compile("bsdtar (\\d{1,4})\\.(\\d{1,4})\\b.*", Pattern.DOTALL);
    /** The first version that reads RAR 5: 3.4. */
    private static final int OLDEST = 3_004;

    private final String program;

    private Bsdtar(String program) {
        this.program = program;
    }

    /** Returns the program as installed on this machine, or nothing where it is missing or too old. */
    static Optional<Bsdtar> installed() {
        return Installed.PROGRAM;
    }

    /**
     * Begins to turn an archive of any kind into a tape archive, which it writes to its output; no files are written.
     *
     * @param archive the archive
     */
    ProgramRun asTape(Path archive) throws IOException {
        // Records of one block: what was read before the program gives up is not kept back in a larger one.
        ProgramRun run = ProgramRun.start(builder(program, "-c", "-f", "-", "-b", "1", "--format=pax", "@-"));
        // In a file, whose end it looks at first, it would take a ZIP archive that stands there as it is for the whole.
        run.feed(out -> Files.copy(archive, out));
        return run;
    }

    private static ProcessBuilder builder(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    /** Asks once for the program and its version. */
    private static final class Installed {
        static final Optional<Bsdtar> PROGRAM = Stream.of("bsdtar", "tar")
                .map(name -> InstalledPrograms.find(name, ""))
                .flatMap(List::stream)
                .map(Path::toString)
                .filter(Installed::isNewEnough)
                .map(Bsdtar::new)
                .findFirst();

        private static boolean isNewEnough(String program) {
            try (ProgramRun run = ProgramRun.start(builder(program, "--version"))) {
                Matcher version = VERSION.matcher(run.output(VERSION_SECONDS));
                return version.matches()
                        && Integer.parseInt(version.group(1)) * 1_000 + Integer.parseInt(version.group(2)) >= OLDEST;
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
