package vn.chitieu.read.registry;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.read.DocumentReader;
import vn.chitieu.read.TimeAllowance;
import vn.chitieu.read.excel.XlsReader;
import vn.chitieu.read.excel.XlsbReader;
import vn.chitieu.read.excel.XlsxReader;
import vn.chitieu.read.html.HtmlReader;
import vn.chitieu.read.mail.MailReader;
import vn.chitieu.read.markdown.MarkdownReader;
import vn.chitieu.read.odf.OdsReader;
import vn.chitieu.read.odf.OdtReader;
import vn.chitieu.read.pdf.PdfReader;
import vn.chitieu.read.picture.ImageReader;
import vn.chitieu.read.plain.TextReader;
import vn.chitieu.read.rtf.RtfReader;
import vn.chitieu.read.word.DocReader;
import vn.chitieu.read.word.DocxReader;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;
import vn.chitieu.source.MediaTypes;
import vn.chitieu.source.SourceFile;

/** Knows which reader reads which media type. A new format is a new reader in the list, and nothing else. */
public final class ReaderRegistry {
    private static final Set<String> PRESENTATIONS =
            Set.of(MediaTypes.PPT, MediaTypes.PPTX, MediaTypes.ODP, MediaTypes.ODP + MediaTypes.FLAT);

    private final Map<String, DocumentReader> readers;

    private ReaderRegistry(Map<String, DocumentReader> readers) {
        this.readers = Map.copyOf(readers);
    }

    /** Returns a registry of all readers of this program. */
    public static ReaderRegistry standard() {
        return of(List.of(
                new TextReader(),
                new MarkdownReader(),
                new HtmlReader(),
                new DocxReader(),
                new DocReader(),
                new RtfReader(),
                new XlsReader(),
                new XlsxReader(),
                new XlsbReader(),
                new OdtReader(),
                new OdsReader(),
                new MailReader(),
                new PdfReader(),
                new ImageReader()));
    }

    /**
     * Returns a registry of some readers.
     *
     * @param readers the readers
     * @throws IllegalArgumentException where two of them read the same media type
     */
    public static ReaderRegistry of(Collection<? extends DocumentReader> readers) {
        Map<String, DocumentReader> byType = new HashMap<>();
        for (DocumentReader reader : readers) {
            for (String type : reader.mediaTypes()) {
                if (byType.put(type, reader) != null) {
                    throw new IllegalArgumentException("two readers of " + type);
                }
            }
        }
        return new ReaderRegistry(byType);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its content in reading order
     * @throws InputException with {@code UNSUPPORTED_FORMAT}, {@code PRESENTATION} or {@code SHEET_FORMAT} where no reader
     *     reads its media type, else what its reader throws
     */
    public RawDocument read(SourceFile file) throws InputException {
        return read(file, TimeAllowance.NONE);
    }

    /**
     * Reads a file under a time limit.
     *
     * @param file the file
     * @param allowance gives more time to a document that needs it
     * @return its content in reading order
     * @throws InputException as {@link #read(SourceFile)} does
     */
    public RawDocument read(SourceFile file, TimeAllowance allowance) throws InputException {
        DocumentReader reader = readers.get(file.mediaType());
        if (reader == null) {
            throw new InputException(refusal(file.mediaType()), file.mediaType());
        }
        return reader.read(file, allowance);
    }

    private static FailureReason refusal(String mediaType) {
        if (PRESENTATIONS.contains(mediaType)) {
            return FailureReason.PRESENTATION;
        }
        // Excel 2 to 4 wrote no compound files; Tika names each version.
        return mediaType.startsWith(MediaTypes.XLS) ? FailureReason.SHEET_FORMAT : FailureReason.UNSUPPORTED_FORMAT;
    }
}
