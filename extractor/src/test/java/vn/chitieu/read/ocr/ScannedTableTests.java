package vn.chitieu.read.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.chitieu.layout.RawTable;
import vn.chitieu.layout.RawText;
import vn.chitieu.model.Box;
import vn.chitieu.read.Reading;
import vn.chitieu.source.InputException;

class ScannedTableTests {
    private static final int WIDTH = 1654;
    private static final int HEIGHT = 2339;
    private static final int TOP = 500;
    private static final int ROW = 80;
    private static final int[] EDGES = {150, 250, 900, 1050, 1270, 1490};
    private static final String[][] CELLS = {
        {"Số", "Chỉ tiêu giao cho các thôn", "Đơn vị", "Năm 2024", "Năm 2025"},
        {"1", "Tỷ lệ hộ nghèo của xã", "%", "7", "5"},
        {"2", "Số hộ thoát nghèo trong năm", "hộ", "-", "12"},
        {"3", "Nhà văn hóa thôn được sửa chữa", "nhà", "4", "≥ 6"},
        {"4", "Tỷ lệ hộ chưa có nước sạch", "%", "9,5", "≤ 8"},
        {"5", "Công trình nước sạch làm mới", "", "1", "3"},
    };

    @BeforeAll
    static void tesseractIsInstalled() {
        assumeTrue(
                PageRecogniser.installed().isPresent(),
                "Tesseract with Vietnamese data is not installed: ./setup installs it");
        String letters =
                String.join("", Arrays.stream(CELLS).flatMap(Arrays::stream).toList());
        assumeTrue(new Font(Font.SERIF, Font.PLAIN, 20).canDisplayUpTo(letters) < 0, "no font has the letters");
    }

    @Test
    void readsLoneDigitsAndSigns() throws Exception {
        assertEquals(shown(CELLS), shown(table(page(Color.BLACK))));
    }

    @Test
    void findsFaintRulesOnNoisyPaper() throws Exception {
        BufferedImage page = page(new Color(110, 110, 110));
        Random random = new Random(1);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int shade = page.getRaster().getSample(x, y, 0) * 86 / 100 + 24;
                int noisy = (int) Math.round(shade + 7 * random.nextGaussian());
                page.getRaster().setSample(x, y, 0, Math.min(255, noisy));
            }
        }
        assertEquals(shown(CELLS), shown(table(page)));
    }

    @Test
    void saysWhereADigitStandsThatWasReadAgain() throws Exception {
        RawTable.RawCell cell = cell(table(page(Color.BLACK)), 5, 4);
        RawText digit = cell.content().get(0);
        assertEquals("3", digit.text());
        Box box = digit.box();
        assertNotNull(box);
        // In a picture a point is a pixel.
        assertEquals(EDGES[4] + 20, box.x0(), 4);
        assertTrue(box.y1() - (TOP + 5 * ROW + 50) < 12 && box.x1() - box.x0() < 30, box::toString);
        assertTrue(digit.runs().get(0).confidence() < 1, "recognised text is never quite sure");
    }

    @Test
    void findsATableWithNoLinesByItsWhiteSpace() throws Exception {
        String[][] cells = CELLS.clone();
        cells[0] = new String[] {"TT", "Chỉ tiêu giao cho các thôn", "Đơn vị", "Năm 2024", "Năm 2025"};
        cells[2] = new String[] {"2", "Số hộ thoát nghèo trong năm", "hộ", "9", "12"};
        cells[3] = new String[] {"3", "Nhà văn hóa thôn được sửa chữa", "nhà", "4", "6"};
        cells[4] = new String[] {"4", "Tỷ lệ hộ chưa có nước sạch", "%", "9,5", "8"};
        assertEquals(shown(cells), shown(table(page(null, cells))));
    }

    @Test
    void takesNoLetterheadOrSignatureForATable() throws Exception {
        BufferedImage page = page(null, new String[0][]);
        Graphics2D pen = pen(page);
        String[][] sides = {
            {"ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"},
            {"XÃ SUỐI THỬ", "Độc lập - Tự do - Hạnh phúc"},
            {"Số: 12/KH-UBND", "Suối Thử, ngày 5 tháng 2 năm 2031"},
            {"Nơi nhận:", "TM. ỦY BAN NHÂN DÂN"},
            {"- Các thôn;", "CHỦ TỊCH"},
            {"- Lưu: VT.", "Vũ Thị Thử"},
        };
        for (int i = 0; i < sides.length; i++) {
            int y = (i < 3 ? 150 : 500) + 44 * i;
            pen.drawString(sides[i][0], 200, y);
            pen.drawString(sides[i][1], 800, y);
        }
        pen.dispose();
        assertEquals(List.of(), tables(page));
    }

    private static List<String> shown(String[][] cells) {
        return Arrays.stream(cells)
                .map(row -> String.join(" | ", row).replaceAll("([≤≥]) ", "$1"))
                .toList();
    }

    private static List<String> shown(RawTable table) {
        String[][] cells = new String[table.rows()][table.columns()];
        for (String[] row : cells) {
            Arrays.fill(row, "");
        }
        for (RawTable.RawCell cell : table.cells()) {
            cells[cell.row()][cell.column()] =
                    String.join(" ", cell.content().stream().map(RawText::text).toList());
        }
        return shown(cells);
    }

    private static RawTable.RawCell cell(RawTable table, int row, int column) {
        return table.cells().stream()
                .filter(cell -> cell.row() == row && cell.column() == column)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such cell"));
    }

    private static RawTable table(BufferedImage page) throws IOException, InputException {
        List<RawTable> tables = tables(page);
        assertEquals(1, tables.size(), "tables");
        return tables.get(0);
    }

    private static List<RawTable> tables(BufferedImage page) throws IOException, InputException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(page, "png", out);
        return Reading.read("a.png", out.toByteArray()).blocks().stream()
                .filter(RawTable.class::isInstance)
                .map(RawTable.class::cast)
                .toList();
    }

    private static BufferedImage page(Color rules) {
        return page(rules, CELLS);
    }

    private static Graphics2D pen(BufferedImage page) {
        Graphics2D pen = page.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 28));
        return pen;
    }

    /** An A4 page at 200 dpi; lines are drawn in the table where they have a colour. */
    private static BufferedImage page(@Nullable Color rules, String[][] cells) {
        BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = pen(page);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 34));
        pen.drawString("Ủy ban nhân dân xã giao chỉ tiêu cho các thôn như trong bảng sau:", 200, 400);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 28));
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[row].length; column++) {
                pen.drawString(cells[row][column], EDGES[column] + 20, TOP + row * ROW + 50);
            }
        }
        if (rules == null) {
            pen.dispose();
            return page;
        }
        pen.setColor(rules);
        pen.setStroke(new BasicStroke(2));
        int low = TOP + CELLS.length * ROW;
        for (int y = TOP; y <= low; y += ROW) {
            pen.drawLine(EDGES[0], y, EDGES[EDGES.length - 1], y);
        }
        for (int x : EDGES) {
            pen.drawLine(x, TOP, x, low);
        }
        pen.dispose();
        return page;
    }
}
