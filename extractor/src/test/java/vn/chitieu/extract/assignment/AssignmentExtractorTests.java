package vn.chitieu.extract.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chitieu.layout.ParagraphStyle;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RawText;
import vn.chitieu.layout.RawText.Extent;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.model.Assignment;
import vn.chitieu.model.Evidence;
import vn.chitieu.model.Issuer;
import vn.chitieu.model.Period;
import vn.chitieu.model.Section;
import vn.chitieu.model.Signer;
import vn.chitieu.outline.DocumentHeader;
import vn.chitieu.outline.Outline;
import vn.chitieu.outline.OutlineReader;
import vn.chitieu.outline.Zone;
import vn.chitieu.rule.RuleFiles;
import vn.chitieu.text.CleanText;
import vn.chitieu.text.TextCleaner;

final class AssignmentExtractorTests {
    private static final AssignmentExtractor EXTRACTOR = AssignmentExtractor.of(RuleFiles.standard());

    @Test
    void givesTheBulletsOfAHeadingToItsUnit() {
        assertEquals(
                List.of(
                        "lead Phòng Kinh tế",
                        "coordinate các phòng, ban liên quan",
                        "coordinate Phòng Kinh tế",
                        "coordinate Công an xã",
                        "responsible Phòng Kinh tế"),
                found(
                        "I. TỔ CHỨC THỰC HIỆN",
                        "1. Phòng Kinh tế",
                        "- Chủ trì, phối hợp với các phòng, ban liên quan lập danh sách hộ được hỗ trợ giống.",
                        "- Phối hợp chặt chẽ với Công an xã rà soát nhân khẩu của từng hộ.",
                        "- Hướng dẫn các thôn mở sổ theo dõi; báo cáo các dự án được giao chủ trì."));
    }

    @Test
    void givesEveryUnitOfAHeadingEveryTask() {
        assertEquals(
                List.of("responsible Trưởng các thôn", "responsible Bí thư chi bộ"),
                found(
                        "I. TỔ CHỨC THỰC HIỆN",
                        "4. Trưởng các thôn, Bí thư chi bộ",
                        "Vận động hộ khá giúp hộ nghèo con giống."));
    }

    @Test
    void asksWhomThePlanCannotTell() {
        assertEquals(
                List.of("requested Ủy ban MTTQ Việt Nam xã", "requested Hội Nông dân xã", "coordinate Trạm Y tế xã"),
                found(
                        "I. TỔ CHỨC THỰC HIỆN",
                        "5. Đề nghị Ủy ban MTTQ Việt Nam xã và Hội Nông dân xã",
                        "- Chủ trì, phối hợp với Trạm Y tế xã giám sát việc bình xét hộ nghèo."));
    }

    @Test
    void aUnitBeforeTheFirstLabelLeads() {
        assertEquals(
                List.of("lead Phòng Kinh tế", "coordinate Công an xã", "coordinate Trạm Y tế"),
                found(
                        "I. TỔ CHỨC THỰC HIỆN",
                        "1. Phòng Kinh tế chủ trì; phối hợp: Công an xã, Trạm Y tế.",
                        "2. Đồng chí Phó Chủ tịch phụ trách chung."));
    }

    @Test
    void namesOfUnitsEndBeforeWhatTheyDoAndBeforeBracketsThatClose() {
        assertEquals(
                List.of("responsible Kho bạc Nhà nước huyện", "responsible Đảng ủy các xã"),
                found(
                        "I. TỔ CHỨC THỰC HIỆN",
                        "1. Kho bạc Nhà nước huyện kiểm soát việc chi trả.",
                        "2. Đảng ủy các xã lãnh đạo thực hiện chương trình."));
        assertTrue(
                found("I. TỔ CHỨC THỰC HIỆN", "1. Các doanh nghiệp viễn thông (VNPT, Viettel): Phủ sóng các thôn.")
                        .stream()
                        .noneMatch(unit -> unit.endsWith(")") && unit.indexOf('(') < 0));
    }

    @Test
    void takesTheSubjectThatATaskNames() {
        assertEquals(
                List.of("lead Sở Nội vụ", "coordinate Sở Tài chính", "responsible UBND các xã"),
                found(
                        "I. TỔ CHỨC THỰC HIỆN",
                        "1. Sở Nội vụ chủ trì, phối hợp với Sở Tài chính thẩm định kế hoạch của từng xã trước khi trình.",
                        "2. Trong thời hạn 10 ngày làm việc, UBND các xã có trách nhiệm gửi kế hoạch về Sở Nội vụ."));
        assertEquals(
                List.of("responsible Công an xã", "responsible các thôn"),
                found(
                        "I. TỔ CHỨC THỰC HIỆN",
                        "1. Phòng Kinh tế",
                        "- Giao Công an xã đối chiếu nhân khẩu.",
                        "- Sau khi có kết quả, các thôn thực hiện niêm yết công khai tại nhà văn hóa."));
    }

