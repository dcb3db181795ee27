package vn.chitieu.read.picture;

import java.awt.image.BufferedImage;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.read.DocumentReader;
import vn.chitieu.read.TimeAllowance;
import vn.chitieu.read.ocr.PagePicture;
import vn.chitieu.read.ocr.PageQueue;
import vn.chitieu.read.ocr.PageRecogniser;
import vn.chitieu.read.ocr.Paper;
import vn.chitieu.read.page.layout.DocumentAssembler;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;
import vn.chitieu.source.MediaTypes;
import vn.chitieu.source.SourceFile;

/** Reads scanned pages that are pictures: PNG, JPEG, and TIFF with one page or many. Boxes are in pixels of the picture. */
public final class ImageReader implements DocumentReader {
    @Override
    public Set<String> mediaTypes() {
        return Set.of("image/png", "image/jpeg", MediaTypes.TIFF, "image/bmp");
    }

    @Override
    public RawDocument read(SourceFile file) throws InputException {
        return read(file, TimeAllowance.NONE);
    }

    @Override
    public RawDocument read(SourceFile file, TimeAllowance allowance) throws InputException {
        PageRecogniser recogniser = PageRecogniser.installed()
                .orElseThrow(
                        () -> new InputException(FailureReason.OCR_MISSING, "tesseract with vie is not installed"));
        try (PictureFile pictures = PictureFile.open(file)) {
            return pages(pictures, recogniser, allowance);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InputException(FailureReason.TIMED_OUT, "interrupted");
        }
    }

    private static RawDocument pages(PictureFile pictures, PageRecogniser recogniser, TimeAllowance allowance)
            throws InputException, InterruptedException {
        int count = pictures.pageCount();
        DocumentAssembler assembler = new DocumentAssembler();
        AtomicInteger glyphs = new AtomicInteger();
        try (PageQueue queue = new PageQueue(page -> {
            glyphs.addAndGet(page.facts().glyphs());
            assembler.add(page);
        })) {
            for (int number = 1; number <= count; number++) {
                BufferedImage image = pictures.page(number);
                allowance.grant(TimeAllowance.RECOGNISED_PAGE);
                Paper paper = Paper.ofPicture(image.getWidth(), image.getHeight());
                queue.add(recogniser, PagePicture.of(number, paper, image));
            }
            queue.finish();
        }
        if (glyphs.get() == 0) {
            throw new InputException(FailureReason.NO_TEXT, "nothing was recognised on " + count + " pages");
        }
        return new RawDocument(assembler.blocks(), count, count, "unicode");
    }
}
