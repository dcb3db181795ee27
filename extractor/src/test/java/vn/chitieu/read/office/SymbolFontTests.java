package vn.chitieu.read.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import vn.chitieu.read.Reading;
import vn.chitieu.text.legacy.LegacyDecoder;

/** Letters and signs whose font has codes of its own. */
final class SymbolFontTests {
    private static String text(String fonts, String body) throws Exception {
        return LegacyDecoder.decode(Reading.read(
                        "a.rtf", "{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset0 .VnTime;}" + fonts + "}" + body + "}"))
                .blocks()
                .stream()
                .map(Reading::shown)
                .reduce("", String::concat);
    }

    @Test
    void greekLettersAndSignsAreKept() throws Exception {
        assertEquals(
                "hệ số α ≥ 2 × μ",
                text("{\\f1\\fcharset2 Symbol;}", "{\\f0 h\\'d6 s\\'e8 }{\\f1 a \\'b3 }{\\f0 2 }{\\f1 \\'b4 m}"));
    }

    @Test
    void signsOfOtherFontsAreBullets() throws Exception {
        assertEquals("▪ xã", text("{\\f1\\fcharset2 Wingdings;}", "{\\f1 \\'a7}{\\f0  x\\'b7}"));
    }

    @Test
    void lettersOfALegacyFontThatCallsItselfASymbolFontAreLetters() throws Exception {
        assertEquals("Kế hoạch", text("{\\f1\\fcharset2 VNI-Times;}", "{\\f1 Ke\\'e1 hoa\\'efch}"));
    }
}
