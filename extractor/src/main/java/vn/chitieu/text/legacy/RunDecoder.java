package vn.chitieu.text.legacy;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.text.Span;

/** Decodes a run word by word, for a Unicode name may stand inside text of a legacy font. */
final class RunDecoder {

    /** What one word says of its encoding. */
    private enum Reading {
        UNICODE,
        LEGACY,
        EITHER
    }

    private final LegacyEncoding encoding;
    private final String text;
    private final List<Span> words = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();

    private RunDecoder(LegacyEncoding encoding, String text) {
        this.encoding = encoding;
        this.text = text;
    }

    /**
     * Decodes a run.
     *
     * @param encoding its encoding
     * @param text its text
     */
    static Conversion decode(LegacyEncoding encoding, String text) {
        return Codes.isBeyond(text) ? new RunDecoder(encoding, text).byWords() : encoding.decode(text);
    }

    private Conversion byWords() {
        for (Span span : Tokens.of(text)) {
            String word = text.substring(span.start(), span.end());
            if (Tokens.isTelling(word)) {
                words.add(span);
                readings.add(reading(word));
            }
        }
        Conversion.Builder converted = new Conversion.Builder(text.length());
        int done = 0;
        for (int i = 0; i < words.size(); i++) {
            Span span = words.get(i);
            if (decided(i) == Reading.UNICODE) {
                converted.addAll(encoding.decode(text.substring(done, span.start())), done);
                converted.addAll(Conversion.identity(text.substring(span.start(), span.end())), span.start());
                done = span.end();
            }
        }
        converted.addAll(encoding.decode(text.substring(done)), done);
        return converted.build(text.length());
    }

    private Reading reading(String word) {
        boolean decoded = Tokens.isSyllable(encoding.decode(word).text());
        if (Codes.isBeyond(word)) {
            // A single letter may have been put right by Word while the rest of the word was not.
            return decoded && !Tokens.isSyllable(word) ? Reading.LEGACY : Reading.UNICODE;
        }
        boolean plain = Tokens.isSyllable(word);
        return plain == decoded ? Reading.EITHER : plain ? Reading.UNICODE : Reading.LEGACY;
    }

    /** A word that can be read either way is like the nearest one that cannot. */
    private Reading decided(int at) {
        for (int distance = 0; distance < readings.size(); distance++) {
            int before = at - distance;
            int after = at + distance;
            if (before >= 0 && readings.get(before) != Reading.EITHER) {
                return readings.get(before);
            }
            if (after < readings.size() && readings.get(after) != Reading.EITHER) {
                return readings.get(after);
            }
        }
        return Reading.LEGACY;
    }
}
