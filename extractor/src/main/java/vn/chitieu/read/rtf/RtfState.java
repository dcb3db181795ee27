package vn.chitieu.read.rtf;

import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.read.office.CharacterLook;

/** What a group of a Rich Text file hands down to the groups inside it. */
final class RtfState {

    /** What the text of a group is. */
    enum Target {
        STORY,
        FONT_NAME,
        STYLE_NAME,
        FIELD_CODE,
        LABEL,
        /** Nothing, though a group inside may hold text of the document. */
        NOTHING,
        /** What has been read before, written once more for older programs. */
        REPEATED
    }

    /** In points, where nothing is said. */
    private static final float STANDARD_SIZE = 12;

    Target target = Target.STORY;
    RtfStory story;
    CharacterLook look = CharacterLook.plain(0, STANDARD_SIZE);
    /** Number of characters after a Unicode character that stand for it. */
    int substitutes = 1;

    Alignment alignment = Alignment.LEFT;
    int indent;
    int firstLine;
    int heading;
    boolean inTable;
    /** Code of the field around this group. */
    @Nullable
    StringBuilder field;

    RtfState(RtfStory story) {
        this.story = story;
    }

    /** Returns the state that a group inside begins with. */
    RtfState copy() {
        RtfState copy = new RtfState(story);
        copy.target = target;
        copy.substitutes = substitutes;
        copy.look = look;
        copy.alignment = alignment;
        copy.indent = indent;
        copy.firstLine = firstLine;
        copy.heading = heading;
        copy.inTable = inTable;
        copy.field = field;
        return copy;
    }

    void resetCharacters(int defaultFont) {
        look = CharacterLook.plain(defaultFont, STANDARD_SIZE);
    }

    void resetParagraph() {
        alignment = Alignment.LEFT;
        indent = 0;
        firstLine = 0;
        heading = 0;
        inTable = false;
    }
}
