package vn.chitieu.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.model.SectionKind;
import vn.chitieu.text.CleanText;
import vn.chitieu.text.LeadingMark;
import vn.chitieu.text.LeadingMark.Kind;
import vn.chitieu.text.Paragraph;
import vn.chitieu.text.Span;
import vn.chitieu.text.TextBlock;

/**
 * Builds the section tree that the author wrote. Labels nest by family ({@code I}, {@code 1}, {@code a}): a label of a
 * family that is open closes what stands below it, whatever its number says, so numbering that the author got wrong still
 * nests right.
 */
final class SectionTree {
    private static final int LONGEST_UNNUMBERED_HEADING = 220;

    private final CleanText clean;
    private final List<TextBlock> blocks;
    private final List<Zone> zones;
    private final SectionKinds kinds;

    private final List<SectionNode> sections = new ArrayList<>();
    private final List<ContentBlock> contents = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<Kind, Double> ranks = new EnumMap<>(Kind.class);
    private final Set<Kind> seen = EnumSet.noneOf(Kind.class);
    private final List<String> bullets = new ArrayList<>();
    private final Map<Integer, Boolean> lastChildHasTitle = new HashMap<>();

    SectionTree(CleanText clean, List<Zone> zones, SectionKinds kinds) {
        this.clean = clean;
        this.blocks = clean.blocks();
        this.zones = zones;
        this.kinds = kinds;
        double rank = 0;
        for (Kind kind : List.of(
                Kind.APPENDIX,
                Kind.PART,
                Kind.CHAPTER,
                Kind.CAPITAL,
                Kind.ROMAN,
                Kind.DIVISION,
                Kind.ARTICLE,
                Kind.ARABIC,
                Kind.DOTTED,
                Kind.PARENTHESISED,
                Kind.LETTER,
                Kind.BULLET)) {
            ranks.put(kind, rank++);
        }
    }

    /** A section that later blocks may stand in; {@code family} BULLET stands for headings with no label. */
    private record Open(Kind family, int dots, String label, int section) {}

    /** Reads all blocks in order. */
    void build() {
        boolean appendix = false;
        for (int i = 0; i < blocks.size(); i++) {
            Zone zone = zones.get(i);
            if (zone == Zone.APPENDIX && !appendix) {
                open.clear();
                bullets.clear();
                appendix = true;
            }
            if (zone != Zone.BODY && zone != Zone.APPENDIX) {
                contents.add(plain(i, zone, -1));
            } else if (blocks.get(i) instanceof Paragraph paragraph && paragraph.region() == Region.BODY) {
                i = paragraph(i, paragraph, zone);
            } else {
                Zone own = blocks.get(i) instanceof Paragraph ? Zone.FOOTNOTE : zone;
                contents.add(plain(i, own, current()));
            }
        }
    }

    List<SectionNode> sections() {
        return sections;
    }

    List<ContentBlock> contents() {
        return contents;
    }

    private int current() {
        return open.isEmpty() ? -1 : open.peek().section;
    }

    private ContentBlock plain(int index, Zone zone, int section) {
        TextBlock block = blocks.get(index);
        return new ContentBlock(block, zone, section, null, 0, new Span(block.start(), block.end()));
    }

    /** Reads one paragraph, and the one after it where that is the title of a bare {@code Phần}; returns its index. */
    private int paragraph(int index, Paragraph paragraph, Zone zone) {
        String text = text(paragraph);
        LeadingMark mark = LeadingMark.of(text);
        if (mark != null && mark.kind() == Kind.BULLET) {
            bullet(index, paragraph, zone, text, mark);
            return index;
        }
        if (mark == null) {
            unlabelled(index, paragraph, zone, text);
            return index;
        }
        LeadingMark read = reread(mark);
        if (!plausible(read, text)) {
            contents.add(plain(index, zone, current()));
            return index;
        }
        return labelled(index, paragraph, zone, text, read);
    }

    /** {@code I.} after {@code H.} is a letter; {@code I.} elsewhere is Roman. */
    private LeadingMark reread(LeadingMark mark) {
        if (mark.kind() == Kind.ROMAN && mark.label().equals("I")) {
            boolean afterH = open.stream().anyMatch(o -> o.family == Kind.CAPITAL && o.label.equals("H"));
            return afterH ? new LeadingMark(Kind.CAPITAL, "I", mark.length()) : mark;
        }
        return mark;
    }

