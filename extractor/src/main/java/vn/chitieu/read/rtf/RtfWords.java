package vn.chitieu.read.rtf;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The control words of Rich Text (specification 1.9.1) that open groups without text, or stand for a character. */
final class RtfWords {
    /** Groups whose text is not the document's. */
    private static final Set<String> NO_TEXT = Set.of(
            "colortbl",
            "info",
            "pict",
            "objdata",
            "annotation",
            "atnid",
            "atnauthor",
            "comment",
            "xe",
            "tc",
            "bkmkstart",
            "bkmkend",
            "filetbl",
            "listtable",
            "listoverridetable",
            "revtbl",
            "rsidtbl",
            "generator",
            "themedata",
            "datastore",
            "colorschememapping",
            "latentstyles",
            "nonshppict",
            "sp",
            "nonesttables",
            "pntxta",
            "pntxtb",
            "pnseclvl",
            "upr",
            "falt",
            "panose",
            "fname",
            "template",
            "ftnsep",
            "ftnsepc",
            "aftnsep",
            "aftnsepc",
            "userprops",
            "xmlnstbl",
            "pgdsctbl",
            "do",
            "formfield",
            "fontemb",
            "background");

    /** Groups that are marked as ignorable though they hold text of the document. */
    private static final Set<String> IGNORABLE_TEXT = Set.of(
            "shpinst", "fldinst", "shptxt", "dptxbxtext", "ud", "nesttableprops", "footnote", "listtext", "pntext");

    /** Words that stand for a character. */
    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("tab", "\t"),
            Map.entry("line", "\n"),
            Map.entry("page", "\n"),
            Map.entry("column", "\n"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("bullet", "•"),
            Map.entry("emspace", " "),
            Map.entry("enspace", " "),
            Map.entry("qmspace", " "));

    private RtfWords() {}

    /**
     * Returns whether the group that a word opens holds no text of the document.
     *
     * @param ignorable whether the group is marked as one that readers may ignore who do not know the word
     */
    static boolean opensNoText(String word, boolean ignorable) {
        return NO_TEXT.contains(word) || (ignorable && !IGNORABLE_TEXT.contains(word));
    }

    /** Returns the character that a word stands for, or null. */
    static @Nullable String character(String word) {
        return CHARACTERS.get(word);
    }
}
