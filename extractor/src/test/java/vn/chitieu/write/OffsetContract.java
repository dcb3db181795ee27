package vn.chitieu.write;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that the offsets of each record cut its value out of the document's text, and that no digit has no ledger entry. */
final class OffsetContract {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.,][0-9]+)*");

    private final String text;
    private final String squeezed;
    private final String where;
    private final List<String> problems = new ArrayList<>();

    private OffsetContract(String text, String where) {
        this.text = text;
        this.squeezed = squeeze(text);
        this.where = where;
    }

    /**
     * Checks one document.
     *
     * @param json the document's JSON
     * @param text its text
     * @param where begins each line of the answer
     * @return what is wrong
     */
    static List<String> check(JsonNode json, String text, String where) {
        OffsetContract contract = new OffsetContract(text, where);
        contract.checkHeader(json.path("document"));
        json.path("sections").forEach(contract::checkSection);
        json.path("targets").forEach(contract::checkTarget);
        json.path("budgets").forEach(contract::checkBudget);
        json.path("assignments").forEach(contract::checkAssignment);
        json.path("findings").forEach(contract::checkFinding);
        contract.checkLedger(json.path("numerals"));
        return contract.problems;
    }

    private void checkHeader(JsonNode document) {
        document.path("evidence").properties().forEach(field -> {
            String value = cut("document " + field.getKey(), field.getValue());
            if (field.getKey().equals("number")) {
                require(
                        value.equals(document.path("number").asText()),
                        "document number",
                        "offsets cut '" + value + "', the number is " + document.path("number"));
            }
        });
    }

    private void checkSection(JsonNode section) {
        String value = squeeze(cut(name("section", section), section.path("evidence")));
        for (String field : List.of("label", "title")) {
            String part = section.path(field).asText("");
            require(
                    section.path(field).isNull() || value.contains(squeeze(part)),
                    name("section", section),
                    "offsets cut '" + value + "', which lacks the " + field + " '" + part + "'");
        }
    }

    private void checkTarget(JsonNode target) {
        String name = name("target", target);
        String value = cut(name, target.path("evidence"));
        checkClause(name, target.path("evidence"), value);
        if (NUMBER.matcher(value).find()) {
            require(
                    Character.isDigit(value.charAt(value.length() - 1)) && value.matches("[-+]?[0-9].*"),
                    name,
                    "offsets cut '" + value + "', which is more than a number");
            Set<BigDecimal> read = readings(value);
            for (String field : List.of("value", "value_max", "denominator")) {
                require(
                        target.path(field).isNull() || read.contains(plain(target.path(field))),
                        name,
                        "offsets cut '" + value + "', the " + field + " is " + target.path(field));
            }
        }
    }

    private void checkBudget(JsonNode budget) {
        String name = name("budget", budget);
        String value = squeeze(cut(name, budget.path("evidence")));
        checkClause(name, budget.path("evidence"), value);
        String amountText = squeeze(budget.path("amount_text").asText());
        require(
                amountText.startsWith(value) || value.startsWith(amountText),
                name,
                "offsets cut '" + value + "', the amount is written '" + amountText + "'");
        BigDecimal amount = plain(budget.path("amount"));
        if (NUMBER.matcher(value).find() && amount.signum() != 0) {
            require(
                    readings(value).stream().anyMatch(read -> isScaled(read, amount)),
                    name,
                    "offsets cut '" + value + "', the amount is " + amount.toPlainString());
        }
    }

    private void checkAssignment(JsonNode assignment) {
        String name = name("assignment", assignment);
        String value = comparable(cut(name, assignment.path("evidence")));
        require(
                comparable(assignment.path("unit").asText()).endsWith(value),
                name,
                "offsets cut '" + value + "', the unit is " + assignment.path("unit"));
    }

    private void checkFinding(JsonNode finding) {
        if (finding.path("evidence").isObject()) {
            cut(name("finding", finding), finding.path("evidence"));
        }
    }

    /** Checks that the entries stand in order, cut their texts and leave no digit out. */
    private void checkLedger(JsonNode numerals) {
        int last = 0;
        for (JsonNode numeral : numerals) {
            String name = "numeral " + numeral.path("text") + " at " + numeral.path("start");
            int start = numeral.path("start").asInt();
            int end = numeral.path("end").asInt();
            if (start < last || end <= start || end > text.length()) {
                require(false, name, "it overlaps the numeral before, or stands outside the text");
                return;
            }
            requireNoDigits(last, start);
            require(
                    text.substring(start, end).equals(numeral.path("text").asText()),
                    name,
                    "offsets cut '" + text.substring(start, end) + "'");
            last = end;
        }
        requireNoDigits(last, text.length());
    }

    private void requireNoDigits(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                String near = squeeze(text.substring(Math.max(0, i - 20), Math.min(text.length(), i + 20)));
                problems.add(where + "no ledger entry for the digit at " + i + " in '" + near + "'");
                return;
            }
        }
    }

    /** Checks that the clause of a value stands in the text, unless it was put together from a table, and holds the value. */
    private void checkClause(String name, JsonNode evidence, String value) {
        String clause = squeeze(evidence.path("text").asText());
        require(clause.contains(squeeze(value)), name, "its evidence '" + clause + "' lacks '" + value + "'");
        require(
                evidence.path("cell").isTextual() || squeezed.contains(clause),
                name,
                "its evidence '" + clause + "' is not in the text");
    }

    private String cut(String name, JsonNode evidence) {
        int start = evidence.path("start").asInt();
        int end = evidence.path("end").asInt();
        if (start < 0 || end <= start || end > text.length()) {
            require(false, name, "offsets " + start + " to " + end + " are not in the text");
            return "";
        }
        String value = text.substring(start, end);
        require(value.equals(value.strip()), name, "offsets cut space too: '" + value + "'");
        return value;
    }

    private void require(boolean right, String name, String otherwise) {
        if (!right) {
            problems.add(where + name + ": " + otherwise);
        }
    }

    private static String name(String kind, JsonNode record) {
        return kind + " " + record.path("id").asText();
    }

    /** Returns the numbers that a text may hold, with point or comma for the decimals. */
    private static Set<BigDecimal> readings(String value) {
        Set<BigDecimal> read = new HashSet<>();
        Matcher matcher = NUMBER.matcher(value);
        while (matcher.find()) {
            for (String reading : List.of(
                    matcher.group(),
                    matcher.group().replace(".", "").replace(',', '.'),
                    matcher.group().replace(",", ""))) {
                if (reading.matches("[0-9]+(\\.[0-9]+)?")) {
                    read.add(new BigDecimal(reading).stripTrailingZeros());
                    read.add(new BigDecimal(reading).negate().stripTrailingZeros());
                }
            }
        }
        return read;
    }

    private static boolean isScaled(BigDecimal read, BigDecimal amount) {
        return read.stripTrailingZeros()
                        .unscaledValue()
                        .equals(amount.stripTrailingZeros().unscaledValue())
                && amount.abs().compareTo(read.abs()) >= 0;
    }

    private static BigDecimal plain(JsonNode number) {
        return new BigDecimal(number.asText()).stripTrailingZeros();
    }

    private static String comparable(String unit) {
        return squeeze(unit).toLowerCase(Locale.ROOT).replace("ủy ban nhân dân", "ubnd");
    }

    private static String squeeze(String value) {
        return value.replaceAll("\\s+", " ").strip();
    }
}
