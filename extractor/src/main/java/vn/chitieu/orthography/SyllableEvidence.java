package vn.chitieu.orthography;

import org.jspecify.annotations.Nullable;

/** Counts how many words of a text are Vietnamese syllables when it is read in each encoding. */
public final class SyllableEvidence {
    /** Words looked at; more do not change what the first say. */
    private static final int ENOUGH = 5_000;

    private int words;
    private int plain;
    private final int[] decoded = new int[LegacyEncoding.values().length];

    /** Adds the words of a text that hold more than ASCII. */
    public void add(String text) {
        for (Tokens.Place place : Tokens.of(text)) {
            String token = place.in(text);
            if (words < ENOUGH && Tokens.isTelling(token)) {
                words++;
                boolean isPlain = Tokens.isSyllable(token);
                plain += isPlain ? 1 : 0;
                for (LegacyEncoding encoding : LegacyEncoding.values()) {
                    boolean legacy = !(isPlain && Codes.isBeyond(token))
                            && Tokens.isSyllable(encoding.decode(token).text());
                    decoded[encoding.ordinal()] += legacy ? 1 : 0;
                }
            }
        }
    }

    /**
     * Returns the encoding that the words speak for.
     *
     * @param claimed the encoding that the font's name claims, or null
     * @return the encoding, or null for Unicode
     */
    @Nullable
    public LegacyEncoding decide(@Nullable LegacyEncoding claimed) {
        LegacyEncoding best = best();
        if (claimed == null) {
            boolean clear =
                    words >= 3 && share(best) >= 0.7 && plainShare() <= 0.4 && share(best) >= plainShare() + 0.4;
            return clear ? best : null;
        }
        if (words >= 5 && plainShare() >= 0.85 && share(claimed) <= 0.4) {
            return null;
        }
        return words >= 8 && share(best) >= 0.85 && share(claimed) <= 0.4 ? best : claimed;
    }

    /**
     * Returns whether the words of a part contradict what was decided for the whole.
     *
     * @param decided encoding of the whole, null for Unicode
     */
    public boolean contradicts(@Nullable LegacyEncoding decided) {
        if (words < 3) {
            return false;
        }
        return decided == null
                ? plainShare() <= 0.3 && share(best()) >= 0.8
                : plainShare() >= 0.9 && share(decided) <= 0.3;
    }

    /** Returns the encoding in which most words are syllables; of equals, the more usual one. */
    public LegacyEncoding best() {
        LegacyEncoding best = LegacyEncoding.TCVN3;
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            if (decoded[encoding.ordinal()] > decoded[best.ordinal()]) {
                best = encoding;
            }
        }
        return best;
    }

    private double share(LegacyEncoding encoding) {
        return words == 0 ? 0 : (double) decoded[encoding.ordinal()] / words;
    }

    private double plainShare() {
        return words == 0 ? 0 : (double) plain / words;
    }
}
