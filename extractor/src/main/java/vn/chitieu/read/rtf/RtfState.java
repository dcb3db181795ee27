package vn.chitieu.read.rtf;

import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.read.office.FontTable;

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

    Target target = Target.STORY;
    RtfStory story;
    int font;
    boolean bold;
    boolean italic;
    boolean caps;
    boolean hidden;
    float size = 12;
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
        copy.copyCharacters(this);
        copy.alignment = alignment;
        copy.indent = indent;
        copy.firstLine = firstLine;
        copy.heading = heading;
        copy.inTable = inTable;
        copy.field = field;
        return copy;
    }

    /** Takes the look of characters from another state. */
    private void copyCharacters(RtfState other) {
        font = other.font;
        bold = other.bold;
        italic = other.italic;
        caps = other.caps;
        hidden = other.hidden;
        size = other.size;
    }

    void resetCharacters(int defaultFont) {
        copyCharacters(new RtfState(story));
        font = defaultFont;
    }

    void resetParagraph() {
        alignment = Alignment.LEFT;
        indent = 0;
        firstLine = 0;
        heading = 0;
        inTable = false;
    }

    RunStyle runStyle(FontTable fonts) {
        return new RunStyle(bold, italic, caps, fonts.name(font), size);
    }
}
