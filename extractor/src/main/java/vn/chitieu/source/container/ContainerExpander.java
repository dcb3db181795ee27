package vn.chitieu.source.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;
import vn.chitieu.source.InputFile;
import vn.chitieu.source.container.ExpansionLimits.Meter;

/**
 * Gives an input for each entry of an archive and each attachment of a mail, those of containers inside included. The same bytes
 * give the same inputs in the same order.
 */
public final class ContainerExpander {
    private static final String INSIDE = "!/";

    private final Path scratch;
    private final ExpansionLimits limits;
    private int files;

    private ContainerExpander(Path scratch, ExpansionLimits limits) {
        this.scratch = scratch;
        this.limits = limits;
    }

    /**
     * Returns an expander.
     *
     * @param scratch a folder of the program's own, where entries are written to; the caller removes it
     */
    public static ContainerExpander into(Path scratch) {
        return new ContainerExpander(scratch, ExpansionLimits.STANDARD);
    }

    /** Returns an expander with limits of its own. */
    static ContainerExpander into(Path scratch, ExpansionLimits limits) {
        return new ContainerExpander(scratch, limits);
    }

    /**
     * Tells by a file's first bytes whether it may be a container.
     *
     * @param input the file
     */
    public static boolean mayBeContainer(InputFile input) {
        return ContainerKind.of(input.file(), input.path()) != null;
    }

    /**
     * Opens a container. Several threads may do so at once.
     *
     * @param input any file
     * @return its entries in the order of their paths; the file itself where it holds no others. What could not be read, the
     *     container itself included, stands among them with the reason
     */
    public List<Expansion> expand(InputFile input) {
        long size;
        try {
            size = Files.size(input.file());
        } catch (IOException e) {
            return List.of(Expansion.of(input));
        }
        return expand(input, input.path() + INSIDE, new Meter(limits, size), 1);
    }

    private List<Expansion> expand(InputFile input, String prefix, Meter meter, int depth) {
        ContainerKind kind = ContainerKind.of(input.file(), input.path());
        if (kind == null || (kind == ContainerKind.ZIP && ArchiveEntries.isDocument(input.file()))) {
            return List.of(Expansion.of(input));
        }
        if (kind == ContainerKind.OUTLOOK && !OutlookParts.isMail(input.file())) {
            return List.of(Expansion.of(input));
        }
        if (depth > meter.depth()) {
            return List.of(new Expansion(
                    input,
                    new InputException(FailureReason.TOO_COMPLEX, "containers nested deeper than " + meter.depth())));
        }
        Entries entries = new Entries(input, prefix, meter, depth);
        InputException failure = null;
        boolean body = false;
        try {
            switch (kind) {
                case ZIP -> ArchiveEntries.zip(input.file(), entries);
                case SEVEN_ZIP -> ArchiveEntries.sevenZip(input.file(), entries);
                case RAR -> RarArchive.read(input.file(), entries);
                case TAR -> ArchiveEntries.tar(input.file(), entries);
                case GZIP, BZIP2, XZ -> ArchiveEntries.single(kind, input.file(), input.path(), entries);
                case MAIL -> body = MailParts.read(input.file(), entries);
                case OUTLOOK -> body = OutlookParts.read(input.file(), entries);
            }
        } catch (InputException e) {
            failure = e;
        } catch (IOException | RuntimeException e) {
            // The libraries report a damaged archive by whatever their parsers run into.
            failure = new InputException(FailureReason.DAMAGED, e);
        }
        List<Expansion> found = entries.found;
        found.sort(Comparator.comparing(expansion -> expansion.input().path()));
        if (failure != null) {
            found.add(0, new Expansion(input, failure));
        } else if (body || (found.isEmpty() && (kind == ContainerKind.MAIL || kind == ContainerKind.OUTLOOK))) {
            found.add(0, Expansion.of(input));
        } else if (found.isEmpty()) {
            found.add(new Expansion(input, new InputException(FailureReason.EMPTY, "an archive of no files")));
        }
        return found;
    }

    private synchronized Path nextFile() {
        return scratch.resolve(files++ + ".entry");
    }

    /** Takes the entries of one container. */
    private final class Entries implements EntrySink {
        private final InputFile container;
        private final String prefix;
        private final Meter meter;
        private final int depth;
        private final EntryNames names = new EntryNames();
        private final List<Expansion> found = new ArrayList<>();

        Entries(InputFile container, String prefix, Meter meter, int depth) {
            this.container = container;
            this.prefix = prefix;
            this.meter = meter;
            this.depth = depth;
        }

        @Override
        public void entry(String name, InputStream content) throws InputException, IOException {
            String path = take(name);
            if (path == null) {
                return;
            }
            Path file = nextFile();
            long written = 0;
            try (OutputStream out = Files.newOutputStream(file)) {
                byte[] buffer = new byte[1 << 16];
                for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                    meter.bytes(n);
                    written += n;
                    if (written > meter.entryBytes()) {
                        break;
                    }
                    out.write(buffer, 0, n);
                }
            } catch (InputException | IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                names.forget(path);
                throw e;
            }
            if (written > meter.entryBytes()) {
                Files.delete(file);
                fail(path, FailureReason.TOO_LARGE, "more than " + meter.entryBytes() + " bytes");
                return;
            }
            // A compressed tape archive is one archive to everybody.
            boolean tape = path.endsWith(".tar") && isCompressed();
            InputFile input = new InputFile(file, tape ? container.path() : prefix + path);
            List<Expansion> inside = expand(input, tape ? prefix : input.path() + INSIDE, meter, depth + 1);
            found.addAll(inside);
            if (inside.stream().noneMatch(expansion -> expansion.input().file().equals(file))) {
                Files.delete(file);
            }
        }

        @Override
        public void lost(String name, FailureReason reason, String detail) throws InputException {
            String path = take(name);
            if (path != null) {
                fail(path, reason, detail);
            }
        }

        @Override
        public void passed(int count) throws InputException {
            meter.bytes(count);
        }

        private void fail(String path, FailureReason reason, String detail) {
            InputFile input = new InputFile(container.file(), prefix + path);
            found.add(new Expansion(input, new InputException(reason, detail)));
        }

        /** Counts an entry and returns its path, or null where nobody would miss it. */
        private @Nullable String take(String name) throws InputException {
            meter.entry();
            String safe = EntryNames.safe(name);
            return EntryNames.isLeftOut(safe) ? null : names.unique(name);
        }

        private boolean isCompressed() {
            ContainerKind kind = ContainerKind.of(container.file(), container.path());
            return kind == ContainerKind.GZIP || kind == ContainerKind.BZIP2 || kind == ContainerKind.XZ;
        }
    }
}
