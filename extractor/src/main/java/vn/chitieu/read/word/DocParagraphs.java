package vn.chitieu.read.word;

import java.util.List;
import java.util.Locale;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.model.Ffn;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.ParagraphStyle;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.read.RunCollector;

/** Reads the paragraphs of a Word 97-2003 file. */
final class DocParagraphs {
    private final HWPFDocumentCore document;
    private final DocNumbering numbering;
    private final DocCharacters characters = new DocCharacters();

    DocParagraphs(HWPFDocumentCore document) {
        this.document = document;
        this.numbering = DocNumbering.of(document);
    }

    /**
     * Reads a paragraph.
     *
     * @param blocks takes the paragraph, unless it is empty
     */
    void read(Paragraph paragraph, List<RawBlock> blocks) {
        RunCollector collector = new RunCollector();
        boolean contents = characters.isContents();
        boolean hidden = true;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            boolean shown = !run.isVanished() && !run.isMarkedDeleted();
            hidden &= !shown;
            add(run, shown, collector);
        }
        contents |= characters.isContents();
        characters.endParagraph();
        ListNumbering.Label label = hidden ? null : numbering.next(paragraph);
        List<RawRun> runs = collector.take();
        boolean generated =
                contents && styleName(paragraph).toUpperCase(Locale.ROOT).startsWith("TOC");
        if (!generated && (!runs.isEmpty() || label != null)) {
            blocks.add(RunCollector.paragraph(runs, style(paragraph, label)));
        }
    }

    private void add(CharacterRun run, boolean shown, RunCollector collector) {
        if (run.isSymbol()) {
            Ffn font = run.getSymbolFont();
            RunStyle drawn = font == null ? style(run) : style(run).in(font.getMainFontName());
            characters.addSymbol(run.getSymbolCharacter(), drawn, shown, collector);
        } else {
            characters.add(run.text(), style(run), shown, collector);
        }
    }

    private static RunStyle style(CharacterRun run) {
        String font = run.getFontName();
        return new RunStyle(
                run.isBold(),
                run.isItalic(),
                run.isCapitalized(),
                font == null || font.isBlank() ? null : font.strip(),
                run.getFontSize() / 2f);
    }

    private ParagraphStyle style(Paragraph paragraph, ListNumbering.@Nullable Label label) {
        Alignment alignment =
                switch (paragraph.getJustification()) {
                    case 1 -> Alignment.CENTER;
                    case 2 -> Alignment.RIGHT;
                    case 3, 4, 5 -> Alignment.JUSTIFY;
                    default -> Alignment.LEFT;
                };
        float indent = (paragraph.getIndentFromLeft() + paragraph.getFirstLineIndent()) / 20f;
        return new ParagraphStyle(
                alignment,
                indent,
                heading(paragraph),
                label == null ? null : label.text(),
                label == null ? 0 : label.level());
    }

    /** The first nine styles are the built-in headings; level 9 is body text. */
    private static int heading(Paragraph paragraph) {
        int style = paragraph.getStyleIndex();
        if (style >= 1 && style <= 9) {
            return style;
        }
        int level = paragraph.getLvl();
        return level >= 0 && level < 9 ? level + 1 : 0;
    }

    private String styleName(Paragraph paragraph) {
        if (document.getStyleSheet() == null
                || paragraph.getStyleIndex() < 0
                || paragraph.getStyleIndex() >= document.getStyleSheet().numStyles()) {
            return "";
        }
        StyleDescription style = document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
        return style == null || style.getName() == null ? "" : style.getName();
    }
}
