package vn.chitieu.orthography;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SyllableTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nghiệp",
                "quyết",
                "giữa",
                "gì",
                "giếng",
                "khuỷu",
                "Đoàn",
                "ỦY",
                "thuở",
                "hoà",
                "hòa",
                "rượu",
                "quý",
                "ngoằn",
                "huyện",
                "yếu",
                "xoong",
                "của",
                "hue\u0323\u0302"
            })
    void syllables(String word) {
        assertTrue(Syllable.isOne(word), word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "héi¬", "viÖt", "caùc", "tất́", "các̀", "bàt", "xyz", "nghiệpnghiệp", "Straße"})
    void noSyllables(String word) {
        assertFalse(Syllable.isOne(word), word);
    }
}
