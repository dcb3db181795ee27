package vn.chitieu.read.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import vn.chitieu.read.ocr.RecognisedLine.RecognisedWord;

/**
 * Reads hOCR, the HTML in which Tesseract gives lines and words with their places
 * (<a href="https://kba.github.io/hocr-spec/1.2/">hOCR 1.2</a>).
 */
final class HocrParser {
    private static final Pattern BOX = Pattern.compile("\\bbbox (-?\\d+) (-?\\d+) (-?\\d+) (-?\\d+)");
    private static final Pattern BASELINE = Pattern.compile("\\bbaseline (-?[\\d.]+) (-?[\\d.]+)");
    private static final Pattern SIZE = Pattern.compile("\\bx_size (-?[\\d.]+)");
    private static final Pattern CONFIDENCE = Pattern.compile("\\bx_wconf (\\d+)");

    private HocrParser() {}

    /** Returns the lines of a page in the order of the recogniser, those with no words left out. */
    static List<RecognisedLine> lines(String hocr) {
        List<RecognisedLine> lines = new ArrayList<>();
        for (Element line : Jsoup.parse(hocr).select(".ocr_line, .ocr_header, .ocr_textfloat, .ocr_caption")) {
            Matcher box = BOX.matcher(line.attr("title"));
            if (!box.find()) {
                continue;
            }
            float slope = number(BASELINE, line, 1, 0);
            float offset = number(BASELINE, line, 2, 0);
            float size = number(SIZE, line, 1, whole(box, 4) - whole(box, 2));
            List<RecognisedWord> words = new ArrayList<>();
            for (Element word : line.select(".ocrx_word")) {
                Matcher place = BOX.matcher(word.attr("title"));
                String text = word.text().replaceAll("\\s", "");
                if (place.find() && !text.isEmpty()) {
                    float middle = (whole(place, 1) + whole(place, 3)) / 2f;
                    float baseline = whole(box, 4) + offset + slope * (middle - whole(box, 1));
                    words.add(new RecognisedWord(
                            text,
                            whole(place, 1),
                            whole(place, 2),
                            whole(place, 3),
                            whole(place, 4),
                            baseline,
                            number(CONFIDENCE, word, 1, 0) / 100));
                }
            }
            if (!words.isEmpty()) {
                lines.add(new RecognisedLine(size, words));
            }
        }
        return lines;
    }

    private static float number(Pattern pattern, Element element, int group, float otherwise) {
        Matcher matcher = pattern.matcher(element.attr("title"));
        return matcher.find() ? Float.parseFloat(matcher.group(group)) : otherwise;
    }

    private static int whole(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
