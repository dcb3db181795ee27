package vn.chitieu.read.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.chitieu.layout.PageNotes;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.layout.RawTable;
import vn.chitieu.layout.RawText;
import vn.chitieu.model.Box;
import vn.chitieu.read.pdf.PdfSketch;
import vn.chitieu.read.registry.ReaderRegistry;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;
import vn.chitieu.source.SourceLoader;

class ScanReaderTests {
    private static final int WIDTH = 1654;
    private static final int HEIGHT = 2339;
    static final String MIXED_TEXT = "Giảm 45 hộ nghèo trong năm 2031.";
    private static final List<String> LINES = List.of(
            "Trong năm 2025, toàn xã phấn đấu giảm 45 hộ nghèo và 12 hộ cận nghèo.",
            "Tỷ lệ hộ được sử dụng nước sạch đạt 87,5%, tăng 3% so với năm trước.",
            "Tổng kinh phí thực hiện là 1.250 triệu đồng từ ngân sách của tỉnh.",
            "Các thôn rà soát danh sách và báo cáo kết quả trước ngày 15 hằng tháng.");

    @BeforeAll
    static void tesseractIsInstalled() {
        assumeTrue(
                PageRecogniser.installed().isPresent(),
                "Tesseract with Vietnamese data is not installed: ./setup installs it");
        Font font = new Font(Font.SERIF, Font.PLAIN, 20);
        assumeTrue(font.canDisplayUpTo(String.join("", LINES)) < 0, "no font has the Vietnamese letters");
    }

    @Test
    void readsAPageThatIsAPicture() throws Exception {
        RawDocument document = read("a.png", png(page(0)));
        assertEquals(LINES, lines(document));
        assertEquals(1, document.ocrPages());
    }

    @Test
    void readsACrookedPage() throws Exception {
        assertEquals(LINES, lines(read("a.png", png(page(1.5)))));
    }

    @Test
    void readsAPageThatLiesUpsideDownOrOnItsSide() throws Exception {
        BufferedImage down = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = down.createGraphics();
        graphics.rotate(Math.PI, WIDTH / 2.0, HEIGHT / 2.0);
        graphics.drawImage(page(0), 0, 0, null);
        graphics.dispose();
        assertEquals(LINES, lines(read("a.png", png(down))), "upside down");
        BufferedImage side = new BufferedImage(HEIGHT, WIDTH, BufferedImage.TYPE_BYTE_GRAY);
        graphics = side.createGraphics();
        graphics.translate(HEIGHT, 0);
        graphics.rotate(Math.PI / 2);
        graphics.drawImage(page(0), 0, 0, null);
        graphics.dispose();
        assertEquals(LINES, lines(read("b.png", png(side))), "on its side");
    }

    @Test
    void saysWhereOnThePageALineStands() throws Exception {
        RawDocument document = read("a.pdf", pdf(page(0)));
        RawText first = (RawText) document.blocks().get(0);
        Box box = first.box();
        assertNotNull(box);
        // The line is drawn at 200 pixels from the left, its baseline at 300, with 200 pixels in an inch.
        assertEquals(200 * 0.36, box.x0(), 3);
        assertTrue(box.y0() < 300 * 0.36 && box.y1() > 300 * 0.36 - 1, box.toString());
        assertEquals(1, document.ocrPages());
    }

