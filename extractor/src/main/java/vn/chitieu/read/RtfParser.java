package vn.chitieu.read;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.read.RtfState.Target;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/** Follows the groups and control words of a Rich Text file. */
final class RtfParser {
    private static final int MAX_DEPTH = 5_000;
    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");

    /** Groups whose text is not the document's. */
    private static final Set<String> NO_TEXT = Set.of(
            "colortbl",
            "info",
            "pict",
            "objdata",
            "annotation",
            "atnid",
            "atnauthor",
            "comment",
            "xe",
            "tc",
            "bkmkstart",
            "bkmkend",
            "filetbl",
            "listtable",
            "listoverridetable",
            "revtbl",
            "rsidtbl",
            "generator",
            "themedata",
            "datastore",
            "colorschememapping",
            "latentstyles",
            "nonshppict",
            "sp",
            "nonesttables",
            "pntxta",
            "pntxtb",
            "pnseclvl",
            "upr",
            "falt",
            "panose",
            "fname",
            "template",
            "ftnsep",
            "ftnsepc",
            "aftnsep",
            "aftnsepc",
            "userprops",
            "xmlnstbl",
            "pgdsctbl",
            "do",
            "formfield",
            "fontemb",
            "background");

    /** Groups that are marked as ignorable though they hold text of the document. */
    private static final Set<String> IGNORABLE_TEXT = Set.of(
            "shpinst", "fldinst", "shptxt", "dptxbxtext", "ud", "nesttableprops", "footnote", "listtext", "pntext");

    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("tab", "\t"),
            Map.entry("line", "\n"),
            Map.entry("page", "\n"),
            Map.entry("column", "\n"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("bullet", "•"),
            Map.entry("emspace", " "),
            Map.entry("enspace", " "),
            Map.entry("qmspace", " "));

    private final RtfScanner scanner;
    private final FontTable fonts = new FontTable();
    private final Deque<RtfState> groups = new ArrayDeque<>();
    private final Map<Integer, Integer> headings = new HashMap<>();
    private final StringBuilder styleName = new StringBuilder();
    private final RtfStory body = new RtfStory(Region.BODY);
    private final List<RawBlock> before = new ArrayList<>();
    private final List<RawBlock> after = new ArrayList<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private RtfState state = new RtfState(body);
    private int defaultFont;
    private int style;
    /** Characters still to be left out after a Unicode character. */
    private int toSkip;
    /** Whether the group said that readers may ignore it. */
    private boolean ignorable;

    RtfParser(byte[] content) {
        scanner = new RtfScanner(content);
    }

    /** Returns the blocks of the file: headers, body, notes, footers. */
    List<RawBlock> parse() throws InputException {
        RtfScanner.Token token = scanner.next();
        while (token != RtfScanner.Token.END) {
            switch (token) {
                case BYTE -> takeByte(scanner.number(0));
                case OPEN -> open();
                case CLOSE -> close();
                case WORD -> word(scanner.word());
                case SYMBOL -> symbol((char) scanner.number(0));
                case END -> {}
            }
            token = scanner.next();
        }
        flush();
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
        flush();
        toSkip = 0;
        if (groups.size() >= MAX_DEPTH) {
            throw new InputException(FailureReason.TOO_COMPLEX, "groups nested deeper than " + MAX_DEPTH);
        }
        groups.push(state);
        state = state.copy();
        ignorable = false;
    }

