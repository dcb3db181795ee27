package vn.chitieu.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chitieu.lexicon.Lexicon;
import vn.chitieu.model.Signer;
import vn.chitieu.text.Span;

/**
 * Reads the signature: {@code TM.} line, {@code KT.} line, the signer's own title, the name. It is recognised by its
 * capitals, so that it is found in the columns of a page that were run together as well.
 */
final class SignatureParser {
    private static final String TITLES = Lexicon.rows(SignatureParser.class, "signer-titles.tsv", 1).stream()
            .map(row -> row.get(0))
            .sorted(Comparator.comparing((String title) -> -title.length()))
            .map(title -> Folded.of(title).replace(".", "\\.?").replace(" ", "\\s{1,3}"))
            .collect(Collectors.joining("|"));

    private static final Pattern ON_BEHALF =
            Pattern.compile("(?<![a-z0-9])(?:(?:tm|t/m)\\s?[.,:]\\s{0,3}|(?:tm|t/m)\\s)(?=[a-z])");
    private static final Pattern FOR =
            Pattern.compile("(?<![a-z0-9])(?:kt|k/t|tl|t/l|tuq)\\s?[.,/]\\s{0,3}(?:" + TITLES + ")?");
    private static final Pattern TITLE = Pattern.compile("(?<![a-z0-9])(?:" + TITLES + ")(?![a-z0-9])");
    private static final Pattern LAST_TITLE = Pattern.compile("\\s{1,3}(?:" + TITLES + ")$");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,}+(?!\\p{Ll})(?:,? \\p{Lu}++(?![\\p{Ll}.]))*");

    private static final Pattern NAME = Pattern.compile(
            "(?:(?:Ths|ThS|TS|BS|CN|KS|PGS|GS)\\.?\\s?)?(\\p{Lu}[\\p{L}\\p{M}'’]*(?:[\\s-]\\p{Lu}[\\p{L}\\p{M}'’]*){1,5})[\\s.]*");

    private static final Pattern NO_NAME = Pattern.compile(
            "(?:nơi nhận|phụ lục|phụ biểu|biểu|mẫu|tờ|bộ|tổng cục|cục|đã ký|ký bởi|[uủ][ỷy] ban|hội đồng|cộng h[oòa]+|sở|phòng|ban|danh mục|tổng hợp|kế hoạch|xã|huyện|tỉnh|văn phòng|đảng [uủ][ỷy]|trưởng|thời gian|thành phố|phường|chủ tịch|phó)(?!\\p{L}).*");

    private static final Pattern SECOND_LINE = Pattern.compile(
            "(?:nhan\\s+dan|dan|tinh|thanh\\s+pho|huyen|quan|thi\\s+xa|xa|phuong|thi\\s+tran|dac\\s+khu)\\b");

    /** What stands above an attachment: the signature is over. */
    private static final Pattern ATTACHMENT = Pattern.compile(
            "[^a-z0-9]*(?:mau\\s+(?:so\\s+)?\\d|phu\\s+luc|bieu\\s+(?:so|mau|\\d)|cong\\s+hoa\\s+xa\\s+hoi|\\(?(?:ban\\s+hanh\\s+)?kem\\s+theo)");

    private static final int REACH = 1_500;
    private static final int NAME_REACH = 260;

    /** How far below a line that says for whom one signs another may stand. */
    private static final int FOR_REACH = 60;

    private final HeaderText text;

    SignatureParser(HeaderText text) {
        this.text = text;
    }

    /**
     * A signature.
     *
     * @param signer the signer
     * @param name where the name or, where it is missing, the title stands
     * @param span all of it
     */
    record Signature(Signer signer, Span name, Span span) {}

    /**
     * Finds the signature.
     *
     * @param from where to begin: the line of recipients, or the first section
     * @param near whether it must stand near
     */
    @Nullable
    Signature find(int from, boolean near) {
        int to = near
                ? Math.min(text.text().length(), from + REACH * 2)
                : text.text().length();
        Span behalf = withoutTitle(capitals(ON_BEHALF, from, to));
        Span forWhom = lastFor(
                behalf == null ? from : behalf.start(), behalf == null ? to : Math.min(to, behalf.end() + REACH));
        Span first = behalf == null ? forWhom : behalf;
        if (first == null && !near) {
            return ofTitle(Math.max(from, to - REACH), to);
        }
        int start = first == null ? from : forWhom == null ? first.end() : forWhom.end();
        Span title = capitals(TITLE, start, Math.min(to, start + REACH));
        if (title == null && forWhom != null) {
            title = titleBelow(start);
        }
        if (first == null && (title == null || !standsAlone(title))) {
            return null;
        }
        int search = title != null ? title.end() : start;
        Span name = name(search, Math.min(text.text().length(), search + NAME_REACH * 3));
        int begin = first == null ? title == null ? start : title.start() : first.start();
        Signer signer = new Signer(
                name == null ? null : oneLine(name),
                title == null ? null : oneLine(title),
                behalf == null ? null : behalfLine(behalf));
        Span at = name != null ? name : title != null ? title : new Span(begin, start);
        return new Signature(signer, at, new Span(begin, Math.max(at.end(), search)));
    }

    /** {@code TL. CHỦ TỊCH} over {@code KT. GIÁM ĐỐC SỞ}: the signer's own title follows the last of them. */
    private @Nullable Span lastFor(int from, int to) {
        Span last = null;
        Span next = capitals(FOR, from, to);
        while (next != null) {
            last = next;
            next = capitals(FOR, next.end(), Math.min(to, next.end() + FOR_REACH));
        }
        return last;
    }

    /** {@code TM. ỦY BAN NHÂN DÂN CHỦ TỊCH}: a lost line break puts the signer's title behind the committee's name. */
    private @Nullable Span withoutTitle(@Nullable Span behalf) {
        if (behalf == null) {
            return null;
        }
        Matcher title = LAST_TITLE.matcher(text.folded()).region(behalf.start(), behalf.end());
        return title.find() ? new Span(behalf.start(), title.start()) : behalf;
    }

    /** The title of a deputy on the line below, in small letters as some offices set it. */
    private @Nullable Span titleBelow(int start) {
        int below = text.lineAfter(start);
        if (below < text.lines().size() && text.lines().get(below).start() < start) {
            below++;
        }
        if (below >= text.lines().size()) {
            return null;
        }
        Line line = text.lines().get(below);
        Matcher title = TITLE.matcher(text.folded()).region(line.start(), line.end());
        return title.matches() ? new Span(line.start(), line.end()) : null;
    }

    /** A chairman signs the resolutions of a council with no more than the title: {@code CHỦ TỊCH} and a name end the text. */
    private @Nullable Signature ofTitle(int from, int to) {
        Span title = capitals(TITLE, from, to);
        if (title == null) {
            return null;
        }
        Line line = text.lines().get(text.lineAfter(title.start()));
        Span name = line.start() == title.start() && line.end() == title.end()
                ? name(title.end(), Math.min(to, title.end() + NAME_REACH))
                : null;
        return name == null
                ? null
                : new Signature(
                        new Signer(oneLine(name), oneLine(title), null), name, new Span(title.start(), name.end()));
    }

    /** Finds a pattern whose match is printed in capitals and begins a line or follows the end of a phrase. */
    private @Nullable Span capitals(Pattern pattern, int from, int to) {
        Matcher matcher =
                pattern.matcher(text.folded()).region(from, Math.max(from, to)).useTransparentBounds(true);
        while (matcher.find()) {
            int end = pattern == ON_BEHALF ? endOfCommittee(matcher.end()) : matcher.end();
            String printed = text.text().substring(matcher.start(), end);
            if (end > matcher.end() - (pattern == ON_BEHALF ? 0 : 1)
                    && setOff(matcher.start(), end)
                    && printed.equals(printed.toUpperCase(Locale.ROOT))) {
                return new Span(matcher.start(), end);
            }
        }
        return null;
    }

    private boolean setOff(int start, int end) {
        int index = text.lineAfter(start);
        if (index == text.lines().size() || text.lines().get(index).start() > start) {
            // Cells of tables of data are no lines.
            return false;
        }
        Line line = text.lines().get(index);
        String before = text.folded().substring(Math.max(0, start - 4), start).stripTrailing();
        return line.start() == start
                || before.isEmpty()
                || ".;:/|\n)".indexOf(before.charAt(before.length() - 1)) >= 0
                || line.end() <= end
                || ProperCase.inCapitals(text.text().substring(line.start(), end));
    }

    /** The committee's name, over two lines where a column breaks it. */
    private int endOfCommittee(int from) {
        Matcher words =
                CAPITALS.matcher(text.text()).region(from, text.text().length()).useTransparentBounds(true);
        if (!words.lookingAt()) {
            return from;
        }
        int end = words.end();
        int next = end + 1;
        Matcher more = SECOND_LINE
                .matcher(text.folded())
                .region(Math.min(next, text.folded().length()), text.folded().length());
        if (end < text.text().length() && text.text().charAt(end) == '\n' && more.lookingAt()) {
            words.region(next, text.text().length());
            return words.lookingAt() ? words.end() : end;
        }
        return end;
    }

    /** The line of {@code TM.} with its second line, but not what a lost line break puts behind it. */
    private String behalfLine(Span behalf) {
        String printed = oneLine(behalf).replaceFirst("^(?:T/M|TM)\\s?[.,]?\\s*", "TM. ");
        String folded = Folded.of(printed);
        Matcher stop = Pattern.compile("\\s(?:kt|tl|tuq|k/t|q)(?:$|\\s|[.,])|\\s(?:" + TITLES + ")$")
                .matcher(folded);
        return (stop.find() ? printed.substring(0, stop.start()) : printed).strip();
    }

    private boolean standsAlone(Span title) {
        int line = text.lineAfter(title.start());
        boolean besideRecipients = text.folded()
                .substring(Math.max(0, title.start() - 14), title.start())
                .contains("noi nhan");
        return besideRecipients
                || line < text.lines().size()
                        && (text.lines().get(line).end() == title.end()
                                || text.lines().get(line).start() == title.start());
    }

    private @Nullable Span name(int from, int to) {
        List<Span> candidates = new ArrayList<>();
        for (int i = text.lineAfter(from);
                i < text.lines().size() && text.lines().get(i).start() < to && candidates.isEmpty();
                i++) {
            Line line = text.lines().get(i);
            Span rest = text.trim(Math.max(line.start(), from), line.end());
            if (ATTACHMENT.matcher(text.foldedSlice(line)).lookingAt()) {
                break;
            }
            Matcher matcher = NAME.matcher(text.text()).region(rest.start(), rest.end());
            boolean listed = line.start() < rest.start() && text.text().charAt(line.start()) == '-';
            if (!listed && matcher.matches() && isName(matcher.group(1))) {
                candidates.add(new Span(matcher.start(1), matcher.end(1)));
            } else {
                tail(rest, candidates);
            }
        }
        return candidates.isEmpty() ? null : candidates.get(0);
    }

    /** A name behind a recipient in columns that were run together: {@code - Lưu: VT. Trần Văn Bình}. */
    private void tail(Span line, List<Span> candidates) {
        Matcher matcher = Pattern.compile(
                        "[.;]\\s{1,3}(\\p{Lu}\\p{Ll}[\\p{L}\\p{M}'’]*(?:\\s\\p{Lu}\\p{Ll}*[\\p{L}\\p{M}'’]*){1,4})$")
                .matcher(text.text().substring(line.start(), line.end()));
        if (matcher.find() && isName(matcher.group(1))) {
            candidates.add(new Span(line.start() + matcher.start(1), line.start() + matcher.end(1)));
        }
    }

    private static boolean isName(String printed) {
        return !NO_NAME.matcher(printed.toLowerCase(Locale.ROOT)).matches()
                && !TITLE.matcher(Folded.of(printed)).lookingAt();
    }

    private String oneLine(Span span) {
        return text.text()
                .substring(span.start(), span.end())
                .replaceAll("[\\s|]+", " ")
                .strip();
    }
}
