package vn.chitieu.source.container;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes paths that can be shown of the names that entries give themselves. They are never used as names of files. */
final class EntryNames {
    private static final int LONGEST = 300;
    private static final int MAX_LEVELS = 40;

    private static final Set<String> SYSTEM_NAMES =
            Set.of("thumbs.db", "ehthumbs.db", "desktop.ini", "__macosx", ".ds_store");

    private final Set<String> used = new HashSet<>();

    /**
     * Returns a path within the container that no other entry has.
     *
     * @param name what the entry calls itself: slashes of either kind, steps upwards, drives, control characters
     */
    String unique(String name) {
        String path = safe(name);
        String candidate = path;
        for (int i = 2; !used.add(candidate); i++) {
            int dot = path.lastIndexOf('.');
            boolean extension = dot > path.lastIndexOf('/') + 1;
            candidate =
                    extension ? path.substring(0, dot) + " (" + i + ")" + path.substring(dot) : path + " (" + i + ")";
        }
        return candidate;
    }

    /** Gives a path back that {@link #unique} returned. */
    void forget(String path) {
        used.remove(path);
    }

    /** Returns the name as a path that stays inside: without steps upwards, drives and characters that are not shown. */
    static String safe(String name) {
        StringBuilder path = new StringBuilder();
        int levels = 0;
        for (String part : Normalizer.normalize(name, Normalizer.Form.NFC).split("[/\\\\]+")) {
            String shown = part.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "?").strip();
            boolean nothing = shown.isEmpty() || shown.equals(".") || shown.equals("..") || shown.matches("[A-Za-z]:");
            if (!nothing && levels++ < MAX_LEVELS) {
                path.append(path.isEmpty() ? "" : "/").append(shown);
            }
        }
        String safe = path.isEmpty() ? "entry" : path.toString();
        // The end of a long name holds its extension.
        return safe.length() <= LONGEST ? safe : "…" + safe.substring(safe.length() - LONGEST);
    }

    /**
     * Tells whether an entry is no document of anybody: lock files, thumbnails, hidden files.
     *
     * @param path a safe path
     */
    static boolean isLeftOut(String path) {
        for (String part : path.split("/")) {
            String lower = part.toLowerCase(Locale.ROOT);
            if (part.startsWith(".") || part.startsWith("~$") || SYSTEM_NAMES.contains(lower)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Decodes a name of which nothing says how it is written: UTF-8 where it can be, else the code page of Vietnamese Windows.
     *
     * @param raw the bytes of the name
     */
    static String decode(byte[] raw) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(raw, Charset.forName("windows-1258"));
        }
    }
}
