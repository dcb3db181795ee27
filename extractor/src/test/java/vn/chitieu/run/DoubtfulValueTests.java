package vn.chitieu.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.extract.RecordExtractor;
import vn.chitieu.model.Finding;
import vn.chitieu.model.Numeral;
import vn.chitieu.model.NumeralRole;
import vn.chitieu.model.PlanRecords;
import vn.chitieu.model.Target;
import vn.chitieu.read.ocr.PageRecogniser;
import vn.chitieu.read.registry.ReaderRegistry;
import vn.chitieu.source.InputException;
import vn.chitieu.source.SourceLoader;

/** A number on a scan that dirt covers is doubted, whatever is read of it. */
final class DoubtfulValueTests {
    private static final String BEFORE = "Trong năm 2031, toàn xã phấn đấu giảm ";
    private static final String NUMBER = "458";
    private static final String AFTER = " hộ nghèo và 12 hộ cận nghèo.";

    @BeforeAll
    static void tesseractIsInstalled() {
        assumeTrue(
                PageRecogniser.installed().isPresent(),
                "Tesseract with Vietnamese data is not installed: ./setup installs it");
        assumeTrue(new Font(Font.SERIF, Font.PLAIN, 20).canDisplayUpTo(BEFORE + AFTER) < 0, "no font has the letters");
    }

    @Test
    void cleanValuesAreNotDoubted() throws Exception {
        PlanRecords records = read(0);
        assertEquals(
                List.of("458", "12"),
                records.targets().stream()
                        .map(target -> target.value().toPlainString())
                        .toList());
        assertEquals(List.of(), suspects(records));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.3, 0.5})
    void aValueUnderDirtIsNamed(double dirt) throws Exception {
        PlanRecords records = read(dirt);
        int place = records.text().indexOf("giảm") + "giảm".length();
        List<Target> damaged = records.targets().stream()
                .filter(target -> Math.abs(target.evidence().start() - place) <= 3)
                .toList();
        List<Finding> suspects = suspects(records);
        if (damaged.isEmpty()) {
            List<Numeral> lost = records.numerals().stream()
                    .filter(numeral -> numeral.role() == NumeralRole.UNCLASSIFIED)
                    .toList();
            assertFalse(lost.isEmpty(), "nothing was read: " + records.text());
            assertTrue(
                    suspects.stream().anyMatch(finding -> finding.messageEn()
                            .contains(lost.get(0).text())),
                    suspects + " of " + records.text());
        } else {
            assertEquals(
                    List.of(List.of(damaged.get(0).id())),
                    suspects.stream().map(Finding::records).toList(),
                    records.text());
        }
    }

    private static List<Finding> suspects(PlanRecords records) {
        return records.findings().stream()
                .filter(finding -> finding.code().equals("ocr_suspect"))
                .toList();
    }

    /** Reads a page at 200 dpi on which a share of the pixels of the number is black or white by chance. */
    private static PlanRecords read(double dirt) throws IOException, InputException {
        BufferedImage page = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 34));
        pen.drawString("KẾ HOẠCH", 700, 300);
        pen.drawString("Giảm nghèo năm 2031 của xã Bản Lìm", 500, 360);
        pen.drawString("I. Mục tiêu", 200, 420);
        pen.drawString(BEFORE + NUMBER + AFTER, 200, 480);
        int from = 200 + pen.getFontMetrics().stringWidth(BEFORE);
        int width = pen.getFontMetrics().stringWidth(NUMBER);
        pen.dispose();
        Random random = new Random(1);
        for (int y = 450; y < 486; y++) {
            for (int x = from - 2; x < from + width + 2; x++) {
                if (random.nextDouble() < dirt) {
                    page.getRaster().setSample(x, y, 0, random.nextBoolean() ? 0 : 255);
                }
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(page, "png", out);
        return DocumentProcessor.of(ReaderRegistry.standard(), RecordExtractor.standard())
                .process(SourceLoader.create().of("a.png", out.toByteArray()));
    }
}
