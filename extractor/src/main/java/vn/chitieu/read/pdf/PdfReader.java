package vn.chitieu.read.pdf;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chitieu.layout.PageNotes;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.read.DocumentReader;
import vn.chitieu.read.TimeAllowance;
import vn.chitieu.read.ocr.PagePicture;
import vn.chitieu.read.ocr.PageQueue;
import vn.chitieu.read.ocr.PageRecogniser;
import vn.chitieu.read.ocr.Paper;
import vn.chitieu.read.page.PageFacts;
import vn.chitieu.read.page.PageFrame;
import vn.chitieu.read.page.PageInk;
import vn.chitieu.read.page.layout.DocumentAssembler;
import vn.chitieu.read.page.textlayer.Rereading;
import vn.chitieu.read.page.textlayer.TextLayer;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;
import vn.chitieu.source.SourceFile;

/**
 * Reads PDFs: lines with their boxes in reading order, tables with merged cells, running headers, footers, footnotes and
 * stamps told from the body. Pages whose text layer is missing or cannot be trusted are read from their picture. Pages are taken one
 * by one.
 */
public final class PdfReader implements DocumentReader {

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/pdf");
    }

    @Override
    public RawDocument read(SourceFile file) throws InputException {
        return read(file, TimeAllowance.NONE);
    }

    @Override
    public RawDocument read(SourceFile file, TimeAllowance allowance) throws InputException {
        try (PdfFile pdf = PdfFile.open(file.bytes())) {
            return new Pages(pdf, allowance).read();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InputException(FailureReason.TIMED_OUT, "interrupted");
        }
    }

    /** The pages of one document, and what is found on the way through them. */
    private static final class Pages {
        private final PdfFile pdf;
        private final TimeAllowance allowance;
        private final DocumentAssembler assembler = new DocumentAssembler();
        private final Map<Integer, TextLayer> layers = new HashMap<>();
        private int glyphs;
        private int damaged;
        private int recognised;
        private final List<Integer> unread = new ArrayList<>();
        private final List<Integer> reread = new ArrayList<>();
        private final List<Integer> doubtful = new ArrayList<>();

        Pages(PdfFile pdf, TimeAllowance allowance) {
            this.pdf = pdf;
            this.allowance = allowance;
        }

        RawDocument read() throws InputException, InterruptedException {
            try (PageQueue queue = new PageQueue(this::take)) {
                for (int number = 1; number <= pdf.pageCount(); number++) {
                    PageInk page = pdf.scan(number);
                    TextLayer layer = TextLayer.of(page);
                    layers.put(number, layer);
                    Optional<PageRecogniser> recogniser =
                            layer == TextLayer.SOUND ? Optional.empty() : PageRecogniser.installed();
                    if (recogniser.isPresent()) {
                        recognise(page, layer, recogniser.get(), queue);
                    } else if (layer.isReadable()) {
                        queue.add(page);
                    } else {
                        unread.add(number);
                    }
                }
                queue.finish();
            }
            if (glyphs == 0) {
                throw failure();
            }
            return new RawDocument(
                    assembler.blocks(),
                    pdf.pageCount(),
                    recognised,
                    "unicode",
                    new PageNotes(unread, reread, doubtful));
        }

        private void recognise(PageInk page, TextLayer layer, PageRecogniser recogniser, PageQueue queue)
                throws InputException, InterruptedException {
            PageFrame frame = page.frame();
            boolean sideways = frame.quarterTurns() % 2 == 1;
            Paper paper =
                    Paper.of(sideways ? frame.height() : frame.width(), sideways ? frame.width() : frame.height());
            int number = page.number();
            BufferedImage image = layer.keepsWhatIsSeen()
                    ? pdf.drawWithoutText(number, paper.pixelsPerPoint())
                    : pdf.draw(number, paper.pixelsPerPoint());
            allowance.grant(TimeAllowance.RECOGNISED_PAGE);
            queue.add(recogniser, PagePicture.of(number, paper, image), read -> Rereading.better(page, layer, read));
        }

        private void take(PageInk page) {
            PageFacts facts = page.facts();
            TextLayer layer = layers.getOrDefault(page.number(), TextLayer.SOUND);
            glyphs += facts.glyphs();
            damaged += facts.damaged() ? 1 : 0;
            recognised += facts.recognised() ? 1 : 0;
            if (facts.damaged() && facts.glyphs() == 0) {
                unread.add(page.number());
            } else if (layer != TextLayer.SOUND && !facts.recognised()) {
                doubtful.add(page.number());
            } else if (layer != TextLayer.SOUND && layer != TextLayer.ABSENT) {
                reread.add(page.number());
            }
            assembler.add(page);
        }

        private InputException failure() {
            if (!unread.isEmpty() && recognised == 0) {
                return new InputException(
                        FailureReason.OCR_MISSING, unread.size() + " of " + pdf.pageCount() + " pages are scans");
            }
            return damaged > 0
                    ? new InputException(FailureReason.DAMAGED, damaged + " pages broke off before any text")
                    : new InputException(FailureReason.NO_TEXT, pdf.pageCount() + " pages with no text");
        }
    }
}
