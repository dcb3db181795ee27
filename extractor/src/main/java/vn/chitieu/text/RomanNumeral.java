package vn.chitieu.text;

/** The Roman numerals of labels, 1 to 39, and what character recognition makes of them. */
public final class RomanNumeral {
    private static final String[] TENS = {"", "X", "XX", "XXX"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    /** The largest number that labels reach. */
    static final int LARGEST = 39;

    private RomanNumeral() {}

    /** Returns the numeral of a number from 1 to 39. */
    static String of(int number) {
        return TENS[number / 10] + ONES[number % 10];
    }

    /**
     * Returns the number of a numeral.
     *
     * @param numeral a label in capitals
     * @return its number from 1 to 39, or 0 where it is no such numeral
     */
    public static int value(String numeral) {
        for (int number = 1; number <= LARGEST; number++) {
            if (of(number).equals(numeral)) {
                return number;
            }
        }
        return 0;
    }

    /**
     * Returns whether recognition may have read a numeral as other letters: strokes beside each other run together
     * ({@code HI} for {@code III}), and one of several is lost ({@code II} for {@code III}).
     *
     * @param number number of the numeral on the page
     * @param read what was read
     */
    static boolean mayBeReadAs(int number, String read) {
        if (number > LARGEST) {
            return false;
        }
        String strokes = strokes(read);
        String numeral = of(number);
        if (strokes.equals(numeral)) {
            return true;
        }
        for (int i = 0; i < numeral.length(); i++) {
            boolean oneOfSeveral = numeral.charAt(i) == 'I' && numeral.indexOf("II") >= 0;
            if (oneOfSeveral && strokes.equals(numeral.substring(0, i) + numeral.substring(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static String strokes(String read) {
        StringBuilder strokes = new StringBuilder();
        for (char c : read.toCharArray()) {
            strokes.append(
                    switch (c) {
                        case 'V', 'X' -> String.valueOf(c);
                        case 'H' -> "II";
                        case 'M' -> "III";
                        default -> "I";
                    });
        }
        return strokes.toString();
    }
}
