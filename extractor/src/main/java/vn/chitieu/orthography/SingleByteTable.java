package vn.chitieu.orthography;

/** An encoding in which each letter is one code. Facts: TCVN 5712:1993, RFC 1456 and the table of VPS in GNU recode. */
final class SingleByteTable implements CodeTable {
    /** The 16 letters of each half of a row from 0x80 on; a dot where the code is no letter. */
    private static final String TCVN3 = "................" // 80: typographic marks of windows-1252
            + "................"
            + ".ĂÂÊÔƠƯĐăâêôơưđẰ"
            + "\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ"
            + "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ"
            + "éẹềểễếệìỉỄẾỒĩíịò"
            + "Ổỏõóọồổỗốộờởỡớợù"
            + "ỖủũúụừửữứựỳỷỹýỵỐ";

    private static final String VPS = "ÀẢÃẤẦẨọỗĂếềểệẮẰẲ"
            + "Ế..ỀỂỄỐỒỔỖýỷỵỚỜỞ"
            + ".ắằẳẵặỠớÙờởỡŨỨợỪ"
            + "ổỬỲỸÍÌộỈĨÓửữÒỎÕự"
            + "ầÁÂấẩẫậđẻÉÊẹỉễịỹ"
            + "ƯỦồốÔỏơÈừứÚũưÝẺ."
            + "àáâãảạă.èéêẽìí.ĩ"
            + "ẴĐòóôõ.Ơụùúủ.ỶẼỳ";

    private static final String VISCII = "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ"
            + "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
            + "Õắằặấầẩậẽẹếềểễệố"
            + "ồổỗỠƠộờởịỰỨỪỬơớƯ"
            + "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ"
            + "ĐứÒÓÔạỷừửÙÚỹỵÝỡư"
            + "àáâãảăữẫèéêẻìíĩỉ"
            + "đựòóôõỏọụùúũủýợỮ";

    private final String letters;
    /** Letters in the place of control characters. */
    private final String controls;

    private final boolean combining;

    private SingleByteTable(String letters, String controls, boolean combining) {
        this.letters = letters;
        this.controls = controls;
        this.combining = combining;
    }

    static SingleByteTable tcvn3() {
        return new SingleByteTable(TCVN3, "", true);
    }

    static SingleByteTable vps() {
        return new SingleByteTable(VPS, "..ẠẬẶẸỆ.........ỊỌỘỢỤỰ...Ỵ..ẪỮ", false);
    }

    static SingleByteTable viscii() {
        return new SingleByteTable(VISCII, "..Ẳ..ẴẪ.............Ỷ....Ỹ....Ỵ", false);
    }

    @Override
    public Conversion decode(String text) {
        Conversion.Builder converted = new Conversion.Builder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char letter = letter(Codes.of(c));
            boolean mark = combining && letter >= '\u0300' && letter <= '\u0323';
            if (letter == '.' || (mark && !followsVowel(text, i)) || (c == '−' && !touchesLetter(text, i))) {
                // A degree sign is drawn by another font; after a digit no tone can be meant.
                converted.add(c, i);
            } else if (!isOptionalHyphen(text, i)) {
                converted.add(letter, i);
            }
        }
        return converted.build(text.length());
    }

    private char letter(int code) {
        if (code >= 0x80) {
            return letters.charAt(code - 0x80);
        }
        return code >= 0 && code < controls.length() ? controls.charAt(code) : '.';
    }

    /**
     * Word breaks words at a character that TCVN3 fonts have for a letter. A second one in a row breaks the word; so does one
     * before a whole word that makes no syllable with it.
     */
    private boolean isOptionalHyphen(String text, int at) {
        if (!combining || text.charAt(at) != '\u00AD') {
            return false;
        }
        boolean doubled = at > 0 && text.charAt(at - 1) == '\u00AD';
        return doubled || (!isLetter(text, at - 1) && isBeforeWholeWord(text, at));
    }

    /** What the run's end cuts off may go on in the next run, and says nothing. */
    private boolean isBeforeWholeWord(String text, int at) {
        int end = at + 1;
        while (isLetter(text, end) && text.charAt(end) != '\u00AD') {
            end++;
        }
        if (end == text.length() || text.charAt(end) == '\u00AD') {
            return false;
        }
        if (end == at + 1) {
            return Character.isDigit(text.charAt(end));
        }
        String word = decode(text.substring(at + 1, end)).text();
        boolean whole = word.length() < 2 || Syllable.isOne(word);
        return whole && !Syllable.isOne("ư" + word);
    }

    private boolean touchesLetter(String text, int at) {
        return isLetter(text, at - 1) || isLetter(text, at + 1);
    }

    private boolean isLetter(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char letter = letter(Codes.of(text.charAt(at)));
        return Character.isLetter(letter == '.' ? text.charAt(at) : letter);
    }

    private boolean followsVowel(String text, int at) {
        if (at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        char letter = letter(Codes.of(before));
        return "AEIOUYaeiouyĂÂÊÔƠƯăâêôơư".indexOf(letter == '.' ? before : letter) >= 0;
    }
}
