package vn.chitieu.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a ZIP or OLE2 container holds by a look at its first entries; Tika's own detectors of containers would pull
 * in all its parsers at start-up.
 */
final class ContainerTypes {
    private static final int MAX_ENTRIES = 200;
    /** Bytes inflated at most while looking for the entry that decides. */
    private static final int MAX_INFLATED = 16 << 20;

    private ContainerTypes() {}

    /**
     * Returns the type of a ZIP file; for one that is cut short, what the whole entries before the cut say.
     *
     * @param bytes content that begins with a ZIP signature
     */
    static String zip(byte[] bytes) {
        int inflated = 0;
        byte[] buffer = new byte[8192];
        String guess = MediaTypes.ZIP;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            ZipEntry entry = zip.getNextEntry();
            for (int i = 0; entry != null && i < MAX_ENTRIES && inflated < MAX_INFLATED; i++) {
                boolean decides = entry.getName().equals("[Content_Types].xml")
                        || entry.getName().equals("mimetype");
                guess = guess.equals(MediaTypes.ZIP) ? byEntryName(entry.getName()) : guess;
                StringBuilder content = new StringBuilder();
                for (int n = zip.read(buffer); n >= 0 && inflated < MAX_INFLATED; n = zip.read(buffer)) {
                    inflated += n;
                    if (decides) {
                        content.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
                    }
                }
                String type = decides ? byContent(content.toString()) : null;
                if (type != null) {
                    return type;
                }
                entry = zip.getNextEntry();
            }
        } catch (IOException | IllegalArgumentException e) {
            // Cut short, encrypted or with a name that is not UTF-8: what was seen so far has to do.
            return guess;
        }
        return guess;
    }

    private static String byEntryName(String name) {
        return switch (name) {
            case "word/document.xml" -> MediaTypes.DOCX;
            case "xl/workbook.xml" -> MediaTypes.XLSX;
            case "ppt/presentation.xml" -> MediaTypes.PPTX;
            default -> MediaTypes.ZIP;
        };
    }

    private static @Nullable String byContent(String content) {
        if (content.contains("wordprocessingml.document.main+xml")
                || content.contains("word.document.macroEnabled.main+xml")
                || content.contains("wordprocessingml.template.main+xml")) {
            return MediaTypes.DOCX;
        }
        if (content.contains("spreadsheetml.sheet.main+xml") || content.contains("excel.sheet.macroEnabled.main+xml")) {
            return MediaTypes.XLSX;
        }
        if (content.contains("excel.sheet.binary.macroEnabled.main")) {
            return MediaTypes.XLSB;
        }
        if (content.contains("presentationml.presentation.main+xml")) {
            return MediaTypes.PPTX;
        }
        // The first entry of OpenDocument and EPUB files is their media type.
        String type = content.strip();
        return type.length() < 100 && type.matches("application/[a-z0-9.+-]+") ? type : null;
    }

    /**
     * Returns the type of a compound file.
     *
     * @param bytes content that begins with the OLE2 signature
     * @throws InputException with {@code ENCRYPTED} where it wraps an encrypted Office document, {@code DAMAGED} where it
     *     cannot be opened
     */
    static String ole2(byte[] bytes) throws InputException {
        Set<String> names;
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            names = files.getRoot().getEntryNames();
        } catch (IOException | RuntimeException e) {
            throw new InputException(FailureReason.DAMAGED, e);
        }
        if (names.contains("EncryptedPackage")) {
            throw new InputException(FailureReason.ENCRYPTED, "an encrypted Office document");
        }
        if (names.contains("WordDocument")) {
            return MediaTypes.DOC;
        }
        if (names.contains("Workbook") || names.contains("Book")) {
            return MediaTypes.XLS;
        }
        if (names.contains("PowerPoint Document")) {
            return MediaTypes.PPT;
        }
        return names.contains("__properties_version1.0") ? MediaTypes.OUTLOOK : MediaTypes.OLE2;
    }
}
