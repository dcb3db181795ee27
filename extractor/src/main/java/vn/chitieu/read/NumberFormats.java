package vn.chitieu.read;

/** Writes the numbers of lists the way office programs and browsers do. */
public final class NumberFormats {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] DIGITS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private NumberFormats() {}

    /**
     * Returns a Roman numeral; a number outside 1..3999 stays in digits.
     *
     * @param number the number
     */
    public static String roman(int number) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        StringBuilder numeral = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                numeral.append(DIGITS[i]);
                rest -= VALUES[i];
            }
        }
        return numeral.toString();
    }

    /**
     * Returns capital letters: A to Z, then AA, BB as Word counts; a number outside 1..780 stays in digits.
     *
     * @param number the number
     */
    public static String letters(int number) {
        if (number < 1 || number > 780) {
            return Integer.toString(number);
        }
        String letter = String.valueOf((char) ('A' + (number - 1) % 26));
        return letter.repeat((number - 1) / 26 + 1);
    }
}
