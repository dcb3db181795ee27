package vn.chitieu.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.chitieu.layout.ParagraphStyle;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RawText;
import vn.chitieu.layout.RawText.Extent;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.model.Issuer;
import vn.chitieu.model.Period;
import vn.chitieu.model.PlanRecords;
import vn.chitieu.model.Signer;
import vn.chitieu.model.Source;
import vn.chitieu.outline.DocumentHeader;
import vn.chitieu.outline.Outline;
import vn.chitieu.outline.OutlineReader;
import vn.chitieu.outline.Zone;
import vn.chitieu.text.CleanText;
import vn.chitieu.text.TextCleaner;

/** Extracts the records of a plan of 2024 and 2025 that has a few lines. */
final class StatedPlan {
    private static final RecordExtractor EXTRACTOR = RecordExtractor.standard();

    private StatedPlan() {}

    /** Returns the records of a plan whose paragraphs are these lines. */
    static PlanRecords extract(String... lines) {
        List<RawBlock> blocks = new ArrayList<>();
        Arrays.stream(lines)
                .forEach(line -> blocks.add(new RawText(
                        Extent.PARAGRAPH,
                        Region.BODY,
                        List.of(RawRun.of(line, RunStyle.PLAIN)),
                        ParagraphStyle.PLAIN,
                        null,
                        null)));
        CleanText clean = TextCleaner.standard().clean(new RawDocument(blocks, null, 0, "unicode"));
        DocumentHeader header = new DocumentHeader(
                "ke_hoach",
                null,
                null,
                new Issuer("UBND xã", "commune", null, null, null),
                null,
                "2024-02-05",
                null,
                "gnbv",
                new Period(2024, 2025),
                List.of(),
                new Signer(null, null, null),
                List.of(),
                Map.of());
        List<Zone> zones = new ArrayList<>();
        clean.blocks().forEach(block -> zones.add(Zone.BODY));
        Outline outline = OutlineReader.standard().read(clean, header, zones);
        return EXTRACTOR.extract(outline, new Source("plan.txt", "0".repeat(64), "text/plain", null, 0, "unicode"));
    }
}