    @Test
    void readsLinesWithLabels() {
        List<Assignment> records = extract(
                "I. NỘI DUNG THỰC HIỆN",
                "1. Dự án 2: Đa dạng hóa sinh kế",
                "- Mục tiêu: hỗ trợ hộ nghèo nuôi dê.",
                "- Đơn vị chủ trì: Phòng Kinh tế; Đơn vị phối hợp: Hội Nông dân xã, các thôn.",
                "2. Tiểu dự án 1 thuộc Dự án 3: Hỗ trợ phát triển sản xuất",
                "- Đơn vị thực hiện:",
                "+ Công chức Nông nghiệp phối hợp với Hội Phụ nữ xã mở lớp tập huấn.",
                "+ Các ban, ngành xã phối hợp tổ chức thực hiện.");
        assertEquals(
                List.of(
                        "lead Phòng Kinh tế DA2",
                        "coordinate Hội Nông dân xã DA2",
                        "coordinate các thôn DA2",
                        "responsible Công chức Nông nghiệp DA3.TDA1",
                        "coordinate Hội Phụ nữ xã DA3.TDA1",
                        "coordinate Các ban, ngành xã DA3.TDA1"),
                records.stream()
                        .map(r -> r.role() + " " + r.unit() + " " + r.project())
                        .toList());
        assertEquals(
                "Dự án 2: Đa dạng hóa sinh kế", records.get(0).task(), "a list of units has the heading as its task");
    }

    @Test
    void readsASectionThatIsSharedOutAmongUnits() {
        assertEquals(
                List.of(
                        "lead Sở Y tế",
                        "coordinate các cơ quan liên quan",
                        "responsible Sở Xây dựng",
                        "responsible Sở Công Thương",
                        "responsible Hội Nông dân tỉnh"),
                found(
                        "I. NỘI DUNG THỰC HIỆN",
                        "1. Sở Y tế",
                        "- Chủ trì, phối hợp với các cơ quan liên quan khám sức khỏe cho người cao tuổi.",
                        "2. Sở Xây dựng",
                        "- Sửa nhà cho hộ nghèo.",
                        "3. Sở Công Thương, Hội Nông dân tỉnh",
                        "- Mở phiên chợ hàng Việt ở vùng cao."));
        assertEquals(
                List.of(),
                found(
                        "I. NỘI DUNG THỰC HIỆN",
                        "1. Về y tế",
                        "- Khám sức khỏe cho người cao tuổi.",
                        "2. Về nhà ở",
                        "- Sửa nhà cho hộ nghèo.",
                        "3. Sở Công Thương",
                        "- Mở phiên chợ hàng Việt ở vùng cao."));
    }

    @Test
    void givesTheUnitsAfterLabelsTheItemBeforeThem() {
        List<Assignment> records = extract(
                "I. NHIỆM VỤ",
                "1. Phổ biến pháp luật",
                "- Mở hội nghị cho trưởng thôn.",
                "Đơn vị chủ trì tham mưu thực hiện: Sở Tư pháp.",
                "Đơn vị phối hợp: UBND các xã.",
                "Thời gian thực hiện: Hoàn thành trong năm 2026.",
                "- Phát hành sổ tay hỏi đáp.",
                "Đơn vị chủ trì: Sở Nội vụ.",
                "Thời gian thực hiện: Năm 2026 và các năm tiếp theo.",
                "2. Trên cơ sở tài liệu của Bộ, các đơn vị tuyên truyền trên loa truyền thanh cơ sở.",
                "- Cơ quan thực hiện: Sở Y tế.");
        assertEquals(
                List.of(
                        "lead Sở Tư pháp: Mở hội nghị cho trưởng thôn. 2026",
                        "coordinate UBND các xã: Mở hội nghị cho trưởng thôn. 2026",
                        "lead Sở Nội vụ: Phát hành sổ tay hỏi đáp. null",
                        "responsible Sở Y tế: Trên cơ sở tài liệu của Bộ, các đơn vị tuyên truyền trên loa truyền thanh cơ sở. null"),
                records.stream()
                        .map(r -> r.role() + " " + r.unit() + ": " + r.task() + " " + r.deadline())
                        .toList());
    }

