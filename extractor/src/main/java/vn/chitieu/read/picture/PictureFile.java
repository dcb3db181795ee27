package vn.chitieu.read.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;
import vn.chitieu.source.SourceFile;

/** An open file of pictures, each a page. Not for use by several threads at once. */
final class PictureFile implements AutoCloseable {
    private static final int MOST_PAGES = 5_000;
    /** More than a sheet of A3 at 600 dpi has. */
    private static final long MOST_PIXELS = 80_000_000;

    private final ImageInputStream stream;
    private final javax.imageio.ImageReader decoder;
    private final int pageCount;

    private PictureFile(ImageInputStream stream, javax.imageio.ImageReader decoder, int pageCount) {
        this.stream = stream;
        this.decoder = decoder;
        this.pageCount = pageCount;
    }

    /**
     * Opens a file.
     *
     * @param file the file
     * @throws InputException {@code DAMAGED} where it holds no picture, {@code TOO_COMPLEX} where there are too many
     */
    static PictureFile open(SourceFile file) throws InputException {
        ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file.bytes()));
        Iterator<javax.imageio.ImageReader> decoders = ImageIO.getImageReaders(stream);
        if (!decoders.hasNext()) {
            throw new InputException(FailureReason.DAMAGED, "no decoder for " + file.mediaType());
        }
        javax.imageio.ImageReader decoder = decoders.next();
        try {
            decoder.setInput(stream);
            int count = decoder.getNumImages(true);
            if (count < 1 || count > MOST_PAGES) {
                throw new InputException(
                        count < 1 ? FailureReason.DAMAGED : FailureReason.TOO_COMPLEX, count + " pages");
            }
            PictureFile opened = new PictureFile(stream, decoder, count);
            decoder = null;
            return opened;
        } catch (IOException | RuntimeException e) {
            // Decoders throw unchecked exceptions on malformed files.
            throw new InputException(FailureReason.DAMAGED, e);
        } finally {
            if (decoder != null) {
                decoder.dispose();
            }
        }
    }

    /** Returns the number of pages, at least 1. */
    int pageCount() {
        return pageCount;
    }

    /**
     * Returns a page in its own size.
     *
     * @param number 1-based number of the page
     * @throws InputException {@code TOO_COMPLEX} where it has too many pixels, {@code DAMAGED} where it cannot be decoded
     */
    BufferedImage page(int number) throws InputException {
        try {
            long pixels = (long) decoder.getWidth(number - 1) * decoder.getHeight(number - 1);
            if (pixels > MOST_PIXELS) {
                throw new InputException(FailureReason.TOO_COMPLEX, pixels + " pixels on a page");
            }
            return decoder.read(number - 1);
        } catch (IOException | RuntimeException e) {
            throw new InputException(FailureReason.DAMAGED, e);
        }
    }

    @Override
    public void close() {
        decoder.dispose();
        try {
            stream.close();
        } catch (IOException e) {
            // The bytes were held in memory: there is nothing to lose.
            return;
        }
    }
}
