package vn.chitieu.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.chitieu.model.Signer;
import vn.chitieu.text.CleanText;

/** Recipients, signatures and the zones of blocks. */
final class BackMatterTests {
    private static final String FRONT = """
            ỦY BAN NHÂN DÂN XÃ CỒN MÂY
            Số: 64/KH-UBND
            Cồn Mây, ngày 6 tháng 6 năm 2024
            KẾ HOẠCH
            Giảm nghèo năm 2024
            Căn cứ Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ;
            I. MỤC TIÊU
            Giảm 12 hộ nghèo.
            Trên đây là Kế hoạch giảm nghèo năm 2024./.
            """;

    private static HeaderResult parse(String back) {
        return new HeaderParser().parse(Sheets.paragraphs(FRONT + back));
    }

    @Test
    void readsDeputyWhoSignsForChairman() {
        DocumentHeader header = parse("""
                Nơi nhận:
                - UBND huyện (b/c);
                - Các thôn;
                - Lưu: VT.
                TM. ỦY BAN NHÂN DÂN
                KT. CHỦ TỊCH
                PHÓ CHỦ TỊCH
                Lưu Trương Bản""").header();
        assertEquals(new Signer("Lưu Trương Bản", "PHÓ CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN"), header.signer());
        assertEquals(List.of("UBND huyện (b/c)", "Các thôn", "Lưu: VT"), header.recipients());
    }

    @Test
    void readsSignatureBeforeRecipients() {
        DocumentHeader header = parse("""
                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH
                Hà Thị Bưởi
                Nơi nhận:
                - Như trên;
                - Lưu VT.""").header();
        assertEquals(new Signer("Hà Thị Bưởi", "CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN"), header.signer());
        assertEquals(2, header.recipients().size());
    }

    @Test
    void readsColumnsThatWereReadAcross() {
        DocumentHeader header = parse("""
                Nơi nhận: TM. ỦY BAN NHÂN DÂN
                - Đảng ủy xã; KT. CHỦ TỊCH
                - Các đoàn thể; PHÓ CHỦ TỊCH
                - Lưu: VT.
                Điểu K'Rang""").header();
        assertEquals(new Signer("Điểu K'Rang", "PHÓ CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN"), header.signer());
        assertEquals(List.of("Đảng ủy xã", "Các đoàn thể", "Lưu: VT"), header.recipients());
    }

    @Test
    void readsColumnsThatTabsSetApart() {
        DocumentHeader header = parse("""
                Nơi nhận:\t\t\tTM. UBND XÃ CỒN MÂY
                - Như trên;\t\t\tKT. CHỦ TỊCH
                - Các ban, ngành, đoàn thể\t\t\tPHÓ CHỦ TỊCH
                Mặt trận và các thôn;
                - Trạm Y tế
                và Công an xã;\t\tĐiểu Thị Krông
                - Lưu VT.""").header();
        assertEquals(new Signer("Điểu Thị Krông", "PHÓ CHỦ TỊCH", "TM. UBND XÃ CỒN MÂY"), header.signer());
        assertEquals(
                List.of(
                        "Như trên",
                        "Các ban, ngành, đoàn thể Mặt trận và các thôn",
                        "Trạm Y tế và Công an xã",
                        "Lưu VT"),
                header.recipients());
    }

    @Test
    void readsColumnsThatSpacesSetApart() {
        String back = """
                 Nơi nhận:                              GIÁM ĐỐC
                 -  Lãnh đạo Sở;
                 -  Lưu: VT.


                                                     Vàng Thị Bưởi

                                    PHỤ LỤC
                """;
        CleanText text = Sheets.lines(FRONT + back);
        HeaderResult result = new HeaderParser().parse(text);
        assertEquals(
                new Signer("Vàng Thị Bưởi", "GIÁM ĐỐC", null), result.header().signer());
        assertEquals(List.of("Lãnh đạo Sở", "Lưu: VT"), result.header().recipients());
        assertTrue(
                text.text().endsWith("Nơi nhận: - Lãnh đạo Sở; - Lưu: VT. | GIÁM ĐỐC Vàng Thị Bưởi\nPHỤ LỤC\n"),
                text.text());
    }

    @Test
    void readsNameBesideRecipientsBelowTheSignature() {
        DocumentHeader header = parse("""
                KT. CHỦ TỊCH
                PHÓ CHỦ TỊCH
                Nơi nhận:
                - Các thôn;
                - Các trường học;\t\t\t\tHà Văn Mận
                - Lưu VP.""").header();
        assertEquals(new Signer("Hà Văn Mận", "PHÓ CHỦ TỊCH", null), header.signer());
        assertEquals(List.of("Các thôn", "Các trường học", "Lưu VP"), header.recipients());
    }

    @Test
    void readsMinisterialSignaturesOfOldDocuments() {
        DocumentHeader header = parse("""
                Nơi nhận: KT/BỘ TRƯỞNG BỘ TÀI CHÍNH
                - Văn phòng Chính phủ THỨ TRƯỞNG
                - Công báo
                - UBND các tỉnh, thành phố
                - Lưu VP
                TỜ KHAI THUẾ""").header();
        assertEquals(new Signer(null, "THỨ TRƯỞNG", null), header.signer());
        assertEquals(
                List.of("Văn phòng Chính phủ", "Công báo", "UBND các tỉnh, thành phố", "Lưu VP"), header.recipients());
    }

