package vn.chitieu.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.model.Section;
import vn.chitieu.model.Severity;

/** Finds labels of sections that were skipped or given twice. */
final class NumberingCheck implements Check {
    private static final Pattern LABEL = Pattern.compile(
            "(?:(Phần|Chương|Mục|Điều)\\s+)?(?:((?:\\d{1,3}\\.)*)(\\d{1,3})|([IVXLC]{1,7})|([a-zđ])|([A-ZĐ]))");
    private static final String VIETNAMESE = "abcdđeghiklmnopqrstuvxy";

    /** What a label counts: its family, what stands before its last part, and its place in the count from 1. */
    private record Count(String family, String prefix, int number, String label) {}

    @Override
    public void look(CheckedDocument document, Findings findings) {
        Map<String, Count> last = new HashMap<>();
        for (Section section : document.records().sections()) {
            String parent = Objects.requireNonNullElse(section.parent(), "");
            Count count = count(section.label(), last.get(parent));
            if (count == null) {
                continue;
            }
            Count before = last.put(parent, count);
            if (before != null && before.family().equals(count.family()) && !follows(before, count)) {
                report(section, before, count, findings);
            }
        }
    }

    private static boolean follows(Count before, Count count) {
        if (!before.prefix().equals(count.prefix())) {
            return true;
        }
        // The Latin alphabet has no đ.
        boolean latin = before.label().equalsIgnoreCase("d") && count.label().equalsIgnoreCase("e");
        // A list that begins anew under the same heading has a lead-in of its own.
        return latin || count.number() == before.number() + 1 || (count.number() == 1 && before.number() > 1);
    }

    private static void report(Section section, Count before, Count count, Findings findings) {
        boolean again = count.number() == before.number();
        findings.addAt(
                Severity.WARNING,
                "numbering_broken",
                new Message(
                        again
                                ? "Đề mục " + count.label() + " được đánh số hai lần."
                                : "Sau đề mục " + before.label() + " là đề mục " + count.label() + ".",
                        again
                                ? "The label " + count.label() + " is given twice."
                                : "After " + before.label() + " comes " + count.label() + "."),
                List.of(section.id()),
                section.evidence());
    }

    private static @Nullable Count count(@Nullable String label, @Nullable Count before) {
        Matcher matcher = LABEL.matcher(label == null ? "" : label);
        if (label == null || !matcher.matches()) {
            return null;
        }
        String word = Objects.requireNonNullElse(matcher.group(1), "");
        if (matcher.group(3) != null) {
            return new Count(word + "1", matcher.group(2), Integer.parseInt(matcher.group(3)), label);
        }
        boolean letters = before != null && before.family().equals(word + "A");
        if (matcher.group(4) != null && !(letters && label.length() == 1)) {
            return new Count(word + "I", "", roman(matcher.group(4)), label);
        }
        String letter = label.substring(label.length() - 1);
        boolean small = matcher.group(5) != null;
        int place = VIETNAMESE.indexOf(letter.toLowerCase(Locale.ROOT)) + 1;
        if (place == 0) {
            return null;
        }
        return new Count(word + (small ? "a" : "A"), "", place, label);
    }

    private static int roman(String text) {
        int value = 0;
        int higher = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            int digit =
                    switch (text.charAt(i)) {
                        case 'I' -> 1;
                        case 'V' -> 5;
                        case 'X' -> 10;
                        case 'L' -> 50;
                        default -> 100;
                    };
            value += digit < higher ? -digit : digit;
            higher = Math.max(higher, digit);
        }
        return value;
    }
}