    @Test
    void takesTheTimeThatStandsInTheSectionBeside() {
        List<Assignment> records = extract(
                "I. NHIỆM VỤ",
                "1. Số hóa hồ sơ",
                "a) Nhiệm vụ: Quét hồ sơ đất đai của các xã vùng cao.",
                "b) Cơ quan thực hiện:",
                "- Đơn vị chủ trì: Sở Nội vụ.",
                "- Đơn vị phối hợp: các thôn.",
                "c) Thời gian thực hiện: Hoàn thành trong năm 2027.");
        assertEquals(
                List.of("2027", "2027"),
                records.stream().map(Assignment::deadline).toList());
    }

    @Test
    void bulletsGoOnWithTheSubjectOfTheParagraphAbove() {
        assertEquals(
                List.of(
                        "responsible Các phòng, ban",
                        "responsible Các phòng, ban",
                        "lead Sở Y tế",
                        "coordinate các thôn"),
                found(
                        "I. TỔ CHỨC THỰC HIỆN",
                        "1. Các phòng, ban căn cứ Kế hoạch này xây dựng kế hoạch của mình, gửi về Sở Nội vụ.",
                        "- Giới thiệu gương người tốt trên loa truyền thanh.",
                        "2. Sở Y tế chủ trì, phối hợp với các thôn:",
                        "- Phun thuốc diệt muỗi ở các chợ."));
    }

    @Test
    void readsAnOrderInTheMiddleOfAParagraph() {
        assertEquals(
                List.of(
                        "responsible Công an xã",
                        "responsible Phòng Kinh tế",
                        "lead Trạm Y tế xã",
                        "coordinate các thôn"),
                found(
                        "I. TỔ CHỨC THỰC HIỆN",
                        "1. Phân công trách nhiệm",
                        "Căn cứ Kế hoạch này, các phòng, ban tổ chức thực hiện các công việc như sau:",
                        "1.1. Công an xã",
                        "a) Triển khai các nhiệm vụ nêu tại Phụ lục của Kế hoạch.",
                        "1.2. Phòng Kinh tế",
                        "a) Lập sổ theo dõi.",
                        "2. Đồng thời, giao Trạm Y tế xã chủ trì, phối hợp với các thôn phun thuốc diệt muỗi ở các chợ trong xã.",
                        "UBND xã yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện./."));
    }

    @Test
    void readsTheSentenceAfterPhanCong() {
        assertEquals(
                List.of("lead Trạm Y tế xã", "coordinate các trường học"),
                found(
                        "I. NỘI DUNG THỰC HIỆN",
                        "1. Dự án 3: Cải thiện dinh dưỡng",
                        "a) Nội dung hoạt động: Cân đo trẻ dưới 5 tuổi mỗi quý một lần.",
                        "b) Phân công thực hiện: Trạm Y tế xã chủ trì, phối hợp với các trường học tổ chức thực hiện."));
    }

    @Test
    void partnersOfALeadInTakePartInAllUnderIt() {
        List<String> expected = List.of(
                "lead Phòng Kinh tế",
                "coordinate Trạm Y tế xã",
                "coordinate Công an xã",
                "lead Phòng Kinh tế",
                "coordinate Hội Nông dân xã");
        String own = "- Chủ trì, phối hợp với Hội Nông dân xã tổng hợp nhu cầu vay vốn.";
        assertEquals(
                expected,
                found(
                        "I. TỔ CHỨC THỰC HIỆN",
                        "1. Phòng Kinh tế chủ trì, phối hợp với Trạm Y tế xã, Công an xã:",
                        "- Lập danh sách hộ cần hỗ trợ nhà ở.",
                        own));
        assertEquals(
                expected,
                found(
                        "I. TỔ CHỨC THỰC HIỆN",
                        "1. Phòng Kinh tế Chủ trì, phối hợp với Trạm Y tế xã, Công an xã:",
                        "- Lập danh sách hộ cần hỗ trợ nhà ở.",
                        own),
                "printed with a capital behind a broken line");
        assertEquals(
                expected,
                found(
                        "I. TỔ CHỨC THỰC HIỆN",
                        "1. Phòng Kinh tế",
                        "- Chủ trì, phối hợp với Trạm Y tế xã, Công an xã:",
                        "+ Lập danh sách hộ cần hỗ trợ nhà ở.",
                        own.replace("- ", "+ ")));
    }

