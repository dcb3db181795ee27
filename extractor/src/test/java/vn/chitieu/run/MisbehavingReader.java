package vn.chitieu.run;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.chitieu.layout.ParagraphStyle;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RawText;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.read.DocumentReader;
import vn.chitieu.source.SourceFile;

/** Reads text files, and does to the run what the first word of a file says: hang, spin, throw, overflow, exhaust. */
final class MisbehavingReader implements DocumentReader {

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/plain");
    }

    @Override
    public RawDocument read(SourceFile file) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        switch (text.split("\\s", 2)[0]) {
            case "HANG" -> hang();
            case "SPIN" -> spin();
            case "THROW" -> throw new IllegalStateException("told to");
            case "OVERFLOW" -> overflow(0);
            case "EXHAUST" -> exhaust();
            default -> {}
        }
        RawRun run = RawRun.of(text, RunStyle.PLAIN);
        RawText paragraph = new RawText(
                RawText.Extent.PARAGRAPH, RawText.Region.BODY, List.<RawRun>of(run), ParagraphStyle.PLAIN, null, null);
        return new RawDocument(List.<RawBlock>of(paragraph), null, 0, "unicode");
    }

    private static void hang() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Listens to nothing, as a library in an endless loop would. */
    private static void spin() {
        long end = System.nanoTime() + 20_000_000_000L;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private static int overflow(int depth) {
        return depth < 0 ? 0 : overflow(depth + 1) + 1;
    }

    private static void exhaust() {
        List<long[]> hoard = new ArrayList<>();
        while (hoard.size() < 10_000) {
            hoard.add(new long[1 << 27]);
        }
    }
}
