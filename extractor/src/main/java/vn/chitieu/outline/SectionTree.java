package vn.chitieu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.chitieu.layout.RawText.Region;
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
    /** A paragraph behind a list that speaks of all of it. */
    private static final Pattern OF_ALL = Pattern.compile("(?:Phân k[ỳì]|Chia theo|Phân theo)(?=[\\s:])");

    private final CleanText clean;
    private final List<TextBlock> blocks;
    private final List<Zone> zones;
    private final FollowingBlocks following;

    private final SectionList sections;
    private final List<ContentBlock> contents = new ArrayList<>();
    private final OpenSections open = new OpenSections();
    private final SectionLabels labels = new SectionLabels(open);
    private final BulletDepths bullets = new BulletDepths();

    SectionTree(CleanText clean, List<Zone> zones, SectionKinds kinds) {
        this.clean = clean;
        this.blocks = clean.blocks();
        this.zones = zones;
        this.following = new FollowingBlocks(clean, zones);
        this.sections = new SectionList(kinds);
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
        return sections.all();
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
        if (mark == null) {
            unlabelled(index, paragraph, zone, text);
            return index;
        }
        if (mark.kind() == Kind.BULLET) {
            bullet(index, paragraph, zone, text, mark);
            return index;
        }
        LeadingMark label = labels.read(mark, text, zone);
        if (label == null) {
            contents.add(plain(index, zone, open.current()));
            return index;
        }
        return labelled(index, paragraph, zone, text, label);
    }

    private int labelled(int index, Paragraph paragraph, Zone zone, String text, LeadingMark mark) {
        open.closeFor(mark);
        int parent = open.current();
        boolean opens = following.standBelow(index, mark, open);
        String rest = text.substring(mark.length());
        boolean emphasised = HeadingLook.isEmphasised(paragraph, rest, mark.length());
        HeadingReader.Heading heading = HeadingReader.read(
                rest,
                mark,
                emphasised,
                Math.max(0, paragraph.style().boldLength() - mark.length()),
                opens,
                sections.lastChildHasTitle(parent));
        int next = heading == null && rest.isEmpty() ? following.endOfTitle(index) : index;
        Span head = new Span(
                paragraph.start(), paragraph.start() + mark.length() + (heading == null ? 0 : heading.length()));
        if (next > index) {
            String words = IntStream.rangeClosed(index + 1, next)
                    .mapToObj(i -> text(blocks.get(i)))
                    .collect(Collectors.joining(" "));
            heading = new HeadingReader.Heading(words.length(), words);
            head = new Span(paragraph.start(), blocks.get(next).end());
        }
        String title = heading == null ? null : heading.title();
        int section = sections.add(
                mark.label(),
                title,
                parent,
                head,
                "section." + mark.kind().name().toLowerCase(Locale.ROOT));
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
        boolean component = ProgrammeComponents.isHeading(rest)
                && HeadingLook.isOpenEnded(rest)
                && !sections.isOrganization(open.current());
        LeadingMark next = following.firstMark(index);
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

    /** Adds a heading with no label: below the labelled section it stands in, beside other such headings. */
    private void unnumbered(
            int index, Paragraph paragraph, Zone zone, String text, int skip, boolean emphasised, String look) {
        open.closeAlike(look);
        String rest = text.substring(skip);
        // Letters below such a heading are its own; those open now stand beside it.
        if (ProgrammeComponents.isHeading(rest)) {
            while (open.currentOf(Kind.LETTER) >= 0 && !sections.isComponent(open.current())) {
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
        int section = sections.add(null, heading.title(), parent, head, "section." + look);
        open.openUnlabelled(look, section);
        bullets.clear();
        contents.add(new ContentBlock(paragraph, zone, section, null, 0, new Span(head.end(), paragraph.end())));
    }

    private String text(TextBlock block) {
        return clean.text().substring(block.start(), block.end());
    }
}
