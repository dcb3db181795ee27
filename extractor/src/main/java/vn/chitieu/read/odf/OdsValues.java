package vn.chitieu.read.odf;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.chitieu.read.office.OfficeXml;
import vn.chitieu.read.sheet.NumberPattern;

/** Shows the values of cells of an OpenDocument workbook as their formats say (ODF 1.2 part 1, 19.385). */
final class OdsValues {
    private static final LocalDateTime MIDNIGHT = LocalDateTime.of(1900, 1, 1, 0, 0);
    /** Longer ones are no numbers; in characters. */
    private static final int LONGEST = 40;

    private static final Set<String> NUMBERS = Set.of("float", "percentage", "currency");

    private final OdfNumbers numbers;

    OdsValues(OdfNumbers numbers) {
        this.numbers = numbers;
    }

    /**
     * Returns what the current cell shows of its number or date; null where it holds text.
     *
     * @param xml the cell
     * @param format name of the style of its numbers, or null
     */
    @Nullable
    String shown(XMLStreamReader xml, @Nullable String format) {
        String type = OfficeXml.attribute(xml, "value-type");
        try {
            return switch (type == null ? "" : type) {
                case "float", "percentage", "currency" -> number(OfficeXml.attribute(xml, "value"), format);
                case "boolean" -> truth(OfficeXml.attribute(xml, "boolean-value"));
                case "date" -> date(OfficeXml.attribute(xml, "date-value"), format);
                case "time" -> time(OfficeXml.attribute(xml, "time-value"), format);
                default -> null;
            };
        } catch (NumberFormatException | DateTimeException | ArithmeticException e) {
            // What cannot be read is taken as it was shown.
            return null;
        }
    }

    /**
     * Returns the number of the current cell in plain digits; null where it holds none.
     *
     * @param xml the cell
     */
    static @Nullable String stored(XMLStreamReader xml) {
        String type = OfficeXml.attribute(xml, "value-type");
        if (type == null || !NUMBERS.contains(type)) {
            return null;
        }
        try {
            double number = number(OfficeXml.attribute(xml, "value"));
            return Double.isFinite(number) ? NumberPattern.plain(number) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private @Nullable String number(@Nullable String value, @Nullable String format) {
        double number = number(value);
        return Double.isFinite(number) ? numbers.show(format, number) : null;
    }

    private static double number(@Nullable String value) {
        return value == null || value.length() > LONGEST ? Double.NaN : Double.parseDouble(value);
    }

    private static @Nullable String truth(@Nullable String value) {
        return value == null ? null : value.equals("true") ? "TRUE" : "FALSE";
    }

    private @Nullable String date(@Nullable String value, @Nullable String format) {
        if (value == null) {
            return null;
        }
        LocalDateTime time =
                value.indexOf('T') < 0 ? LocalDate.parse(value).atStartOfDay() : LocalDateTime.parse(value);
        return numbers.show(format, time, "d/m/y");
    }

    private @Nullable String time(@Nullable String value, @Nullable String format) {
        return value == null ? null : numbers.show(format, MIDNIGHT.plus(Duration.parse(value)), "h:m");
    }
}
