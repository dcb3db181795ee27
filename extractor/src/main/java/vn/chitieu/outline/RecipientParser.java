package vn.chitieu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.text.Span;

/** Reads the lines under {@code Nơi nhận}. */
final class RecipientParser {
    private static final int MAX_LINES = 80;
    private static final Pattern HEAD = Pattern.compile("[^a-z0-9\\n]{0,6}noi\\s+(?:nhan|gui)\\s?[:;.]?");
    private static final Pattern RUN_IN_HEAD = Pattern.compile("(?<=[./;:]\\s{0,3})noi\\s+nhan\\s?:");
    private static final Pattern WORDS = Pattern.compile("(?<![a-z])noi\\s+(?:nhan|gui)(?![a-z])");
    private static final Pattern BULLET = Pattern.compile("^(?:[-–+*•·]|\\.(?=\\s))\\s*");
    private static final Pattern NEXT_BULLET = Pattern.compile("[;.)]\\s*[-–+•]\\s*(?=\\p{Lu})");

    /** The signature that a page sets beside the recipients. */
    private static final Pattern SIGNATURE = Pattern.compile(
            "(?<=^|[\\s;.:])(?:(?:TM|KT|TL|TUQ)\\s?[./]\\s?\\p{Lu}{2,}(?:[ ,–-]{1,2}\\p{Lu}{2,}(?!\\p{Ll}))*|(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG [A-ZĐ]{3,}|CHÁNH VĂN PHÒNG|BÍ THƯ|(?:BỘ|THỨ|TỔNG CỤC|CỤC|VỤ) TRƯỞNG|THỐNG ĐỐC))(?=$|\\s)");

    /** The signer's name, behind a recipient on the same line, where the signature stands beside. */
    private static final Pattern NAME = Pattern.compile("(?<=[;,.)])\\s\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+){1,4}$");

    private RecipientParser() {}

    /**
     * Recipients and where they stand.
     *
     * @param lines recipients in order, without bullets and closing marks
     * @param span from {@code Nơi nhận} to the last of them
     */
    record Recipients(List<String> lines, Span span) {}

    /**
     * Finds the recipients.
     *
     * @param text the document
     * @param from where to begin
     */
    static @Nullable Recipients find(HeaderText text, int from) {
        Matcher words = WORDS.matcher(text.folded()).region(from, text.folded().length());
        while (words.find()) {
            int index = text.lineAfter(words.start());
            if (index < text.lines().size() && text.lines().get(index).start() <= words.start()) {
                Line line = text.lines().get(index);
                Matcher head = HEAD.matcher(text.folded()).region(line.start(), line.end());
                if (head.lookingAt()) {
                    return read(text, index, line.start(), head.end());
                }
                Matcher runIn = RUN_IN_HEAD
                        .matcher(text.folded())
                        .region(words.start(), line.end())
                        .useTransparentBounds(true);
                if (runIn.lookingAt()) {
                    return read(text, index, runIn.start(), runIn.end());
                }
            }
        }
        return null;
    }

    private static Recipients read(HeaderText text, int index, int start, int after) {
        List<String> recipients = new ArrayList<>();
        Line head = text.lines().get(index);
        int end = after;
        boolean bullets = false;
        boolean beside = false;
        boolean open = false;
        for (int i = index; i < Math.min(text.lines().size(), index + MAX_LINES); i++) {
            Line line = text.lines().get(i);
            if (line.block() != head.block() && head.cell() >= 0 || line.cell() != head.cell()) {
                break;
            }
            String printed = text.text()
                    .substring(Math.max(line.start(), i == index ? after : line.start()), line.end())
                    .strip();
            String kept = SIGNATURE.matcher(printed).replaceAll("").strip();
            beside |= kept.length() < printed.length();
            kept = beside ? NAME.matcher(kept).replaceFirst("") : kept;
            if (kept.isEmpty()) {
                if (!printed.isEmpty() && !BULLET.matcher(printed).find() && i > index && bullets) {
                    break;
                }
                continue;
            }
            boolean bullet = BULLET.matcher(kept).find();
            boolean closes = kept.endsWith(";");
            if (bullets && !bullet && !(open && closes) && ends(kept, recipients, head.cell() >= 0)) {
                break;
            }
            bullets |= bullet;
            open = !closes && !kept.endsWith(".");
            add(kept, bullet || !bullets, recipients);
            end = line.end();
        }
        return new Recipients(List.copyOf(recipients), new Span(start, end));
    }

    /**
     * A line with no bullet goes on with the recipient before it only where it begins in the middle of a phrase, or closes what
     * that one left open.
     */
    private static boolean ends(String line, List<String> recipients, boolean inCell) {
        boolean middle = Character.isLowerCase(line.codePointAt(0)) || line.startsWith("(");
        return recipients.isEmpty() || !middle && !inCell;
    }

    private static void add(String printed, boolean isNew, List<String> recipients) {
        if (!isNew && !recipients.isEmpty()) {
            int last = recipients.size() - 1;
            recipients.set(last, recipients.get(last) + " " + tidy(printed));
            return;
        }
        int from = 0;
        Matcher next = NEXT_BULLET.matcher(printed);
        while (next.find()) {
            addTidy(printed.substring(from, next.start() + 1), recipients);
            from = next.end();
        }
        addTidy(printed.substring(from), recipients);
    }

    private static void addTidy(String printed, List<String> recipients) {
        String tidy = tidy(printed);
        if (!tidy.isEmpty()) {
            recipients.add(tidy);
        }
    }

    private static String tidy(String recipient) {
        return BULLET.matcher(recipient.strip())
                .replaceFirst("")
                .replaceAll("[\\s;.,/]+$", "")
                .strip();
    }
}
