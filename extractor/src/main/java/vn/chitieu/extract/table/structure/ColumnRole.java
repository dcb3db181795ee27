package vn.chitieu.extract.table.structure;

import java.util.Locale;

/** What the cells of a column hold. */
public enum ColumnRole {
    /** {@code STT}. */
    INDEX,
    /** Codes, coordinates, telephone numbers: numerals that measure nothing. */
    CODE,
    /** Remarks. */
    NOTE,
    /** {@code ĐVT}: the unit of the row. */
    UNIT,
    /** Persons, who are no units. */
    PERSON,
    /** Units that lead a task. */
    LEAD,
    /** Units that take part in a task. */
    COORDINATE,
    /** Units that a task is given to. */
    RESPONSIBLE,
    /** When a task is to be done. */
    DEADLINE,
    /** What a task brings forth. */
    PRODUCT,
    /** Sentences. */
    TEXT,
    /** Where the thing that the row names stands. */
    PLACE,
    /** Names of places that the rows are about. */
    PLACE_NAME,
    /** Names of indicators, tasks or items. */
    ITEM_NAME,
    /** Names of other things, such as clusters and schools. */
    ENTITY_NAME,
    /** Who owns or manages the thing that the row names. */
    OWNER,
    /** Everything else: quantities and amounts. */
    VALUE;

    private static final TableLexicon LEXICON = TableLexicon.read("column-roles");

    /**
     * Tells the role of a column by its header.
     *
     * @param header text of a header cell
     */
    static ColumnRole of(String header) {
        String code = LEXICON.code(header);
        return code == null ? VALUE : valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Returns whether the column names what the row is about. */
    boolean isName() {
        return this == PLACE_NAME || this == ITEM_NAME || this == ENTITY_NAME;
    }

    /** Returns whether the column names units that do something. */
    public boolean isUnit() {
        return this == LEAD || this == COORDINATE || this == RESPONSIBLE;
    }
}
