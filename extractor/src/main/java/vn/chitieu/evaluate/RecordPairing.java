package vn.chitieu.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Decides which found target, budget or assignment is which of the gold: those that may be the same are taken in the order of how
 * much they have in common, then of how near their places in the lists are, each once.
 */
final class RecordPairing {

    private static final double HELD = 0.6;
    private static final double SAME_UNIT = 0.75;

    private final Texts texts;
    private final FieldComparison fields;

    /** A record and a gold record that may be the same. */
    private record Candidate(double affinity, double nearness, Pair pair) {}

    RecordPairing(Texts texts) {
        this.texts = texts;
        this.fields = new FieldComparison(texts);
    }

    /** Pairs records, best pair first. */
    List<Pair> pairs(RecordKind kind, JsonNode found, JsonNode gold) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            for (int j = 0; j < gold.size(); j++) {
                double affinity = affinity(kind, found.path(i), gold.path(j));
                if (affinity != 0) {
                    double nearness = -Math.abs((double) i / found.size() - (double) j / gold.size());
                    candidates.add(new Candidate(affinity, nearness, new Pair(i, j)));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::affinity)
                .thenComparingDouble(Candidate::nearness)
                .thenComparingInt(candidate -> candidate.pair.found())
                .thenComparingInt(candidate -> candidate.pair.gold())
                .reversed());
        return eachOnce(candidates);
    }

    private static List<Pair> eachOnce(List<Candidate> candidates) {
        BitSet usedFound = new BitSet();
        BitSet usedGold = new BitSet();
        List<Pair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Pair pair = candidate.pair;
            if (!usedFound.get(pair.found()) && !usedGold.get(pair.gold())) {
                usedFound.set(pair.found());
                usedGold.set(pair.gold());
                pairs.add(pair);
            }
        }
        return pairs;
    }

    /** Returns how much two records have in common, 0 where they cannot be the same. */
    private double affinity(RecordKind kind, JsonNode found, JsonNode gold) {
        return switch (kind) {
            case TARGETS -> targetAffinity(found, gold);
            case BUDGETS -> budgetAffinity(found, gold);
            case ASSIGNMENTS -> assignmentAffinity(found, gold);
            case SECTIONS, DOCUMENT -> throw new IllegalArgumentException(kind + " are not paired by likeness");
        };
    }

    private double targetAffinity(JsonNode found, JsonNode gold) {
        boolean range = !Values.isNull(gold.path("value_max"));
        if (!Values.isSameNumber(found.path("value"), gold.path("value"))
                || range && !Values.isSameNumber(found.path("value_max"), gold.path("value_max"))) {
            return 0;
        }
        double held = texts.containment(quote(gold), clause(found));
        if (held < HELD) {
            return 0;
        }
        List<String> given =
                RecordKind.TARGETS.fields().stream().filter(gold::has).toList();
        int right = fields.countRight(RecordKind.TARGETS, given, found, gold);
        String indicator = Values.text(found.path("indicator"));
        return held + texts.similarity(indicator, Values.text(gold.path("indicator"))) + 0.05 * right;
    }

    private double budgetAffinity(JsonNode found, JsonNode gold) {
        if (!Values.isSameNumber(found.path("amount"), gold.path("amount"))) {
            return 0;
        }
        double held = texts.containment(quote(gold), clause(found));
        List<String> said = List.of("source", "capital", "project");
        return held < HELD ? 0 : held + 0.1 * fields.countRight(RecordKind.BUDGETS, said, found, gold);
    }

    private double assignmentAffinity(JsonNode found, JsonNode gold) {
        double unit = 0;
        for (JsonNode reading : Values.readings(gold, "unit")) {
            unit = Math.max(unit, texts.similarity(Values.text(found.path("unit")), Values.text(reading)));
        }
        if (unit < SAME_UNIT) {
            return 0;
        }
        double held = texts.containment(quote(gold), clause(found) + " " + Values.text(found.path("task")));
        if (held < HELD) {
            return 0;
        }
        int role = fields.countRight(RecordKind.ASSIGNMENTS, List.of("role"), found, gold);
        int project = fields.countRight(RecordKind.ASSIGNMENTS, List.of("project"), found, gold);
        return held + unit + 0.5 * role + 0.3 * project;
    }

    private static String quote(JsonNode gold) {
        return Values.text(gold.path("quote"));
    }

    private static String clause(JsonNode found) {
        return Values.text(found.path("evidence").path("text"));
    }
}
