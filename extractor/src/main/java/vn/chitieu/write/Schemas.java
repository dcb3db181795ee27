package vn.chitieu.write;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the public schemas and code lists, which the build copies from the {@code schemas} folder of the repository. */
final class Schemas {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Schemas() {}

    /**
     * Reads a JSON file.
     *
     * @param path path within the folder, such as {@code tables/targets.json}
     */
    static ObjectNode json(String path) {
        try (InputStream in = open(path)) {
            return (ObjectNode) MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the codes of a code list, in the list's order.
     *
     * @param list name of the list, such as {@code comparators}
     */
    static ArrayNode codes(String list) {
        ArrayNode codes = JsonNodeFactory.instance.arrayNode();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream in = open("codes/" + list + ".csv");
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            for (CSVRecord record : format.parse(reader)) {
                codes.add(record.get("code"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }

    private static InputStream open(String path) throws IOException {
        InputStream in = Schemas.class.getResourceAsStream("/vn/chitieu/schemas/" + path);
        if (in == null) {
            throw new IOException("the build lacks the schema " + path);
        }
        return in;
    }
}
