package vn.chitieu.read.odf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.chitieu.read.office.OfficeXml;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/** The parts of an OpenDocument package that hold text and styles, inflated within limits. */
final class OdfPackage {
    private static final int MAX_PART = 128 << 20;
    private static final int MAX_ENTRIES = 5000;
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XML.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private final Map<String, byte[]> parts;

    private OdfPackage(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /**
     * Opens a package, or a flat file: one XML that holds what a package has in several.
     *
     * @param bytes content of the file
     * @throws InputException with {@code DAMAGED}, {@code ENCRYPTED} or {@code TOO_COMPLEX}
     */
    static OdfPackage open(byte[] bytes) throws InputException {
        if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
            return new OdfPackage(Map.of("content.xml", bytes));
        }
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MAX_ENTRIES) {
                    throw new InputException(FailureReason.TOO_COMPLEX, "more than " + MAX_ENTRIES + " parts");
                }
                switch (entry.getName()) {
                    case "content.xml", "styles.xml", "META-INF/manifest.xml" -> {
                        byte[] part = zip.readNBytes(MAX_PART + 1);
                        if (part.length > MAX_PART) {
                            throw new InputException(FailureReason.TOO_COMPLEX, "a part of more than " + MAX_PART);
                        }
                        parts.put(entry.getName(), part);
                    }
                    default -> {}
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new InputException(FailureReason.DAMAGED, e);
        }
        OdfPackage opened = new OdfPackage(parts);
        if (opened.isEncrypted()) {
            throw new InputException(FailureReason.ENCRYPTED, "an encrypted package");
        }
        if (!parts.containsKey("content.xml")) {
            throw new InputException(FailureReason.DAMAGED, "the package has no content");
        }
        return opened;
    }

    private boolean isEncrypted() throws InputException {
        boolean[] encrypted = {false};
        parse("META-INF/manifest.xml", xml -> {
            while (xml.hasNext()) {
                encrypted[0] |= xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("encryption-data");
            }
        });
        return encrypted[0];
    }

    /** Reads a part. */
    interface PartReader {
        /**
         * Reads a part, or one of its elements.
         *
         * @param xml the part, before its first event, or at the start of the element
         */
        void read(XMLStreamReader xml) throws XMLStreamException, InputException;
    }

    /**
     * Reads a part; does nothing where it is missing.
     *
     * @param name its name
     * @param reader what reads it
     */
    void parse(String name, PartReader reader) throws InputException {
        byte @Nullable [] part = parts.get(name);
        if (part == null) {
            return;
        }
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(part));
            try {
                reader.read(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw new InputException(FailureReason.DAMAGED, e);
        }
    }

    /**
     * Reads the styles of a document, then its body.
     *
     * @param styles takes the styles
     * @param body reads the children of the body
     */
    void parseDocument(OdfStyles styles, PartReader body) throws InputException {
        parse("styles.xml", styles::read);
        parse("content.xml", xml -> {
            OfficeXml.nextChild(xml);
            while (OfficeXml.nextChild(xml)) {
                switch (xml.getLocalName()) {
                    case "font-face-decls", "styles", "automatic-styles" -> styles.readList(xml);
                    case "body" -> body.read(xml);
                    default -> OfficeXml.skip(xml);
                }
            }
        });
    }
}