    /** A numeral and a full stop begin a sentence of the body too; a label's number is small or follows the last one. */
    private boolean plausible(LeadingMark mark, String text) {
        if (mark.length() >= text.length()) {
            return mark.kind().compareTo(Kind.CAPITAL) < 0;
        }
        if (mark.kind() == Kind.ARABIC) {
            int number = Integer.parseInt(mark.label());
            int last = open.stream()
                    .filter(o -> o.family == Kind.ARABIC)
                    .mapToInt(o -> Integer.parseInt(o.label))
                    .findFirst()
                    .orElse(0);
            boolean lower = Character.isLowerCase(text.charAt(mark.length()));
            return number <= 30 && (!lower || number == last + 1 || number == 1);
        }
        return true;
    }

    private int labelled(int index, Paragraph paragraph, Zone zone, String text, LeadingMark mark) {
        close(mark);
        int parent = current();
        boolean opens = opensDeeper(index, mark);
        String rest = text.substring(mark.length());
        boolean emphasised = emphasised(paragraph, rest, mark.length());
        HeadingReader.Heading heading = HeadingReader.read(
                rest,
                mark,
                emphasised,
                Math.max(0, paragraph.style().boldLength() - mark.length()),
                opens,
                lastChildHasTitle.get(parent));
        int next = index;
        Span head = new Span(
                paragraph.start(), paragraph.start() + mark.length() + (heading == null ? 0 : heading.length()));
        if (heading == null && rest.isEmpty() && index + 1 < blocks.size() && titleOf(index + 1)) {
            Paragraph title = (Paragraph) blocks.get(index + 1);
            heading = new HeadingReader.Heading(title.end() - title.start(), text(title));
            head = new Span(paragraph.start(), title.end());
            next = index + 1;
        }
        String title = heading == null ? null : heading.title();
        int section = add(
                mark.label(),
                title,
                parent,
                head,
                "section." + mark.kind().name().toLowerCase(java.util.Locale.ROOT));
        lastChildHasTitle.put(parent, title != null);
        open.push(new Open(mark.kind(), dots(mark.label()), mark.label(), section));
        seen.add(mark.kind());
        bullets.clear();
        for (int i = index; i <= next; i++) {
            int bodyStart = Math.max(
                    blocks.get(i).start(), Math.min(head.end(), blocks.get(i).end()));
            contents.add(new ContentBlock(
                    blocks.get(i),
                    zone,
                    section,
                    null,
                    0,
                    new Span(bodyStart, blocks.get(i).end())));
        }
        return next;
    }

    private static int dots(String label) {
        return (int) label.chars().filter(c -> c == '.').count();
    }

    /** Closes the sections that a label ends: its own family's and all below. */
    private void close(LeadingMark mark) {
        int dots = mark.kind() == Kind.DOTTED ? dots(mark.label()) : 0;
        if (mark.kind() == Kind.DOTTED) {
            closeDotted(mark, dots);
            return;
        }
        boolean familyOpen = open.stream().anyMatch(o -> o.family == mark.kind());
        if (familyOpen) {
            while (!open.isEmpty() && open.peek().family != mark.kind()) {
                open.pop();
            }
            open.pop();
            return;
        }
        if (!seen.contains(mark.kind()) && !open.isEmpty() && mark.kind() != Kind.APPENDIX && isFirst(mark)) {
            Kind top = topLabelled();
            if (top != null && rank(top) > rank(mark.kind()) && mark.kind().compareTo(Kind.CAPITAL) >= 0) {
                ranks.put(mark.kind(), rank(top) + 0.5);
            }
        }
        closeLower(rank(mark.kind()));
    }

    /** Closes sections whose labels rank lower; a heading with no label stays open unless the label above it closes. */
    private void closeLower(double rank) {
        Kind top = topLabelled();
        while (top != null && rank(top) > rank) {
            while (open.peek().family != top) {
                open.pop();
            }
            open.pop();
            top = topLabelled();
        }
    }

    private @Nullable Kind topLabelled() {
        return open.stream()
                .map(Open::family)
                .filter(f -> f != Kind.BULLET)
                .findFirst()
                .orElse(null);
    }

    private static boolean isFirst(LeadingMark mark) {
        return mark.label().equals("A")
                || mark.label().equals("I")
                || mark.label().equals("1")
                || mark.label().equals("a");
    }

