package vn.chitieu.read;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.read.ocr.PagePicture;
import vn.chitieu.read.ocr.PageQueue;
import vn.chitieu.read.ocr.PageRecogniser;
import vn.chitieu.read.ocr.Paper;
import vn.chitieu.read.page.DocumentAssembler;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;
import vn.chitieu.source.SourceFile;

/** Reads scanned pages that are pictures: PNG, JPEG, and TIFF with one page or many. Boxes are in pixels of the picture. */
public final class ImageReader implements DocumentReader {
    private static final int MOST_PAGES = 5_000;
    /** More than a sheet of A3 at 600 dpi has. */
    private static final long MOST_PIXELS = 80_000_000;

    @Override
    public Set<String> mediaTypes() {
        return Set.of("image/png", "image/jpeg", "image/tiff", "image/bmp");
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
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file.bytes()))) {
            Iterator<javax.imageio.ImageReader> decoders = ImageIO.getImageReaders(stream);
            if (!decoders.hasNext()) {
                throw new InputException(FailureReason.DAMAGED, "no decoder for " + file.mediaType());
            }
            javax.imageio.ImageReader decoder = decoders.next();
            try {
                decoder.setInput(stream);
                return pages(decoder, recogniser, allowance);
            } finally {
                decoder.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // Decoders throw unchecked exceptions on malformed files.
            throw new InputException(FailureReason.DAMAGED, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InputException(FailureReason.TIMED_OUT, "interrupted");
        }
    }

    private static RawDocument pages(
            javax.imageio.ImageReader decoder, PageRecogniser recogniser, TimeAllowance allowance)
            throws IOException, InputException, InterruptedException {
        int count = decoder.getNumImages(true);
        if (count < 1 || count > MOST_PAGES) {
            throw new InputException(count < 1 ? FailureReason.DAMAGED : FailureReason.TOO_COMPLEX, count + " pages");
        }
        DocumentAssembler assembler = new DocumentAssembler();
        AtomicInteger glyphs = new AtomicInteger();
        try (PageQueue queue = new PageQueue(page -> {
            glyphs.addAndGet(page.facts().glyphs());
            assembler.add(page);
        })) {
            for (int i = 0; i < count; i++) {
                long pixels = (long) decoder.getWidth(i) * decoder.getHeight(i);
                if (pixels > MOST_PIXELS) {
                    throw new InputException(FailureReason.TOO_COMPLEX, pixels + " pixels on a page");
                }
                allowance.grant(TimeAllowance.RECOGNISED_PAGE);
                BufferedImage image = decoder.read(i);
                Paper paper = Paper.ofPicture(image.getWidth(), image.getHeight());
                queue.add(recogniser, PagePicture.of(i + 1, paper, image));
            }
            queue.finish();
        }
        if (glyphs.get() == 0) {
            throw new InputException(FailureReason.NO_TEXT, "nothing was recognised on " + count + " pages");
        }
        return new RawDocument(assembler.blocks(), count, count, "unicode");
    }
}
