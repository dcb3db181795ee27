package vn.chitieu.read.page.textlayer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chitieu.orthography.LegacyEncoding;
import vn.chitieu.orthography.LegacyFonts;
import vn.chitieu.orthography.Plausibility;
import vn.chitieu.orthography.SyllableEvidence;
import vn.chitieu.read.page.Word;

/** Words of a page as a text that can be judged. */
final class WordsRead {
    /** Gap between two pieces of one word at most, as a share of the font size. */
    private static final float LETTER_GAP = 0.15f;

    private final List<Word> words;

    private WordsRead(List<Word> words) {
        this.words = words;
    }

    /**
     * Returns the text of words.
     *
     * @param words words in the order of the source
     */
    static WordsRead of(List<Word> words) {
        return new WordsRead(words);
    }

    /** Returns how plausible the text is as it stands. */
    Plausibility plausibility() {
        return words.isEmpty() ? Plausibility.NONE : Plausibility.of(text(Map.of()));
    }

    /** Returns how plausible the text is where fonts of legacy encodings are taken for what they are. */
    Plausibility decoded() {
        Map<String, SyllableEvidence> evidence = new HashMap<>();
        for (Word word : words) {
            evidence.computeIfAbsent(font(word), font -> new SyllableEvidence()).add(word.text());
        }
        Map<String, LegacyEncoding> encodings = new HashMap<>();
        evidence.forEach((font, found) -> {
            LegacyFonts.Face face = LegacyFonts.of(font);
            LegacyEncoding encoding = found.decide(face == null ? null : face.encoding());
            if (encoding != null) {
                encodings.put(font, encoding);
            }
        });
        return encodings.isEmpty() ? plausibility() : Plausibility.of(text(encodings));
    }

    private String text(Map<String, LegacyEncoding> encodings) {
        StringBuilder text = new StringBuilder();
        Word before = null;
        for (Word word : words) {
            if (before != null && !continues(before, word)) {
                text.append(' ');
            }
            LegacyEncoding encoding = encodings.get(font(word));
            text.append(
                    encoding == null
                            ? word.text()
                            : encoding.decode(word.text()).text());
            before = word;
        }
        return text.toString();
    }

    private static boolean continues(Word before, Word word) {
        float gap = word.x0() - before.x1();
        return !before.spaceAfter()
                && Math.abs(word.baseline() - before.baseline()) < LETTER_GAP * word.size()
                && Math.abs(gap) < LETTER_GAP * word.size();
    }

    private static String font(Word word) {
        @Nullable String font = word.style().font();
        return font == null ? "" : font;
    }
}
