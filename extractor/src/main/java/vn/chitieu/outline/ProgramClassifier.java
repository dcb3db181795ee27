package vn.chitieu.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chitieu.lexicon.Lexicon;

/** Tells the programme of a plan by the words of its title ({@code programs.tsv}). */
final class ProgramClassifier {
    private static final String OTHER = "other";
    private static final Map<String, List<String>> WORDS = words();

    private ProgramClassifier() {}

    /**
     * Classifies a plan.
     *
     * @param title title or another sentence that says what the plan is about, maybe empty
     * @return code of the programme that is named first; {@code other} where none or all are named
     */
    static String classify(String title) {
        String folded = " " + Folded.words(title) + " ";
        String first = OTHER;
        int firstAt = Integer.MAX_VALUE;
        int named = 0;
        for (Map.Entry<String, List<String>> program : WORDS.entrySet()) {
            int at = Integer.MAX_VALUE;
            for (String word : program.getValue()) {
                int found = folded.indexOf(" " + word + " ");
                at = found >= 0 ? Math.min(at, found) : at;
            }
            named += at < Integer.MAX_VALUE ? 1 : 0;
            if (at < firstAt) {
                firstAt = at;
                first = program.getKey();
            }
        }
        return named == WORDS.size() ? OTHER : first;
    }

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (List<String> row : Lexicon.rows(ProgramClassifier.class, "programs.tsv", 2)) {
            List<String> folded = new ArrayList<>();
            Lexicon.alternatives(row.get(1)).forEach(word -> folded.add(Folded.words(word)));
            words.put(row.get(0), folded);
        }
        return words;
    }
}
