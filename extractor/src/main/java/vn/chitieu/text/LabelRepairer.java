package vn.chitieu.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chitieu.text.LeadingMark.Kind;

/**
 * Repairs labels that character recognition misread, where their place among their siblings says what they were: {@code II.}
 * between {@code II.} and {@code IV.}, {@code ø)} after {@code e)}. Text that was typed keeps the numbering that its author
 * wrote.
 */
final class LabelRepairer {
    /** The order of points by Nghị định 30/2020/NĐ-CP and as written before it: Vietnamese letters without tones. */
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private static final Pattern ROMAN =
            Pattern.compile("^([IVXHTMLl1|!\\]]{1,6})(?:\\s?[.,]\\s*(?=\\p{Lu})|\\s+(?=\\p{Lu}{2,}\\s\\p{Lu}{2,}))");
    private static final Pattern POINT = Pattern.compile("^(\\S)\\)\\s?(?=\\p{L})");
    private static final Pattern NUMBER_WITH_COMMA = Pattern.compile("^(\\d{1,2}),\\s(?=\\p{Lu})");

    private final List<CleanLine> lines;
    private final Map<TracedText, DamageRepairer.Change> changes = new IdentityHashMap<>();
    private String capital = "";
    private int roman;
    private int number;
    private int letter = -1;

    private LabelRepairer(List<CleanLine> lines) {
        this.lines = lines;
    }

    /**
     * Repairs the labels of lines in place.
     *
     * @param flows the lines of a document in order
     * @return what was changed, by the line's text
     */
    static Map<TracedText, DamageRepairer.Change> repair(List<List<CleanLine>> flows) {
        List<CleanLine> all = new ArrayList<>();
        flows.forEach(all::addAll);
        LabelRepairer repairer = new LabelRepairer(all);
        for (int i = 0; i < all.size(); i++) {
            repairer.look(i);
        }
        return repairer.changes;
    }

    private static boolean isRecognised(CleanLine line) {
        return line.source().runs().stream().anyMatch(run -> run.confidence() < 1);
    }

    private void look(int index) {
        CleanLine line = lines.get(index);
        if (isRecognised(line) && (romanLabel(index) || point(index) || comma(line))) {
            return;
        }
        LeadingMark mark = LeadingMark.of(line.text());
        if (mark == null) {
            return;
        }
        switch (mark.kind()) {
            case PART, CHAPTER, CAPITAL, APPENDIX -> {
                roman = number = 0;
                capital = mark.kind() == Kind.CAPITAL ? mark.label() : "";
            }
            case ROMAN -> {
                roman = RomanNumeral.value(mark.label());
                number = 0;
            }
            case ARABIC -> number = Integer.parseInt(mark.label());
            case LETTER -> letter = LETTERS.indexOf(mark.label());
            default -> {}
        }
        if (mark.kind() != Kind.LETTER && mark.kind() != Kind.BULLET && mark.kind() != Kind.PARENTHESISED) {
            letter = -1;
        }
    }

    private boolean romanLabel(int index) {
        Matcher matcher = ROMAN.matcher(lines.get(index).text());
        if (!matcher.find()) {
            return false;
        }
        String read = matcher.group(1);
        int value = RomanNumeral.value(read);
        int expected = roman + 1;
        boolean digits = read.chars().allMatch(Character::isDigit);
        int next = nextRoman(index, 1);
        if (digits
                && roman == 0
                && read.equals("1")
                && next == 2
                && LineWording.isShout(lines.get(index).text())) {
            repairRoman(index, read, 1, "");
            return true;
        }
        // H. after G. is what it seems.
        boolean inAlphabet = read.length() == 1 && !capital.isEmpty() && read.charAt(0) == capital.charAt(0) + 1;
        if (value == expected || digits || inAlphabet) {
            return false;
        }
        for (int follower = expected; follower <= Math.min(expected + 1, RomanNumeral.LARGEST); follower++) {
            // The stop behind the numeral was taken for a letter; the author may have left out a number.
            if (read.equals(RomanNumeral.of(follower) + "L")) {
                repairRoman(index, read, follower, ".");
                return true;
            }
        }
        boolean between = value == 0 && read.length() > 1 && next == expected + 1;
        if (!between && !RomanNumeral.mayBeReadAs(expected, read)) {
            return false;
        }
        // What is no numeral was misread; a numeral was where the next one follows on, or where it would stand twice.
        boolean twice = value == roman && (next != expected || nextRoman(index, 2) == expected + 2);
        boolean proved = value == 0 || next == expected + 1 || twice;
        if (proved) {
            repairRoman(index, read, expected, "");
        }
        return proved;
    }

