package vn.chitieu.write;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.model.Assignment;
import vn.chitieu.model.Box;
import vn.chitieu.model.Budget;
import vn.chitieu.model.Evidence;
import vn.chitieu.model.Finding;
import vn.chitieu.model.Issuer;
import vn.chitieu.model.LegalBasis;
import vn.chitieu.model.Numeral;
import vn.chitieu.model.NumeralRole;
import vn.chitieu.model.Period;
import vn.chitieu.model.PlanDocument;
import vn.chitieu.model.PlanRecords;
import vn.chitieu.model.Section;
import vn.chitieu.model.SectionKind;
import vn.chitieu.model.Severity;
import vn.chitieu.model.Signer;
import vn.chitieu.model.Source;
import vn.chitieu.model.Target;

/** A small plan of an invented commune with its records made by hand, and ways to look for a piece of its text. */
final class SampleRecords {

    private static final String TEXT = """
            UBND XÃ SUỐI MƠ
            Số: 07/KH-UBND
            Suối Mơ, ngày 05 tháng 3 năm 2025
            KẾ HOẠCH
            Giảm nghèo bền vững xã Suối Mơ năm 2025
            Căn cứ Nghị quyết số 12/NQ-HĐND ngày 20/12/2024 của HĐND xã Suối Mơ;
            I. MỤC TIÊU
            - Tỷ lệ hộ nghèo giảm còn 5,50 %, tương ứng 77/1.400 hộ.
            + "Xóa mù chữ" đạt từ 20 - 30 lao động
            II. KINH PHÍ
            Tổng kinh phí: 1.005 triệu đồng; trong đó ngân sách xã: 5 triệu đồng.
            III. TỔ CHỨC THỰC HIỆN
            Phòng Kinh tế chủ trì rà soát hộ nghèo trước ngày 30/6/2025.
            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Lò Văn Mẫu
            """;

    private static final Pattern NUMERAL = Pattern.compile("[0-9]+(?:[.,/][0-9]+)*");

    private final String id;
    private final String path;

    private SampleRecords(String id, String path) {
        this.id = id;
        this.path = path;
    }

    /**
     * Makes the records of one document.
     *
     * @param id id of the document
     * @param path path of its source
     */
    static PlanRecords of(String id, String path) {
        return new SampleRecords(id, path).records();
    }

    private PlanRecords records() {
        List<Section> sections = List.of(
                section("s1", "I", "MỤC TIÊU", SectionKind.OBJECTIVES),
                section("s2", "II", "KINH PHÍ", SectionKind.BUDGET),
                section("s3", "III", "TỔ CHỨC THỰC HIỆN", SectionKind.ORGANIZATION));
        Finding finding = new Finding(
                id("f1"),
                Severity.WARNING,
                "rate_mismatch",
                "Tỷ lệ 5,50 % khớp với 77/1.400",
                "The rate 5.50 % fits 77/1,400",
                List.of(id("t1"), id("t2")),
                find("77/1.400 hộ", "77/1.400"));
        Finding whole = new Finding(
                id("f2"), Severity.INFO, "section_missing", "Thiếu phần báo cáo", "No reporting part", List.of(), null);
        return new PlanRecords(
                document(), sections, targets(), budgets(), assignments(), numerals(), List.of(finding, whole), TEXT);
    }

    private PlanDocument document() {
        return new PlanDocument(
                id,
                new Source(path, "ab".repeat(32), "text/plain", null, 0, "unicode"),
                "ke_hoach",
                "07",
                "KH-UBND",
                new Issuer("UBND xã Suối Mơ", "commune", "Suối Mơ", null, null),
                "Suối Mơ",
                "2025-03-05",
                "Giảm nghèo bền vững xã Suối Mơ năm 2025",
                "gnbv",
                new Period(2025, 2025),
                List.of(new LegalBasis(
                        "nghi_quyet",
                        "12",
                        "NQ-HĐND",
                        "2024-12-20",
                        "HĐND xã Suối Mơ",
                        "Căn cứ Nghị quyết số 12/NQ-HĐND ngày 20/12/2024 của HĐND xã Suối Mơ;")),
                new Signer("Lò Văn Mẫu", "CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN"),
                List.of("Như trên;", "Lưu: VT, \"Kinh tế\"."),
                Map.of(
                        "signer", find("Lò Văn Mẫu", "Lò Văn Mẫu"),
                        "number", find("Số: 07/KH-UBND", "07"),
                        "date", find("Suối Mơ, ngày 05 tháng 3 năm 2025", "ngày 05 tháng 3 năm 2025")));
    }