    private void closeDotted(LeadingMark mark, int dots) {
        String prefix = mark.label().substring(0, mark.label().lastIndexOf('.'));
        boolean prefixOpen = open.stream().anyMatch(o -> sameNumber(o.label, prefix));
        if (prefixOpen) {
            while (!open.isEmpty() && !sameNumber(open.peek().label, prefix)) {
                open.pop();
            }
            return;
        }
        boolean familyOpen = open.stream().anyMatch(o -> o.family == Kind.DOTTED && o.dots == dots);
        if (familyOpen) {
            while (!open.isEmpty() && !(open.peek().family == Kind.DOTTED && open.peek().dots == dots)) {
                open.pop();
            }
            open.pop();
            return;
        }
        while (!open.isEmpty()
                && (rank(open.peek().family) > rank(Kind.DOTTED)
                        || open.peek().family == Kind.DOTTED && open.peek().dots >= dots)) {
            open.pop();
        }
    }

    private static boolean sameNumber(String label, String prefix) {
        return label.equals(prefix)
                || romanNumber(label) > 0 && String.valueOf(romanNumber(label)).equals(prefix);
    }

    private static int romanNumber(String label) {
        int value = 0;
        for (int i = 0; i < label.length(); i++) {
            int digit = digit(label.charAt(i));
            if (digit == 0) {
                return 0;
            }
            value += i + 1 < label.length() && digit(label.charAt(i + 1)) > digit ? -digit : digit;
        }
        return value;
    }

