package vn.chitieu.outline;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.model.Issuer;
import vn.chitieu.model.Period;
import vn.chitieu.text.CleanText;

/** Whole headers as offices of all levels write them; every place and person is invented. */
final class HeaderParserTests {
    private static final String BODY = """

            I. MỤC ĐÍCH, YÊU CẦU
            1. Mục đích
            Tổ chức thực hiện tốt các chính sách.
            """;

    private static DocumentHeader header(CleanText text) {
        return new HeaderParser().parse(text).header();
    }

    private static DocumentHeader paragraphs(String lines) {
        return header(Sheets.paragraphs(lines + BODY));
    }

    private static DocumentHeader lines(String lines) {
        return header(Sheets.lines(lines + BODY));
    }

    private static void assertNumber(String number, String symbol, DocumentHeader header) {
        assertAll(() -> assertEquals(number, header.number()), () -> assertEquals(symbol, header.symbol()));
    }

    @Test
    void findsAnyAuthorityBelowTheCardOfAPortal() {
        DocumentHeader header = paragraphs("""
                Số hiệu: | 99/TB-VP
                Loại văn bản: | Thông báo
                Người ký: | Lò Văn Khác
                VĂN PHÒNG TỈNH ỦY
                Số: 41/TB-VP
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Nậm Tông, ngày 05 tháng 3 năm 2023
                THÔNG BÁO
                KẾT LUẬN CUỘC HỌP VỀ KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI VÙNG CAO NĂM 2023
                """);
        assertNumber("41", "TB-VP", header);
        assertEquals("Văn phòng Tỉnh ủy", header.issuer().name());
    }

    @ParameterizedTest
    @CsvSource({
        "VĂN PHÒNG TỈNH ỦY, Văn phòng Tỉnh ủy",
        "VĂN PHÒNG HUYỆN ỦY NÀ MÒN, Văn phòng Huyện ủy Nà Mòn",
        "VĂN PHÒNG CHÍNH PHỦ, Văn phòng Chính phủ",
    })
    void namesTheOfficeOfACommitteeOfTheParty(String printed, String issuer) {
        assertEquals(
                issuer,
                lines(printed + "\nSố: 41/TB-VP\nTHÔNG BÁO\nKết luận cuộc họp\n")
                        .issuer()
                        .name());
    }

    @ParameterizedTest
    @CsvSource({
        "KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI VÙNG CAO NĂM 2023,",
        "KẾ HOẠCH BẢO ĐẢM AN SINH XÃ HỘI CHO NGƯỜI NGHÈO NĂM 2023,",
        "KẾ HOẠCH GIẢM NGHÈO TRÊN ĐỊA BÀN XÃ HỘI SƠN NĂM 2023, UBND xã Hội Sơn",
    })
    void tellsSocietyFromCommunes(String title, @Nullable String issuer) {
        assertEquals(
                issuer,
                lines("KẾ HOẠCH\n" + title.substring("KẾ HOẠCH ".length()) + "\n")
                        .issuer()
                        .name());
    }

    @Test
    void leavesOutWhatAPortalPrintsAroundADocument() {
        HeaderResult result = new HeaderParser().parse(Sheets.paragraphs("""
                Số hiệu:
                99/KH-UBND
                Loại văn bản:
                Kế hoạch
                Nơi ban hành:
                Tỉnh Mẫu
                Người ký:
                Lò Văn Khác
                Ngày ban hành:
                01/02/2020
                ỦY BAN NHÂN DÂN
                XÃ NẬM TÔNG
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Số: 41/KH-UBND
                Nậm Tông, ngày 05 tháng 3 năm 2023
                KẾ HOẠCH
                Giảm nghèo bền vững xã Nậm Tông năm 2023
                I. MỤC ĐÍCH
                Tổ chức thực hiện tốt các chính sách.
                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH
                Lò Văn Mẫu
                Văn bản liên quan
                Ban hành: 05/03/2019
                Điện thoại: (028) 1234 5678"""));
        DocumentHeader header = result.header();
        assertNumber("41", "KH-UBND", header);
        assertEquals("UBND xã Nậm Tông", header.issuer().name());
        assertEquals("2023-03-05", header.date());
        assertEquals("Giảm nghèo bền vững xã Nậm Tông năm 2023", header.title());
        assertEquals("Lò Văn Mẫu", header.signer().name());
        assertEquals(Zone.PORTAL, result.zones().get(0));
        assertEquals(Zone.LETTERHEAD, result.zones().get(10));
        assertEquals(Zone.PORTAL, result.zones().get(result.zones().size() - 1));
    }

