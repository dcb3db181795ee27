package vn.chitieu.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chitieu.model.Evidence;
import vn.chitieu.model.Severity;
import vn.chitieu.model.Target;
import vn.chitieu.text.SourceMap;

/**
 * Finds recognised rates whose last digit may be the left circle of their sign: {@code 0,559%} where the other rates of the document
 * have two decimals. Which of the two was printed cannot be told from the text.
 */
final class PercentSignCheck implements Check {
    /** Fewer rates do not tell how exact the document's rates are. */
    private static final int FEWEST_RATES = 3;

    private static final Pattern RATE = Pattern.compile("\\d+(?:,(\\d+))?\\s?%");
    private static final Pattern ROUND_AT_THE_SIGN = Pattern.compile("\\d+,(\\d*[0689])%");

    @Override
    public void look(CheckedDocument document, Findings findings) {
        SourceMap map = document.outline().clean().map();
        String text = document.text();
        for (Target target : document.records().targets()) {
            Evidence evidence = target.evidence();
            Matcher rate = ROUND_AT_THE_SIGN.matcher(text).region(evidence.start(), text.length());
            if ("%".equals(target.unit())
                    && rate.lookingAt()
                    && map.confidence(evidence.start(), evidence.end()) < 1
                    && isMoreExact(rate, text)) {
                String shorter = text.substring(rate.start(), rate.end(1) - 1) + "%";
                findings.addAt(
                        Severity.WARNING,
                        "ocr_suspect",
                        new Message(
                                "“" + rate.group() + "” có thể là “" + shorter + "”: chữ số cuối giống nửa dấu %.",
                                "“" + rate.group() + "” may be “" + shorter
                                        + "”: its last digit is like half of the sign."),
                        List.of(target.id()),
                        evidence);
            }
        }
    }

    /** Whether a rate has more decimals than all others. */
    private static boolean isMoreExact(Matcher rate, String text) {
        int decimals = rate.end(1) - rate.start(1);
        int others = 0;
        Matcher other = RATE.matcher(text);
        while (other.find()) {
            if (other.end() != rate.end()) {
                others++;
                int own = other.group(1) == null ? 0 : other.group(1).length();
                if (own >= decimals) {
                    return false;
                }
            }
        }
        return others >= FEWEST_RATES && decimals > 1;
    }
}
