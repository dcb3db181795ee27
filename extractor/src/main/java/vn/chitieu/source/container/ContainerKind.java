package vn.chitieu.source.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a file that may hold other files looks like by its first bytes. */
enum ContainerKind {
    /** ZIP; office documents are ZIP files too. */
    ZIP,
    SEVEN_ZIP,
    RAR,
    TAR,
    GZIP,
    BZIP2,
    XZ,
    /** A mail as a mail server passes it on. */
    MAIL,
    /** A compound file, which may be a mail saved by Outlook. */
    OUTLOOK;

    private static final int HEAD = 1024;
    private static final int TAR_MAGIC = 257;

    /** Compound files that are documents, whatever a detour over their directory would say. */
    private static final Set<String> OFFICE = Set.of("doc", "dot", "xls", "xlt", "ppt", "pps");

    private static final Set<String> TEXTS = Set.of("txt", "md", "markdown", "htm", "html", "csv");

    private static final Pattern MAIL_START =
            Pattern.compile("(?:From|Received|MIME-Version|Return-Path|Delivered-To): ?");
    private static final Pattern HEADER_FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9-]{1,60}:");

    /**
     * Tells what a file may be.
     *
     * @param file the file
     * @param name its name, whose extension is looked at
     * @return the kind, or null where it holds no other files or cannot be read, which loading it will report
     */
    static @Nullable ContainerKind of(Path file, String name) {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        byte[] head;
        try (InputStream stream = Files.newInputStream(file)) {
            head = stream.readNBytes(HEAD);
        } catch (IOException e) {
            return null;
        }
        String bytes = new String(head, StandardCharsets.ISO_8859_1);
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (bytes.startsWith("PK\u0003\u0004") || bytes.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (bytes.startsWith("7z\u00BC\u00AF\u0027\u001C")) {
            return SEVEN_ZIP;
        }
        if (bytes.startsWith("Rar!\u001A\u0007")) {
            return RAR;
        }
        if (bytes.startsWith("\u001F\u008B")) {
            return GZIP;
        }
        if (bytes.startsWith("BZh") && bytes.startsWith("1AY&SY", 4)) {
            return BZIP2;
        }
        if (bytes.startsWith("\u00FD7zXZ\u0000")) {
            return XZ;
        }
        if (bytes.startsWith("ustar", TAR_MAGIC)) {
            return TAR;
        }
        if (bytes.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OFFICE.contains(extension) ? null : OUTLOOK;
        }
        boolean mail = extension.equals("eml")
                ? HEADER_FIELD.matcher(bytes).lookingAt()
                : !TEXTS.contains(extension) && MAIL_START.matcher(bytes).lookingAt();
        return mail ? MAIL : null;
    }
}
