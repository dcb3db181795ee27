package vn.chitieu.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import vn.chitieu.model.UserException;

/**
 * Compares the JSON of a run with gold annotations. A document belongs to the gold whose name begins its file's name:
 * {@code plan.gold.json} measures {@code plan.txt}, {@code plan.pdf} and {@code plan.scan.pdf}.
 */
public final class Evaluator {

    private final Map<RecordKind, Tally> totals = new EnumMap<>(RecordKind.class);
    private final Map<String, Map<RecordKind, Score>> byDocument = new LinkedHashMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private final Set<String> measured = new HashSet<>();
    private int documents;
    private int unclassified;
    private int numerals;

    private Evaluator() {}

    /**
     * Compares a run with gold.
     *
     * @param run folder of a run, or its {@code json} folder
     * @param gold folder with files that end in {@code .gold.json}
     * @throws UserException where a folder or file cannot be read, or there is no gold
     */
    public static Evaluation evaluate(Path run, Path gold) {
        SortedMap<String, JsonNode> annotations = EvaluationFiles.gold(gold);
        Evaluator evaluator = new Evaluator();
        for (Path file : EvaluationFiles.documents(run)) {
            evaluator.add(EvaluationFiles.read(file), annotations);
        }
        List<String> notRun = annotations.keySet().stream()
                .filter(name -> !evaluator.measured.contains(name))
                .sorted()
                .toList();
        return new Evaluation(
                evaluator.documents,
                notRun,
                scores(evaluator.totals),
                evaluator.byDocument,
                evaluator.unclassified,
                evaluator.numerals,
                List.copyOf(evaluator.differences));
    }

    private void add(JsonNode document, SortedMap<String, JsonNode> annotations) {
        String path = Values.text(document.at("/document/source/path"));
        String name = path.substring(path.lastIndexOf('/') + 1);
        Optional<Map.Entry<String, JsonNode>> gold = annotations.entrySet().stream()
                .filter(entry -> name.startsWith(entry.getKey()))
                .findFirst();
        if (gold.isEmpty()) {
            return;
        }
        documents++;
        measured.add(gold.get().getKey());
        DocumentEvaluation evaluation =
                DocumentEvaluation.of(name, document, gold.get().getValue());
        evaluation.tallies().forEach((kind, tally) -> totals.computeIfAbsent(kind, any -> new Tally())
                .add(tally));
        byDocument.put(name, scores(evaluation.tallies()));
        differences.addAll(evaluation.differences());
        for (JsonNode numeral : document.path("numerals")) {
            numerals++;
            unclassified += Values.text(numeral.path("role")).equals("unclassified") ? 1 : 0;
        }
    }

    private static Map<RecordKind, Score> scores(Map<RecordKind, Tally> tallies) {
        Map<RecordKind, Score> scores = new EnumMap<>(RecordKind.class);
        tallies.forEach((kind, tally) -> scores.put(kind, tally.score()));
        return scores;
    }
}