    @Test
    void givesALeadInToItsBullets() {
        List<Assignment> records = extract(
                "I. TỔ CHỨC THỰC HIỆN",
                "1. Sở Y tế",
                "a) Hướng dẫn tuyến dưới khám sàng lọc theo lịch đã duyệt.",
                "b) Chủ trì thực hiện các nhiệm vụ sau:",
                "- Dự án 3: Cải thiện dinh dưỡng cho trẻ em.",
                "- Tập huấn cho nhân viên y tế thôn bản.");
        assertEquals(
                List.of("responsible null", "lead DA3", "lead null"),
                records.stream().map(r -> r.role() + " " + r.project()).toList());
    }

    @Test
    void handsOutNothingWhereThePlanOnlyTells() {
        assertEquals(
                List.of(),
                found(
                        "I. NHIỆM VỤ, GIẢI PHÁP",
                        "1. Các cơ quan, đơn vị nâng cao trách nhiệm, phối hợp chặt chẽ với các thôn trong công tác giảm nghèo.",
                        "II. TỔ CHỨC THỰC HIỆN",
                        "Lãnh đạo phụ trách: đồng chí Phó Chủ tịch UBND xã.",
                        "Trên đây là Kế hoạch giảm nghèo năm 2025, yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện./."));
    }

    @Test
    void leavesADemandToTheUnitThatMakesIt() {
        assertEquals(
                List.of("responsible Sở Xây dựng", "responsible Sở Xây dựng"),
                found(
                        "I. TỔ CHỨC THỰC HIỆN",
                        "1. Sở Xây dựng",
                        "- Yêu cầu các đơn vị thi công che chắn vật liệu khi vận chuyển.",
                        "- Kiểm tra các điểm tập kết; yêu cầu các đơn vị khắc phục ngay vi phạm."));
    }

    @Test
    void tracesEveryUnitToItsPlace() {
        CleanText clean = clean("I. TỔ CHỨC THỰC HIỆN", "1. Phòng Kinh tế", "- Phối hợp với Hội Nông dân xã tập huấn.");
        for (Assignment record : extract(clean)) {
            Evidence evidence = record.evidence();
            assertEquals(record.unit(), clean.text().substring(evidence.start(), evidence.end()));
            assertEquals("Phối hợp với Hội Nông dân xã tập huấn.", evidence.text());
        }
    }

    @Test
    void readsDeadlineAndRecurrence() {
        List<Assignment> records = extract(
                "I. TỔ CHỨC THỰC HIỆN",
                "1. Phòng Kinh tế",
                "- Hoàn thành hồ sơ trước ngày 30/9/2025.",
                "- Định kỳ hằng quý báo cáo UBND xã.");
        assertEquals("2025-09-30", records.get(0).deadline());
        assertEquals("quarterly", records.get(1).recurrence());
    }

    @Test
    void attachesTheLineBehindATask() {
        List<Assignment> records = extract(
                "I. TỔ CHỨC THỰC HIỆN",
                "1. Phòng Kinh tế",
                "- Rà soát danh sách hộ nghèo của từng thôn.",
                "- Thời hạn hoàn thành: trước ngày 30/6/2025.",
                "- Hướng dẫn các thôn lập hồ sơ vay vốn.");
        assertEquals(
                List.of("2025-06-30", "null"),
                records.stream().map(r -> String.valueOf(r.deadline())).toList());
    }

    @Test
    void readsOfficesThatShareTheirHead() {
        assertEquals(
                List.of("responsible Nông nghiệp và PTNT", "responsible Kinh tế và Hạ tầng", "responsible Dân tộc"),
                found(
                        "I. TỔ CHỨC THỰC HIỆN",
                        "3. Các phòng: Nông nghiệp và PTNT, Kinh tế và Hạ tầng, Dân tộc theo chức năng, nhiệm vụ được giao xây"
                                + " dựng kế hoạch thực hiện."));
    }

    @Test
    void takesOrdersOfProposalsAndArticles() {
        assertEquals(
                List.of(
                        "lead Sở Tài chính",
                        "coordinate các sở, ngành của tỉnh",
                        "coordinate UBND các xã, phường",
                        "responsible Sở Công Thương"),
                found(
                        "I. KIẾN NGHỊ",
                        "1. Giao Sở Tài chính chủ trì, phối hợp với các sở, ngành của tỉnh; UBND các xã, phường bố trí vốn.",
                        "2. Chỉ đạo Sở Công Thương đẩy nhanh tiến độ các dự án hạ tầng cụm công nghiệp đã có chủ trương đầu"
                                + " tư; tháo gỡ vướng mắc cho nhà đầu tư.",
                        "3. Chỉ đạo việc lập quy hoạch đúng tiến độ."));
    }

