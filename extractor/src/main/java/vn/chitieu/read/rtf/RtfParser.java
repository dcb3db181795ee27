package vn.chitieu.read.rtf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.read.office.FontTable;
import vn.chitieu.read.office.WordFields;
import vn.chitieu.read.rtf.RtfState.Target;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/** Follows the groups and control words of a Rich Text file. */
final class RtfParser {
    private static final int MAX_DEPTH = 5_000;

    private final RtfScanner scanner;
    private final FontTable fonts = new FontTable();
    private final Deque<RtfState> groups = new ArrayDeque<>();
    private final RtfStyleSheet styles = new RtfStyleSheet();
    private final RtfFormat format;
    private final RtfText text = new RtfText(fonts, styles);
    private final RtfStory body = new RtfStory(Region.BODY);
    private final List<RawBlock> before = new ArrayList<>();
    private final List<RawBlock> after = new ArrayList<>();
    private RtfState state = new RtfState(body);
    /** Whether the group said that readers may ignore it. */
    private boolean ignorable;

    RtfParser(byte[] content) {
        scanner = new RtfScanner(content);
        format = new RtfFormat(scanner, styles);
    }

    /** Returns the blocks of the file: headers, body, notes, footers. */
    List<RawBlock> parse() throws InputException {
        RtfScanner.Token token = scanner.next();
        while (token != RtfScanner.Token.END) {
            switch (token) {
                case BYTE -> text.addByte(scanner.number(0), state);
                case OPEN -> open();
                case CLOSE -> close();
                case WORD -> word(scanner.word());
                case SYMBOL -> symbol((char) scanner.number(0));
                case END -> {}
            }
            token = scanner.next();
        }
        text.flush(state);
        while (!groups.isEmpty()) {
            close();
        }
        List<RawBlock> main = body.finish(state);
        if (main.isEmpty()) {
            return main;
        }
        List<RawBlock> blocks = new ArrayList<>(before);
        blocks.addAll(main);
        blocks.addAll(after);
        return blocks;
    }

    private void open() throws InputException {
        text.flush(state);
        text.endSubstitutes();
        if (groups.size() >= MAX_DEPTH) {
            throw new InputException(FailureReason.TOO_COMPLEX, "groups nested deeper than " + MAX_DEPTH);
        }
        groups.push(state);
        state = state.copy();
        ignorable = false;
    }

    private void close() throws InputException {
        text.flush(state);
        text.endSubstitutes();
        ignorable = false;
        if (groups.isEmpty()) {
            return;
        }
        RtfState inner = state;
        state = groups.pop();
        if (inner.target == Target.STYLE_NAME) {
            styles.endStyle();
        }
        if (inner.story != state.story) {
            List<RawBlock> blocks = inner.story.finish(inner);
            switch (inner.story.region()) {
                case PAGE_HEADER -> before.addAll(blocks);
                case PAGE_FOOTER, FOOTNOTE -> after.addAll(blocks);
                case BODY, STAMP -> state.story.addBox(blocks);
            }
        }
    }

    private void symbol(char symbol) throws InputException {
        text.flush(state);
        if (symbol == '*') {
            ignorable = true;
            return;
        }
        if (text.isSubstitute()) {
            return;
        }
        switch (symbol) {
            case '~' -> text.add("\u00A0", state);
            // The optional hyphen, and a letter of TCVN3 fonts.
            case '-' -> text.add("\u00AD", state);
            case '_' -> text.add("-", state);
            case '\r', '\n' -> endParagraph();
            case '\t' -> text.add("\t", state);
            default -> {}
        }
    }

    private void word(String word) throws InputException {
        text.flush(state);
        boolean mayBeIgnored = ignorable;
        ignorable = false;
        if (word.equals("bin")) {
            scanner.skip(scanner.number(0));
            return;
        }
        if (word.equals("shprslt")) {
            state.target = Target.REPEATED;
        }
        if (state.target == Target.REPEATED) {
            return;
        }
        if (state.target == Target.NOTHING) {
            // A text box may stand in a drawing that is otherwise left out.
            if (word.equals("shptxt") || word.equals("dptxbxtext")) {
                begin(Region.BODY);
            } else if (word.equals("ud")) {
                // The same text once more, in Unicode; it is what the text was in the group around both.
                groups.stream().skip(1).findFirst().ifPresent(around -> state.target = around.target);
            }
            return;
        }
        if (RtfWords.opensNoText(word, mayBeIgnored)) {
            state.target = Target.NOTHING;
            return;
        }
        if (!destination(word) && !character(word) && !format.apply(word, state)) {
            document(word);
        }
    }

    private void document(String word) throws InputException {
        switch (word) {
            case "par", "sect", "nestcell", "nestrow" -> endParagraph();
            case "ansicpg" -> fonts.setCodePage(scanner.number(1252));
            case "mac" -> fonts.setCodePage(10000);
            case "pc" -> fonts.setCodePage(437);
            case "pca" -> fonts.setCodePage(850);
            case "deff" -> {
                format.setDefaultFont(scanner.number(0));
                state.look = state.look.withFont(scanner.number(0));
            }
            case "fcharset" -> fonts.setCharset(state.look.font(), scanner.number(0));
            case "uc" -> state.substitutes = Math.max(0, Math.min(scanner.number(1), 100));
            case "u" -> text.addUnicode((char) scanner.number('?'), state);
            default -> {}
        }
    }

    private boolean destination(String word) {
        switch (word) {
            case "fonttbl" -> state.target = Target.FONT_NAME;
            case "stylesheet" -> {
                state.target = Target.STYLE_NAME;
                styles.setStyle(0);
            }
            case "listtext", "pntext" -> state.target = Target.LABEL;
            case "field" -> state.field = new StringBuilder();
            case "fldinst" -> state.target = Target.FIELD_CODE;
            case "fldrslt" -> {
                if (state.field != null && WordFields.isNotText(state.field.toString())) {
                    state.target = Target.NOTHING;
                }
            }
            case "header", "headerl", "headerr", "headerf" -> begin(Region.PAGE_HEADER);
            case "footer", "footerl", "footerr", "footerf" -> begin(Region.PAGE_FOOTER);
            case "footnote" -> begin(Region.FOOTNOTE);
            case "shptxt", "dptxbxtext" -> begin(Region.BODY);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void begin(Region region) {
        state.target = Target.STORY;
        state.story = new RtfStory(region);
        format.reset(state);
    }

    private boolean character(String word) {
        String character = RtfWords.character(word);
        if (character != null && !text.isSubstitute()) {
            text.add(character, state);
        }
        return character != null;
    }

    private void endParagraph() throws InputException {
        if (state.target == Target.STORY) {
            state.story.endParagraph(state);
        }
    }
}
