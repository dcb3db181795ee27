package vn.chitieu.orthography;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LegacyEncodingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TCVN3  | Céng hoµ x· héi chñ nghÜa ViÖt Nam | Cộng hoà xã hội chủ nghĩa Việt Nam",
                "TCVN3  | gi¶m nghÌo bÒn v÷ng, h­ëng dÉn | giảm nghèo bền vững, hưởng dẫn",
                "TCVN3  | §¬n vÞ: ®ång; tû lÖ 12,5% | Đơn vị: đồng; tỷ lệ 12,5%",
                "TCVN3  | quý I n¨m 2010 | quý I năm 2010",
                "VNI    | Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam | Cộng hòa xã hội chủ nghĩa Việt Nam",
                "VNI    | ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC | ĐỘC LẬP - TỰ DO - HẠNH PHÚC",
                "VNI    | giaûm ngheøo beàn vöõng, höôûng | giảm nghèo bền vững, hưởng",
                "VNI    | Ñôn vò: ñoàng; tyû leä, kyõ thuaät, thò xaõ, kyù, tî leä | "
                        + "Đơn vị: đồng; tỷ lệ, kỹ thuật, thị xã, ký, tỵ lệ",
                "VPS    | Ti‰ng ViŒt | Tiếng Việt",
                "VPS    | C¶ng hòa xã h¶i | Cộng hòa xã hội",
                "VISCII | Cµng hòa xã hµi chü nghîa Vi®t Nam | Cộng hòa xã hội chủ nghĩa Việt Nam"
            })
    void decodes(LegacyEncoding encoding, String legacy, String unicode) {
        assertEquals(
                unicode,
                Normalizer.normalize(encoding.decode(legacy).text(), Normalizer.Form.NFC),
                encoding + " of " + legacy);
    }

    @Test
    void letterOfTwoCodesIsTracedToTheFirst() {
        Conversion conversion = LegacyEncoding.VNI.decode("hoäi");

        assertEquals("hội", conversion.text());
        assertArrayEquals(new int[] {0, 1, 3, 4}, conversion.starts());
    }

    @Test
    void degreeAfterDigitIsNoTone() {
        assertEquals("25°C", LegacyEncoding.TCVN3.decode("25°C").text());
    }

    @Test
    void toneCodeAfterCapitalMakesALetter() {
        assertEquals(
                "À",
                Normalizer.normalize(LegacyEncoding.TCVN3.decode("A°").text(), Normalizer.Form.NFC),
                "0xB0 is the falling tone");
    }

    @Test
    void optionalHyphenOfWordBesideTheLetterIsDropped() {
        assertEquals("đưa", LegacyEncoding.TCVN3.decode("®\u00AD\u00ADa").text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kû luËt; ­b) xÐt | kỷ luật; b) xét",
                "chøc. ­§iÒu 3 | chức. Điều 3",
                "­b) xÐt | b) xét",
                "viÖc. ­2. Bé | việc. 2. Bộ",
                "®­îc ­u tiªn | được ưu tiên",
                "l­u ­ | lưu ư",
                "Trung \u00AD\u00AD¬ng | Trung ương",
            })
    void optionalHyphenBeforeAWholeWordIsDropped(String legacy, String unicode) {
        assertEquals(unicode, LegacyEncoding.TCVN3.decode(legacy).text());
    }

    @Test
    void lettersThatPdfsNameAsSignsAreRead() {
        assertEquals("nước xã", LegacyEncoding.TCVN3.decode("n−íc x∙").text());
        assertEquals("ương", LegacyEncoding.TCVN3.decode("−¬ng").text());
        assertEquals("−5", LegacyEncoding.TCVN3.decode("−5").text());
    }

    @Test
    void privateCharactersOfSymbolFontsAreCodes() {
        assertEquals("đồng", LegacyEncoding.TCVN3.decode("\uF0AE\uF0E5ng").text());
    }
}
