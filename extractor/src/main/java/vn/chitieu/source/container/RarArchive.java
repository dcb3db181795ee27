package vn.chitieu.source.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;
import vn.chitieu.source.ProgramRun;

/** Reads RAR archives by way of the {@code bsdtar} program ({@code docs/decisions}). */
final class RarArchive {
    private RarArchive() {}

    static void read(Path file, EntrySink sink) throws IOException, InputException {
        RarHeaders headers = RarHeaders.of(file);
        if (headers.isPart()) {
            throw new InputException(FailureReason.ARCHIVE_PART, "a volume of a RAR archive");
        }
        // The program would take what is encrypted for what is compressed, and now and then find no fault with it.
        if (headers.isEncrypted()) {
            throw new InputException(FailureReason.ENCRYPTED, "an encrypted RAR archive");
        }
        if (headers.needsLargeDictionary()) {
            throw new InputException(FailureReason.ARCHIVE_METHOD, "RAR with a dictionary that bsdtar does not have");
        }
        Bsdtar program = Bsdtar.installed()
                .orElseThrow(() ->
                        new InputException(FailureReason.UNPACKER_MISSING, "bsdtar 3.4 or later is not installed"));
        try (ProgramRun run = program.asTape(file);
                InputStream tape = run.stream()) {
            int entries = ArchiveEntries.tar(tape, new Verifying(sink, headers.checksums()));
            // Entries that it cannot put on a tape it leaves out without an error.
            if (!run.hasSucceeded() || entries < headers.entries()) {
                throw new InputException(
                        FailureReason.DAMAGED, entries + " of " + headers.entries() + " entries could be read");
            }
        } catch (InterruptedIOException e) {
            throw new InputException(FailureReason.TIMED_OUT, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InputException(FailureReason.TIMED_OUT, e);
        }
    }

    /**
     * Lets only those files pass whose checksum the archive knows; the program looks at the checksums of compressed files alone. The
     * order of the headers does not matter: what is damaged has a checksum that none of them has.
     */
    private record Verifying(EntrySink sink, Set<Long> checksums) implements EntrySink {

        @Override
        public void entry(String name, InputStream content) throws InputException, IOException {
            try {
                sink.entry(name, checksums.isEmpty() ? content : new Verified(content, checksums));
            } catch (WrongChecksumException e) {
                sink.lost(name, FailureReason.DAMAGED, "a wrong checksum");
            }
        }

        @Override
        public void lost(String name, FailureReason reason, String detail) throws InputException {
            sink.lost(name, reason, detail);
        }

        @Override
        public void passed(int count) throws InputException {
            sink.passed(count);
        }
    }

    /** A file's content, which fails at its end where its checksum is wrong. */
    private static final class Verified extends CheckedInputStream {
        private final Set<Long> checksums;

        Verified(InputStream content, Set<Long> checksums) {
            super(content, new CRC32());
            this.checksums = checksums;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            if (count < 0 && !checksums.contains(getChecksum().getValue())) {
                throw new WrongChecksumException();
            }
            return count;
        }
    }

    private static final class WrongChecksumException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
