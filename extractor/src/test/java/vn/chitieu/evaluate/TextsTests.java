package vn.chitieu.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts are compared without case and diacritics. */
class TextsTests {

    private final Texts texts = new Texts();

    @Test
    void foldsCaseAndDiacritics() {
        assertEquals("uy ban nhan dan xa dong", Texts.fold("ỦY BAN Nhân Dân xã Đông"));
        assertEquals("hoa binh", Texts.fold("Hoa\u0300 Bi\u0300nh"));
        assertEquals("i", Texts.fold("I"), "whatever the machine's language");
    }

    @Test
    void tokensAreWordsNumbersAndPercentSigns() {
        assertEquals(List.of("dat", "5,57", "%", "1.329", "ho", "2"), texts.tokens("Đạt 5,57%: (1.329 hộ), 2."));
        assertEquals(List.of(), texts.tokens(" - "));
    }

    @Test
    void containmentIsTheShareOfTheQuoteInOrder() {
        assertEquals(1.0, texts.containment("hộ nghèo còn 5", "Tỷ lệ HO NGHEO con 5 %"));
        assertEquals(0.5, texts.containment("hộ nghèo xã bản", "nghèo hộ bản"));
        assertEquals(0.0, texts.containment("", "hộ"));
    }

    @Test
    void similarityIgnoresOrder() {
        assertEquals(1.0, texts.similarity("hộ nghèo", "nghèo hộ"));
        assertEquals(2.0 / 3, texts.similarity("hộ hộ", "hộ"));
        assertEquals(1.0, texts.similarity("", "-"));
        assertEquals(0.0, texts.similarity("hộ", ""));
    }
}