    @Test
    void leavesOutTheActsThatAPortalListsAboveADocument() {
        DocumentHeader header = paragraphs("""
                - 1 Nghị quyết số 30a/2008/NQ-CP về chương trình hỗ trợ giảm nghèo nhanh do Chính phủ ban hành
                - 2 Quyết định 14/2012/QĐ-TTg về khám, chữa bệnh cho người nghèo do Thủ tướng Chính phủ ban hành
                ỦY BAN NHÂN DÂN XÃ NẬM TÔNG | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
                Số: 41/KH-UBND | Nậm Tông, ngày 05 tháng 3 năm 2023 |
                KẾ HOẠCH
                Giảm nghèo bền vững xã Nậm Tông năm 2023""");
        assertNumber("41", "KH-UBND", header);
        assertEquals("2023-03-05", header.date());
    }

    @Test
    void readsReferencesThatALineBreakPartsFromTheirNumbers() {
        DocumentHeader header = lines("""
                ỦY BAN NHÂN DÂN
                XÃ NẬM TÔNG
                KẾ HOẠCH
                Giảm nghèo bền vững xã Nậm Tông năm 2023
                Thực hiện Chương trình hành động số
                07/CTr-UBND ngày
                15/3/2022 của UBND huyện Mường Làng và Nghị quyết số
                58/NQ-HĐND ngày 12 tháng 7 năm
                2022 của Hội đồng nhân dân huyện, UBND xã xây dựng kế hoạch như sau:""");
        assertEquals(
                List.of("07 2022-03-15", "58 2022-07-12"),
                header.legalBases().stream()
                        .map(basis -> basis.number() + " " + basis.date())
                        .toList());
    }

    @Test
    void readsCommuneUnderDistrict() {
        DocumentHeader header = paragraphs("""
                UBND HUYỆN MƯỜNG LÀNG
                ỦY BAN NHÂN DÂN
                XÃ NẬM TÔNG
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Số: 41/KH-UBND
                Nậm Tông, ngày 05 tháng 3 năm 2023
                KẾ HOẠCH
                Giảm nghèo bền vững xã Nậm Tông năm 2023
                Căn cứ Kế hoạch số 12/KH-UBND ngày 10/02/2023 của UBND huyện Mường Làng;
                UBND xã Nậm Tông xây dựng Kế hoạch giảm nghèo như sau:""");
        assertNumber("41", "KH-UBND", header);
        assertEquals(new Issuer("UBND xã Nậm Tông", "commune", "Nậm Tông", "Mường Làng", null), header.issuer());
        assertEquals("Nậm Tông", header.place());
        assertEquals("2023-03-05", header.date());
        assertEquals("Giảm nghèo bền vững xã Nậm Tông năm 2023", header.title());
        assertEquals("gnbv", header.program());
        assertEquals(new Period(2023, 2023), header.period());
        assertEquals("ke_hoach", header.type());
    }

    @Test
    void readsColumnsThatWereTyped() {
        for (String gap : List.of("\t", "\t \t ", "          ")) {
            DocumentHeader header = lines("""
                    ỦY BAN NHÂN DÂN>CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
                       TỈNH MƯỜNG LÀNG>Độc lập - Tự do - Hạnh phúc
                    - 0 ->---------------
                    Số:    12/KH-UB>Mường Làng, ngày   3  tháng   4    năm 2004
                    KẾ HOẠCH
                    Xoá đói giảm nghèo năm 2004""".replace(">", gap));
            assertNumber("12", "KH-UB", header);
            assertEquals(new Issuer("UBND tỉnh Mường Làng", "province", null, null, "Mường Làng"), header.issuer());
            assertEquals("Mường Làng", header.place());
            assertEquals("2004-04-03", header.date());
            assertEquals("Xoá đói giảm nghèo năm 2004", header.title());
        }
    }

    @Test
    void leavesOrnamentOutOfIssuer() {
        DocumentHeader header = paragraphs("""
                SỞ CÔNG NGHIỆP\tCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
                --o0o--\tĐộc lập - Tự do - Hạnh phúc
                KẾ HOẠCH
                Khuyến công năm 2004""");
        assertEquals("Sở Công nghiệp", header.issuer().name());
    }

    @Test
    void cutsDateWhereDayAndMonthAreBlank() {
        DocumentHeader header = paragraphs("""
                Số:      /KH-UBND
                Khe Rộng, ngày      tháng      năm 2025
                KẾ HOẠCH
                Thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới trên địa bàn xã Khe Rộng năm 2025
                Ủy ban nhân dân xã Khe Rộng ban hành Kế hoạch như sau:""");
        assertNumber(null, "KH-UBND", header);
        assertEquals("2025", header.date());
        assertEquals("UBND xã Khe Rộng", header.issuer().name());
        assertEquals("ntm", header.program());
    }

    @Test
    void cutsDateWhereDayIsDotted() {
        DocumentHeader header = paragraphs("""
                ỦY BAN NHÂN DÂN PHƯỜNG SÔNG TRẦM
                Số: ......./KH-UBND
                Sông Trầm, ngày ..... tháng 9 năm 2025
                KẾ HOẠCH
                Đào tạo nghề cho lao động năm 2025""");
        assertNumber(null, "KH-UBND", header);
        assertEquals("2025-09", header.date());
        assertEquals("UBND phường Sông Trầm", header.issuer().name());
        assertEquals("commune", header.issuer().level());
    }

