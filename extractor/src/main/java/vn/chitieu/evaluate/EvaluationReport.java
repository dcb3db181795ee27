package vn.chitieu.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows an evaluation as lines for people or as JSON for programs. */
public final class EvaluationReport {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int PLACE_LENGTH = 110;

    private EvaluationReport() {}

    /**
     * Shows an evaluation as lines.
     *
     * @param evaluation what was found
     * @param differences how many differences of each document to show at most
     */
    public static List<String> lines(Evaluation evaluation, int differences) {
        List<String> lines = new ArrayList<>();
        if (differences > 0) {
            Map<String, List<Difference>> byDocument = new LinkedHashMap<>();
            evaluation.differences().forEach(difference -> byDocument
                    .computeIfAbsent(difference.document(), any -> new ArrayList<>())
                    .add(difference));
            byDocument.forEach((name, all) -> addDifferences(lines, name, all, differences));
        }
        lines.add(evaluation.documents() + " documents compared"
                + (evaluation.notRun().isEmpty() ? "" : ", not in the run: " + String.join(", ", evaluation.notRun())));
        lines.add(String.format(
                Locale.ROOT, "%-12s %5s %7s %7s %7s %7s   %s", "", "gold", "P", "R", "F1", "strict", "fields"));
        evaluation.total().forEach((kind, score) -> {
            StringBuilder fields = new StringBuilder();
            score.fields()
                    .forEach((field, share) -> fields.append(String.format(Locale.ROOT, " %s=%.2f", field, share)));
            lines.add(String.format(
                    Locale.ROOT,
                    "%-12s %5d %7.3f %7.3f %7.3f %7.3f  %s",
                    kind.jsonName(),
                    score.gold(),
                    score.precision(),
                    score.recall(),
                    score.f1(),
                    score.strict(),
                    fields));
        });
        lines.add("unclassified numerals: " + evaluation.unclassified() + " of " + evaluation.numerals());
        evaluation.byDocument().forEach((name, scores) -> {
            StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-44s", name));
            scores.forEach((kind, score) ->
                    line.append(String.format(Locale.ROOT, " %s=%.3f", kind.jsonName(), score.strict())));
            lines.add(line.toString());
        });
        return lines;
    }

    /** Shows an evaluation as JSON: rounded numbers, and every difference. */
    public static String json(Evaluation evaluation) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("documents", evaluation.documents());
        ArrayNode notRun = root.putArray("not_run");
        evaluation.notRun().forEach(notRun::add);
        ObjectNode total = root.putObject("total");
        evaluation.total().forEach((kind, score) -> total.set(kind.jsonName(), json(score)));
        ObjectNode documents = root.putObject("per_document");
        evaluation.byDocument().forEach((name, scores) -> {
            ObjectNode document = documents.putObject(name);
            scores.forEach((kind, score) -> document.put(kind.jsonName(), score.strict()));
        });
        root.putArray("unclassified_numerals").add(evaluation.unclassified()).add(evaluation.numerals());
        ArrayNode differences = root.putArray("differences");
        evaluation.differences().forEach(difference -> differences.add(json(difference)));
        DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return MAPPER.writer(printer).writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode json(Score score) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("gold", score.gold());
        node.put("P", score.precision());
        node.put("R", score.recall());
        node.put("F1", score.f1());
        node.put("strict", score.strict());
        ObjectNode fields = node.putObject("fields");
        score.fields().forEach(fields::put);
        return node;
    }

    private static ObjectNode json(Difference difference) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("document", difference.document());
        node.put("kind", difference.kind().jsonName());
        node.put("outcome", difference.outcome().name().toLowerCase(Locale.ROOT));
        node.put("field", difference.field());
        node.put("strict", difference.strict());
        node.put("found", difference.found());
        node.put("gold", difference.gold());
        node.put("record", difference.record());
        node.put("place", difference.place());
        node.put("page", difference.page());
        node.put("start", difference.start());
        return node;
    }

    private static void addDifferences(List<String> lines, String name, List<Difference> differences, int most) {
        lines.add("--- " + name);
        differences.stream().limit(most).map(EvaluationReport::line).forEach(lines::add);
        if (differences.size() > most) {
            lines.add("    ... and " + (differences.size() - most) + " more");
        }
    }

    private static String line(Difference difference) {
        String kind = difference.kind().jsonName();
        String what =
                switch (difference.outcome()) {
                    case MISSED -> kind + " missed: " + difference.gold();
                    case EXTRA -> kind + " extra: " + difference.found();
                    case WRONG ->
                        kind + " " + difference.field() + (difference.strict() ? "" : " (not strict)") + ": got "
                                + difference.found() + ", gold " + difference.gold();
                };
        String place = difference.place();
        if (place.length() > PLACE_LENGTH) {
            place = place.substring(0, PLACE_LENGTH) + "...";
        }
        String page = difference.page() == null ? "" : ", page " + difference.page();
        String offset = difference.start() == null ? "" : " (at " + difference.start() + page + ")";
        return "    " + what + " :: " + place + offset;
    }
}
