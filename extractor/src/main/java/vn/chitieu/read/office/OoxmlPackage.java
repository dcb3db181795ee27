package vn.chitieu.read.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.jspecify.annotations.Nullable;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/** The parts of a package of Office Open XML (DOCX, XLSX, XLSB), opened with limits on what a hostile file can inflate to. */
public final class OoxmlPackage implements AutoCloseable {
    /** Largest part; the XML of a plan of a thousand pages has some 20 MB. */
    private static final long MAX_PART = 128L << 20;

    /** Largest part that is kept whole. */
    private static final int MAX_BYTES = 64 << 20;

    private static final long MAX_ENTRIES = 5000;
    private static final double MIN_INFLATE_RATIO = 0.005;

    /** The JDK's own parser: the same on every class path. It resolves nothing outside the part. */
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        ZipSecureFile.setMaxEntrySize(MAX_PART);
        ZipSecureFile.setMaxFileCount(MAX_ENTRIES);
        ZipSecureFile.setMinInflateRatio(MIN_INFLATE_RATIO);
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XML.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private final OPCPackage opened;
    private final PackagePart main;

    private OoxmlPackage(OPCPackage opened, PackagePart main) {
        this.opened = opened;
        this.main = main;
    }

    /** Reads one part. */
    public interface PartParser<T> {
        /**
         * Reads a part.
         *
         * @param xml the part, before its first event
         */
        T parse(XMLStreamReader xml) throws XMLStreamException, InputException;
    }

    /** Reads one part that is no XML. */
    public interface BytesParser<T> {
        /**
         * Reads a part.
         *
         * @param bytes the part
         */
        T parse(byte[] bytes) throws InputException;
    }

    /**
     * Opens a package.
     *
     * @param bytes content of the file
     * @throws InputException with {@code DAMAGED} or {@code TOO_COMPLEX}
     */
    public static OoxmlPackage open(byte[] bytes) throws InputException {
        if (!hasDirectory(bytes)) {
            // POI would read the parts before the cut and say nothing of those behind it.
            throw new InputException(FailureReason.DAMAGED, "the package has no end");
        }
        OPCPackage opened = null;
        try {
            opened = OPCPackage.open(new ByteArrayInputStream(bytes));
            PackageRelationship core = opened.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)
                    .getRelationship(0);
            if (core == null) {
                core = opened.getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT)
                        .getRelationship(0);
            }
            PackagePart main = core == null
                    ? opened.getPart(PackagingURIHelper.createPartName("/word/document.xml"))
                    : opened.getPart(core);
            if (main == null) {
                throw new InputException(FailureReason.DAMAGED, "the package has no main part");
            }
            return new OoxmlPackage(opened, main);
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            close(opened);
            throw failure(e);
        } catch (InputException e) {
            close(opened);
            throw e;
        }
    }

    /** Looks for the record that ends a ZIP file, behind which only a comment may stand. */
    private static boolean hasDirectory(byte[] bytes) {
        for (int i = bytes.length - 22; i >= Math.max(0, bytes.length - 22 - 0xFFFF); i--) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads the main part.
     *
     * @param parser what reads it
     * @return what the parser makes of it
     */
    public <T> T parseMain(PartParser<T> parser) throws InputException {
        return parse(main, parser);
    }

    /**
     * Reads a part that the main part refers to.
     *
     * @param reference id or end of the type of the relationship, such as {@code rId3} or {@code /numbering}
     * @param parser what reads it
     * @param absent what is returned where there is no such part
     */
    public <T> T parse(String reference, PartParser<T> parser, T absent) throws InputException {
        PackagePart part = part(reference);
        return part == null ? absent : parse(part, parser);
    }

    /**
     * Reads a part that another one refers to.
     *
     * @param reference that one, as in {@link #parse(String, PartParser, Object)}
     * @param type end of the type of its relationship to the part
     * @param parser what reads the part
     * @param absent what is returned where there is no such part
     */
    public <T> T parseBeside(String reference, String type, PartParser<T> parser, T absent) throws InputException {
        PackagePart holder = part(reference);
        PackagePart part = holder == null ? null : part(holder, type);
        return part == null ? absent : parse(part, parser);
    }

    /** Reads the main part, which is no XML. */
    public <T> T parseMainBytes(BytesParser<T> parser) throws InputException {
        return parseBytes(main, parser);
    }

    /** Reads a part as {@link #parse(String, PartParser, Object)} does, but one that is no XML. */
    public <T> T parseBytes(String reference, BytesParser<T> parser, T absent) throws InputException {
        PackagePart part = part(reference);
        return part == null ? absent : parseBytes(part, parser);
    }

    private static <T> T parseBytes(PackagePart part, BytesParser<T> parser) throws InputException {
        byte[] bytes;
        try (InputStream stream = part.getInputStream()) {
            bytes = stream.readNBytes(MAX_BYTES + 1);
        } catch (IOException | RuntimeException e) {
            throw failure(e);
        }
        if (bytes.length > MAX_BYTES) {
            throw new InputException(FailureReason.TOO_COMPLEX, "a part of more than " + MAX_BYTES + " bytes");
        }
        return parser.parse(bytes);
    }

    private @Nullable PackagePart part(String reference) throws InputException {
        return part(main, reference);
    }

    private static @Nullable PackagePart part(PackagePart holder, String reference) throws InputException {
        try {
            for (PackageRelationship relationship : holder.getRelationships()) {
                boolean meant = reference.startsWith("/")
                        ? relationship.getRelationshipType().endsWith(reference)
                        : relationship.getId().equals(reference);
                if (meant) {
                    return holder.getRelatedPart(relationship);
                }
            }
            return null;
        } catch (OpenXML4JException | RuntimeException e) {
            throw failure(e);
        }
    }

    private static <T> T parse(PackagePart part, PartParser<T> parser) throws InputException {
        try (InputStream stream = part.getInputStream()) {
            XMLStreamReader xml = XML.createXMLStreamReader(stream);
            try {
                return parser.parse(xml);
            } finally {
                xml.close();
            }
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw failure(e);
        }
    }

    private static InputException failure(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage() == null ? "" : cause.getMessage();
            if (message.contains("Zip bomb") || message.contains("MAX_")) {
                return new InputException(FailureReason.TOO_COMPLEX, e);
            }
        }
        boolean own = e instanceof RuntimeException
                && !(e instanceof OpenXML4JRuntimeException
                        || e instanceof IllegalArgumentException
                        || e instanceof IllegalStateException
                        || e instanceof org.apache.poi.UnsupportedFileFormatException
                        || e instanceof org.apache.poi.EmptyFileException
                        || e.getClass().getName().startsWith("org.apache."));
        if (own) {
            throw (RuntimeException) e;
        }
        return new InputException(FailureReason.DAMAGED, e);
    }

    @Override
    public void close() {
        close(opened);
    }

    private static void close(@Nullable OPCPackage opened) {
        if (opened != null) {
            opened.revert();
        }
    }
}
