package vn.chitieu.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Aligns two outlines in order, so that as many sections as possible agree in label and title. */
final class SectionPairing {

    private static final double ALIKE = 0.7;

    private final Texts texts;

    SectionPairing(Texts texts) {
        this.texts = texts;
    }

    /** Pairs sections in document order. */
    List<Pair> pairs(JsonNode found, JsonNode gold) {
        boolean[][] same = new boolean[found.size()][gold.size()];
        int[][] best = new int[found.size() + 1][gold.size() + 1];
        for (int i = found.size() - 1; i >= 0; i--) {
            for (int j = gold.size() - 1; j >= 0; j--) {
                same[i][j] = isSame(found.path(i), gold.path(j));
                int together = same[i][j] ? best[i + 1][j + 1] + 1 : 0;
                best[i][j] = Math.max(Math.max(best[i + 1][j], best[i][j + 1]), together);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < found.size() && j < gold.size()) {
            if (same[i][j] && best[i][j] == best[i + 1][j + 1] + 1) {
                pairs.add(new Pair(i++, j++));
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    private boolean isSame(JsonNode found, JsonNode gold) {
        return label(found).equals(label(gold))
                && Values.readings(gold, "title").stream().anyMatch(title -> isAlike(found.path("title"), title));
    }

    private boolean isAlike(JsonNode found, JsonNode gold) {
        return Values.isBlank(found) && Values.isBlank(gold)
                || texts.similarity(Values.text(found), Values.text(gold)) >= ALIKE;
    }

    private static String label(JsonNode section) {
        return Texts.fold(Values.text(section.path("label"))).replaceAll("^[.)]+|[.)]+$", "");
    }
}
