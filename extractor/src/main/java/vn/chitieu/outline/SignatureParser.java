package vn.chitieu.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chitieu.model.Signer;
import vn.chitieu.text.Span;

/**
 * Reads the signature: {@code TM.} line, {@code KT.} line, the signer's own title, the name. It is recognised by its
 * capitals, so that it is found in the columns of a page that were run together as well.
 */
final class SignatureParser {
    private static final String TITLES = Lexicon.rows("signer-titles.tsv", 1).stream()
            .map(row -> row.get(0))
            .sorted(Comparator.comparing((String title) -> -title.length()))
            .map(title -> Folded.of(title).replace(".", "\\.?").replace(" ", "\\s{1,3}"))
            .collect(Collectors.joining("|"));

    private static final Pattern ON_BEHALF = Pattern.compile("(?<![a-z0-9])(?:tm|t/m)\\s?[.,]?\\s{0,3}(?=[a-z])");
    private static final Pattern FOR =
            Pattern.compile("(?<![a-z0-9])(?:kt|k/t|tl|t/l|tuq)\\s?[.,]\\s{0,3}(?:" + TITLES + ")?");
    private static final Pattern TITLE = Pattern.compile("(?<![a-z0-9])(?:" + TITLES + ")(?![a-z0-9])");
    private static final Pattern CAPITALS =
            Pattern.compile("\\p{Lu}[\\p{Lu}\\p{M}]*(?:[\\s,–-]{1,3}\\p{Lu}[\\p{Lu}\\p{M}]*)*");

    private static final Pattern NAME = Pattern.compile(
            "(?:(?:Ths|ThS|TS|BS|CN|KS|PGS|GS)\\.?\\s?)?(\\p{Lu}[\\p{L}\\p{M}'’]*(?:[\\s-]\\p{Lu}[\\p{L}\\p{M}'’]*){1,5})[\\s.]*");

    private static final Pattern NO_NAME = Pattern.compile(
            "(?:noi\\s+nhan|phu\\s+luc|bieu|da\\s+ky|luu|ky\\s+boi|uy\\s+ban|hoi\\s+dong|cong\\s+hoa|so|phong|ban|danh\\s+muc|tong|ke\\s+hoach|xa|huyen|tinh|van\\s+phong|dang\\s+uy|truong|thoi\\s+gian)(?![a-z]).*");

    private static final int REACH = 1_500;
    private static final int NAME_REACH = 260;

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
        Span behalf = capitals(ON_BEHALF, from, to);
        Span forWhom = capitals(
                FOR, behalf == null ? from : behalf.start(), behalf == null ? to : Math.min(to, behalf.end() + REACH));
        Span first = behalf == null ? forWhom : behalf;
        if (first == null && !near) {
            return null;
        }
        int start = first == null ? from : forWhom == null ? first.end() : forWhom.end();
        Span title = capitals(TITLE, start, Math.min(to, start + REACH));
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

    /** Finds a pattern whose match is printed in capitals. */
    private @Nullable Span capitals(Pattern pattern, int from, int to) {
        Matcher matcher =
                pattern.matcher(text.folded()).region(from, Math.max(from, to)).useTransparentBounds(true);
        while (matcher.find()) {
            int end = matcher.end();
            Matcher rest = CAPITALS.matcher(text.text()).region(end, text.text().length());
            if (pattern == ON_BEHALF && rest.lookingAt()) {
                end = rest.end();
            } else if (pattern == ON_BEHALF) {
                continue;
            }
            String printed = text.text().substring(matcher.start(), end);
            if (printed.replace("/", "").equals(printed.replace("/", "").toUpperCase(Locale.ROOT))) {
                return new Span(matcher.start(), end);
            }
        }
        return null;
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
        return line < text.lines().size()
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
            Matcher matcher = NAME.matcher(text.text()).region(rest.start(), rest.end());
            if (matcher.matches() && isName(text.folded().substring(matcher.start(1), matcher.end(1)))) {
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
        if (matcher.find() && isName(Folded.of(matcher.group(1)))) {
            candidates.add(new Span(line.start() + matcher.start(1), line.start() + matcher.end(1)));
        }
    }

    private static boolean isName(String folded) {
        return !NO_NAME.matcher(folded).matches() && !TITLE.matcher(folded).lookingAt();
    }

    private String oneLine(Span span) {
        return text.text()
                .substring(span.start(), span.end())
                .replaceAll("[\\s|]+", " ")
                .strip();
    }
}
