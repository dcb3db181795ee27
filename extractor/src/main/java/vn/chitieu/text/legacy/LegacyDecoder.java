package vn.chitieu.text.legacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.ParagraphStyle;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RawTable;
import vn.chitieu.layout.RawTable.RawCell;
import vn.chitieu.layout.RawText;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.orthography.Conversion;
import vn.chitieu.orthography.LegacyEncoding;
import vn.chitieu.orthography.LegacyFonts;
import vn.chitieu.orthography.SyllableEvidence;
import vn.chitieu.orthography.Tokens;

/**
 * Turns text of legacy Vietnamese fonts into Unicode.
 *
 * <p>All text in one font is judged together, for a font has one encoding: its name tells it, or, where it has none or an
 * unknown one, the share of words that are Vietnamese syllables. A run that contradicts its font is judged by itself, and
 * single Unicode words within legacy text are left as they are. Fonts that draw small letters as capitals become the style
 * of capitals. Geometry follows: a letter that was two codes is as wide as both.
 */
public final class LegacyDecoder {
    /** Letters and signs of windows-1252 that Vietnamese texts in Unicode hold too. */
    private static final String WESTERN_IN_VIETNAMESE = "àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ\u00AD°²³×§«»±·½¼¾Ðð";

    private final Map<String, SyllableEvidence> fonts = new HashMap<>();
    private final Map<String, @Nullable LegacyEncoding> decisions = new HashMap<>();
    private final int[] converted = new int[LegacyEncoding.values().length];
    private int unicode;

    private LegacyDecoder() {}

    /**
     * Returns a document in Unicode.
     *
     * @param document what a reader gave
     * @return the same document where nothing is legacy; else one of the same blocks with the text converted, whose
     *     encoding is {@code tcvn3}, {@code vni}, {@code vps} or {@code viscii} where most of the words beyond ASCII were
     *     converted from it
     */
    public static RawDocument decode(RawDocument document) {
        if (isPlainlyUnicode(document)) {
            return document;
        }
        LegacyDecoder decoder = new LegacyDecoder();
        document.blocks().forEach(decoder::collect);
        decoder.fonts.forEach((font, evidence) -> {
            LegacyFonts.Face face = LegacyFonts.of(font);
            decoder.decisions.put(font, evidence.decide(face == null ? null : face.encoding()));
        });
        List<RawBlock> blocks = document.blocks().stream().map(decoder::block).toList();
        return new RawDocument(
                blocks,
                document.pageCount(),
                document.ocrPages(),
                decoder.label(document.encoding()),
                document.notes());
    }

    /**
     * Returns whether a document is plainly Unicode: no legacy font, no run with letters foreign to Vietnamese, and letters
     * that only Unicode has (U+1EA0 to U+1EF9, a tenth of the letters of Vietnamese) are as frequent as in Vietnamese.
     * Judging each of its words would take longer than all else that is done with it.
     */
    private static boolean isPlainlyUnicode(RawDocument document) {
        int[] letters = new int[2];
        return document.blocks().stream().allMatch(block -> countLetters(block, letters))
                && letters[1] > 0
                && letters[1] * 14 >= letters[0];
    }

    private static boolean countLetters(RawBlock block, int[] letters) {
        if (block instanceof RawTable table) {
            return table.cells().stream()
                    .allMatch(cell -> cell.content().stream().allMatch(text -> countLetters(text, letters)));
        }
        for (RawRun run : ((RawText) block).runs()) {
            if (run.style().font() != null && LegacyFonts.of(run.style().font()) != null) {
                return false;
            }
            String text = run.text();
            int foreign = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                foreign += c > 0xA0 && c < 0x100 && WESTERN_IN_VIETNAMESE.indexOf(c) < 0 ? 1 : 0;
                letters[0] += Character.isLetter(c) ? 1 : 0;
                letters[1] += c >= 0x1EA0 && c <= 0x1EF9 ? 1 : 0;
            }
            if (foreign >= 3) {
                // One line of another encoding in a text that is else Unicode.
                return false;
            }
        }
        return true;
    }

    private void collect(RawBlock block) {
        if (block instanceof RawText text) {
            text.runs().forEach(run -> fonts.computeIfAbsent(key(run.style()), font -> new SyllableEvidence())
                    .add(run.text()));
        } else if (block instanceof RawTable table) {
            table.cells().forEach(cell -> cell.content().forEach(this::collect));
        }
    }

    private static String key(RunStyle style) {
        return style.font() == null ? "" : style.font();
    }

    private RawBlock block(RawBlock block) {
        if (block instanceof RawTable table) {
            List<RawCell> cells = table.cells().stream()
                    .map(cell -> cell.withContent(
                            cell.content().stream().map(this::text).toList()))
                    .toList();
            return table.withCells(cells);
        }
        return text((RawText) block);
    }

    private RawText text(RawText text) {
        List<RawRun> runs = new ArrayList<>();
        for (RawRun run : text.runs()) {
            runs.add(run(run));
        }
        RawText decoded = text.withRuns(runs);
        String label = text.style().listLabel();
        if (label == null || text.runs().isEmpty()) {
            return decoded;
        }
        ParagraphStyle style = text.style();
        // The format gives no font to a label of its own; it is printed in the font of the text.
        RawRun shown = run(RawRun.of(label, text.runs().get(0).style()));
        return decoded.withStyle(new ParagraphStyle(
                style.alignment(), style.indent(), style.headingLevel(), shown.text(), style.listLevel()));
    }

    private RawRun run(RawRun run) {
        LegacyEncoding encoding = encoding(run);
        count(run.text(), encoding);
        if (encoding == null) {
            return run;
        }
        Conversion conversion = RunDecoder.decode(encoding, run.text());
        LegacyFonts.Face face = LegacyFonts.of(run.style().font());
        boolean capitals = face != null && face.capitals() && face.encoding() == encoding;
        float[] edges = run.edges();
        return new RawRun(
                conversion.text(),
                capitals ? inCapitals(run.style()) : run.style(),
                edges == null ? null : edges(edges, conversion),
                run.confidence(),
                run.stored());
    }

    private static RunStyle inCapitals(RunStyle style) {
        return new RunStyle(style.bold(), style.italic(), true, style.font(), style.size());
    }

    private @Nullable LegacyEncoding encoding(RawRun run) {
        if (LegacyFonts.drawsSigns(run.style().font())) {
            return null;
        }
        LegacyEncoding decided = decisions.get(key(run.style()));
        SyllableEvidence own = new SyllableEvidence();
        own.add(run.text());
        if (!own.contradicts(decided)) {
            return decided;
        }
        return decided == null ? own.best() : null;
    }

    private static float[] edges(float[] edges, Conversion conversion) {
        float[] mapped = new float[conversion.starts().length];
        for (int i = 0; i < mapped.length; i++) {
            mapped[i] = edges[conversion.starts()[i]];
        }
        return mapped;
    }

    private void count(String text, @Nullable LegacyEncoding encoding) {
        for (Tokens.Place place : Tokens.of(text)) {
            if (Tokens.isTelling(place.in(text))) {
                if (encoding == null) {
                    unicode++;
                } else {
                    converted[encoding.ordinal()]++;
                }
            }
        }
    }

    private String label(String given) {
        int most = unicode;
        String label = given;
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            if (converted[encoding.ordinal()] > most) {
                most = converted[encoding.ordinal()];
                label = encoding.label();
            }
        }
        return label;
    }
}
