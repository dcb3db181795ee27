package vn.chitieu.write;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** Lays out a document's JSON with one record a line, so that two runs compare line by line and no space is wasted. */
final class RecordPerLine extends MinimalPrettyPrinter {

    private static final long serialVersionUID = 1L;

    private int depth;

    @Override
    public void writeStartObject(JsonGenerator out) throws IOException {
        super.writeStartObject(out);
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) throws IOException {
        newLine(out, 1);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
        super.writeObjectEntrySeparator(out);
        newLine(out, 1);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) throws IOException {
        newLine(out, 1);
        depth--;
        super.writeEndObject(out, entries);
        newLine(out, 0);
    }

    @Override
    public void writeStartArray(JsonGenerator out) throws IOException {
        super.writeStartArray(out);
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) throws IOException {
        newLine(out, 2);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
        super.writeArrayValueSeparator(out);
        newLine(out, 2);
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) throws IOException {
        if (values > 0) {
            newLine(out, 2);
        }
        depth--;
        super.writeEndArray(out, values);
    }

    private void newLine(JsonGenerator out, int atDepth) throws IOException {
        if (depth == atDepth) {
            out.writeRaw('\n');
        }
    }
}