    @Test
    void leavesAClosingAppealToEverybody() {
        assertEquals(
                List.of("responsible Phòng Kinh tế"),
                found(
                        "I. TỔ CHỨC THỰC HIỆN",
                        "1. Phòng Kinh tế",
                        "- Tổng hợp kết quả thực hiện.",
                        "Căn cứ nội dung Kế hoạch, các cơ quan, đơn vị và UBND các xã, thị trấn triển khai thực hiện./."));
    }

    @Test
    void readsWhoDoesWhatUnderPhanCong() {
        assertEquals(
                List.of(
                        "responsible Đ/c Lò Văn An - PCT UBND xã, Trưởng BCĐ",
                        "responsible Ban Tài chính xã",
                        "responsible Các ông (bà) trưởng thôn",
                        "responsible MTTQ",
                        "responsible các đoàn thể"),
                found(
                        "I. GIẢI PHÁP",
                        "1. Phân công:",
                        "- Đ/c Lò Văn An - PCT UBND xã, Trưởng BCĐ: phụ trách chung.",
                        "- Ban Tài chính xã: bố trí ngân sách đối ứng 86 triệu đồng.",
                        "- Các ông (bà) trưởng thôn: rà soát hộ nghèo.",
                        "- MTTQ và các đoàn thể: vận động ủng hộ quỹ."));
    }

    @Test
    void readsUnitsPartedBySemicolonsAndCountedOnes() {
        assertEquals(
                List.of("responsible CC Tài chính - Kế toán", "responsible CC LĐTBXH", "responsible 06 thôn"),
                found(
                        "I. TỔ CHỨC THỰC HIỆN",
                        "- CC Tài chính - Kế toán; CC LĐTBXH: tham mưu phân bổ vốn.",
                        "- 06 thôn: tuyên truyền, vận động nhân dân."));
    }

    @Test
    void readsUnitsInShortFormsAndCountedPartners() {
        assertEquals(
                List.of(
                        "lead Phòng VH-XH",
                        "coordinate VP HĐND-UBND",
                        "coordinate TT PVHCC",
                        "coordinate Tổ CNSCĐ 9 ấp",
                        "responsible TT CUDVC",
                        "coordinate Trạm Y tế xã",
                        "coordinate 7 trường học trên địa bàn"),
                found(
                        "I. TỔ CHỨC THỰC HIỆN",
                        "1. Phòng VH-XH chủ trì, phối hợp VP HĐND-UBND, TT PVHCC, Tổ CNSCĐ 9 ấp mở lớp kỹ năng số.",
                        "2. TT CUDVC phối hợp Trạm Y tế xã, 7 trường học trên địa bàn tuyên truyền về bảo hiểm y tế."));
    }

    @Test
    void endsTheNameOfAPersonBeforeAVerb() {
        assertEquals(
                List.of(
                        "responsible công chức địa chính",
                        "coordinate Hội Nông dân",
                        "coordinate khuyến nông viên",
                        "responsible Đoàn TN"),
                found(
                        "I. TỔ CHỨC THỰC HIỆN",
                        "1. Giao công chức địa chính phối hợp cùng Hội Nông dân và khuyến nông viên xây dựng mô hình nuôi dê;"
                                + " Đoàn TN đảm nhận công trình thanh niên."));
    }

    @Test
    void readsOfficesOfTheParty() {
        assertEquals(
                List.of(
                        "lead đồng chí Phó Chủ nhiệm Ủy ban Kiểm tra",
                        "coordinate Văn phòng Đảng ủy",
                        "responsible Các chi bộ được kiểm tra"),
                found(
                        "I. TỔ CHỨC THỰC HIỆN",
                        "1. Giao đồng chí Phó Chủ nhiệm Ủy ban Kiểm tra chủ trì, phối hợp với Văn phòng Đảng ủy tham mưu lập đoàn.",
                        "2. Các chi bộ được kiểm tra chuẩn bị báo cáo theo đề cương."));
    }

