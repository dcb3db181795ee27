package vn.chitieu.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.layout.RawRun;
import vn.chitieu.read.Reading;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

final class DocReaderTests {
    private static final List<String> CONTENT = List.of(
            "PAGE_HEADER: Trang đầu",
            "KẾ HOẠCH MẪU",
            "Mục tiêu",
            "ñy ban nh©n d©n x· MÉu h\u00ADíng dÉn gi¶m nghÌo và đậm.",
            "[I.] Việc thứ nhất",
            "[1.] Việc con",
            "[II.] Việc thứ hai",
            "3x3 | 0,0+2x1 Chỉ tiêu | 0,1+1x2 Năm | 1,1 2024 | 1,2 2025 | 2,0 Hộ nghèo | 2,1 12 | 2,2 9",
            "Hết.",
            "FOOTNOTE: Ghi chú cuối trang");

    /** Both are made from one document by LibreOffice. */
    @ParameterizedTest
    @ValueSource(strings = {"word97.doc", "word97.rtf"})
    void whatStandsOnThePage(String name) throws Exception {
        assertEquals(CONTENT, Reading.shown(Reading.read(name, resource(name))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word97.doc", "word97.rtf"})
    void styles(String name) throws Exception {
        RawDocument document = Reading.read(name, resource(name));

        assertEquals(Alignment.CENTER, Reading.text(document, 1).style().alignment());
        assertTrue(Reading.text(document, 1).runs().get(0).style().bold(), "the title is bold");
        assertEquals(1, Reading.text(document, 2).style().headingLevel());
        List<RawRun> runs = Reading.text(document, 3).runs();
        assertEquals(".VnTimeH", runs.get(0).style().font());
        assertTrue(runs.stream().anyMatch(run -> ".VnTime".equals(run.style().font())), runs::toString);
        assertTrue(
                runs.stream().anyMatch(run -> run.style().bold() && run.text().equals("đậm")), runs::toString);
    }

    @Test
    void fileThatIsCutShortIsDamaged() throws Exception {
        byte[] whole = resource("word97.doc");

        InputException failure =
                assertThrows(InputException.class, () -> Reading.read("a.doc", Arrays.copyOf(whole, 3000)));

        assertEquals(FailureReason.DAMAGED, failure.reason());
    }

    @Test
    void garbageInTheStreamsIsDamaged() throws Exception {
        byte[] wrapped;
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            byte[] garbage = new byte[4096];
            Arrays.fill(garbage, (byte) 0x5A);
            files.createDocument(new java.io.ByteArrayInputStream(garbage), "WordDocument");
            files.writeFilesystem(out);
            wrapped = out.toByteArray();
        }

        InputException failure = assertThrows(InputException.class, () -> Reading.read("a.doc", wrapped));

        assertTrue(Set.of(FailureReason.DAMAGED, FailureReason.NO_TEXT).contains(failure.reason()), failure::toString);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = DocReaderTests.class.getResourceAsStream(name)) {
            assertNotNull(in, name);
            return in.readAllBytes();
        }
    }
}
