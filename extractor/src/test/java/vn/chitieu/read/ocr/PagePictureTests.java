package vn.chitieu.read.ocr;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

final class PagePictureTests {
    /** As many pixels as the sheet is recognised in, so that none is made of several. */
    private static final int WIDTH = 200;

    private static final Paper PAPER = Paper.of(72, 842);

    @Test
    void edgesOfBlackAndWhitePicturesAreSoftened() {
        BufferedImage image = stroke(BufferedImage.TYPE_BYTE_BINARY, 0);
        assertArrayEquals(new int[] {255, 191, 64, 0, 64, 191, 255}, shades(image, 97, 104));
    }

    @Test
    void picturesWithShadesStayAsTheyAre() {
        BufferedImage image = stroke(BufferedImage.TYPE_BYTE_GRAY, 0x808080);
        assertArrayEquals(new int[] {255, 255, 0, 0, 0, 255, 255}, shades(image, 97, 104));
    }

    /** An upright stroke three pixels wide, and one pixel of another colour. */
    private static BufferedImage stroke(int type, int other) {
        BufferedImage image = new BufferedImage(WIDTH, 60, type);
        for (int y = 0; y < 60; y++) {
            for (int x = 0; x < WIDTH; x++) {
                image.setRGB(x, y, x >= 99 && x <= 101 ? 0 : 0xFFFFFF);
            }
        }
        image.setRGB(5, 5, other);
        return image;
    }

    private static int[] shades(BufferedImage image, int from, int to) {
        GrayPicture picture = PagePicture.of(1, PAPER, image).shades();
        assertEquals(WIDTH, picture.width());
        int[] shades = new int[to - from];
        for (int x = from; x < to; x++) {
            shades[x - from] = picture.shade(x, 30);
        }
        return shades;
    }
}
