package vn.chitieu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.text.CleanText;
import vn.chitieu.text.Paragraph;
import vn.chitieu.text.Span;
import vn.chitieu.text.TextBlock;

/** Tells for each block which part of the document it is. */
final class ZoneMarker {
    private static final Pattern APPENDIX =
            Pattern.compile("[^a-z0-9]*(?:phu\\s+luc|phu\\s+bieu|bieu(?:\\s+(?:so|mau))?\\s+[\\divx]).{0,160}");
    private static final Pattern ENCLOSED = Pattern.compile(
            "[^a-z0-9]*(?:[^(]{0,600})?\\(\\s*(?:ban\\s+hanh\\s+)?kem\\s+theo\\s+(?:quyet\\s+dinh|nghi\\s+quyet)\\b");
    private static final Pattern TITLE_OF_ENCLOSED = Pattern.compile(
            "[^a-z0-9]*(?:ke\\s+hoach|de\\s+an|quy\\s+dinh|quy\\s+che|phuong\\s+an|chuong\\s+trinh)[^a-z0-9]*");
    private static final Pattern NOTE = Pattern.compile("\\[\\d{1,3}\\]\\s.*");

    /** The formula that closes a document whose signature was not recognised. */
    private static final Pattern CLOSING = Pattern.compile("[^a-z0-9]*tren\\s+day\\s+la\\s.*[./]{2,}\\s*");

    private ZoneMarker() {}

    /**
     * Marks the blocks.
     *
     * @param clean the normalised text
     * @param text the same, folded
     * @param marks front matter
     * @param back back matter
     */
    static List<Zone> mark(CleanText clean, HeaderText text, Landmarks marks, BackMatter back) {
        int backStart =
                start(back.recipientsSpan(), back.signatureSpan(), clean.text().length());
        int backEnd = Math.max(
                back.recipientsSpan() == null ? 0 : back.recipientsSpan().end(),
                back.signatureSpan() == null ? 0 : back.signatureSpan().end());
        List<Zone> zones = new ArrayList<>();
        Zone behind = Zone.APPENDIX;
        boolean appendix = false;
        boolean closed = false;
        for (int i = 0; i < clean.blocks().size(); i++) {
            TextBlock block = clean.blocks().get(i);
            String folded = text.folded().substring(block.start(), block.end());
            if (block.end() <= text.own().start() || block.start() >= text.own().end()) {
                zones.add(Zone.PORTAL);
            } else if (block instanceof Paragraph paragraph && paragraph.region() == Region.FOOTNOTE) {
                zones.add(Zone.FOOTNOTE);
            } else if (block.end() <= marks.bodyStart()) {
                Zone zone = front(block, marks);
                boolean body = zone == Zone.BASIS && block instanceof Paragraph && Preamble.states(folded);
                zones.add(body ? Zone.BODY : zone);
            } else if (block.start() >= backEnd && backEnd > 0) {
                if (!appendix
                        && (ENCLOSED.matcher(folded).lookingAt()
                                || TITLE_OF_ENCLOSED.matcher(folded).matches())) {
                    behind = Zone.BODY;
                    enclose(clean, zones, backEnd);
                } else if (APPENDIX.matcher(folded).matches()) {
                    behind = Zone.APPENDIX;
                    appendix = true;
                }
                zones.add(behind == Zone.APPENDIX && NOTE.matcher(folded).matches() ? Zone.FOOTNOTE : behind);
            } else if (block.start() >= backStart
                    || block.end() > backStart && back.recipientsSpan() != null && holds(block, back)) {
                zones.add(back(block, back));
            } else {
                appendix |= backEnd == 0 && standsAsAppendix(clean, block, folded);
                zones.add(appendix ? Zone.APPENDIX : closed ? Zone.SIGNATURE : Zone.BODY);
                closed |= backEnd == 0 && CLOSING.matcher(folded).matches();
            }
        }
        return zones;
    }

    /** A plan that a decision encloses is body from its first line on. */
    private static void enclose(CleanText clean, List<Zone> zones, int backEnd) {
        for (int i = 0; i < zones.size(); i++) {
            if (clean.blocks().get(i).start() >= backEnd && zones.get(i) == Zone.APPENDIX) {
                zones.set(i, Zone.BODY);
            }
        }
    }

    private static boolean holds(TextBlock block, BackMatter back) {
        Span signature = back.signatureSpan();
        return signature != null
                && block.start() <= signature.start()
                && signature.end() <= block.end()
                && block.end() - block.start() < 3_000
                && !(block instanceof Paragraph);
    }

    private static int start(@Nullable Span recipients, @Nullable Span signature, int length) {
        return Math.min(
                recipients == null ? length : recipients.start(), signature == null ? length : signature.start());
    }

    private static Zone front(TextBlock block, Landmarks marks) {
        if (block.start() >= marks.basisStart()) {
            return Zone.BASIS;
        }
        return block.end() > marks.letterheadEnd() ? Zone.TITLE : Zone.LETTERHEAD;
    }

    private static Zone back(TextBlock block, BackMatter back) {
        Span recipients = back.recipientsSpan();
        Span signature = back.signatureSpan();
        if (recipients == null) {
            return Zone.SIGNATURE;
        }
        boolean received = block.start() < recipients.end() && recipients.start() < block.end();
        boolean signedFirst = signature != null
                && block.start() < signature.end()
                && signature.start() < block.end()
                && signature.start() <= recipients.start();
        return received && !signedFirst ? Zone.RECIPIENTS : Zone.SIGNATURE;
    }

    /** Without a signature an appendix begins at a caption that stands out. */
    private static boolean standsAsAppendix(CleanText clean, TextBlock block, String folded) {
        if (!(block instanceof Paragraph paragraph) || !APPENDIX.matcher(folded).matches()) {
            return false;
        }
        String printed = clean.text().substring(block.start(), block.end());
        return paragraph.bold()
                || paragraph.style().centred()
                || ProperCase.inCapitals(printed)
                || folded.matches("[^a-z0-9]*phu\\s+luc(?:\\s+[\\divx]{1,4})?[.:]?");
    }
}
