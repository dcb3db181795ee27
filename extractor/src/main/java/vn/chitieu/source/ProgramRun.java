package vn.chitieu.source;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A program of this machine at work on untrusted input; closing the run kills it and whatever it has started. */
public final class ProgramRun implements AutoCloseable {
    private static final int MOST_OUTPUT = 32 << 20;
    private static final int BUFFER = 1 << 16;
    private static final long LAST_WORDS_SECONDS = 5;

    private final String name;
    private final Process process;

    private ProgramRun(String name, Process process) {
        this.name = name;
        this.process = process;
    }

    /**
     * Starts a program. What it complains of is dropped.
     *
     * @param builder the command with its environment and input
     * @throws IOException where it cannot be started
     */
    public static ProgramRun start(ProcessBuilder builder) throws IOException {
        List<String> command = builder.command();
        return new ProgramRun(
                command.get(0),
                builder.redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    /**
     * Begins to give the program its input; a program that ends before it has read all says by its code why.
     *
     * @param input writes it, in a thread of its own
     */
    public void feed(Input input) {
        daemon(
                () -> {
                    try (OutputStream out = new BufferedOutputStream(process.getOutputStream(), BUFFER)) {
                        input.writeTo(out);
                    } catch (IOException e) {
                        return;
                    }
                },
                "input of ");
    }

    /** What a program is to read. */
    @FunctionalInterface
    public interface Input {
        /** Writes it to the program, which may end before it has read all. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Waits for the program's end and returns what it wrote, as UTF-8.
     *
     * @param seconds how long it may take
     * @throws IOException where it takes longer or fails
     * @throws InterruptedException where this thread is interrupted
     */
    public String output(long seconds) throws IOException, InterruptedException {
        Reading reading = new Reading(process.getInputStream());
        Thread reader = daemon(reading, "text from ");
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            throw new IOException(name + " took longer than " + seconds + " s");
        }
        reader.join(TimeUnit.SECONDS.toMillis(LAST_WORDS_SECONDS));
        if (process.exitValue() != 0) {
            throw new IOException(name + " ended with code " + process.exitValue());
        }
        byte[] bytes = reading.bytes;
        if (bytes == null) {
            throw new IOException("the output of " + name + " could not be read");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * Returns what the program writes, as it writes it. Unlike a read from the process itself, one from this stream ends with an
     * {@link InterruptedIOException} where its thread is interrupted, also while the program hangs.
     */
    public InputStream stream() throws IOException {
        PipedInputStream stream = new PipedInputStream(BUFFER);
        PipedOutputStream out = new PipedOutputStream(stream);
        daemon(() -> pump(process.getInputStream(), out), "bytes from ");
        return stream;
    }

    private static void pump(InputStream from, PipedOutputStream to) {
        try (to) {
            byte[] buffer = new byte[BUFFER];
            for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
                to.write(buffer, 0, n);
                // Without this the reader wakes up once a second.
                to.flush();
            }
        } catch (IOException e) {
            // The process was killed, or nobody reads on.
            return;
        }
    }

    /**
     * Tells whether the program, whose output has ended, calls its work done.
     *
     * @throws InterruptedException where this thread is interrupted
     */
    public boolean hasSucceeded() throws InterruptedException {
        return process.waitFor(LAST_WORDS_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    /** Kills the program if it still runs. */
    @Override
    public void close() {
        // The program may be a script of the system that starts the real one.
        if (process.isAlive()) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
        }
        process.destroyForcibly();
    }

    private Thread daemon(Runnable work, String title) {
        Thread thread = new Thread(work, title + name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** Reads what the program writes while it runs. */
    private static final class Reading implements Runnable {
        private final InputStream stream;
        private volatile byte @Nullable [] bytes;

        Reading(InputStream stream) {
            this.stream = stream;
        }

        @Override
        public void run() {
            try {
                bytes = stream.readNBytes(MOST_OUTPUT);
            } catch (IOException e) {
                // The process was killed.
                bytes = null;
            }
        }
    }
}
