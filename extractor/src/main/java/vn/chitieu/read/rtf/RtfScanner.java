package vn.chitieu.read.rtf;

/** Cuts the bytes of a Rich Text file into groups, control words and characters. It never fails: what is no syntax is text. */
final class RtfScanner {
    private static final int LONGEST_WORD = 40;

    private final byte[] bytes;
    private int at;
    private String word = "";
    private boolean hasNumber;
    private int number;

    /** What was read. */
    enum Token {
        OPEN,
        CLOSE,
        /** A control word: {@link #word()} and {@link #number(int)}. */
        WORD,
        /** A control symbol: {@link #number(int)} is its character. */
        SYMBOL,
        /** A byte of text, plain or escaped: {@link #number(int)}. */
        BYTE,
        END
    }

    RtfScanner(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads the next token; line breaks of the file are none. */
    Token next() {
        while (at < bytes.length) {
            int b = bytes[at++] & 0xFF;
            switch (b) {
                case '{' -> {
                    return Token.OPEN;
                }
                case '}' -> {
                    return Token.CLOSE;
                }
                case '\\' -> {
                    return control();
                }
                case '\r', '\n', 0 -> {}
                default -> {
                    return byteToken(b);
                }
            }
        }
        return Token.END;
    }

    /** Returns the name of the control word. */
    String word() {
        return word;
    }

    /**
     * Returns the number of the token.
     *
     * @param missing what a control word without a number means
     */
    int number(int missing) {
        return hasNumber ? number : missing;
    }

    /** Returns whether a property is switched on: its word stands alone or with a number that is not 0. */
    boolean isOn() {
        return number(1) != 0;
    }

    /** Skips bytes that are no text. */
    void skip(int count) {
        at = (int) Math.min(bytes.length, (long) at + Math.max(0, count));
    }

    private Token byteToken(int b) {
        hasNumber = true;
        number = b;
        return Token.BYTE;
    }

    private Token control() {
        if (at >= bytes.length) {
            return Token.END;
        }
        int b = bytes[at] & 0xFF;
        if (isLetter(b)) {
            return controlWord();
        }
        at++;
        if (b == '\'') {
            int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
            int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
            if (high < 0 || low < 0) {
                return next();
            }
            at += 2;
            return byteToken(16 * high + low);
        }
        if (b == '\\' || b == '{' || b == '}') {
            return byteToken(b);
        }
        hasNumber = true;
        number = b;
        return Token.SYMBOL;
    }

    private Token controlWord() {
        int start = at;
        while (at < bytes.length && at - start < LONGEST_WORD && isLetter(bytes[at] & 0xFF)) {
            at++;
        }
        StringBuilder name = new StringBuilder();
        for (int i = start; i < at; i++) {
            name.append((char) bytes[i]);
        }
        word = name.toString();
        boolean negative = at < bytes.length && bytes[at] == '-';
        int digits = at + (negative ? 1 : 0);
        int end = digits;
        long value = 0;
        while (end < bytes.length && end - digits < 10 && bytes[end] >= '0' && bytes[end] <= '9') {
            value = 10 * value + bytes[end] - '0';
            end++;
        }
        hasNumber = end > digits;
        number = (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, negative ? -value : value));
        at = hasNumber ? end : at;
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        return Token.WORD;
    }

    private static boolean isLetter(int b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }
}