    @Test
    void readsAllUnitsBeforeAColon() {
        assertEquals(
                List.of("requested Huyện đoàn", "requested LĐLĐ huyện"),
                found("I. TỔ CHỨC THỰC HIỆN", "1. Đề nghị Huyện đoàn, LĐLĐ huyện: mỗi tổ chức giúp ít nhất 05 hộ."));
        assertEquals(
                List.of("responsible Nông nghiệp và PTNT", "responsible Y tế", "responsible Văn hóa và Thông tin"),
                found(
                        "I. TỔ CHỨC THỰC HIỆN",
                        "- Các phòng: Nông nghiệp và PTNT; Y tế; Văn hóa và Thông tin: theo chức năng xây dựng kế hoạch."));
    }

    @Test
    void readsAPersonUnderAnOffice() {
        assertEquals(
                List.of("responsible Đ/c Trưởng phòng", "responsible Đ/c Vi Thị Hoa, PTP"),
                found(
                        "I. TỔ CHỨC THỰC HIỆN",
                        "1. Phòng LĐ-TB&XH",
                        "- Đ/c Trưởng phòng: chỉ đạo chung.",
                        "- Đ/c Vi Thị Hoa, PTP: phụ trách giảm nghèo; báo cáo hằng tháng."));
    }

    @Test
    void readsOrdersUnderALineThatGivesThem() {
        List<String> expected = List.of("responsible Phòng Kinh tế", "responsible Trạm Y tế");
        for (String line : List.of(
                "Yêu cầu các cơ quan, đơn vị thực hiện các nội dung sau:",
                "Chủ tịch UBND xã yêu cầu:",
                "Đề nghị các đơn vị quan tâm thực hiện:")) {
            assertEquals(
                    expected,
                    found(
                            "I. NHIỆM VỤ TRỌNG TÂM",
                            line,
                            "1. Phòng Kinh tế rà soát hộ nghèo trước 30/6/2025.",
                            "2. Giao Trạm Y tế khám sức khỏe."),
                    line);
        }
        assertEquals(
                List.of(),
                found("I. NHIỆM VỤ TRỌNG TÂM", "Nội dung gồm:", "1. Phòng Kinh tế rà soát hộ nghèo trước 30/6/2025."));
    }

    @Test
    void readsRequestsAndDutiesOfOtherHeadings() {
        assertEquals(
                List.of("requested Sở Y tế", "responsible Kho bạc Nhà nước tỉnh"),
                found(
                        "I. KIẾN NGHỊ",
                        "Đề nghị Sở Y tế hỗ trợ thuốc.",
                        "Điều 2. Trách nhiệm thi hành",
                        "1. Kho bạc Nhà nước tỉnh kiểm soát thanh toán theo quy định."));
        assertEquals(
                List.of("responsible Trưởng các thôn"),
                found("II. TỔ CHỨC THỰC HIỆN", "2. Yêu cầu Trưởng các thôn: rà soát xong trong tháng 5/2025."));
    }

    private static List<String> found(String... lines) {
        return extract(lines).stream().map(r -> r.role() + " " + r.unit()).toList();
    }

    private static List<Assignment> extract(String... lines) {
        return extract(clean(lines));
    }

    private static List<Assignment> extract(CleanText clean) {
        DocumentHeader header = new DocumentHeader(
                "ke_hoach",
                null,
                null,
                new Issuer("UBND xã", "commune", null, null, null),
                null,
                null,
                null,
                "gnbv",
                new Period(2025, 2025),
                List.of(),
                new Signer(null, null, null),
                List.of(),
                Map.of());
        List<Zone> zones = new ArrayList<>();
        clean.blocks().forEach(block -> zones.add(Zone.BODY));
        Outline outline = OutlineReader.standard().read(clean, header, zones);
        List<Section> sections = outline.sections().stream()
                .map(n -> new Section(
                        "s" + n.index(),
                        n.level(),
                        n.label(),
                        n.title(),
                        null,
                        n.kind(),
                        new Evidence("", null, 0, 0, null, null),
                        n.rule(),
                        n.confidence()))
                .toList();
        return EXTRACTOR.extract("d", outline, sections);
    }

    private static CleanText clean(String... lines) {
        List<RawBlock> blocks = new ArrayList<>();
        Arrays.stream(lines)
                .forEach(line -> blocks.add(new RawText(
                        Extent.PARAGRAPH,
                        Region.BODY,
                        List.of(RawRun.of(line, RunStyle.PLAIN)),
                        ParagraphStyle.PLAIN,
                        null,
                        null)));
        return TextCleaner.standard().clean(new RawDocument(blocks, null, 0, "unicode"));
    }
}
