package vn.chitieu.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is known about where progress is shown.
 *
 * @param interactive whether somebody watches: the standard error stream is a terminal that can overwrite a line
 * @param columns width in characters
 */
record Terminal(boolean interactive, int columns) {
    private static final int DEFAULT_COLUMNS = 80;

    /**
     * Finds out where the standard error stream of this process ends.
     *
     * @param environment the variables of the process
     */
    static Terminal detect(Map<String, String> environment) {
        String kind = environment.getOrDefault("TERM", "");
        boolean interactive = !kind.equals("dumb") && isTerminal(kind);
        return new Terminal(interactive, interactive ? columns(environment.get("COLUMNS")) : DEFAULT_COLUMNS);
    }

    /** Java says only whether both standard input and output are a terminal; Linux says it of the error stream too. */
    private static boolean isTerminal(String kind) {
        Path link = Path.of("/proc/self/fd/2");
        try {
            if (Files.isSymbolicLink(link)) {
                String target = Files.readSymbolicLink(link).toString();
                return !kind.isEmpty() && (target.startsWith("/dev/pts/") || target.startsWith("/dev/tty"));
            }
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
        return System.console() != null;
    }

    private static int columns(@Nullable String given) {
        try {
            return Math.max(20, Integer.parseInt(given == null ? ask() : given.strip()));
        } catch (NumberFormatException e) {
            return DEFAULT_COLUMNS;
        }
    }

    private static String ask() {
        File terminal = new File("/dev/tty");
        if (!terminal.exists()) {
            return "";
        }
        try {
            Process process = new ProcessBuilder("stty", "size")
                    .redirectInput(terminal)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(1, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return "";
            }
            String size = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return size.substring(size.indexOf(' ') + 1).strip();
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
