package vn.chitieu.read.ocr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The processor time that this process and the programs that it started have used. */
final class ProcessorTime {
    /** Linux tells times in hundredths of a second, whatever the machine (proc(5), {@code USER_HZ}). */
    private static final double TICKS_PER_SECOND = 100;
    /** Where {@code utime} stands behind the name of the program; {@code stime}, {@code cutime} and {@code cstime} follow. */
    private static final int FIRST = 11;

    private ProcessorTime() {}

    /** Returns seconds of this process and of its children that have ended; NaN where the system is not Linux. */
    static double withChildren() throws IOException {
        Path stat = Path.of("/proc/self/stat");
        if (!Files.exists(stat)) {
            return Double.NaN;
        }
        String line = Files.readString(stat);
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        double ticks = 0;
        for (int i = FIRST; i < FIRST + 4; i++) {
            ticks += Long.parseLong(fields[i]);
        }
        return ticks / TICKS_PER_SECOND;
    }
}
