package vn.chitieu.source.container;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/** Reads the archives that Commons Compress knows. */
final class ArchiveEntries {
    /** Dictionaries larger than this are not made by honest archives of documents. */
    private static final int MAX_MEMORY_KIB = 256 * 1024;

    /** Entries looked at to tell an office document from an archive. */
    private static final int MAX_PEEKED = 50;

    private static final int BUFFER = 1 << 16;

    private ArchiveEntries() {}

    /**
     * Tells whether a ZIP file is one document and not an archive of many: Office Open XML, OpenDocument, EPUB.
     *
     * @param file a file that begins as ZIP files do
     */
    static boolean isDocument(Path file) {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            return zip.getEntry("[Content_Types].xml") != null || zip.getEntry("mimetype") != null;
        } catch (IOException | RuntimeException e) {
            return startsAsDocument(file);
        }
    }

    /** A file that is cut short has lost its directory, but not its first entries. */
    private static boolean startsAsDocument(Path file) {
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(buffered(file))) {
            ZipArchiveEntry entry = zip.getNextEntry();
            for (int i = 0; entry != null && i < MAX_PEEKED; i++) {
                String name = entry.getName();
                if (name.equals("[Content_Types].xml")
                        || name.equals("mimetype")
                        || name.equals("word/document.xml")
                        || name.equals("xl/workbook.xml")) {
                    return true;
                }
                entry = zip.getNextEntry();
            }
            return false;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static InputStream buffered(Path file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file));
    }

    static void zip(Path file, EntrySink sink) throws IOException, InputException {
        ZipFile zip;
        try {
            zip = ZipFile.builder()
                    .setPath(file)
                    .setCharset(StandardCharsets.UTF_8)
                    .get();
        } catch (IOException | RuntimeException e) {
            cutZip(file, sink);
            throw new InputException(FailureReason.DAMAGED, e);
        }
        try (zip) {
            Enumeration<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder();
            while (entries.hasMoreElements()) {
                ZipArchiveEntry entry = entries.nextElement();
                String name = name(entry);
                if (entry.isDirectory() || entry.isUnixSymlink() || name.endsWith("\\")) {
                    continue;
                }
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    sink.lost(name, FailureReason.ENCRYPTED, "an encrypted entry");
                } else if (!zip.canReadEntryData(entry)) {
                    sink.lost(name, FailureReason.ARCHIVE_METHOD, "method " + entry.getMethod());
                } else {
                    try (InputStream content = zip.getInputStream(entry)) {
                        sink.entry(name, content);
                    } catch (IOException | RuntimeException e) {
                        sink.lost(name, FailureReason.DAMAGED, String.valueOf(e.getMessage()));
                    }
                }
            }
        }
    }

    private static void cutZip(Path file, EntrySink sink) throws InputException {
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(buffered(file), "UTF-8", true, true)) {
            ZipArchiveEntry entry = zip.getNextEntry();
            while (entry != null) {
                if (!entry.isDirectory() && zip.canReadEntryData(entry)) {
                    sink.entry(name(entry), zip);
                }
                entry = zip.getNextEntry();
            }
        } catch (IOException | RuntimeException e) {
            // What stood before the cut was taken; the caller reports the cut.
            return;
        }
    }

    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        boolean said = entry.getGeneralPurposeBit().usesUTF8ForNames()
                || entry.getNameSource() != ZipArchiveEntry.NameSource.NAME;
        return said || raw == null ? entry.getName() : EntryNames.decode(raw);
    }

    static void sevenZip(Path file, EntrySink sink) throws IOException, InputException {
        try (SevenZFile archive = SevenZFile.builder()
                .setPath(file)
                .setMaxMemoryLimitKiB(MAX_MEMORY_KIB)
                .get()) {
            for (SevenZArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (!entry.isDirectory() && !entry.isAntiItem()) {
                    String name = entry.getName() == null ? "entry" : entry.getName();
                    sink.entry(name, archive.getInputStream(entry));
                }
            }
        } catch (PasswordRequiredException e) {
            throw new InputException(FailureReason.ENCRYPTED, e);
        }
    }

    static void tar(Path file, EntrySink sink) throws IOException, InputException {
        try (InputStream stream = buffered(file)) {
            tar(stream, sink);
        }
    }

    /**
     * Reads a tape archive.
     *
     * @param stream the archive; not closed
     * @param sink takes its files
     * @return number of entries, folders and links counted
     */
    static int tar(InputStream stream, EntrySink sink) throws IOException, InputException {
        TarArchiveInputStream tar = new TarArchiveInputStream(stream, "UTF-8");
        int entries = 0;
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            entries++;
            if (entry.isLink()) {
                sink.lost(entry.getName(), FailureReason.DUPLICATE, "a link to " + entry.getLinkName());
            } else if (entry.isFile() && !entry.isSymbolicLink() && tar.canReadEntryData(entry)) {
                sink.entry(entry.getName(), tar);
            }
            // What the sink left, of an entry that is too large or none of its own.
            byte[] buffer = new byte[BUFFER];
            for (int n = tar.read(buffer); n >= 0; n = tar.read(buffer)) {
                sink.passed(n);
            }
        }
        return entries;
    }

    /**
     * Reads a file that is compressed alone.
     *
     * @param kind how
     * @param name name of the compressed file, of which the last extension is dropped
     */
    static void single(ContainerKind kind, Path file, String name, EntrySink sink) throws IOException, InputException {
        String inner = name.substring(name.lastIndexOf('/') + 1);
        int dot = inner.lastIndexOf('.');
        String extension = dot < 0 ? "" : inner.substring(dot + 1);
        String stem = dot > 0 ? inner.substring(0, dot) : inner;
        try (InputStream stream = buffered(file);
                InputStream content =
                        switch (kind) {
                            case GZIP -> new GzipCompressorInputStream(stream, true);
                            case BZIP2 -> new BZip2CompressorInputStream(stream, true);
                            default -> new XZCompressorInputStream(stream, true, MAX_MEMORY_KIB);
                        }) {
            sink.entry(extension.matches("(?i)t[gbx]z2?") ? stem + ".tar" : stem, content);
        }
    }
}
