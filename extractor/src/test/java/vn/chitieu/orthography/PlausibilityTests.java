package vn.chitieu.orthography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlausibilityTests {
    private static final String GOOD =
            "Ủy ban nhân dân xã Bản Lìm xây dựng kế hoạch giảm nghèo bền vững năm 2031 với các nội dung sau";

    @ParameterizedTest
    @ValueSource(
            strings = {
                GOOD,
                "ỦY BAN NHÂN DÂN XÃ BẢN SƠN KẾ HOẠCH GIẢM NGHÈO",
                "Số: 14/KH-UBND, Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng",
                "Phòng LĐ-TB&XH, HĐND, UBMTTQ, đạt 12,5% và 30m2 trên 10km đường; 02ha",
                "các bản Nậm Sỏ, Tà Hừa, Pá Khoang, Huổi Só, Chiềng Lề",
                "a) hộ nghèo b) hộ cận nghèo điểm a khoản 2",
            })
    void nothingIsStrangeInGoodText(String text) {
        assertEquals(0, Plausibility.of(text).strange(), text);
    }

    @Test
    void decomposedLettersAreTheSame() {
        assertEquals(Plausibility.of(GOOD), Plausibility.of(Normalizer.normalize(GOOD, Normalizer.Form.NFD)), "NFD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Uy ban nhan dan xa xay dung ke hoach giam ngheo ben vung nam 2031 voi cac noi dung sau",
                "ũy bon nhôn dán xõ xãy dụng ké hoach giàm nghéo bèn vũng nám với cóc nôi dung sau",
                "0y b8n nh@n d@n xa x@y dv'ng ke ho4ch gi4m ngh3o b3n vung n4m vcri c4c n0i dung sau",
                "Ủ y b a n n h â n d â n x ã x â y d ự n g k ế h o ạ c h",
                "á»¦y ban nhÃ¢n dÃ¢n xÃ£ xÃ¢y dá»±ng káº¿ hoáº¡ch giáº£m nghÃ¨o",
                "Ůz cbo oiâo eâo yâ yâz eựoh lế ipậdi hjẳn ohiçp cềo wữoh",
                "Céng hoµ x· héi chñ nghÜa ViÖt Nam §éc lËp - Tù do - H¹nh phóc",
            })
    void aQuarterAtLeastIsStrangeInBadText(String text) {
        Plausibility found = Plausibility.of(text);
        assertTrue(found.strangeShare() > 0.25, found + " of " + text);
        assertEquals(found.words(), found.familiar() + found.strange());
    }

    @Test
    void numbersTellNothing() {
        assertEquals(Plausibility.NONE, Plausibility.of("1.250 12,5 14/2031 III - 100% 7 8 9"));
    }

    @Test
    void englishIsNoBadVietnamese() {
        assertEquals(
                Plausibility.NONE,
                Plausibility.of(
                        "The objective of this plan is the reduction of poverty in remote communes with support from"
                                + " the state budget and the people of each village."));
    }

    @ParameterizedTest
    @CsvSource({"khuyến 0khích phát triển, 1", "hỗ trợ 888gười dân, 1", "công trình 15kV, 0", "mẫu DA3 và TDA1, 0"})
    void digitsWithinWordsAreStrange(String text, int strange) {
        assertEquals(strange, Plausibility.of(text).strange(), text);
    }
}
