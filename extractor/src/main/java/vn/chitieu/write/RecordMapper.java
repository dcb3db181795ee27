package vn.chitieu.write;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.chitieu.model.Box;
import vn.chitieu.model.Finding;
import vn.chitieu.model.Numeral;
import vn.chitieu.model.NumeralRole;
import vn.chitieu.model.Section;
import vn.chitieu.model.SectionKind;

/**
 * Turns records into JSON objects with the contract's field names, in the order in which the records declare their fields. Null
 * stays null. Equal numbers are spelled alike: no exponent, no zeros at the end, confidences to four decimals and boxes to two,
 * because Java versions disagree on the last digits of a double.
 */
final class RecordMapper {

    private static final int CONFIDENCE_DECIMALS = 4;
    private static final int BOX_DECIMALS = 2;

    private final ObjectMapper mapper = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .addModule(module())
            .build();

    /** Returns the mapper that writes the objects. */
    ObjectMapper json() {
        return mapper;
    }

    /** Maps a record whose fields are the contract's: a header, a target, a budget, an assignment or a failure. */
    ObjectNode plain(Record record) {
        return mapper.valueToTree(record);
    }

    /** Maps a section; like every record it names the section that it stands in, which is its parent. */
    ObjectNode section(Section section) {
        ObjectNode node = mapper.createObjectNode();
        node.put("id", section.id());
        node.put("section", section.parent());
        node.setAll(plain(section));
        return node;
    }

    /**
     * Maps a numeral.
     *
     * @param documentId id of the numeral's document
     * @param section id of the innermost section, or null
     */
    ObjectNode numeral(Numeral numeral, String documentId, @Nullable String section) {
        ObjectNode node = mapper.createObjectNode();
        node.put("id", documentId + "-n" + numeral.start());
        node.put("section", section);
        node.setAll(plain(numeral));
        return node;
    }

    /**
     * Maps a finding.
     *
     * @param section id of the innermost section, or null where the finding is about the whole document
     */
    ObjectNode finding(Finding finding, @Nullable String section) {
        ObjectNode node = mapper.createObjectNode();
        node.put("id", finding.id());
        node.put("section", section);
        node.put("severity", finding.severity().code());
        node.put("code", finding.code());
        node.putObject("message").put("vi", finding.messageVi()).put("en", finding.messageEn());
        finding.records().forEach(node.putArray("records")::add);
        node.set("evidence", mapper.<JsonNode>valueToTree(finding.evidence()));
        return node;
    }

    private static SimpleModule module() {
        return new SimpleModule()
                .addSerializer(BigDecimal.class, writer((value, out) -> out.writeNumber(canonical(value))))
                .addSerializer(double.class, writer(RecordMapper::writeConfidence))
                .addSerializer(Double.class, writer(RecordMapper::writeConfidence))
                .addSerializer(Box.class, writer(RecordMapper::writeBox))
                .addSerializer(SectionKind.class, writer((value, out) -> out.writeString(value.code())))
                .addSerializer(NumeralRole.class, writer((value, out) -> out.writeString(value.code())));
    }

    private static void writeConfidence(Double value, JsonGenerator out) throws IOException {
        out.writeNumber(rounded(value, CONFIDENCE_DECIMALS));
    }

    private static void writeBox(Box box, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (double edge : new double[] {box.x0(), box.y0(), box.x1(), box.y1()}) {
            out.writeNumber(rounded(edge, BOX_DECIMALS));
        }
        out.writeEndArray();
    }

    private static BigDecimal rounded(double value, int decimals) {
        return canonical(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN));
    }

    private static BigDecimal canonical(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static <T> JsonSerializer<T> writer(ValueWriter<T> writer) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                writer.write(value, out);
            }
        };
    }

    /** Writes one value of a type that Jackson would write otherwise. */
    private interface ValueWriter<T> {
        void write(T value, JsonGenerator out) throws IOException;
    }
}
