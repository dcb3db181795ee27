package vn.chitieu.write;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Takes the rows that one input gives to one table, and hands them on in pieces of bounded size. */
final class RowBuffer implements Closeable {

    private static final int PIECE = 1 << 18;

    private final TableFile table;
    private final String documentId;
    private final boolean spreadsheet;
    private final Sink sink;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CSVPrinter printer;

    /** Takes whole rows as UTF-8 text. */
    interface Sink {
        void accept(ByteArrayOutputStream rows) throws IOException;
    }

    /**
     * Begins the rows of one input.
     *
     * @param table their table
     * @param documentId id of the document that they are of, empty for an input that gave none
     * @param spreadsheet whether formulas are to be disarmed
     * @param sink takes the rows
     */
    RowBuffer(TableFile table, String documentId, boolean spreadsheet, Sink sink) throws IOException {
        this.table = table;
        this.documentId = documentId;
        this.spreadsheet = spreadsheet;
        this.sink = sink;
        printer = new CSVPrinter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), CSVFormat.RFC4180);
    }

    /** Adds the header row. */
    void addHeader() throws IOException {
        printer.printRecord(table.header());
    }

    /**
     * Adds a row.
     *
     * @param record the record's JSON
     */
    void add(JsonNode record) throws IOException {
        List<@Nullable String> cells = new ArrayList<>(table.columns().size());
        for (TableFile.Column column : table.columns()) {
            String cell = column.cell(documentId, record);
            cells.add(spreadsheet && cell != null && column.text() && isFormula(cell) ? "'" + cell : cell);
        }
        printer.printRecord(cells);
        if (bytes.size() > PIECE) {
            flush();
        }
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    private void flush() throws IOException {
        printer.flush();
        sink.accept(bytes);
        bytes.reset();
    }

    /** Returns whether a spreadsheet would run the text: the signs that OWASP lists for "CSV injection". */
    private static boolean isFormula(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0;
    }
}