    private void repairRoman(int index, String read, int numeral, String stop) {
        change(lines.get(index), read, RomanNumeral.of(numeral) + stop);
        roman = numeral;
        number = 0;
        letter = -1;
    }

    /** Returns the number of one of the Roman labels below a line, the first of them for 1, or 0. */
    private int nextRoman(int index, int place) {
        return lines.subList(index + 1, lines.size()).stream()
                .map(line -> LeadingMark.of(line.text()))
                .filter(mark -> mark != null && mark.kind() == Kind.ROMAN)
                .mapToInt(mark -> RomanNumeral.value(mark.label()))
                .skip(place - 1)
                .findFirst()
                .orElse(0);
    }

    /** {@code ø)} and {@code 9)} after {@code e)} are {@code g)}, {@code 1)} after {@code h)} is {@code i)}; {@code d)} before {@code e)} and after {@code d)} is {@code đ)}. */
    private boolean point(int index) {
        Matcher matcher = POINT.matcher(lines.get(index).text());
        if (!matcher.find() || letter + 1 >= LETTERS.length()) {
            return false;
        }
        char read = matcher.group(1).charAt(0);
        char expected = LETTERS.charAt(letter + 1);
        int place = LETTERS.indexOf(read);
        boolean alike = bare(read) == bare(expected);
        boolean misread = place < 0 && !isAscii(read) && (letter >= 0 || alike)
                || letter >= 0 && likenesses(expected).indexOf(read) >= 0 && !beginsNumbers(index, read)
                || place >= 0 && place == letter && alike;
        if (misread) {
            change(lines.get(index), matcher.group(1), String.valueOf(expected));
            letter++;
        }
        return misread;
    }

    /** Returns whether {@code 1)} is the first of a list of numbers: {@code 2)} follows. */
    private boolean beginsNumbers(int index, char read) {
        return read == '1'
                && lines.subList(index + 1, lines.size()).stream()
                        .map(line -> POINT.matcher(line.text()))
                        .filter(Matcher::find)
                        .findFirst()
                        .filter(next -> next.group(1).equals("2"))
                        .isPresent();
    }

    /** Returns what a letter of a label looks like. */
    private static String likenesses(char letter) {
        return switch (letter) {
            case 'g' -> "9";
            case 'i', 'l' -> "1I!|¡";
            case 'o' -> "0";
            default -> "";
        };
    }

    private static boolean isAscii(char c) {
        return c < 128;
    }

    /** Returns a letter without its signs; of đ, d. */
    private static char bare(char letter) {
        char lower = Character.toLowerCase(letter);
        return lower == 'đ'
                ? 'd'
                : Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD)
                        .charAt(0);
    }

    private boolean comma(CleanLine line) {
        Matcher matcher = NUMBER_WITH_COMMA.matcher(line.text());
        boolean next = matcher.find() && Integer.parseInt(matcher.group(1)) == number + 1 && number > 0;
        if (next) {
            change(line, matcher.group(1) + ",", matcher.group(1) + ".");
            number++;
            letter = -1;
        }
        return next;
    }

    private void change(CleanLine line, String before, String after) {
        line.text().replace(0, before.length(), after);
        changes.put(line.text(), new DamageRepairer.Change(0, after.length(), before, after, "label-sequence"));
    }
}
