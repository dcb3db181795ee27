package vn.chitieu.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.model.Signer;
import vn.chitieu.text.Span;

/**
 * Reads the signature: {@code TM.} line, {@code KT.} line, the signer's own title, the name. It is recognised by its
 * capitals, so that it is found in the columns of a page that were run together as well.
 */
final class SignatureParser {
    private static final Pattern TITLE = Pattern.compile(SignerTitles.TITLES);
    private static final Pattern LAST_TITLE = Pattern.compile("\\s{1,3}(?:" + SignerTitles.TITLES + ")$");
    private static final Pattern BEHIND_BEHALF =
            Pattern.compile("\\s(?:kt|tl|tuq|k/t|q)(?:$|\\s|[.,])|\\s(?:" + SignerTitles.TITLES + ")$");
    private static final Pattern SPELLED_TM = Pattern.compile("^(?:T/M|TM)\\s?[.,]?\\s*");
    private static final Pattern SPACE = Pattern.compile("[\\s|]+");

    private static final int REACH = 1_500;
    private static final int NAME_REACH = 260;

    private final HeaderText text;
    private final SignatureLines lines;
    private final SignerName names;

    SignatureParser(HeaderText text) {
        this.text = text;
        this.lines = new SignatureLines(text);
        this.names = new SignerName(text);
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
        Span behalf = withoutTitle(lines.onBehalf(from, to));
        Span forWhom = lines.forWhom(
                behalf == null ? from : behalf.start(), behalf == null ? to : Math.min(to, behalf.end() + REACH));
        Span first = behalf == null ? forWhom : behalf;
        if (first == null && !near) {
            return ofTitle(Math.max(from, to - REACH), to);
        }
        int start = first == null ? from : forWhom == null ? first.end() : forWhom.end();
        Span title = lines.title(start, Math.min(to, start + REACH));
        if (title == null && forWhom != null) {
            title = titleBelow(start);
        }
        if (first == null && (title == null || !standsAlone(title))) {
            return null;
        }
        int search = title != null ? title.end() : start;
        Span name = names.find(search, Math.min(text.text().length(), search + NAME_REACH * 3));
        int begin = first == null ? title == null ? start : title.start() : first.start();
        Signer signer = new Signer(
                name == null ? null : oneLine(name),
                title == null ? null : oneLine(title),
                behalf == null ? null : behalfLine(behalf));
        Span at = name != null ? name : title != null ? title : new Span(begin, start);
        return new Signature(signer, at, new Span(begin, Math.max(at.end(), search)));
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
        Span title = lines.title(from, to);
        if (title == null) {
            return null;
        }
        Line line = text.lines().get(text.lineAfter(title.start()));
        Span name = line.start() == title.start() && line.end() == title.end()
                ? names.find(title.end(), Math.min(to, title.end() + NAME_REACH))
                : null;
        return name == null
                ? null
                : new Signature(
                        new Signer(oneLine(name), oneLine(title), null), name, new Span(title.start(), name.end()));
    }

    /** The line of {@code TM.} with its second line, but not what a lost line break puts behind it. */
    private String behalfLine(Span behalf) {
        String printed = SPELLED_TM.matcher(oneLine(behalf)).replaceFirst("TM. ");
        Matcher stop = BEHIND_BEHALF.matcher(Folded.of(printed));
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

    private String oneLine(Span span) {
        return SPACE.matcher(text.text().substring(span.start(), span.end()))
                .replaceAll(" ")
                .strip();
    }
}
