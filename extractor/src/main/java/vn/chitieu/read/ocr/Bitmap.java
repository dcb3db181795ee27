package vn.chitieu.read.ocr;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Writes pictures as Windows bitmaps of 256 shades. Tesseract takes these in as they are; PNM it reads pixel by pixel, and PNG must be
 * packed and unpacked.
 */
final class Bitmap {
    private static final int FILE_HEADER = 14;
    private static final int PICTURE_HEADER = 40;
    private static final int SHADES = 256;
    private static final int START = FILE_HEADER + PICTURE_HEADER + 4 * SHADES;

    private Bitmap() {}

    /** Writes a picture; the stream stays open. */
    static void write(GrayPicture picture, OutputStream out) throws IOException {
        int width = picture.width();
        int padding = -width & 3;
        int size = (width + padding) * picture.height();
        ByteBuffer header = ByteBuffer.allocate(START).order(ByteOrder.LITTLE_ENDIAN);
        header.put((byte) 'B').put((byte) 'M').putInt(START + size).putInt(0).putInt(START);
        header.putInt(PICTURE_HEADER).putInt(width).putInt(picture.height());
        // One plane of 8 bits, not packed, with no resolution; all shades are used and matter.
        header.putShort((short) 1).putShort((short) 8).putInt(0).putInt(size);
        header.putInt(0).putInt(0).putInt(SHADES).putInt(SHADES);
        for (int shade = 0; shade < SHADES; shade++) {
            header.putInt(shade << 16 | shade << 8 | shade);
        }
        out.write(header.array());
        for (int y = picture.height() - 1; y >= 0; y--) {
            out.write(picture.shades(), y * width, width);
            for (int i = 0; i < padding; i++) {
                out.write(0);
            }
        }
    }
}