    @Test
    void readsCityUnderCentralGovernment() {
        DocumentHeader header = paragraphs("""
                ỦY BAN NHÂN DÂN
                THÀNH PHỐ HẢI PHÒNG
                Số: 88/KH-UBND
                Hải Phòng, ngày 02 tháng 01 năm 2024
                KẾ HOẠCH
                GIẢM NGHÈO ĐA CHIỀU GIAI ĐOẠN 2024 - 2025, TẦM NHÌN ĐẾN NĂM 2030""");
        assertEquals(new Issuer("UBND thành phố Hải Phòng", "province", null, null, "Hải Phòng"), header.issuer());
        assertEquals(new Period(2024, 2025), header.period());
    }

    @Test
    void readsCityOfProvinceAsDistrict() {
        DocumentHeader header = paragraphs("""
                UBND TỈNH LÀO CAI
                ỦY BAN NHÂN DÂN THÀNH PHỐ NGÒI THẮM
                Số: 7/KH-UBND
                Ngòi Thắm, ngày 2 tháng 5 năm 2019
                KẾ HOẠCH
                Hỗ trợ nhà ở cho hộ nghèo năm 2019""");
        assertEquals(new Issuer("UBND thành phố Ngòi Thắm", "district", null, "Ngòi Thắm", "Lào Cai"), header.issuer());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ỦY BAN NHÂN DÂN/HUYỆN NÀ MÒN/XÃ BẢN LƯỚT | UBND xã Bản Lướt | commune | Bản Lướt | Nà Mòn",
                "ỦY BAN NHÂN DÂN/QUẬN SÔNG TRẦM/PHƯỜNG BẾN LAU | UBND phường Bến Lau | commune | Bến Lau | Sông Trầm",
                "ỦY BAN NHÂN DÂN/HUYỆN NÀ MÒN/THỊ TRẤN NÀ MÒN | UBND thị trấn Nà Mòn | commune | Nà Mòn | Nà Mòn",
                "ỦY BAN NHÂN DÂN/TỈNH LÀO CAI/HUYỆN NÀ MÒN | UBND huyện Nà Mòn | district | | Nà Mòn",
                "HỘI LHPN HUYỆN NÀ MÒN/BCH HỘI LHPN XÃ BẢN LƯỚT | BCH Hội LHPN xã Bản Lướt | commune | Bản Lướt | Nà Mòn",
                "BTV HỘI LIÊN HIỆP PHỤ NỮ HUYỆN NÀ MÒN | BTV Hội Liên hiệp Phụ nữ huyện Nà Mòn | district | | Nà Mòn",
                "HUYỆN ĐOÀN NÀ MÒN/BCH ĐOÀN XÃ BẢN LƯỚT | BCH Đoàn xã Bản Lướt | commune | Bản Lướt | Nà Mòn",
                "TỈNH ĐOÀN LÀO CAI/HUYỆN ĐOÀN NÀ MÒN | Huyện đoàn Nà Mòn | district | | Nà Mòn",
                "ỦY BAN MTTQ VIỆT NAM/HUYỆN NÀ MÒN/BAN THƯỜNG TRỰC | Ủy ban MTTQ Việt Nam huyện Nà Mòn | district | | Nà Mòn",
                "MẶT TRẬN TỔ QUỐC VIỆT NAM/XÃ BẢN LƯỚT | Mặt trận Tổ quốc Việt Nam xã Bản Lướt | commune | Bản Lướt |"
            })
    void readsTheIssuerOnTheLastLineOfTheLetterhead(
            String lines, String name, String level, String commune, String district) {
        Issuer issuer = paragraphs(lines.replace('/', '\n') + """

                Số: 19/KH-UBND
                Nà Mòn, ngày 8 tháng 3 năm 2022
                KẾ HOẠCH
                Giảm nghèo năm 2022""").issuer();
        assertEquals(name, issuer.name());
        assertEquals(level, issuer.level());
        assertEquals(commune, issuer.commune());
        assertEquals(district, issuer.district());
    }

    @Test
    void readsTownAndTakesProvinceFromBasis() {
        DocumentHeader header = paragraphs("""
                ỦY BAN NHÂN DÂN
                THỊ TRẤN BẾN LAU
                Số: 19/KH-UBND
                Bến Lau, ngày 8 tháng 3 năm 2022
                KẾ HOẠCH
                Giảm nghèo năm 2022
                Căn cứ Nghị quyết số 15/NQ-HĐND ngày 10/12/2021 của HĐND tỉnh Trà Vinh về nhiệm vụ năm 2022;
                Thực hiện Kế hoạch số 04/KH-UBND ngày 05/01/2022 của UBND huyện Cồn Lớn;
                UBND thị trấn ban hành Kế hoạch như sau:""");
        assertEquals(new Issuer("UBND thị trấn Bến Lau", "commune", "Bến Lau", "Cồn Lớn", "Trà Vinh"), header.issuer());
        assertEquals(2, header.legalBases().size());
    }

    @Test
    void readsDepartmentWithLevelOfItsProvince() {
        DocumentHeader header = paragraphs("""
                UBND TỈNH SƠN LA
                SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG
                Số: 210/KH-SNNMT
                Sơn La, ngày 11 tháng 7 năm 2025
                KẾ HOẠCH
                Kiểm tra việc thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững năm 2025""");
        assertEquals(new Issuer("Sở Nông nghiệp và Môi trường", "province", null, null, "Sơn La"), header.issuer());
        assertNumber("210", "KH-SNNMT", header);
    }

    @Test
    void readsOfficeWithItsOwner() {
        DocumentHeader header = paragraphs("""
                UBND TỈNH YÊN BÁI
                VĂN PHÒNG
                Số: /BC-VP
                Yên Bái, ngày    tháng 4 năm 2024
                BÁO CÁO
                Tình hình thực hiện nhiệm vụ quý I""");
        assertEquals("bao_cao", header.type());
        assertEquals("Văn phòng UBND tỉnh Yên Bái", header.issuer().name());
        assertEquals("province", header.issuer().level());
        assertEquals("2024-04", header.date());
    }

    @Test
    void readsOfficeOfCommune() {
        DocumentHeader header = paragraphs("""
                UBND XÃ ĐỒNG NGÂU
                PHÒNG VĂN HÓA - XÃ HỘI
                Số: 5/KH-PVHXH
                Đồng Ngâu, ngày 3 tháng 10 năm 2025
                KẾ HOẠCH
                Rà soát hộ nghèo, hộ cận nghèo năm 2025""");
        assertEquals(new Issuer("Phòng Văn hóa - Xã hội", "commune", "Đồng Ngâu", null, null), header.issuer());
        assertEquals("gnbv", header.program());
    }

    @Test
    void readsLetterheadOfTwoColumnsReadAcross() {
        DocumentHeader header = lines("""
                ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                TỈNH CAO BẰNG Độc lập - Tự do - Hạnh phúc
                Số: 1402/KH-UBND Cao Bằng, ngày 14 tháng 6 năm 2022
                KẾ HOẠCH
                Phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi
                giai đoạn 2021 - 2025""");
        assertNumber("1402", "KH-UBND", header);
        assertEquals("UBND tỉnh Cao Bằng", header.issuer().name());
        assertEquals("Cao Bằng", header.place());
        assertEquals("dtts", header.program());
        assertEquals(new Period(2021, 2025), header.period());
        assertTrue(header.title().endsWith("giai đoạn 2021 - 2025"), header.title());
    }

    @Test
    void readsHeaderThatWasRunTogether() {
        DocumentHeader header = lines(
                "ỦY BAN NHÂN DÂN TỈNH GIA LAI ------- CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do"
                        + " - Hạnh phúc --------------- Số: 77/KH-UBND Gia Lai, ngày 9 tháng 8 năm 2021 KẾ HOẠCH HỖ TRỢ HỘ NGHÈO"
                        + " LÀM NHÀ Ở NĂM 2021 Thực hiện Quyết định số 33/2015/QĐ-TTg ngày 10/8/2015 của Thủ tướng Chính phủ về"
                        + " chính sách nhà ở; Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau: I. MỤC TIÊU 1. Mục tiêu chung");
        assertNumber("77", "KH-UBND", header);
        assertEquals("UBND tỉnh Gia Lai", header.issuer().name());
        assertEquals("HỖ TRỢ HỘ NGHÈO LÀM NHÀ Ở NĂM 2021", header.title());
        assertEquals("2021-08-09", header.date());
        assertEquals("2015/QĐ-TTg", header.legalBases().get(0).symbol());
    }

    @Test
    void readsLinesThatWereBrokenAnywhere() {
        DocumentHeader header = lines("""
                ỦY
                BAN NHÂN DÂN TỈNH KON TUM ------- CỘNG
                HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc --------------- Số:
                15/KH-UBND Kon
                Tum, ngày 21 tháng 02 năm 2017 KẾ HOẠCH TRIỂN KHAI CÔNG TÁC GIẢM NGHÈO NĂM
                2017 Thực hiện Chỉ thị số 18-CT/TW
                ngày 04/9/2012 của Ban Bí thư; Ủy ban nhân dân tỉnh xây dựng Kế hoạch như sau:""");
        assertNumber("15", "KH-UBND", header);
        assertEquals("Kon Tum", header.place());
        assertEquals("TRIỂN KHAI CÔNG TÁC GIẢM NGHÈO NĂM 2017", header.title());
        assertEquals("CT/TW", header.legalBases().get(0).symbol());
        assertEquals("2012-09-04", header.legalBases().get(0).date());
    }

    @Test
    void readsLetterheadInTable() {
        CleanText text = Sheets.tableThenParagraphs("""
                ỦY BAN NHÂN DÂN
                XÃ SUỐI NGHIÊNG
                Số: 33/KH-UBND || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Suối Nghiêng, ngày 30 tháng 8 năm 2025""", """
                KẾ HOẠCH
                Thực hiện công tác giảm nghèo 6 tháng cuối năm 2025
                Ủy ban nhân dân xã ban hành Kế hoạch như sau:
                """ + BODY);
        DocumentHeader header = header(text);
        assertNumber("33", "KH-UBND", header);
        assertEquals("UBND xã Suối Nghiêng", header.issuer().name());
        assertEquals("Suối Nghiêng", header.place());
        assertEquals("2025-08-30", header.date());
    }

    @Test
    void takesIssuerFromTitleWhereLetterheadIsLost() {
        DocumentHeader header = paragraphs("""
                Thực hiện mục tiêu giảm nghèo bền vững xã Thượng Lâm Khê giai đoạn 2022-2025
                Thực hiện Kế hoạch số 55/KH-UBND ngày 01/7/2022 của UBND huyện Ba Nguồn về giảm nghèo;
                Ủy ban nhân dân xã ban hành Kế hoạch thực hiện như sau:""");
        assertEquals("ke_hoach", header.type());
        assertNumber(null, null, header);
        assertEquals("UBND xã Thượng Lâm Khê", header.issuer().name());
        assertEquals("Ba Nguồn", header.issuer().district());
        assertNull(header.date());
    }

    @Test
    void readsOldCrawlInLowerCase() {
        DocumentHeader header = paragraphs("""
                Quyết định về việc phê duyệt kế hoạch giảm nghèo giai đoạn 2006 - 2010
                Ủy ban nhân dân tỉnh hậu giang
                Căn cứ Luật Tổ chức HĐND và UBND ngày 26/11/2003;
                Căn cứ Quyết định số: 20/2006/QĐ-TTg ngày 20/01/2006 của Thủ tướng Chính phủ;
                Quyết định:
                Điều 1. Phê duyệt kế hoạch giảm nghèo.""");
        assertEquals("quyet_dinh", header.type());
        assertNumber(null, null, header);
        assertEquals("UBND tỉnh Hậu Giang", header.issuer().name());
        assertEquals("về việc phê duyệt kế hoạch giảm nghèo giai đoạn 2006 - 2010", header.title());
        assertEquals(2, header.legalBases().size());
    }

    @Test
    void readsDecisionOfChairman() {
        DocumentHeader header = paragraphs("""
                ỦY BAN NHÂN DÂN
                HUYỆN ĐÁ TRẮNG
                Số: 905/QĐ-UBND
                Đá Trắng, ngày 12 tháng 11 năm 2020
                QUYẾT ĐỊNH
                Về việc phê duyệt danh sách hộ nghèo năm 2020
                CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN ĐÁ TRẮNG
                Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
                QUYẾT ĐỊNH:
                Điều 1. Phê duyệt danh sách.""");
        assertEquals("Về việc phê duyệt danh sách hộ nghèo năm 2020", header.title());
        assertEquals("district", header.issuer().level());
        assertEquals("luat", header.legalBases().get(0).type());
        assertEquals("2015-06-19", header.legalBases().get(0).date());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "CÔNG BỐ THỦ TỤC VỀ GIẢM NGHÈO CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH => CÔNG BỐ THỦ TỤC VỀ GIẢM NGHÈO",
                "PHÊ DUYỆT ĐỀ ÁN GIAI ĐOẠN 2021 - 2025 ỦY BAN NHÂN DÂN HUYỆN ĐÁ TRẮNG => PHÊ DUYỆT ĐỀ ÁN GIAI ĐOẠN 2021 - 2025",
                "BAN HÀNH QUY CHẾ LÀM VIỆC CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN => BAN HÀNH QUY CHẾ LÀM VIỆC CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN",
                "TỔ CHỨC LẠI ĐƠN VỊ THUỘC ỦY BAN NHÂN DÂN HUYỆN => TỔ CHỨC LẠI ĐƠN VỊ THUỘC ỦY BAN NHÂN DÂN HUYỆN",
            })
    void cutsTheAuthorityThatRanIntoTheTitle(String printed, String title) {
        DocumentHeader header = paragraphs("""
                ỦY BAN NHÂN DÂN
                HUYỆN ĐÁ TRẮNG
                Số: 905/QĐ-UBND
                Đá Trắng, ngày 12 tháng 11 năm 2020
                QUYẾT ĐỊNH
                %s
                Căn cứ Luật Đất đai;
                Điều 1. Phê duyệt danh sách.""".formatted(printed));
        assertEquals(title, header.title());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "KT. BỘ TRƯỞNG/THỨ TRƯỞNG THƯỜNG TRỰC => THỨ TRƯỞNG THƯỜNG TRỰC",
                "KT. BỘ TRƯỞNG/THƯỜNG TRỰC THỨ TRƯỞNG => THƯỜNG TRỰC THỨ TRƯỞNG",
                "TL. CHỦ TỊCH/KT. GIÁM ĐỐC SỞ NỘI VỤ/PHÓ GIÁM ĐỐC => PHÓ GIÁM ĐỐC",
                "TL. CHỦ TỊCH/CHÁNH VĂN PHÒNG => CHÁNH VĂN PHÒNG",
            })
    void readsTheTitleOfTheSignerAlone(String lines, String title) {
        DocumentHeader header = header(Sheets.paragraphs("""
                UBND TỈNH ĐÁ TRẮNG
                SỞ NỘI VỤ
                Số: 15/KH-SNV
                KẾ HOẠCH
                Giảm nghèo năm 2026
                I. MỤC TIÊU
                Nơi nhận:
                - Như trên;
                """ + lines.replace('/', '\n') + "\nTrần Văn Bình"));
        assertEquals(title, header.signer().title());
        assertEquals("Trần Văn Bình", header.signer().name());
    }

    @Test
    void readsResolutionWithYearInSymbol() {
        DocumentHeader header = paragraphs("""
                HỘI ĐỒNG NHÂN DÂN
                TỈNH BẾN TRE
                Số: 08/2023/NQ-HĐND
                Bến Tre, ngày 14 tháng 7 năm 2023
                NGHỊ QUYẾT
                QUY ĐỊNH MỨC HỖ TRỢ XÂY DỰNG NÔNG THÔN MỚI
                HỘI ĐỒNG NHÂN DÂN TỈNH BẾN TRE
                Căn cứ Luật Ngân sách nhà nước số 83/2015/QH13;
                QUYẾT NGHỊ:
                Điều 1. Phạm vi điều chỉnh""");
        assertNumber("08", "2023/NQ-HĐND", header);
        assertEquals("nghi_quyet", header.type());
        assertEquals("QUY ĐỊNH MỨC HỖ TRỢ XÂY DỰNG NÔNG THÔN MỚI", header.title());
        assertEquals("83", header.legalBases().get(0).number());
        assertEquals("2015/QH13", header.legalBases().get(0).symbol());
    }

    @Test
    void readsSubjectOfLetter() {
        DocumentHeader header = paragraphs("""
                UBND XÃ LŨNG CHÀM
                Số: 120/UBND-KT
                V/v báo cáo kết quả giảm nghèo
                Lũng Chàm, ngày 20 tháng 11 năm 2025
                Kính gửi: Sở Nông nghiệp và Môi trường
                Thực hiện Công văn số 99/SNNMT-PTNT ngày 01/11/2025, UBND xã báo cáo như sau:""");
        assertEquals("cong_van", header.type());
        assertNumber("120", "UBND-KT", header);
        assertEquals("báo cáo kết quả giảm nghèo", header.title());
        assertEquals("cong_van", header.legalBases().get(0).type());
    }

    @Test
    void takesNoDateOrAuthorityFromSubjectOfLetter() {
        DocumentHeader header = paragraphs("""
                ỦY BAN NHÂN DÂN TỈNH TUYÊN QUANG
                Số: 310 /UBND-VX
                V/v thực hiện Quyết định số 9/QĐ-BXD ngày 1/2/2026 của Bộ Xây dựng
                Độc lập - Tự do - Hạnh phúc
                Tuyên Quang, ngày 21 tháng 5 năm 2026
                Kính gửi:
                - Các Sở, ban, ngành;
                - Ủy ban nhân dân các xã, phường.
                Thực hiện Quyết định số 9/QĐ-BXD ngày 1/2/2026, UBND tỉnh yêu cầu như sau:""");
        assertEquals("UBND tỉnh Tuyên Quang", header.issuer().name());
        assertEquals("2026-05-21", header.date());
        assertEquals("Tuyên Quang", header.place());
        assertEquals("thực hiện Quyết định số 9/QĐ-BXD ngày 1/2/2026 của Bộ Xây dựng", header.title());
    }

    @Test
    void readsMinistry() {
        DocumentHeader header = paragraphs("""
                BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG
                Số: 12/TB-BNNMT
                Hà Nội, ngày 4 tháng 3 năm 2025
                THÔNG BÁO
                Kết quả giám sát năm 2024""");
        assertEquals(new Issuer("Bộ Nông nghiệp và Môi trường", "central", null, null, null), header.issuer());
        assertEquals("thong_bao", header.type());
    }

    @Test
    void readsHyphenatedProvince() {
        DocumentHeader header = paragraphs("""
                ỦY BAN NHÂN DÂN
                TỈNH BÀ RỊA - VŨNG TÀU
                Số: 6/KH-UBND
                Bà Rịa - Vũng Tàu, ngày 01 tháng 02 năm 2018
                KẾ HOẠCH
                Giảm nghèo năm 2018""");
        assertEquals("Bà Rịa - Vũng Tàu", header.issuer().province());
        assertEquals("Bà Rịa - Vũng Tàu", header.place());
    }

    @Test
    void toleratesSlipsOfCharacterRecognition() {
        DocumentHeader header = lines("""
                UỶ BAN NHẬN DÂN
                XÃ PÁ KHOM
                CỘNG HOÀ XÃ HỘl CHỦ NGHĨA VIỆT NAM
                Sô: 21/KH-UBND
                Pá Khom, ngảy 10 thảng 4 năm 2024
                KÊ HOẠCH
                Thực hiện công tác giảm nghèo năm 2024
                l. MỤC ĐÍCH""");
        assertNumber("21", "KH-UBND", header);
        assertEquals("2024-04-10", header.date());
        assertEquals("UBND xã Pá Khom", header.issuer().name());
        assertEquals("ke_hoach", header.type());
        assertEquals("Thực hiện công tác giảm nghèo năm 2024", header.title());
    }

    @Test
    void toleratesSpacedTypeLineAndOldTonePlacement() {
        DocumentHeader header = paragraphs("""
                UBND QUẬN CẦU VÒM
                Số: 3/KH-UBND
                Cầu Vòm, ngày 7 tháng 1 năm 2016
                K Ế  H O Ạ C H
                Xoá nhà tạm cho hộ nghèo năm 2016""");
        assertEquals("ke_hoach", header.type());
        assertEquals("district", header.issuer().level());
        assertEquals("Xoá nhà tạm cho hộ nghèo năm 2016", header.title());
    }

    @Test
    void readsPartyCommittee() {
        DocumentHeader header = paragraphs("""
                ĐẢNG BỘ TỈNH LAI CHÂU
                ĐẢNG ỦY XÃ HUỔI PHẦY
                Số: 14-KH/ĐU
                Huổi Phầy, ngày 5 tháng 9 năm 2025
                KẾ HOẠCH
                Lãnh đạo công tác giảm nghèo năm 2026""");
        assertNumber("14", "KH/ĐU", header);
        assertEquals(new Issuer("Đảng ủy xã Huổi Phầy", "commune", "Huổi Phầy", null, "Lai Châu"), header.issuer());
        assertEquals(new Period(2026, 2026), header.period());
    }

    @Test
    void readsPeriodUntilYearFromDate() {
        DocumentHeader header = paragraphs("""
                UBND TỈNH LONG AN
                Số: 18/KH-UBND
                Long An, ngày 7 tháng 1 năm 2023
                KẾ HOẠCH
                Phát triển sinh kế cho hộ nghèo đến năm 2025, định hướng đến năm 2030""");
        assertEquals(new Period(2023, 2025), header.period());
    }

    @Test
    void takesNoYearOfCitedDocumentForPeriod() {
        DocumentHeader header = paragraphs("""
                UBND TỈNH LONG AN
                Số: 18/KH-UBND
                Long An, ngày 7 tháng 1 năm 2023
                KẾ HOẠCH
                Thực hiện Chỉ thị số 05/CT-TTg ngày 23 tháng 6 năm 2021 của Thủ tướng Chính phủ về giảm nghèo""");
        assertEquals(new Period(null, null), header.period());
    }

    @Test
    void leavesProgrammeOpenWhereAllAreNamed() {
        DocumentHeader header = paragraphs("""
                UBND XÃ TÂN BỒNG
                KẾ HOẠCH
                Thực hiện các chương trình giảm nghèo bền vững, xây dựng nông thôn mới, phát triển vùng đồng bào dân tộc thiểu số năm 2024""");
        assertEquals("other", header.program());
    }

    @Test
    void cutsEvidenceOutOfText() {
        CleanText text = Sheets.paragraphs("""
                ỦY BAN NHÂN DÂN XÃ CỒN MÂY
                Số: 64/KH-UBND
                Cồn Mây, ngày 6 tháng 6 năm 2024
                KẾ HOẠCH
                Giảm nghèo năm 2024
                """ + BODY);
        DocumentHeader header = header(text);
        assertEquals("64", text.slice(header.spans().get("number")));
        assertEquals("ngày 6 tháng 6 năm 2024", text.slice(header.spans().get("date")));
        assertEquals("Giảm nghèo năm 2024", text.slice(header.spans().get("title")));
        assertEquals("ỦY BAN NHÂN DÂN XÃ CỒN MÂY", text.slice(header.spans().get("issuer")));
    }

    @Test
    void takesTheTitleBehindWhoseActItIs() {
        DocumentHeader header = paragraphs("""
                ỦY BAN NHÂN DÂN
                TỈNH HÀ GIANG
                Số: 12/2003/QĐ-UB
                QUYẾT ĐỊNH CỦA UBND TỈNH HÀ GIANG
                Về việc giao chỉ tiêu giảm nghèo năm 2003
                ỦY BAN NHÂN DÂN TỈNH HÀ GIANG
                - Căn cứ Luật Tổ chức HĐND và UBND ngày 21/6/1994;
                QUYẾT ĐỊNH:""");
        assertEquals("Về việc giao chỉ tiêu giảm nghèo năm 2003", header.title());
        assertNumber("12", "2003/QĐ-UB", header);
    }

    @Test
    void takesNoHeaderFromTheBasis() {
        DocumentHeader header = paragraphs("""
                Quyết định về giao bổ sung dự toán năm 2004 cho tỉnh Hà Giang
                - Căn cứ Quyết định số 242/2003/QĐ-TTg ngày 17 tháng 11 năm 2003 của Thủ tướng Chính phủ;
                - Xét đề nghị của Sở Tài chính về bổ sung dự toán kinh phí năm 2004;
                Quyết định
                Điều 1. Nay giao bổ sung dự toán kinh phí năm 2004.""");
        assertNumber(null, null, header);
        assertNull(header.date());
        assertEquals("về giao bổ sung dự toán năm 2004 cho tỉnh Hà Giang", header.title());
        assertEquals("quyet_dinh", header.type());
    }

    @Test
    void takesThePartyForNoProvince() {
        DocumentHeader header = paragraphs("""
                CHỈ THỊ
                Về việc xây dựng kế hoạch năm 2025
                Thực hiện Nghị quyết Đại hội tỉnh Đảng bộ lần thứ VIII, Ủy ban nhân dân tỉnh yêu cầu:""");
        assertNull(header.issuer().province());
    }

    @Test
    void readsTheChairmanOfACouncil() {
        DocumentHeader header = header(Sheets.paragraphs("""
                HỘI ĐỒNG NHÂN DÂN
                XÃ NẬM TÔNG
                Số: 09/NQ-HĐND
                Nậm Tông, ngày 20 tháng 12 năm 2023
                NGHỊ QUYẾT
                Về nhiệm vụ năm 2024
                Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019;
                QUYẾT NGHỊ:
                Điều 1. Thông qua nhiệm vụ năm 2024.
                Điều 2. Giao Ủy ban nhân dân xã tổ chức thực hiện./.
                CHỦ TỊCH
                (Đã ký)
                Nguyễn Hữu An"""));
        assertEquals("Nguyễn Hữu An", header.signer().name());
        assertEquals("CHỦ TỊCH", header.signer().title());
        assertEquals(1, header.legalBases().size());
        assertEquals("2019-11-22", header.legalBases().get(0).date());
    }

    @Test
    void readsACommitteeOfThePartyAboveItsBoard() {
        DocumentHeader header = paragraphs("""
                HUYỆN ỦY NÀ MÒN
                BAN CHỈ ĐẠO GIẢM NGHÈO
                Số 07-KH/BCĐ
                Nà Mòn, ngày 05 tháng 4 năm 2022
                KẾ HOẠCH
                giúp đỡ hộ nghèo năm 2022""");
        assertEquals(new Issuer("Ban Chỉ đạo Giảm nghèo", "district", null, "Nà Mòn", null), header.issuer());
    }

    @ParameterizedTest
    @CsvSource({
        "ĐẢNG ỦY XÃ NẬM TÔNG, Ủy ban Kiểm tra Đảng ủy xã Nậm Tông",
        "HUYỆN ỦY NÀ MÒN, Ủy ban Kiểm tra Huyện ủy Nà Mòn"
    })
    void namesTheInspectionOfACommitteeOfTheParty(String committee, String issuer) {
        DocumentHeader header = paragraphs(committee + """

                ỦY BAN KIỂM TRA
                Số 12-KH/UBKT
                Nậm Tông, ngày 05 tháng 4 năm 2026
                KẾ HOẠCH
                kiểm tra công tác giảm nghèo năm 2026
                """);
        assertEquals(issuer, header.issuer().name());
    }

    @ParameterizedTest
    @CsvSource({
        "PHÒNG LAO ĐỘNG - TB&XH, Phòng Lao động - TB&XH",
        "PHÒNG LĐTBXH, Phòng LĐTBXH",
        "PHÒNG NÔNG NGHIỆP VÀ PTNT, Phòng Nông nghiệp và PTNT",
        "PHÒNG DÂN TỘC VÀ MIỀN NÚI, Phòng Dân tộc và miền núi"
    })
    void keepsShortFormsInNamesOfOffices(String printed, String issuer) {
        DocumentHeader header = paragraphs("UBND HUYỆN NÀ MÒN\n" + printed + """

                Số: 12/BC-PLĐ
                Nà Mòn, ngày 05 tháng 4 năm 2024
                BÁO CÁO
                Kết quả giảm nghèo năm 2024
                """);
        assertEquals(issuer, header.issuer().name());
    }
}
