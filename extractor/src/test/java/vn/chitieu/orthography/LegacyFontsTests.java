package vn.chitieu.orthography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LegacyFontsTests {

    @ParameterizedTest
    @CsvSource({
        ".VnTime, TCVN3, false",
        ".VnTimeH, TCVN3, true",
        "VnTime, TCVN3, false",
        "ABCDEF+.VnTimeH, TCVN3, true",
        "'.VnTimeH,Bold', TCVN3, true",
        "VnTimeHBold, TCVN3, true",
        ".VnTimeH Tur, TCVN3, true",
        ".VnArial NarrowH, TCVN3, true",
        ".VnCourier New, TCVN3, false",
        "VNI-Times, VNI, false",
        "VNI-Helve-Condense, VNI, false",
        "VPS Times, VPS, false"
    })
    void nameTellsEncodingAndCapitals(String font, LegacyEncoding encoding, boolean capitals) {
        LegacyFonts.Face face = LegacyFonts.of(font);

        assertNotNull(face, font);
        assertEquals(encoding, face.encoding(), font);
        assertEquals(capitals, face.capitals(), font);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Times New Roman", "Arial", "Verdana", "VNtimes new roman", "UVNThoiNay", "Vn", ""})
    void otherNamesTellNothing(String font) {
        assertNull(LegacyFonts.of(font), font);
    }
}