    private Section section(String name, String label, String title, SectionKind kind) {
        String heading = label + ". " + title;
        return new Section(id(name), 1, label, title, null, kind, find("\n" + heading, heading), "outline.roman", 0.99);
    }

    private List<Target> targets() {
        Evidence rate = find("Tỷ lệ hộ nghèo giảm còn 5,50 %, tương ứng 77/1.400 hộ.", "5,50");
        Evidence boxed =
                new Evidence(rate.text(), 1, rate.start(), rate.end(), new Box(72, 100.126, 300.0, 112.5), null);
        return List.of(
                target("t1", "Tỷ lệ hộ nghèo", "poverty_rate", "decrease", "eq", "5.50", null, null, "%", boxed),
                target(
                        "t2",
                        "hộ nghèo",
                        "poor_households",
                        null,
                        "eq",
                        "77",
                        null,
                        "1.4E+3",
                        "hộ",
                        find(rate.text(), "77/1.400")),
                target(
                        "t3",
                        "Xóa mù chữ",
                        "literacy_rate",
                        null,
                        "range",
                        "20",
                        "30",
                        null,
                        "lao động",
                        find("+ \"Xóa mù chữ\" đạt từ 20 - 30 lao động", "20 - 30")));
    }

    private Target target(
            String name,
            String indicator,
            String code,
            @Nullable String direction,
            String comparator,
            String value,
            @Nullable String valueMax,
            @Nullable String denominator,
            String unit,
            Evidence evidence) {
        return new Target(
                id(name),
                id("s1"),
                "target",
                indicator,
                code,
                null,
                null,
                "level",
                direction,
                comparator,
                new BigDecimal(value),
                valueMax == null ? null : new BigDecimal(valueMax),
                denominator == null ? null : new BigDecimal(denominator),
                unit,
                null,
                2025,
                null,
                evidence,
                "target.level",
                0.9);
    }

    private List<Budget> budgets() {
        String line = "Tổng kinh phí: 1.005 triệu đồng; trong đó ngân sách xã: 5 triệu đồng.";
        return List.of(
                budget("b1", "1.005E+9", "1.005 triệu đồng", null, null, find(line, "1.005 triệu đồng")),
                budget("b2", "5000000", "5 triệu đồng", "commune", id("b1"), find(line, ": 5 triệu đồng", 2)));
    }

    private Budget budget(
            String name,
            String amount,
            String text,
            @Nullable String source,
            @Nullable String partOf,
            Evidence evidence) {
        return new Budget(
                id(name),
                id("s2"),
                "plan",
                new BigDecimal(amount),
                "VND",
                text,
                null,
                "Tổng kinh phí",
                null,
                source,
                null,
                partOf,
                2025,
                evidence,
                "budget.total",
                0.95);
    }

    private List<Assignment> assignments() {
        String line = "Phòng Kinh tế chủ trì rà soát hộ nghèo trước ngày 30/6/2025.";
        return List.of(new Assignment(
                id("a1"),
                id("s3"),
                "Phòng Kinh tế",
                "economy_office",
                "lead",
                line,
                null,
                "2025-06-30",
                null,
                find(line, "Phòng Kinh tế"),
                "assignment.lead",
                0.8));
    }

    private List<Numeral> numerals() {
        Map<String, String> records =
                Map.of("5,50", "t1", "77/1.400", "t2", "20", "t3", "30", "t3", "1.005", "b1", "5", "b2");
        List<Numeral> numerals = new ArrayList<>();
        Matcher matcher = NUMERAL.matcher(TEXT);
        while (matcher.find()) {
            String record = records.get(matcher.group());
            NumeralRole role = record == null
                    ? NumeralRole.DATE
                    : record.startsWith("t") ? NumeralRole.TARGET : NumeralRole.BUDGET;
            numerals.add(new Numeral(
                    matcher.group(), matcher.start(), matcher.end(), null, role, record == null ? null : id(record)));
        }
        return numerals;
    }

    private String id(String name) {
        return String.format(Locale.ROOT, "%s-%s", id, name);
    }

    private static Evidence find(String line, String value) {
        return find(line, value, 0);
    }

    /** Finds a value in a line that occurs once; the first characters of the value may only serve to find it. */
    private static Evidence find(String line, String value, int skipped) {
        int lineStart = TEXT.indexOf(line);
        int start = TEXT.indexOf(value, lineStart);
        if (lineStart < 0 || start < 0) {
            throw new IllegalArgumentException("not in the text: " + line + " / " + value);
        }
        return new Evidence(line.strip(), null, start + skipped, start + value.length(), null, null);
    }
}
