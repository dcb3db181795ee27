package vn.chitieu.text.legacy;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.orthography.Codes;
import vn.chitieu.orthography.Conversion;
import vn.chitieu.orthography.LegacyEncoding;
import vn.chitieu.orthography.Tokens;

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
    private final List<Tokens.Place> words = new ArrayList<>();
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
        for (Tokens.Place place : Tokens.of(text)) {
            String word = place.in(text);
            if (Tokens.isTelling(word)) {
                words.add(place);
                readings.add(reading(word));
            }
        }
        Conversion.Builder converted = new Conversion.Builder(text.length());
        int done = 0;
        for (int i = 0; i < words.size(); i++) {
            Tokens.Place place = words.get(i);
            if (decided(i) == Reading.UNICODE) {
                converted.addAll(encoding.decode(text.substring(done, place.start())), done);
                converted.addAll(Conversion.identity(text.substring(place.start(), place.end())), place.start());
                done = place.end();
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
