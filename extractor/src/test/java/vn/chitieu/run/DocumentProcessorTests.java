package vn.chitieu.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chitieu.extract.RecordExtractor;
import vn.chitieu.model.Finding;
import vn.chitieu.model.PlanRecords;
import vn.chitieu.model.Target;
import vn.chitieu.read.registry.ReaderRegistry;
import vn.chitieu.source.InputException;
import vn.chitieu.source.SourceFile;

final class DocumentProcessorTests {
    private static final DocumentProcessor PROCESSOR =
            DocumentProcessor.of(ReaderRegistry.standard(), RecordExtractor.standard());

    @Test
    void tellsWhatWasRepairedBesideAValueInATable() throws InputException {
        PlanRecords plan = process("""
                <p>KẾ HOẠCH</p><p>Giảm nghèo năm 2031</p><p>I. MỤC TIÊU</p>
                <table>
                <tr><th>Chỉ tiêu</th><th>Đơn vị</th><th>Kế hoạch năm 2031</th></tr>
                <tr><td>Tỷ lệ hộ nghẻo</td><td>%</td><td>4,5</td></tr>
                </table>
                """);
        assertEquals(
                List.of("Tỷ lệ hộ nghèo"),
                plan.targets().stream().map(Target::indicator).toList());
        assertEquals(
                List.of("Near a value “hộ nghẻo” was repaired to “hộ nghèo”."),
                plan.findings().stream()
                        .filter(finding -> finding.code().equals("ocr_suspect"))
                        .map(Finding::messageEn)
                        .toList());
    }

    private static PlanRecords process(String html) throws InputException {
        return PROCESSOR.process(new SourceFile(
                "plan.html",
                "0".repeat(64),
                "text/html",
                ("<html><meta charset=\"utf-8\">" + html + "</html>").getBytes(StandardCharsets.UTF_8)));
    }
}
