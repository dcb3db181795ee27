package vn.chitieu.read.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small Word files from the XML of their parts, so that a test shows the markup it is about. */
final class WordFiles {
    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** Begins a file whose body holds this XML. */
    static WordFiles body(String xml) {
        WordFiles file = new WordFiles();
        file.parts.put("document", "<w:document" + NAMESPACES + "><w:body>" + xml + "</w:body></w:document>");
        return file;
    }

    /** Adds a part such as {@code numbering}, whose relationship has its own name as id. */
    WordFiles with(String part, String root, String xml) {
        parts.put(part, "<w:" + root + NAMESPACES + ">" + xml + "</w:" + root + ">");
        return this;
    }

    byte[] bytes() throws IOException {
        StringBuilder types =
                new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        StringBuilder relations = new StringBuilder();
        for (String part : parts.keySet()) {
            String kind = part.equals("document") ? "document.main" : part;
            types.append("<Override PartName=\"/word/")
                    .append(part)
                    .append(".xml\" ContentType=\"")
                    .append(TYPE)
                    .append(kind)
                    .append("+xml\"/>");
            if (!part.equals("document")) {
                relations.append(relation(part, RELATION + part, part + ".xml"));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", types + "</Types>");
            put(zip, "_rels/.rels", relations(relation("rId1", RELATION + "officeDocument", "word/document.xml")));
            put(zip, "word/_rels/document.xml.rels", relations(relations.toString()));
            for (Map.Entry<String, String> part : parts.entrySet()) {
                put(zip, "word/" + part.getKey() + ".xml", part.getValue());
            }
        }
        return out.toByteArray();
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    /** A paragraph with properties. */
    static String paragraph(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + run("", text) + "</w:p>";
    }

    static String paragraph(String text) {
        return "<w:p>" + run("", text) + "</w:p>";
    }

    static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    /** A paragraph of a list. */
    static String item(int list, int level, String text) {
        return paragraph("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", text);
    }
}
