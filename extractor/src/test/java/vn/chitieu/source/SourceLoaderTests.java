package vn.chitieu.source;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What files are, whatever they are called, and which of them are refused. */
final class SourceLoaderTests {
    private static final String PLAN = "KẾ HOẠCH\nGiảm nghèo bền vững năm 2024 trên địa bàn xã Suối Lanh\n";

    private static String type(String name, byte[] bytes) throws InputException {
        return SourceLoader.create().of(name, bytes).mediaType();
    }

    private static FailureReason refusal(String name, byte[] bytes) {
        return assertThrows(InputException.class, () -> SourceLoader.create().of(name, bytes), name)
                .reason();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] docx() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("Kế hoạch");
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out));
        return out.toByteArray();
    }

    private static byte[] zip(String entry, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "plan.txt, KẾ HOẠCH, text/plain",
        "plan, KẾ HOẠCH, text/plain",
        "plan.md, KẾ HOẠCH, text/markdown",
        "plan.htm, KẾ HOẠCH, text/html",
        "plan.doc, <html><body><p>KẾ HOẠCH</p></body></html>, text/html",
        "plan.txt, <!DOCTYPE html><title>x</title>, text/html",
        "plan.doc, {\\rtf1 x}, application/rtf",
        "plan.docx, %PDF-1.7 x, application/pdf",
        "gold.json, {\"a\": 1}, application/json",
        "list.csv, 'a,b', text/csv",
    })
    void contentDecidesBeforeTheName(String name, String content, String expected) throws InputException {
        assertEquals(expected, type(name, utf8(content)));
    }

    @Test
    void knowsMarkdownByItsMarkup() throws InputException {
        assertEquals(MediaTypes.MARKDOWN, type("plan.txt", utf8("**KẾ HOẠCH**\n\n# Mục tiêu\n\n**II. Kinh phí**\n")));
        assertEquals(MediaTypes.TEXT, type("plan.txt", utf8("KẾ HOẠCH **\n# 1\n- Mục tiêu\n")));
    }

    @Test
    void looksIntoContainers() throws IOException, InputException {
        assertEquals(MediaTypes.DOCX, type("plan.bin", docx()));
        assertEquals(MediaTypes.ZIP, type("plans.zip", zip("plan.docx", docx())));
        assertEquals(
                "application/vnd.oasis.opendocument.text",
                type("plan.odt", zip("mimetype", utf8("application/vnd.oasis.opendocument.text"))));
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WordDocument");
            files.writeFilesystem(out);
            assertEquals(MediaTypes.DOC, type("plan.doc", out.toByteArray()));
            assertEquals(FailureReason.DAMAGED, refusal("plan.doc", java.util.Arrays.copyOf(out.toByteArray(), 600)));
        }
    }

    @Test
    void aDocxThatIsCutShortIsStillADocx() throws IOException, InputException {
        byte[] whole = docx();
        assertEquals(MediaTypes.DOCX, type("plan.docx", java.util.Arrays.copyOf(whole, whole.length / 2)));
    }

    @Test
    void refusesContentThatDoesNotFitTheName() throws IOException, InputException {
        assertEquals(FailureReason.WRONG_CONTENT, refusal("plan.docx", picture()));
        assertEquals(FailureReason.WRONG_CONTENT, refusal("plan.pdf", utf8(PLAN)));
        assertEquals(FailureReason.DAMAGED, refusal("plan.doc", new byte[4096]));
        assertEquals("image/png", type("plan.png", picture()), "a picture under its own name is no error here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"grey", "noise", "marked noise", "wide noise", "key", "letters"})
    void bytesThatAreNoWritingAreNoText(String kind) {
        byte[] bytes = binary(kind);
        assertEquals(FailureReason.WRONG_CONTENT, refusal("plan.pdf", bytes), kind + " as PDF");
        assertEquals(FailureReason.WRONG_CONTENT, refusal("plan.txt", bytes), kind + " as text");
        assertDoesNotThrow(() -> assertFalse(type("plan", bytes).startsWith("text/"), kind));
    }

    private static byte[] binary(String kind) {
        Random random = new Random(20);
        byte[] bytes = new byte[200_000];
        random.nextBytes(bytes);
        byte[] start =
                switch (kind) {
                    case "grey" -> "P5\n400 500\n255\n".getBytes(StandardCharsets.US_ASCII);
                    case "marked noise" -> new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
                    case "wide noise" -> new byte[] {(byte) 0xFF, (byte) 0xFE};
                    default -> new byte[0];
                };
        for (int i = 0; i < bytes.length; i++) {
            int value = bytes[i] & 0xFF;
            bytes[i] = (byte)
                    switch (kind) {
                        case "grey" -> Math.max(40, value);
                        case "letters" -> 'a' + value % 26;
                        default -> value;
                    };
        }
        byte[] content = kind.equals("key") ? Base64.getMimeEncoder().encode(bytes) : bytes;
        System.arraycopy(start, 0, content, 0, start.length);
        return content;
    }

    @Test
    void rtfThatGoesOnInNoiseIsDamaged() {
        byte[] bytes = binary("noise");
        System.arraycopy(utf8("{\\rtf1"), 0, bytes, 0, 6);
        assertEquals(FailureReason.DAMAGED, refusal("plan.doc", bytes));
    }

    @Test
    void capitalsInALegacyEncodingAreText() throws InputException {
        byte[] vni = "ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC. KEÁ HOAÏCH GIAÛM NGHEØO. "
                .repeat(20)
                .getBytes(Charset.forName("windows-1252"));
        assertEquals(MediaTypes.TEXT, type("plan", vni));
    }

    @Test
    void refusesAnEncryptedDocument() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("bí mật");
            try (var encrypted = encryptor.getDataStream(files)) {
                encrypted.write(docx());
            }
            files.writeFilesystem(out);
            assertEquals(FailureReason.ENCRYPTED, refusal("plan.docx", out.toByteArray()));
        }
    }

    @Test
    void refusesEmptyAndTooLargeFiles(@TempDir Path folder) throws IOException, InputException {
        assertEquals(FailureReason.EMPTY, refusal("plan.txt", new byte[0]));
        Path file = Files.write(folder.resolve("plan.txt"), utf8("12345678"));
        InputFile input = new InputFile(file, "plan.txt");
        assertEquals(8, SourceLoader.withLimit(8).load(input).bytes().length);
        InputException failure = assertThrows(
                InputException.class, () -> SourceLoader.withLimit(7).load(input));
        assertEquals(FailureReason.TOO_LARGE, failure.reason());
    }

    @Test
    void everyReasonSpeaksBothLanguages() {
        for (FailureReason reason : FailureReason.values()) {
            assertFalse(reason.vietnamese().isBlank() || reason.english().isBlank(), reason.name());
            assertFalse(reason.vietnamese().equals(reason.english()), reason.name());
        }
    }

    @Test
    void digestIsThatOfTheBytes() throws InputException {
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                SourceLoader.create().of("abc.txt", utf8("abc")).sha256());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1258"})
    void findsTheEncodingOfVietnameseText(String charset) {
        String text = charset.equals("windows-1258") ? toWindows1258(PLAN) : PLAN;
        byte[] bytes = text.getBytes(Charset.forName(charset));
        TextEncoding encoding = TextEncoding.detect(bytes).orElseThrow();
        assertEquals(PLAN, Normalizer.normalize(encoding.decode(bytes), Normalizer.Form.NFC));
        assertEquals(charset.equals("windows-1258") ? charset : "unicode", encoding.label());
    }

    @Test
    void aStrayByteDoesNotChangeTheEncoding() {
        byte[] bytes = utf8(PLAN.repeat(10));
        bytes[bytes.length - 2] = (byte) 0xE1;
        assertEquals(
                StandardCharsets.UTF_8, TextEncoding.detect(bytes).orElseThrow().charset());
    }

    @Test
    void bytesOfALegacyFontStayApart() {
        byte[] tcvn3 = {'K', (byte) 0xD5, ' ', 'h', 'o', (byte) 0xB9, 'c', 'h', ' ', 'n', (byte) 0xA8, 'm', (byte) 0xEC
        };
        TextEncoding encoding = TextEncoding.detect(tcvn3).orElseThrow();
        assertEquals("windows-1252", encoding.label());
        assertEquals("KÕ ho¹ch n¨mì", encoding.decode(tcvn3));
    }

    /** Splits the tone of each letter off, as this code page keeps it. */
    private static String toWindows1258(String text) {
        StringBuilder split = new StringBuilder();
        for (char c : text.toCharArray()) {
            String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            int tone = decomposed.length();
            for (int i = 1; i < decomposed.length(); i++) {
                tone = "\u0300\u0301\u0303\u0309\u0323".indexOf(decomposed.charAt(i)) >= 0 ? i : tone;
            }
            if (tone == decomposed.length()) {
                split.append(c);
            } else {
                String letter = decomposed.substring(0, tone) + decomposed.substring(tone + 1);
                split.append(Normalizer.normalize(letter, Normalizer.Form.NFC)).append(decomposed.charAt(tone));
            }
        }
        return split.toString();
    }
}
