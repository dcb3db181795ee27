package vn.chitieu.read.ocr;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * A picture in shades of gray.
 *
 * @param width width in pixels
 * @param height height in pixels
 * @param shades a byte per pixel, row by row: 0 is black, 255 white; never changed by this class
 */
record GrayPicture(int width, int height, byte[] shades) {
    /** How much more red than other light a pixel has at least to be ink of a stamp. */
    private static final int REDDISH = 40;

    static final byte WHITE = (byte) 255;

    /**
     * Returns the shades of a picture. Red ink, which only seals and stamps have (Nghị định 30/2020/NĐ-CP, Điều 32), fades:
     * it is seen through a red glass.
     */
    static GrayPicture of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] shades = new byte[width * height];
        Rows rows = Rows.of(image);
        for (int y = 0; y < height; y++) {
            rows.read(y, shades, y * width);
        }
        return new GrayPicture(width, height, shades);
    }

    /** Shades of a picture row by row, without the detour over a colour model for each pixel in the kinds that most scans are. */
    private interface Rows {
        void read(int y, byte[] shades, int at);

        static Rows of(BufferedImage image) {
            int width = image.getWidth();
            int[] row = new int[width];
            byte[] samples = new byte[3 * width];
            byte[] seen = new byte[256];
            if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
                // Java's gray is linear: half of the light is a bright shade to the eye.
                for (int value = 0; value < seen.length; value++) {
                    seen[value] = (byte) image.getColorModel().getRed(value);
                }
            }
            return switch (image.getType()) {
                case BufferedImage.TYPE_BYTE_GRAY ->
                    (y, shades, at) -> {
                        image.getRaster().getDataElements(0, y, width, 1, samples);
                        for (int x = 0; x < width; x++) {
                            shades[at + x] = seen[samples[x] & 255];
                        }
                    };
                case BufferedImage.TYPE_INT_RGB ->
                    (y, shades, at) -> {
                        image.getRaster().getDataElements(0, y, width, 1, row);
                        for (int x = 0; x < width; x++) {
                            shades[at + x] = (byte) shade(row[x] >> 16 & 255, row[x] >> 8 & 255, row[x] & 255);
                        }
                    };
                case BufferedImage.TYPE_3BYTE_BGR ->
                    (y, shades, at) -> {
                        image.getRaster().getDataElements(0, y, width, 1, samples);
                        for (int x = 0; x < width; x++) {
                            int first = 3 * x;
                            shades[at + x] = (byte)
                                    shade(samples[first] & 255, samples[first + 1] & 255, samples[first + 2] & 255);
                        }
                    };
                default ->
                    (y, shades, at) -> {
                        image.getRGB(0, y, width, 1, row, 0, width);
                        for (int x = 0; x < width; x++) {
                            int gray = shade(row[x] >> 16 & 255, row[x] >> 8 & 255, row[x] & 255);
                            shades[at + x] = (byte) (255 - (255 - gray) * (row[x] >>> 24) / 255);
                        }
                    };
            };
        }
    }

    private static int shade(int red, int green, int blue) {
        if (red == green && green == blue) {
            return red;
        }
        int gray = (299 * red + 587 * green + 114 * blue + 500) / 1000;
        boolean reddish = red - Math.max(green, blue) > REDDISH;
        return reddish ? Math.max(gray, red) : gray;
    }

    int shade(int x, int y) {
        return shades[y * width + x] & 255;
    }

    /** Returns whether the picture has no shades between black and white, as faxes and scans that were made to be small. */
    boolean isBlackAndWhite() {
        for (byte shade : shades) {
            if (shade != 0 && shade != WHITE) {
                return false;
            }
        }
        return true;
    }

    /** Returns the picture with edges that go over a pixel: each is a quarter of the two beside it and half of itself, both ways. */
    GrayPicture smoothed() {
        byte[] smooth = new byte[shades.length];
        int[] sums = new int[width];
        for (int y = 0; y < height; y++) {
            int row = y * width;
            int above = Math.max(0, y - 1) * width;
            int below = Math.min(height - 1, y + 1) * width;
            for (int x = 0; x < width; x++) {
                sums[x] = (shades[above + x] & 255) + 2 * (shades[row + x] & 255) + (shades[below + x] & 255);
            }
            for (int x = 0; x < width; x++) {
                int beside = sums[Math.max(0, x - 1)] + sums[Math.min(width - 1, x + 1)];
                smooth[row + x] = (byte) (beside + 2 * sums[x] + 8 >> 4);
            }
        }
        return new GrayPicture(width, height, smooth);
    }

    /** Returns the picture reduced or enlarged to another width; each new pixel is the mean of those that it covers. */
    GrayPicture scaledTo(int newWidth) {
        if (newWidth == width) {
            return this;
        }
        int newHeight = Math.max(1, Math.round((float) height * newWidth / width));
        Resampling rows = Resampling.of(height, newHeight);
        Resampling columns = Resampling.of(width, newWidth);
        byte[] scaled = new byte[newWidth * newHeight];
        float[] line = new float[width];
        for (int y = 0; y < newHeight; y++) {
            Arrays.fill(line, 0);
            int source = rows.from(y) * width;
            for (float weight : rows.weights(y)) {
                for (int x = 0; x < width; x++) {
                    line[x] += weight * (shades[source + x] & 255);
                }
                source += width;
            }
            for (int x = 0; x < newWidth; x++) {
                float sum = 0.5f;
                int from = columns.from(x);
                for (float weight : columns.weights(x)) {
                    sum += weight * line[from++];
                }
                scaled[y * newWidth + x] = (byte) Math.min(255, (int) sum);
            }
        }
        return new GrayPicture(newWidth, newHeight, scaled);
    }

    /**
     * Returns the picture turned by quarters.
     *
     * @param turns quarter turns counter-clockwise, 0..3
     */
    GrayPicture turned(int turns) {
        if (turns == 0) {
            return this;
        }
        int newWidth = turns == 2 ? width : height;
        int newHeight = turns == 2 ? height : width;
        byte[] turned = new byte[shades.length];
        for (int y = 0; y < newHeight; y++) {
            for (int x = 0; x < newWidth; x++) {
                int from =
                        switch (turns) {
                            case 1 -> x * width + (width - 1 - y);
                            case 2 -> (height - 1 - y) * width + (width - 1 - x);
                            default -> (height - 1 - x) * width + y;
                        };
                turned[y * newWidth + x] = shades[from];
            }
        }
        return new GrayPicture(newWidth, newHeight, turned);
    }

    /**
     * Returns the picture turned about its middle, in its old frame; corners that come in are white.
     *
     * @param angle angle in radians, counter-clockwise as seen
     */
    GrayPicture straightened(double angle) {
        byte[] straight = new byte[shades.length];
        // Fixed-point arithmetic: this runs over millions of pixels.
        int cos = (int) Math.round(Math.cos(angle) * 65536);
        int sin = (int) Math.round(Math.sin(angle) * 65536);
        long middleX = (long) width << 15;
        long middleY = (long) height << 15;
        for (int y = 0; y < height; y++) {
            long dy = ((long) y << 16) - middleY;
            for (int x = 0; x < width; x++) {
                long dx = ((long) x << 16) - middleX;
                long fromX = (dx * cos - dy * sin >> 16) + middleX;
                long fromY = (dx * sin + dy * cos >> 16) + middleY;
                straight[y * width + x] = between(fromX, fromY);
            }
        }
        return new GrayPicture(width, height, straight);
    }

    private byte between(long x, long y) {
        int left = (int) (x >> 16);
        int top = (int) (y >> 16);
        if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) {
            return WHITE;
        }
        int right = (int) (x >> 8) & 255;
        int low = (int) (y >> 8) & 255;
        int at = top * width + left;
        int upper = (shades[at] & 255) * (256 - right) + (shades[at + 1] & 255) * right;
        int lower = (shades[at + width] & 255) * (256 - right) + (shades[at + width + 1] & 255) * right;
        return (byte) (upper * (256 - low) + lower * low + 32768 >> 16);
    }
}
