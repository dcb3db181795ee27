package vn.chitieu.read.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.chitieu.read.Reading;
import vn.chitieu.read.excel.XlsbFiles;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/** Office files that give no document say why. */
final class RefusedOfficeFilesTests {
    private static final String PASSWORD = "mat khau";

    private static FailureReason refusal(String name, byte[] bytes) {
        return assertThrows(InputException.class, () -> Reading.read(name, bytes), name)
                .reason();
    }

    private static void fill(Workbook workbook) {
        workbook.createSheet("Biểu 01").createRow(0).createCell(0).setCellValue("Chỉ tiêu giảm nghèo");
    }

    @Test
    void encryptedXls() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(PASSWORD);
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            fill(workbook);
            workbook.write(out);
            Biff8EncryptionKey.setCurrentUserPassword(null);
            assertEquals(FailureReason.ENCRYPTED, refusal("bieu.xls", out.toByteArray()));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void encryptedXlsx() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            fill(workbook);
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(PASSWORD);
            try (var encrypted = encryptor.getDataStream(files)) {
                workbook.write(encrypted);
            }
            files.writeFilesystem(out);
            assertEquals(FailureReason.ENCRYPTED, refusal("bieu.xlsx", out.toByteArray()));
        }
    }

    /** POI writes no encrypted DOC; the marks that Word sets are put by hand ([MS-DOC] 2.2.6.2). */
    @Test
    void encryptedDoc() throws IOException {
        try (InputStream plain = RefusedOfficeFilesTests.class.getResourceAsStream("/vn/chitieu/read/word/word97.doc");
                POIFSFileSystem files = new POIFSFileSystem(plain);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            DirectoryNode root = files.getRoot();
            ByteBuffer main = stream(root, "WordDocument");
            main.putShort(0x0A, (short) (main.getShort(0x0A) | 0x0100)).putInt(0x0E, 52);
            String tableName = (main.getShort(0x0A) & 0x0200) == 0 ? "0Table" : "1Table";
            ByteBuffer table = stream(root, tableName);
            table.putInt(0, 0x00010001);
            files.createOrUpdateDocument(new ByteArrayInputStream(main.array()), "WordDocument");
            files.createOrUpdateDocument(new ByteArrayInputStream(table.array()), tableName);
            files.writeFilesystem(out);
            assertEquals(FailureReason.ENCRYPTED, refusal("ke-hoach.doc", out.toByteArray()));
        }
    }

    private static ByteBuffer stream(DirectoryNode root, String name) throws IOException {
        try (InputStream stream = root.createDocumentInputStream(name)) {
            return ByteBuffer.wrap(stream.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    @Test
    void presentations() throws IOException {
        try (HSLFSlideShow old = new HSLFSlideShow();
                XMLSlideShow slides = new XMLSlideShow();
                ByteArrayOutputStream ppt = new ByteArrayOutputStream();
                ByteArrayOutputStream pptx = new ByteArrayOutputStream()) {
            old.createSlide();
            old.write(ppt);
            slides.createSlide();
            slides.write(pptx);
            assertEquals(FailureReason.PRESENTATION, refusal("bao-cao.ppt", ppt.toByteArray()));
            assertEquals(FailureReason.PRESENTATION, refusal("bao-cao.pptx", pptx.toByteArray()));
        }
    }

    @Test
    void damagedXlsb() throws IOException {
        byte[] whole;
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            fill(workbook);
            whole = XlsbFiles.of(workbook);
        }
        assertEquals(FailureReason.DAMAGED, refusal("bieu.xlsb", Arrays.copyOf(whole, whole.length - 100)));
        assertEquals(FailureReason.DAMAGED, refusal("bieu.xlsb", XlsbFiles.cut(whole, "xl/sheet0.bin")));
        assertEquals(FailureReason.DAMAGED, refusal("bieu.xlsb", XlsbFiles.cut(whole, "xl/styles.bin")));
    }

    @Test
    void workbooksOfExcel4() {
        assertEquals(FailureReason.SHEET_FORMAT, refusal("bieu.xls", excel4()), "Excel 4");
    }

    /** The record that begins a workbook of Excel 4, then the one that ends it, padded. */
    private static byte[] excel4() {
        ByteBuffer bytes = ByteBuffer.allocate(5000).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putShort((short) 0x0409).putShort((short) 6);
        bytes.putShort((short) 0).putShort((short) 0x10).putShort((short) 0);
        bytes.putShort((short) 0x0A).putShort((short) 0);
        return bytes.array();
    }
}