    private static int digit(char c) {
        return switch (c) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            default -> 0;
        };
    }

    private double rank(Kind kind) {
        return ranks.getOrDefault(kind, 99.0);
    }

    /** Returns whether what follows a labelled paragraph stands below it. */
    private boolean opensDeeper(int index, LeadingMark mark) {
        for (int i = index + 1; i < blocks.size(); i++) {
            if (zones.get(i) != zones.get(index)) {
                return false;
            }
            if (!(blocks.get(i) instanceof Paragraph next)) {
                return true;
            }
            if (next.region() != Region.BODY) {
                continue;
            }
            LeadingMark following = LeadingMark.of(text(next));
            if (following == null || following.kind() == Kind.BULLET) {
                return following != null || !isClosing(text(next));
            }
            if (following.kind() == mark.kind()) {
                return following.kind() == Kind.DOTTED && dots(following.label()) > dots(mark.label());
            }
            if (open.stream().anyMatch(o -> o.family == following.kind())) {
                return false;
            }
            return rank(following.kind()) > rank(mark.kind()) || !seen.contains(following.kind());
        }
        return false;
    }

    private static boolean isClosing(String text) {
        return text.startsWith("Trên đây là") || text.startsWith("Trên đây,") || text.startsWith("Yêu cầu các");
    }

    private boolean titleOf(int index) {
        if (!(blocks.get(index) instanceof Paragraph next) || zones.get(index) != zones.get(index - 1)) {
            return false;
        }
        String text = text(next);
        return LeadingMark.of(text) == null
                && (next.bold()
                        || next.style().centred()
                        || shout(text)
                        || next.style().headingLevel() > 0)
                && text.length() < LONGEST_UNNUMBERED_HEADING;
    }

    private void unlabelled(int index, Paragraph paragraph, Zone zone, String text) {
        boolean component = ProgrammeComponents.isHeading(text) && heading(text);
        boolean emphasised = emphasised(paragraph, text, 0)
                && text.length() < LONGEST_UNNUMBERED_HEADING
                && !text.endsWith(".")
                && !text.endsWith(";")
                && !text.endsWith(",")
                && !text.startsWith("(");
        if ((component || emphasised) && !isNote(text)) {
            String look = component
                    ? "component"
                    : paragraph.style().headingLevel() > 0
                            ? "h" + paragraph.style().headingLevel()
                            : shout(text) ? "capitals" : "bold";
            unnumbered(index, paragraph, zone, text, 0, emphasised, look);
            return;
        }
        bullets.clear();
        contents.add(plain(index, zone, current()));
    }

    private static boolean heading(String text) {
        return text.length() < LONGEST_UNNUMBERED_HEADING && !text.endsWith(";") && !text.endsWith(",");
    }

    private static boolean isNote(String text) {
        String lower = text.toLowerCase(java.util.Locale.ROOT);
        return lower.startsWith("đơn vị tính")
                || lower.startsWith("đvt")
                || lower.startsWith("ghi chú")
                || lower.startsWith("kèm theo")
                || lower.startsWith("trong đó")
                || HeadingReader.words(text) < 2;
    }

    private void bullet(int index, Paragraph paragraph, Zone zone, String text, LeadingMark mark) {
        String rest = text.substring(mark.length());
        boolean star = mark.label().equals("*");
        boolean component = ProgrammeComponents.isHeading(rest) && heading(rest) && !inOrganization();
        LeadingMark next = following(index);
        boolean headsOthers = next != null
                && !(next.kind() == Kind.BULLET && next.label().equals(mark.label()))
                && (next.kind() == Kind.BULLET || next.kind() == Kind.LETTER || next.kind() == Kind.PARENTHESISED);
        boolean headline =
                star && headsOthers && heading(rest) && !rest.endsWith(".") && HeadingReader.words(rest) <= 25;
        if (!rest.isEmpty() && (star && component || component && headsOthers || headline)) {
            unnumbered(index, paragraph, zone, text, mark.length(), false, component ? "component" : "star");
            return;
        }
        int depth = bullets.indexOf(mark.label());
        if (depth < 0) {
            bullets.add(mark.label());
            depth = bullets.size() - 1;
        } else {
            while (bullets.size() > depth + 1) {
                bullets.remove(bullets.size() - 1);
            }
        }
        contents.add(new ContentBlock(
                paragraph,
                zone,
                current(),
                mark.label(),
                depth + 1,
                new Span(paragraph.start() + mark.length(), paragraph.end())));
    }

    private boolean inOrganization() {
        int section = current();
        return section >= 0 && sections.get(section).kind() == SectionKind.ORGANIZATION;
    }

    private @Nullable LeadingMark following(int index) {
        return index + 1 < blocks.size()
                        && blocks.get(index + 1) instanceof Paragraph next
                        && zones.get(index + 1) == zones.get(index)
                ? LeadingMark.of(text(next))
                : null;
    }

    /** Adds a heading with no label: below the labelled section it stands in, beside other such headings. */
    private void unnumbered(
            int index, Paragraph paragraph, Zone zone, String text, int skip, boolean emphasised, String look) {
        if (open.stream().anyMatch(o -> o.family == Kind.BULLET && o.label.equals(look))) {
            while (!(open.peek().family == Kind.BULLET && open.peek().label.equals(look))) {
                open.pop();
            }
            open.pop();
        }
        String rest = text.substring(skip);
        // Letters below such a heading are its own; those open now stand beside it.
        if (ProgrammeComponents.isHeading(rest)) {
            while (!open.isEmpty() && open.peek().family == Kind.LETTER && !isComponent(open.peek().section)) {
                open.pop();
            }
        }
        HeadingReader.Heading heading = HeadingReader.read(
                rest, null, emphasised, Math.max(0, paragraph.style().boldLength() - skip), true, null);
        if (heading == null) {
            heading = new HeadingReader.Heading(rest.length(), rest);
        }
        int parent = current();
        Span head = new Span(paragraph.start() + skip, paragraph.start() + skip + heading.length());
        int section = add(null, heading.title(), parent, head, "section." + look);
        open.push(new Open(Kind.BULLET, 0, look, section));
        bullets.clear();
        contents.add(new ContentBlock(paragraph, zone, section, null, 0, new Span(head.end(), paragraph.end())));
    }

    private boolean isComponent(int section) {
        String title = sections.get(section).title();
        return title != null && ProgrammeComponents.isHeading(title);
    }

    private int add(@Nullable String label, @Nullable String title, int parent, Span head, String rule) {
        SectionNode above = parent < 0 ? null : sections.get(parent);
        SectionKind kind = kinds.of(title, above == null ? null : above.kind());
        String inherited = above == null ? null : above.project();
        String own = title != null && ProgrammeComponents.isHeading(title)
                ? ProgrammeComponents.codes(title.split("[:–]", 2)[0], inherited)
                : title == null || kind == SectionKind.ORGANIZATION ? null : componentIn(title, inherited);
        int index = sections.size();
        sections.add(new SectionNode(
                index,
                above == null ? 1 : above.level() + 1,
                label,
                title,
                parent,
                kind,
                own == null ? inherited : own,
                head,
                rule,
                label == null ? 0.85 : title == null ? 0.93 : 0.97));
        return index;
    }

    /** A heading such as {@code Hỗ trợ nhà ở (Dự án 5)} names its component too, where it names only one. */
    private static @Nullable String componentIn(String title, @Nullable String inherited) {
        String codes = ProgrammeComponents.codes(title, inherited);
        return codes == null || codes.indexOf(';') >= 0 ? null : codes;
    }

    private boolean emphasised(Paragraph paragraph, String rest, int skip) {
        boolean bold = paragraph.style().boldLength() >= paragraph.end() - paragraph.start() - 1
                && paragraph.style().boldLength() > skip;
        return bold || paragraph.style().headingLevel() > 0 || shout(rest);
    }

    private static boolean shout(String text) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < text.length(); i++) {
            upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
        }
        return upper > 4 && upper > lower * 5;
    }

    private String text(Paragraph paragraph) {
        return clean.text().substring(paragraph.start(), paragraph.end());
    }
}
