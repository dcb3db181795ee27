package vn.chitieu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chitieu.read.ocr.PageRecogniser;

/** Frames on scanned pages, as they lay on the glass: straight, crooked, upside down, on their side. */
final class ShowScanTests {

    private static final int WIDTH = 1654;
    private static final int HEIGHT = 2339;
    private static final Font FONT = new Font(Font.SERIF, Font.PLAIN, 34);
    private static final List<String> LINES = List.of(
            "Trong năm 2025, toàn xã phấn đấu giảm 45 hộ nghèo và 12 hộ cận nghèo.",
            "Tỷ lệ hộ được sử dụng nước sạch đạt %s%%, tăng 3%% so với năm trước.",
            "Tổng kinh phí thực hiện là 1.250 triệu đồng từ ngân sách của tỉnh.",
            "Các thôn rà soát danh sách và báo cáo kết quả trước ngày 15 hằng tháng.");

    @TempDir
    private Path folder;

    /** A page that was drawn, and where on it the value stands. */
    private record Drawn(String value, BufferedImage image, Rectangle2D place) {}

    @Test
    void theFrameEnclosesTheValueHoweverThePageLies() throws IOException {
        assumeTrue(
                PageRecogniser.installed().isPresent(),
                "Tesseract with Vietnamese data is not installed: ./setup installs it");
        assumeTrue(FONT.canDisplayUpTo(String.join("", LINES)) < 0, "no font has the Vietnamese letters");
        List<Drawn> pages = List.of(
                draw("87,5", new AffineTransform(), WIDTH, HEIGHT),
                draw(
                        "76,4",
                        AffineTransform.getRotateInstance(Math.toRadians(1.5), WIDTH / 2.0, HEIGHT / 2.0),
                        WIDTH,
                        HEIGHT),
                draw("65,3", AffineTransform.getRotateInstance(Math.PI, WIDTH / 2.0, HEIGHT / 2.0), WIDTH, HEIGHT),
                draw("54,2", new AffineTransform(0, 1, -1, 0, HEIGHT, 0), HEIGHT, WIDTH));
        Path scan = folder.resolve("bản quét.tif");
        write(pages, scan);
        Path dataset = folder.resolve("dataset");
        run("extract", scan.toString(), "--out", dataset.toString(), "--quiet");
        JsonNode document = document(dataset);
        for (Drawn page : pages) {
            int number = pages.indexOf(page) + 1;
            JsonNode target = target(document, page.value());
            Path png = folder.resolve(number + ".png");
            String shown = run("show", dataset.toString(), target.path("id").asText(), "--png", png.toString());
            assertEquals(number, target.at("/evidence/page").asInt(), shown);
            Rectangle frame = ShowCommandTests.inside(ImageIO.read(png.toFile()));
            Rectangle2D place = page.place();
            Rectangle2D loose = new Rectangle2D.Double(
                    place.getX() - 25, place.getY() - 25, place.getWidth() + 50, place.getHeight() + 50);
            assertTrue(frame.contains(place), () -> "page " + number + ": " + frame + " cuts " + place);
            assertTrue(loose.contains(frame), () -> "page " + number + ": " + frame + " is far around " + place);
        }
    }

    private static Drawn draw(String value, AffineTransform turn, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.BLACK);
        graphics.setFont(FONT);
        graphics.transform(turn);
        Rectangle2D ink = new Rectangle2D.Double();
        for (int i = 0; i < LINES.size(); i++) {
            String line = String.format(java.util.Locale.ROOT, LINES.get(i), value);
            graphics.drawString(line, 200, 300 + 120 * i);
            int at = line.indexOf(value);
            if (at >= 0) {
                double left = 200
                        + FONT.getStringBounds(line, 0, at, graphics.getFontRenderContext())
                                .getWidth();
                Rectangle2D glyphs = FONT.createGlyphVector(graphics.getFontRenderContext(), value)
                        .getVisualBounds();
                ink = new Rectangle2D.Double(
                        left + glyphs.getX() + 1,
                        300 + 120 * i + glyphs.getY() + 1,
                        glyphs.getWidth() - 2,
                        glyphs.getHeight() - 2);
            }
        }
        graphics.dispose();
        return new Drawn(value, image, turn.createTransformedShape(ink).getBounds2D());
    }

    private static void write(List<Drawn> pages, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (Drawn page : pages) {
                writer.writeToSequence(new IIOImage(page.image(), null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }

    private static JsonNode document(Path dataset) throws IOException {
        try (Stream<Path> files = Files.list(dataset.resolve("json"))) {
            return new ObjectMapper().readTree(files.findFirst().orElseThrow().toFile());
        }
    }

    private static JsonNode target(JsonNode document, String value) {
        List<String> values = new ArrayList<>();
        for (JsonNode target : document.path("targets")) {
            values.add(target.path("value").asText());
            if (target.path("value").asText().equals(value.replace(',', '.'))) {
                return target;
            }
        }
        throw new AssertionError("no target " + value + " in " + values);
    }

    private static String run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertEquals(ExitCode.OK, Main.run(arguments, new PrintWriter(out), new PrintWriter(err)), err::toString);
        return out.toString();
    }
}
