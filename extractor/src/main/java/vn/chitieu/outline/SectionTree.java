package vn.chitieu.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    /** What stands over a table in the body. */
    private static final Pattern CAPTION = Pattern.compile("(?iu)bảng\\s");

    /** A paragraph behind a list that speaks of all of it. */
    private static final Pattern OF_ALL = Pattern.compile("(?:Phân k[ỳì]|Chia theo|Phân theo)(?=[\\s:])");

    private final CleanText clean;
    private final List<TextBlock> blocks;
    private final List<Zone> zones;
    private final SectionKinds kinds;

    private final List<SectionNode> sections = new ArrayList<>();
    private final List<ContentBlock> contents = new ArrayList<>();
    private final OpenSections open = new OpenSections();
    private final BulletDepths bullets = new BulletDepths();
    private final Map<Integer, Boolean> lastChildHasTitle = new HashMap<>();

    SectionTree(CleanText clean, List<Zone> zones, SectionKinds kinds) {
        this.clean = clean;
        this.blocks = clean.blocks();
        this.zones = zones;
        this.kinds = kinds;
    }

    /** Reads all blocks in order. */
    void build() {
        boolean appendix = false;
        for (int i = 0; i < blocks.size(); i++) {
            Zone zone = zones.get(i);
            if (zone == Zone.APPENDIX && !appendix) {
                open.closeAll();
                bullets.clear();
                appendix = true;
            }
            if (zone != Zone.BODY && zone != Zone.APPENDIX) {
                contents.add(plain(i, zone, -1));
            } else if (blocks.get(i) instanceof Paragraph paragraph && paragraph.region() == Region.BODY) {
                i = paragraph(i, paragraph, zone);
            } else {
                Zone own = blocks.get(i) instanceof Paragraph ? Zone.FOOTNOTE : zone;
                contents.add(plain(i, own, open.current()));
            }
        }
    }

    List<SectionNode> sections() {
        return sections;
    }

    List<ContentBlock> contents() {
        return contents;
    }

    private ContentBlock plain(int index, Zone zone, int section) {
        TextBlock block = blocks.get(index);
        return new ContentBlock(block, zone, section, null, 0, new Span(block.start(), block.end()));
    }

    /** Reads one paragraph, and the one after it where that is the title of a bare {@code Phần}; returns its index. */
    private int paragraph(int index, Paragraph paragraph, Zone zone) {
        String text = text(paragraph);
        LeadingMark mark = LeadingMark.of(text);
        if (mark != null
                && mark.kind() == Kind.APPENDIX
                && zone == Zone.BODY
                && CAPTION.matcher(text).lookingAt()) {
            contents.add(plain(index, zone, open.current()));
            return index;
        }
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
            contents.add(plain(index, zone, open.current()));
            return index;
        }
        return labelled(index, paragraph, zone, text, read);
    }

    /** {@code I.} after {@code H.} is a letter; {@code I.} elsewhere is Roman. */
    private LeadingMark reread(LeadingMark mark) {
        if (mark.kind() == Kind.ROMAN && mark.label().equals("I")) {
            boolean afterH = open.label(Kind.CAPITAL).filter("H"::equals).isPresent();
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
            int last = open.label(Kind.ARABIC).map(Integer::valueOf).orElse(0);
            boolean lower = Character.isLowerCase(text.charAt(mark.length()));
            return number <= 30 && (!lower || number == last + 1 || number == 1);
        }
        return true;
    }

    private int labelled(int index, Paragraph paragraph, Zone zone, String text, LeadingMark mark) {
        open.closeFor(mark);
        int parent = open.current();
        boolean opens = opensDeeper(index, mark);
        String rest = text.substring(mark.length());
        boolean emphasised = HeadingLook.isEmphasised(paragraph, rest, mark.length());
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
            next = endOfTitle(index + 1);
            String words = IntStream.rangeClosed(index + 1, next)
                    .mapToObj(i -> text((Paragraph) blocks.get(i)))
                    .collect(Collectors.joining(" "));
            heading = new HeadingReader.Heading(words.length(), words);
            head = new Span(paragraph.start(), blocks.get(next).end());
        }
        String title = heading == null ? null : heading.title();
        int section = add(
                mark.label(),
                title,
                parent,
                head,
                "section." + mark.kind().name().toLowerCase(Locale.ROOT));
        lastChildHasTitle.put(parent, title != null);
        open.open(mark, section);
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
            return open.goesBelow(mark, following);
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
        return LeadingMark.of(text) == null && HeadingLook.isTitle(next, text);
    }

    /** A title in capitals goes on over the lines in capitals below it. */
    private int endOfTitle(int index) {
        int end = index;
        while (end + 1 < blocks.size()
                && end - index < 2
                && titleOf(end + 1)
                && HeadingLook.isShout(text((Paragraph) blocks.get(end)))
                && HeadingLook.isShout(text((Paragraph) blocks.get(end + 1)))) {
            end++;
        }
        return end;
    }

    private void unlabelled(int index, Paragraph paragraph, Zone zone, String text) {
        String look = HeadingLook.of(paragraph, text);
        if (look != null) {
            unnumbered(index, paragraph, zone, text, 0, HeadingLook.standsOut(paragraph, text), look);
            return;
        }
        bullets.clear();
        if (open.currentOf(Kind.LETTER) >= 0 && OF_ALL.matcher(text).lookingAt()) {
            open.closeCurrent();
        }
        contents.add(plain(index, zone, open.current()));
    }

    private void bullet(int index, Paragraph paragraph, Zone zone, String text, LeadingMark mark) {
        String rest = text.substring(mark.length());
        boolean star = mark.label().equals("*");
        boolean component = ProgrammeComponents.isHeading(rest) && HeadingLook.isOpenEnded(rest) && !inOrganization();
        LeadingMark next = following(index);
        boolean headsOthers = next != null
                && !(next.kind() == Kind.BULLET && next.label().equals(mark.label()))
                && (next.kind() == Kind.BULLET || next.kind() == Kind.LETTER || next.kind() == Kind.PARENTHESISED);
        boolean headline = star
                && headsOthers
                && HeadingLook.isOpenEnded(rest)
                && !rest.endsWith(".")
                && HeadingReader.words(rest) <= 25;
        if (!rest.isEmpty() && (star && component || component && headsOthers || headline)) {
            unnumbered(index, paragraph, zone, text, mark.length(), false, component ? "component" : "star");
            return;
        }
        contents.add(new ContentBlock(
                paragraph,
                zone,
                open.current(),
                mark.label(),
                bullets.next(mark.label()),
                new Span(paragraph.start() + mark.length(), paragraph.end())));
    }

    private boolean inOrganization() {
        int section = open.current();
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
        open.closeAlike(look);
        String rest = text.substring(skip);
        // Letters below such a heading are its own; those open now stand beside it.
        if (ProgrammeComponents.isHeading(rest)) {
            while (open.currentOf(Kind.LETTER) >= 0 && !isComponent(open.current())) {
                open.closeCurrent();
            }
        }
        HeadingReader.Heading heading = HeadingReader.read(
                rest, null, emphasised, Math.max(0, paragraph.style().boldLength() - skip), true, null);
        if (heading == null) {
            heading = new HeadingReader.Heading(rest.length(), rest);
        }
        int parent = open.current();
        Span head = new Span(paragraph.start() + skip, paragraph.start() + skip + heading.length());
        int section = add(null, heading.title(), parent, head, "section." + look);
        open.openUnlabelled(look, section);
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

    private String text(Paragraph paragraph) {
        return clean.text().substring(paragraph.start(), paragraph.end());
    }
}
