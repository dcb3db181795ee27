package vn.chitieu.read.ocr;

import java.awt.image.BufferedImage;

/** The picture of one page, ready to be recognised: some 4 MB for a sheet of A4. */
public final class PagePicture {
    private final int number;
    private final Paper paper;
    private final GrayPicture shades;

    private PagePicture(int number, Paper paper, GrayPicture shades) {
        this.number = number;
        this.paper = paper;
        this.shades = shades;
    }

    /**
     * Returns the picture of a page.
     *
     * @param number 1-based number of the page
     * @param paper its sheet
     * @param image what it shows, in any resolution; not needed afterwards
     */
    public static PagePicture of(int number, Paper paper, BufferedImage image) {
        int width = Math.max(1, Math.round(paper.width() * paper.pixelsPerPoint()));
        GrayPicture shades = GrayPicture.of(image);
        // The stairs at the edges of black and white letters look like marks, and half of them stay when the picture is
        // reduced.
        GrayPicture soft = shades.isBlackAndWhite() ? shades.smoothed() : shades;
        return new PagePicture(number, paper, soft.scaledTo(width));
    }

    int number() {
        return number;
    }

    Paper paper() {
        return paper;
    }

    GrayPicture shades() {
        return shades;
    }
}
