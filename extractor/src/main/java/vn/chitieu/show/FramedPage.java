package vn.chitieu.show;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import vn.chitieu.model.Box;
import vn.chitieu.model.UserException;
import vn.chitieu.read.picture.DrawnPage;
import vn.chitieu.show.RecordView.Origin;
import vn.chitieu.show.RecordView.Place;
import vn.chitieu.source.InputException;

/** A page of the original document with values framed. */
public final class FramedPage {

    /** Neither the red of seals nor the blue of signatures and of links. */
    static final Color FRAME = new Color(0xE6007E);

    /** Room between a value and its frame, as a share of the value's height. */
    private static final double ROOM = 0.04;

    private final BufferedImage image;
    private final int page;

    private FramedPage(BufferedImage image, int page) {
        this.image = image;
        this.page = page;
    }

    /**
     * Draws the page that a record was read from, with its values on it framed.
     *
     * @param record the record
     * @param roots folders to look for the original document in, the likeliest first
     * @throws UserException where the record stands on no page, or the document is not found, has changed or cannot be drawn
     */
    public static FramedPage of(RecordView record, List<Path> roots) {
        Origin origin = record.origin();
        if (!DrawnPage.isDrawable(origin.mediaType())) {
            throw new UserException(
                    origin.path() + " has no pages to draw: only PDF files and pictures have; open it and look there");
        }
        Place first = record.places().stream()
                .filter(place -> place.page() != null && place.box() != null)
                .findFirst()
                .orElseThrow(() -> new UserException(
                        "the run does not tell where on a page " + record.id() + " stands; there is nothing to frame"));
        int page = first.page() == null ? 1 : first.page();
        DrawnPage drawn;
        try {
            drawn = DrawnPage.of(OriginalFile.find(origin, roots), page);
        } catch (InputException e) {
            throw new UserException(
                    "cannot draw page " + page + " of " + origin.path() + ": "
                            + e.reason().english(),
                    e);
        }
        FramedPage framed = new FramedPage(coloured(drawn.image()), page);
        for (Place place : record.places()) {
            if (place.box() != null && place.page() != null && place.page() == page) {
                framed.frame(place.box(), drawn.pixelsPerPoint());
            }
        }
        return framed;
    }

    /** Returns the number of the page, from 1. */
    public int page() {
        return page;
    }

    /**
     * Writes the picture.
     *
     * @param file a PNG file, which is replaced
     * @throws UserException where it cannot be written
     */
    public void write(Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UserException(
                    "cannot write " + file + "; check that its folder is there and may be written to", e);
        }
    }

    /** A scan in black and white has no colour for a frame. */
    private static BufferedImage coloured(BufferedImage page) {
        BufferedImage picture = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.drawImage(page, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return picture;
    }

    private void frame(Box box, double pixelsPerPoint) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(FRAME);
        double stroke = Math.max(2, image.getWidth() / 500.0);
        graphics.setStroke(new BasicStroke((float) stroke));
        double room = stroke / 2 + ROOM * (box.y1() - box.y0()) * pixelsPerPoint;
        graphics.draw(new Rectangle2D.Double(
                box.x0() * pixelsPerPoint - room,
                box.y0() * pixelsPerPoint - room,
                (box.x1() - box.x0()) * pixelsPerPoint + 2 * room,
                (box.y1() - box.y0()) * pixelsPerPoint + 2 * room));
        graphics.dispose();
    }
}