    @Test
    void readsARuledTable() throws Exception {
        BufferedImage image = page(0);
        Graphics2D graphics = pen(image);
        String[][] cells = {{"STT", "Nội dung", "Kinh phí"}, {"01", "Nhà ở", "350"}, {"02", "Nước sạch", "900"}};
        int[] xs = {200, 360, 1000, 1400};
        for (int row = 0; row <= cells.length; row++) {
            graphics.drawLine(xs[0], 900 + 70 * row, xs[3], 900 + 70 * row);
        }
        for (int x : xs) {
            graphics.drawLine(x, 900, x, 900 + 70 * cells.length);
        }
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < 3; column++) {
                graphics.drawString(cells[row][column], xs[column] + 30, 945 + 70 * row);
            }
        }
        graphics.dispose();
        RawTable table = read("a.png", png(image)).blocks().stream()
                .filter(RawTable.class::isInstance)
                .map(RawTable.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table was found"));
        assertEquals(3, table.columns());
        List<String> texts = table.cells().stream()
                .map(cell ->
                        cell.content().isEmpty() ? "" : cell.content().get(0).text())
                .toList();
        assertEquals(List.of("STT", "Nội dung", "Kinh phí", "01", "Nhà ở", "350", "02", "Nước sạch", "900"), texts);
    }

    @Test
    void readsEveryPageOfATiff() throws Exception {
        RawDocument document =
                read("a.tif", tiff(pageWith(LINES.get(0)), pageWith(LINES.get(1)), pageWith(LINES.get(2))));
        assertTrue(
                document.blocks().size() < 10,
                "it was read as " + document.blocks().size() + " blocks");
        assertEquals(LINES.subList(0, 3), lines(document));
        assertEquals(
                List.of(1, 2, 3),
                document.blocks().stream()
                        .map(block -> ((RawText) block).page())
                        .toList());
        assertEquals(3, document.ocrPages());
    }

    @Test
    void readsTheScannedPageAmongOthers() throws Exception {
        RawDocument document = read("a.pdf", mixed());
        assertEquals(MIXED_TEXT, lines(document).get(0));
        assertEquals(LINES.get(1), lines(document).get(1));
        assertEquals(2, ((RawText) document.blocks().get(1)).page());
        assertEquals(1, document.ocrPages());
        assertEquals(PageNotes.NONE, document.notes());
    }

    @Test
    void anInterruptEndsRecognition() throws Exception {
        List<String> full = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            full.add(LINES.get(i % LINES.size()));
        }
        byte[] file = tiff(page(full), page(full), page(full), page(full));
        CompletableFuture<Throwable> end = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                read("a.tif", file);
                end.complete(new AssertionError("it was read to its end"));
            } catch (InputException e) {
                end.complete(e);
            }
        });
        thread.start();
        await(() -> recognising() > 0);
        thread.interrupt();
        InputException failure = assertInstanceOf(InputException.class, end.get(10, TimeUnit.SECONDS));
        assertEquals(FailureReason.TIMED_OUT, failure.reason());
        await(() -> recognising() == 0);
    }

    /** Returns how many programs that recognise run for this process. */
    private static long recognising() {
        return ProcessHandle.current()
                .children()
                .filter(child ->
                        child.isAlive() && child.info().command().orElse("").contains("tesseract"))
                .count();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "waited in vain");
            Thread.sleep(10);
        }
    }

    /** A page with a text layer, then a scanned one. */
    static byte[] mixed() throws IOException {
        byte[] first = new PdfSketch().text(72, 100, 12, MIXED_TEXT).bytes();
        try (PDDocument document = Loader.loadPDF(first)) {
            addPage(document, pageWith(LINES.get(1)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    static byte[] scan() throws IOException {
        return png(page(0));
    }

    private static RawDocument read(String name, byte[] bytes) throws InputException {
        return ReaderRegistry.standard().read(SourceLoader.create().of(name, bytes));
    }

    private static List<String> lines(RawDocument document) {
        return document.blocks().stream()
                .map(block -> block instanceof RawText text ? text.text() : block.toString())
                .toList();
    }

    private static BufferedImage page(double degrees) {
        return page(LINES, 120, degrees);
    }

    private static BufferedImage page(List<String> lines) {
        return page(lines, 44, 0);
    }

    private static BufferedImage pageWith(String line) {
        return page(List.of(line));
    }

    private static BufferedImage page(List<String> lines, int spacing, double degrees) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = pen(image);
        graphics.rotate(Math.toRadians(degrees), WIDTH / 2.0, HEIGHT / 2.0);
        for (int i = 0; i < lines.size(); i++) {
            graphics.drawString(lines.get(i), 200, 300 + spacing * i);
        }
        graphics.dispose();
        return image;
    }

    private static Graphics2D pen(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        if ((image.getRGB(0, 0) & 0xFFFFFF) == 0) {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, WIDTH, HEIGHT);
        }
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke(3));
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 34));
        return graphics;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static byte[] pdf(BufferedImage image) throws IOException {
        try (PDDocument document = new PDDocument()) {
            addPage(document, image);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void addPage(PDDocument document, BufferedImage image) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(
                    LosslessFactory.createFromImage(document, image),
                    0,
                    0,
                    PDRectangle.A4.getWidth(),
                    PDRectangle.A4.getHeight());
        }
    }

    private static byte[] tiff(BufferedImage... pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (BufferedImage page : pages) {
                writer.writeToSequence(new IIOImage(page, null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
