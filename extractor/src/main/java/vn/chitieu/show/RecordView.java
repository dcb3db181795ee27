package vn.chitieu.show;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.model.Box;

/**
 * A record as a reader wants to see it: its fields, the places that it was read from, what the checks found about it.
 *
 * @param kind {@code document}, {@code section}, {@code target}, {@code budget}, {@code assignment}, {@code numeral} or
 *     {@code finding}
 * @param id its id
 * @param fields its fields that are not empty, in the order of the contract
 * @param sections titles of the sections that it stands in, the outermost first
 * @param places where it was read from; a document has several, a finding about the whole document none
 * @param findings findings about it
 * @param origin the document that it is of
 */
public record RecordView(
        String kind,
        String id,
        List<Field> fields,
        List<String> sections,
        List<Place> places,
        List<FindingView> findings,
        Origin origin) {

    /** Copies the lists, so that a view never changes. */
    public RecordView {
        fields = List.copyOf(fields);
        sections = List.copyOf(sections);
        places = List.copyOf(places);
        findings = List.copyOf(findings);
    }

    /**
     * A field.
     *
     * @param name its name in the contract; {@code issuer.name} within another
     * @param values its values, each one line, at least one
     */
    public record Field(String name, List<String> values) {
        /** Copies the list, so that a field never changes. */
        public Field {
            values = List.copyOf(values);
        }
    }

    /**
     * Where a value was read.
     *
     * @param field the field of a document that this is the evidence of, else empty
     * @param excerpts the sentence, or the row of a table as its header and cells and as it stands in the text
     * @param start offset of the value in the document's normalised text
     * @param end end of the value, exclusive
     * @param page 1-based page, or null
     * @param box rectangle on the page, or null
     * @param cell cell of a sheet or table, or null
     */
    public record Place(
            String field,
            List<Excerpt> excerpts,
            int start,
            int end,
            @Nullable Integer page,
            @Nullable Box box,
            @Nullable String cell) {
        /** Copies the list, so that a place never changes. */
        public Place {
            excerpts = List.copyOf(excerpts);
        }
    }

    /**
     * A finding about the record.
     *
     * @param id its id
     * @param severity {@code error}, {@code warning} or {@code info}
     * @param code kind of finding
     * @param messageVi message in Vietnamese
     * @param messageEn message in English
     */
    public record FindingView(String id, String severity, String code, String messageVi, String messageEn) {}

    /**
     * The document that a record is of.
     *
     * @param id its id
     * @param path path of its file below the input folder; {@code archive.zip!/entry} inside an archive
     * @param sha256 digest of the file's bytes
     * @param mediaType its media type
     * @param pages number of pages, or null
     */
    public record Origin(
            String id,
            String path,
            String sha256,
            String mediaType,
            @Nullable Integer pages) {

        /** Returns whether its cells are those of a spreadsheet. */
        public boolean isSpreadsheet() {
            return mediaType.contains("excel") || mediaType.contains("spreadsheet");
        }
    }
}
