package vn.chitieu.read.odf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.read.office.OfficeXml;
import vn.chitieu.read.sheet.Sheet;
import vn.chitieu.read.sheet.SheetCell;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/**
 * Reads the cells of a sheet of an OpenDocument workbook (ODF 1.2 part 1, 9.1). What is repeated without content costs nothing,
 * for programs fill the million rows of a sheet that way.
 */
final class OdsCells {
    private static final int MAX_DEPTH = 20;
    private static final int MAX_ROWS = 1 << 20;
    private static final int MAX_COLUMNS = 1 << 14;
    /** Lines around blank cells that go on farther belong to the look of a whole row, not to a table. */
    private static final int MAX_DRAWN = 256;

    private static final Pattern HUGE = Pattern.compile("\\d{8,}");

    private final OdfStyles styles;
    private final Sheet sheet;
    private final OdtBody texts;
    private final OdsBoxes boxes;
    private final OdsValues values;
    private final Map<String, Look> looks = new HashMap<>();
    /** Style of the cells of columns, by the first column that has it. */
    private final NavigableMap<Integer, String> columnStyles = new TreeMap<>();

    private int depth;
    private int columns;
    private int row;

    private record Look(
            RunStyle font,
            boolean ruled,
            Alignment alignment,
            @Nullable String numbers) {}

    /** A row being read: what its cells show, in columns counted from the left. */
    private static final class Row {
        private final @Nullable String style;
        private final List<SheetCell> filled = new ArrayList<>();
        private final List<Sheet.Merge> merges = new ArrayList<>();
        private int ruled;
        private int column;

        Row(@Nullable String style) {
            this.style = style;
        }
    }

    /**
     * Creates a reader.
     *
     * @param styles looks of the workbook
     * @param sheet takes the cells
     */
    OdsCells(OdfStyles styles, Sheet sheet) {
        this.styles = styles;
        this.sheet = sheet;
        texts = new OdtBody(styles);
        boxes = new OdsBoxes(styles, sheet, texts);
        values = new OdsValues(styles.numbers());
    }

    /** Reads the children of the current element, a sheet or a group of its rows or columns. */
    void fill(XMLStreamReader xml) throws XMLStreamException, InputException {
        if (++depth > MAX_DEPTH) {
            throw new InputException(FailureReason.TOO_COMPLEX, "groups of rows nested deeper than " + MAX_DEPTH);
        }
        while (OfficeXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "table-column-group",
                        "table-columns",
                        "table-header-columns",
                        "table-row-group",
                        "table-rows",
                        "table-header-rows" -> fill(xml);
                case "table-column" -> columns(xml);
                case "table-row" -> row(xml);
                case "shapes" -> boxes.onSheet(xml);
                default -> OfficeXml.skip(xml);
            }
        }
        depth--;
    }

    /** Returns a number of times, of any length, that is at least one. */
    private static int times(XMLStreamReader xml, String attribute, int most) {
        String text = OfficeXml.attribute(xml, attribute);
        boolean huge = text != null && HUGE.matcher(text).matches();
        return Math.max(1, huge ? most : Math.min(most, OfficeXml.number(text, 1)));
    }

    private static boolean isHidden(XMLStreamReader xml) {
        String visibility = OfficeXml.attribute(xml, "visibility");
        return "collapse".equals(visibility) || "filter".equals(visibility);
    }

    private void columns(XMLStreamReader xml) throws XMLStreamException {
        int count = Math.min(times(xml, "number-columns-repeated", MAX_COLUMNS), MAX_COLUMNS - columns);
        if (count > 0) {
            String style = OfficeXml.attribute(xml, "default-cell-style-name");
            columnStyles.put(columns, style == null ? "" : style);
            if (isHidden(xml)) {
                sheet.hideColumns(columns, columns + count - 1);
            }
            columns += count;
        }
        OfficeXml.skip(xml);
    }

    private void row(XMLStreamReader xml) throws XMLStreamException, InputException {
        int count = Math.min(times(xml, "number-rows-repeated", MAX_ROWS), MAX_ROWS - row);
        boolean hidden = isHidden(xml);
        Row read = new Row(OfficeXml.attribute(xml, "default-cell-style-name"));
        while (OfficeXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "table-cell", "covered-table-cell" -> cell(xml, read);
                default -> OfficeXml.skip(xml);
            }
        }
        if (count == 0 && !read.filled.isEmpty()) {
            throw new InputException(FailureReason.TOO_COMPLEX, "more than " + MAX_ROWS + " rows");
        }
        for (int end = row + count; row < end; row++) {
            if (hidden) {
                sheet.hideRow(row);
            }
            for (int i = 0; i < Math.min(2, read.ruled); i++) {
                sheet.rule(row);
            }
            for (SheetCell cell : read.filled) {
                sheet.add(new SheetCell(row, cell.column(), cell.runs(), cell.alignment(), cell.number()));
            }
            for (Sheet.Merge merge : read.merges) {
                sheet.merge(new Sheet.Merge(row, merge.left(), row + merge.bottom(), merge.right()));
            }
        }
    }

    private void cell(XMLStreamReader xml, Row read) throws XMLStreamException, InputException {
        int left = read.column;
        int count = Math.min(times(xml, "number-columns-repeated", MAX_COLUMNS), MAX_COLUMNS - left);
        if (count == 0) {
            throw new InputException(FailureReason.TOO_COMPLEX, "more than " + MAX_COLUMNS + " columns");
        }
        read.column += count;
        Look look = look(OfficeXml.attribute(xml, "style-name"), read, left);
        if (look.ruled() && left + count <= MAX_DRAWN) {
            read.ruled += Math.min(2, count);
        }
        if (xml.getLocalName().equals("covered-table-cell")) {
            OfficeXml.skip(xml);
            return;
        }
        int rows = times(xml, "number-rows-spanned", MAX_ROWS - row);
        int right = Math.min(MAX_COLUMNS, left + times(xml, "number-columns-spanned", MAX_COLUMNS)) - 1;
        if (rows > 1 || right > left) {
            read.merges.add(new Sheet.Merge(0, left, rows - 1, right));
        }
        boolean truth = "boolean".equals(OfficeXml.attribute(xml, "value-type"));
        String value = values.shown(xml, look.numbers());
        boolean number = value != null && !truth;
        String stored = OdsValues.stored(xml);
        List<RawRun> text = texts.lines(xml, look.font(), shape -> boxes.read(shape, row, left));
        List<RawRun> runs = value == null
                ? text
                : List.of(stored == null ? RawRun.of(value, look.font()) : RawRun.ofNumber(value, look.font(), stored));
        for (int column = left; column < left + count && !runs.isEmpty(); column++) {
            read.filled.add(new SheetCell(row, column, runs, look.alignment(), number));
        }
    }

    private Look look(@Nullable String own, Row read, int column) {
        var above = columnStyles.floorEntry(column);
        String name = own != null ? own : read.style != null ? read.style : above == null ? "" : above.getValue();
        return looks.computeIfAbsent(name, style -> {
            boolean byValue = "value-type".equals(styles.property("table-cell", style, "text-align-source"));
            return new Look(
                    styles.cellText(style),
                    styles.isRuled(style),
                    byValue ? Alignment.LEFT : styles.alignment("table-cell", style),
                    styles.property("table-cell", style, OdfStyles.NUMBERS));
        });
    }
}