    @Test
    void readsDeputyWhoseTitleIsInSmallLetters() {
        DocumentHeader header = parse("""
                Nơi nhận:
                - Bí thư và các Phó Bí thư
                Đảng ủy (để b/c);
                - Các chi nhánh
                - Lưu: VP.
                KT. TỔNG GIÁM ĐỐC
                phó Tổng giám đốc
                (đã ký)
                Điểu Thị Krông""").header();
        assertEquals(new Signer("Điểu Thị Krông", "phó Tổng giám đốc", null), header.signer());
        assertEquals(
                List.of("Bí thư và các Phó Bí thư Đảng ủy (để b/c)", "Các chi nhánh", "Lưu: VP"), header.recipients());
    }

    @Test
    void readsTitleInSmallLettersBelowTheNameOfTheOffice() {
        HeaderResult result = parse("""
                Nơi nhận:
                - Lưu: VP.
                KT/BỘ TRƯỞNG BỘ THUỶ LỢI
                Thứ trưởng
                (Đã ký)
                Hà Văn Mận""");
        assertEquals(
                new Signer("Hà Văn Mận", "Thứ trưởng", null), result.header().signer());
        assertEquals(Zone.SIGNATURE, result.zones().get(result.zones().size() - 1));
    }

    @Test
    void takesNoTitleForAName() {
        assertEquals(new Signer(null, null, null), parse("""
                        Nơi nhận:
                        - Lưu: VP.
                        KT. THỐNG ĐỐC""").header().signer());
    }

    @Test
    void readsHeadOfOfficeWhoSignsAlone() {
        DocumentHeader header = parse("""
                Nơi nhận:
                - Lãnh đạo Sở;
                - Lưu: VT.
                GIÁM ĐỐC
                ĐINH CÔNG VIỄN""").header();
        assertEquals(new Signer("ĐINH CÔNG VIỄN", "GIÁM ĐỐC", null), header.signer());
    }

    @Test
    void readsOrderOfChairman() {
        DocumentHeader header = parse("""
                TL. CHỦ TỊCH
                CHÁNH VĂN PHÒNG
                Vàng A Sử""").header();
        assertEquals(new Signer("Vàng A Sử", "CHÁNH VĂN PHÒNG", null), header.signer());
    }

    @Test
    void givesNoSignerWhereThereIsNone() {
        DocumentHeader header = parse("").header();
        assertEquals(new Signer(null, null, null), header.signer());
        assertTrue(header.recipients().isEmpty(), "recipients: " + header.recipients());
    }

    @Test
    void givesEachBlockItsZone() {
        CleanText text = Sheets.paragraphs(FRONT + """
                Nơi nhận:
                - Các thôn;
                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH
                Hà Thị Bưởi
                PHỤ LỤC 1
                Biểu chi tiết chỉ tiêu""");
        HeaderResult result = new HeaderParser().parse(text);
        assertEquals(
                List.of(
                        Zone.LETTERHEAD,
                        Zone.LETTERHEAD,
                        Zone.LETTERHEAD,
                        Zone.TITLE,
                        Zone.TITLE,
                        Zone.BASIS,
                        Zone.BODY,
                        Zone.BODY,
                        Zone.BODY,
                        Zone.RECIPIENTS,
                        Zone.RECIPIENTS,
                        Zone.SIGNATURE,
                        Zone.SIGNATURE,
                        Zone.SIGNATURE,
                        Zone.APPENDIX,
                        Zone.APPENDIX),
                result.zones());
        assertTrue(text.text().startsWith("I. MỤC TIÊU", result.bodyStart()), "the body begins with its first section");
        assertTrue(text.text().startsWith("Nơi nhận", result.bodyEnd()), "the body ends before the recipients");
    }

    @Test
    void takesPlanThatDecisionEnclosesForBody() {
        HeaderResult result = parse("""
                Nơi nhận:
                - Như Điều 3;
                CHỦ TỊCH
                Hà Thị Bưởi
                KẾ HOẠCH
                Giảm nghèo năm 2024
                (Ban hành kèm theo Quyết định số 5/QĐ-UBND ngày 1/2/2024)
                I. MỤC TIÊU""");
        int enclosed = result.zones().lastIndexOf(Zone.SIGNATURE) + 1;
        assertEquals(
                Set.of(Zone.BODY),
                Set.copyOf(result.zones().subList(enclosed, result.zones().size())));
    }

    @Test
    void survivesTextWithoutAnyHeader() {
        HeaderResult result = new HeaderParser().parse(Sheets.paragraphs("Danh sách hộ nghèo"));
        assertEquals("other", result.header().type());
        assertEquals(1, result.zones().size());
        assertEquals(0, new HeaderParser().parse(Sheets.paragraphs("")).zones().size());
    }
}