    private void close() throws InputException {
        flush();
        toSkip = 0;
        ignorable = false;
        if (groups.isEmpty()) {
            return;
        }
        RtfState inner = state;
        state = groups.pop();
        if (inner.target == Target.STYLE_NAME) {
            endStyle();
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

    private void endStyle() {
        Matcher heading = HEADING.matcher(styleName.toString().toLowerCase(Locale.ROOT));
        if (heading.lookingAt()) {
            headings.put(style, heading.group(1).charAt(0) - '0');
        }
        styleName.setLength(0);
    }

    private void takeByte(int b) {
        if (toSkip > 0) {
            toSkip--;
        } else if (state.target != Target.NOTHING && state.target != Target.REPEATED) {
            bytes.write(b);
        }
    }

    /** Decodes the bytes so far, for what follows may change the font. */
    private void flush() {
        if (bytes.size() > 0) {
            String text = fonts.decode(bytes.toByteArray(), state.target == Target.FONT_NAME ? -1 : state.font);
            bytes.reset();
            text(text);
        }
    }

    private void text(String text) {
        switch (state.target) {
            case STORY -> {
                if (!state.hidden) {
                    RunStyle style = state.runStyle(fonts);
                    state.story.add(SymbolFonts.shown(text, style.font()), style);
                }
            }
            case LABEL -> state.story.addLabel(SymbolFonts.shown(text, fonts.name(state.font)));
            case FONT_NAME -> fonts.addName(state.font, text);
            case STYLE_NAME -> styleName.append(styleName.length() < 100 ? text : "");
            case FIELD_CODE -> {
                if (state.field != null && state.field.length() < 1000) {
                    state.field.append(text);
                }
            }
            case NOTHING, REPEATED -> {}
        }
    }

    private void symbol(char symbol) throws InputException {
        flush();
        if (symbol == '*') {
            ignorable = true;
            return;
        }
        if (toSkip > 0) {
            toSkip--;
            return;
        }
        switch (symbol) {
            case '~' -> text("\u00A0");
            // The optional hyphen, and a letter of TCVN3 fonts.
            case '-' -> text("\u00AD");
            case '_' -> text("-");
            case '\r', '\n' -> endParagraph();
            case '\t' -> text("\t");
            default -> {}
        }
    }

    private void word(String word) throws InputException {
        flush();
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
        if (NO_TEXT.contains(word) || (mayBeIgnored && !IGNORABLE_TEXT.contains(word))) {
            state.target = Target.NOTHING;
            return;
        }
        if (!destination(word) && !character(word) && !paragraph(word) && !table(word)) {
            document(word);
        }
    }

    private void document(String word) {
        switch (word) {
            case "ansicpg" -> fonts.setCodePage(scanner.number(1252));
            case "mac" -> fonts.setCodePage(10000);
            case "pc" -> fonts.setCodePage(437);
            case "pca" -> fonts.setCodePage(850);
            case "deff" -> {
                defaultFont = scanner.number(0);
                state.font = defaultFont;
            }
            case "fcharset" -> fonts.setCharset(state.font, scanner.number(0));
            case "uc" -> state.substitutes = Math.max(0, Math.min(scanner.number(1), 100));
            case "u" -> {
                if (toSkip == 0) {
                    text(String.valueOf((char) scanner.number('?')));
                    toSkip = state.substitutes;
                }
            }
            default -> {}
        }
    }

    private boolean destination(String word) {
        switch (word) {
            case "fonttbl" -> state.target = Target.FONT_NAME;
            case "stylesheet" -> {
                state.target = Target.STYLE_NAME;
                style = 0;
            }
            case "listtext", "pntext" -> state.target = Target.LABEL;
            case "field" -> state.field = new StringBuilder();
            case "fldinst" -> state.target = Target.FIELD_CODE;
            case "fldrslt" -> {
                if (state.field != null && DocxFields.isNotText(state.field.toString())) {
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
        state.resetParagraph();
        state.resetCharacters(defaultFont);
    }

    private boolean character(String word) {
        String character = CHARACTERS.get(word);
        if (character != null) {
            if (toSkip > 0) {
                toSkip--;
            } else {
                text(character);
            }
            return true;
        }
        switch (word) {
            case "f" -> state.font = scanner.number(0);
            case "fs" -> state.size = scanner.number(24) / 2f;
            case "b" -> state.bold = scanner.isOn();
            case "i" -> state.italic = scanner.isOn();
            case "caps" -> state.caps = scanner.isOn();
            case "v", "deleted" -> state.hidden = scanner.isOn();
            case "plain" -> state.resetCharacters(defaultFont);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean paragraph(String word) throws InputException {
        switch (word) {
            case "par", "sect", "nestcell", "nestrow" -> endParagraph();
            case "pard" -> state.resetParagraph();
            case "s" -> {
                style = scanner.number(0);
                state.heading = headings.getOrDefault(style, 0);
            }
            case "outlinelevel" -> {
                int level = scanner.number(9);
                state.heading = level >= 0 && level < 9 ? level + 1 : 0;
            }
            case "ql" -> state.alignment = Alignment.LEFT;
            case "qc" -> state.alignment = Alignment.CENTER;
            case "qr" -> state.alignment = Alignment.RIGHT;
            case "qj", "qd" -> state.alignment = Alignment.JUSTIFY;
            case "li" -> state.indent = scanner.number(0);
            case "fi" -> state.firstLine = scanner.number(0);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean table(String word) throws InputException {
        RtfStory story = state.story;
        switch (word) {
            case "intbl" -> state.inTable = scanner.isOn();
            case "trowd" -> story.startRowDefinition();
            case "trleft" -> story.setLeft(scanner.number(0));
            case "clmrg" -> story.setJoinsLeft();
            case "clvmrg" -> story.setJoinsAbove();
            case "cellx" -> story.addEdge(scanner.number(0));
            case "cell" -> story.endCell(state);
            case "row" -> story.endRow();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void endParagraph() throws InputException {
        if (state.target == Target.STORY) {
            state.story.endParagraph(state);
        }
    }
}
