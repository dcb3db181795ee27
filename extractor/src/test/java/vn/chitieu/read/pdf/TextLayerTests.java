package vn.chitieu.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.layout.PageNotes;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.read.ocr.PageRecogniser;
import vn.chitieu.read.page.textlayer.TextLayer;
import vn.chitieu.source.InputException;

/** Whether the text that comes with a page is believed. */
public final class TextLayerTests {
    private static final float SIZE = 14;
    private static final List<String> LINES = List.of(
            "Trong năm 2031, toàn xã phấn đấu giảm 45 hộ nghèo và 12 hộ cận nghèo.",
            "Tỷ lệ hộ được sử dụng nước sạch đạt 87,5%, tăng 3% so với năm trước.",
            "Tổng kinh phí thực hiện là 1.250 triệu đồng từ ngân sách của tỉnh.",
            "Các thôn rà soát danh sách và báo cáo kết quả trước ngày 15 hằng tháng.");
    private static final PageNotes REREAD = new PageNotes(List.of(), List.of(1), List.of());
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    @Test
    void theGoodLayerOfAScannerStays() throws Exception {
        assertUntouched(scan(line -> line).bytes());
    }

    @Test
    void textUnderAPictureIsALayerToo() throws Exception {
        assertUntouched(text(new PdfSketch(), LINES).picture(picture()).bytes());
        byte[] poor = text(
                        new PdfSketch(),
                        LINES.stream().map(TextLayerTests::bare).toList())
                .picture(picture())
                .bytes();
        assertEquals(TextLayer.MISREAD, layer(poor));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void thePoorLayerOfAScannerIsReadAnew(UnaryOperator<String> slip) throws Exception {
        tesseractIsInstalled();
        RawDocument document = PdfSketch.read(scan(slip).bytes());
        assertEquals(LINES, PdfReaderTests.texts(document, Region.BODY));
        assertEquals(REREAD, document.notes());
        assertEquals(1, document.ocrPages());
    }

    /** What recognisers that do not know Vietnamese make of it. */
    static Stream<UnaryOperator<String>> slips() {
        Random random = new Random(3);
        return Stream.of(
                TextLayerTests::bare,
                line -> WORD.matcher(line).replaceAll(word -> withOtherTone(word.group(), random)),
                line -> bare(line).replace("a", "@").replace("o", "0"),
                line -> WORD.matcher(line)
                        .replaceAll(word -> String.join(" ", word.group().split(""))));
    }

    @Test
    void aPoorLayerStaysWhereThePictureSaysNoMore() throws Exception {
        tesseractIsInstalled();
        BufferedImage blank = new BufferedImage(800, 1100, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = blank.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 800, 1100);
        graphics.dispose();
        PdfSketch sketch = new PdfSketch().picture(blank);
        RawDocument document =
                PdfSketch.read(layer(sketch, TextLayerTests::bare).bytes());
        assertEquals(LINES.stream().map(TextLayerTests::bare).toList(), PdfReaderTests.texts(document, Region.BODY));
        assertEquals(new PageNotes(List.of(), List.of(), List.of(1)), document.notes());
        assertEquals(0, document.ocrPages());
    }

    @Test
    void whatIsStampedOnAScanIsNotItsText() throws Exception {
        tesseractIsInstalled();
        PdfSketch sketch = new PdfSketch().picture(picture());
        sketch.text(85, 60, 12, "Số: 14/KH-UBND");
        sketch.text(380, 700, 8, "Ký bởi: Ủy ban nhân dân xã Bản Lìm")
                .text(380, 710, 8, "tỉnh Sơn Lâm")
                .text(380, 720, 8, "Ngày ký: 02-01-2031 08:15:30 +07:00");
        RawDocument document = PdfSketch.read(sketch.bytes());
        List<String> body = new ArrayList<>(List.of("Số: 14/KH-UBND"));
        body.addAll(LINES);
        assertEquals(body, PdfReaderTests.texts(document, Region.BODY));
        assertEquals(
                List.of("Ký bởi: Ủy ban nhân dân xã Bản Lìm", "tỉnh Sơn Lâm", "Ngày ký: 02-01-2031 08:15:30 +07:00"),
                PdfReaderTests.texts(document, Region.STAMP));
        assertEquals(PageNotes.NONE, document.notes());
        assertEquals(1, document.ocrPages());
    }

    @Test
    void wrongLettersThatAreSeenRightAreReadFromThePage() throws Exception {
        tesseractIsInstalled();
        byte[] bytes = withOtherLetters(text(new PdfSketch(), LINES).bytes(), letter -> letter + 1);
        assertEquals(TextLayer.IMPLAUSIBLE, layer(bytes));
        RawDocument document = PdfSketch.read(bytes);
        assertEquals(LINES, PdfReaderTests.texts(document, Region.BODY));
        assertEquals(REREAD, document.notes());
    }

    @Test
    void signsInThePlaceOfLettersAreWrong() throws Exception {
        byte[] text = text(new PdfSketch(), LINES).bytes();
        assertEquals(TextLayer.IMPLAUSIBLE, layer(withOtherLetters(text, letter -> 0xE000 + letter)), "private use");
        assertEquals(TextLayer.UNMAPPED, layer(withOtherLetters(text, letter -> letter % 31 + 1)), "control codes");
    }

    @ParameterizedTest
    @ValueSource(strings = {".VnTime", "TimesRoman"})
    void lettersOfOldFontsAreNotWrong(String font) throws Exception {
        List<String> tcvn3 = List.of(
                "Trong n¨m 2031, toµn x· phÊn ®Êu gi¶m 45 hé nghÌo vµ 12 hé cËn nghÌo.",
                "Tû lÖ hé cã nhµ ë bÒn v÷ng ®¹t 87,5%, t¨ng 3% so víi kÕ ho¹ch ®Çu n¨m.",
                "Tæng kinh phÝ thùc hiÖn lµ 1.250 triÖu ®ång tõ ng©n s¸ch cña tØnh.");
        byte[] bytes = inFont(font, tcvn3);
        assertEquals(TextLayer.SOUND, layer(bytes));
        assertEquals(0, PdfSketch.read(bytes).ocrPages());
    }

    @Test
    void otherLanguagesAndTablesOfNumbersAreNotWrong() throws Exception {
        PdfSketch english = text(
                new PdfSketch(),
                List.of(
                        "The objective of this plan is the reduction of poverty in remote communes.",
                        "It is carried out by the districts with funds from the state and the people.",
                        "Each of the villages is asked for a report of the results that were reached."));
        assertEquals(TextLayer.SOUND, layer(english.bytes()));
        PdfSketch numbers = new PdfSketch().picture(picture());
        for (int i = 0; i < 40; i++) {
            numbers.hidden(85, 60 + 15 * i, 10, "1.250,5 87,5 12.300 450 7.125");
        }
        assertEquals(TextLayer.SOUND, layer(numbers.bytes()));
    }

    @Test
    void namesOfPlacesAndAbbreviationsAreNotWrong() throws Exception {
        PdfSketch names = new PdfSketch().picture(picture());
        for (int i = 0; i < 12; i++) {
            names.hidden(85, 60 + 15 * i, 10, "Nậm Sỏ Tà Hừa Pá Khoang UBND HĐND Huổi Só thuộc huyện Mường Chà");
        }
        assertEquals(TextLayer.SOUND, layer(names.bytes()));
    }

    private static void tesseractIsInstalled() {
        assumeTrue(
                PageRecogniser.installed().isPresent(),
                "Tesseract with Vietnamese data is not installed: ./setup installs it");
    }

    private static void assertUntouched(byte[] bytes) throws InputException {
        assertEquals(TextLayer.SOUND, layer(bytes));
        RawDocument document = PdfSketch.read(bytes);
        assertEquals(LINES, PdfReaderTests.texts(document, Region.BODY));
        assertEquals(PageNotes.NONE, document.notes());
        assertEquals(0, document.ocrPages());
    }

    private static TextLayer layer(byte[] bytes) throws InputException {
        try (PdfFile file = PdfFile.open(bytes)) {
            return TextLayer.of(file.scan(1));
        }
    }

    /** A picture of the lines with a layer of text over it. */
    private static PdfSketch scan(UnaryOperator<String> slip) throws IOException, InputException {
        return layer(new PdfSketch().picture(picture()), slip);
    }

    /** A scan whose software knew no Vietnamese. */
    public static byte[] poorScan() throws IOException, InputException {
        return scan(TextLayerTests::bare).bytes();
    }

    private static PdfSketch layer(PdfSketch sketch, UnaryOperator<String> slip) throws IOException {
        for (int i = 0; i < LINES.size(); i++) {
            sketch.hidden(85, baseline(i), SIZE, slip.apply(LINES.get(i)));
        }
        return sketch;
    }

    private static BufferedImage picture() throws IOException, InputException {
        try (PdfFile file = PdfFile.open(text(new PdfSketch(), LINES).bytes())) {
            return file.draw(1, 200 / 72f);
        }
    }

    private static PdfSketch text(PdfSketch sketch, List<String> lines) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            sketch.text(85, baseline(i), SIZE, lines.get(i));
        }
        return sketch;
    }

    private static float baseline(int line) {
        return 120 + 24 * line;
    }

    private static String bare(String line) {
        return Normalizer.normalize(line, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    private static String withOtherTone(String word, Random random) {
        String tones = "\u0300\u0301\u0303\u0309\u0323";
        StringBuilder letters = new StringBuilder(Normalizer.normalize(word, Normalizer.Form.NFD));
        for (int i = 0; i < letters.length(); i++) {
            if (tones.indexOf(letters.charAt(i)) >= 0) {
                letters.setCharAt(i, tones.charAt(random.nextInt(tones.length())));
            }
        }
        return Normalizer.normalize(letters, Normalizer.Form.NFC);
    }

    /** Puts other characters in the place of the letters in the Unicode maps of the fonts. */
    private static byte[] withOtherLetters(byte[] bytes, IntUnaryOperator other) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                COSBase map = document.getPage(0)
                        .getResources()
                        .getFont(name)
                        .getCOSObject()
                        .getItem(COSName.TO_UNICODE);
                COSStream stream = (COSStream) (map instanceof COSObject indirect ? indirect.getObject() : map);
                String moved = Pattern.compile("<([0-9A-Fa-f]{4})>(?=\\s*\\n)")
                        .matcher(stream.toTextString())
                        .replaceAll(code -> {
                            int letter = Integer.parseInt(code.group(1), 16);
                            return String.format(
                                    Locale.ROOT,
                                    "<%04X>",
                                    Character.isLetter(letter) ? other.applyAsInt(letter) : letter);
                        });
                try (OutputStream out = stream.createOutputStream()) {
                    out.write(moved.getBytes(StandardCharsets.ISO_8859_1));
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** Text whose letters are codes of windows-1252, in a font that calls itself by a name. */
    private static byte[] inFont(String name, List<String> lines) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream file = Objects.requireNonNull(PDDocument.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"))) {
            PDFont font = PDTrueTypeFont.load(document, file, WinAnsiEncoding.INSTANCE);
            font.getCOSObject().setName(COSName.BASE_FONT, name);
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (int i = 0; i < lines.size(); i++) {
                    content.beginText();
                    content.setFont(font, SIZE);
                    content.newLineAtOffset(85, PdfSketch.HEIGHT - baseline(i));
                    content.showText(lines.get(i));
                    content.endText();
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
