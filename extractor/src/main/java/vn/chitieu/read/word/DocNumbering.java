package vn.chitieu.read.word;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;
import vn.chitieu.read.word.ListNumbering.Level;
import vn.chitieu.read.word.ListNumbering.ListInstance;

/** The lists of a binary Word file ([MS-DOC] 2.9.131 and 2.9.147 to 2.9.150). */
final class DocNumbering {
    private final @Nullable ListTables tables;
    private final ListNumbering lists = new ListNumbering();
    private final Map<Integer, ListInstance> instances = new HashMap<>();
    private final Map<Integer, Level[]> definitions = new HashMap<>();

    private DocNumbering(@Nullable ListTables tables) {
        this.tables = tables;
    }

    /** Returns the lists of a document; Word 6 and 95 have none of this kind. */
    static DocNumbering of(HWPFDocumentCore document) {
        return new DocNumbering(document.getListTables());
    }

    /**
     * Counts a paragraph.
     *
     * @param paragraph a paragraph
     * @return its label, or null where it has none
     */
    ListNumbering.@Nullable Label next(Paragraph paragraph) {
        int list = paragraph.getIlfo();
        if (tables == null || list <= 0 || list == 0x7FF) {
            return null;
        }
        try {
            ListInstance instance = instances.computeIfAbsent(list, this::instance);
            Level[] levels = definitions.get(instance.definition);
            int at = Math.max(0, Math.min(paragraph.getIlvl(), ListNumbering.LEVELS - 1));
            return levels == null ? null : lists.next(instance, levels, at);
        } catch (RuntimeException e) {
            // A list that the file does not define prints nothing.
            return null;
        }
    }

    private ListInstance instance(int list) {
        ListTables known = java.util.Objects.requireNonNull(tables);
        ListInstance instance = new ListInstance();
        instance.definition = known.getLfo(list).getLsid();
        ListData data = known.getListData(instance.definition);
        if (data != null) {
            definitions.computeIfAbsent(instance.definition, id -> levels(data));
        }
        LFOData overrides = known.getLfoData(list);
        if (overrides != null && overrides.getRgLfoLvl() != null) {
            for (ListFormatOverrideLevel override : overrides.getRgLfoLvl()) {
                if (override == null) {
                    continue;
                }
                if (override.isFormatting() && override.getLevel() != null) {
                    instance.levels.put(override.getLevelNum(), level(override.getLevel()));
                }
                if (override.isStartAt()) {
                    int start = override.isFormatting() && override.getLevel() != null
                            ? override.getLevel().getStartAt()
                            : override.getIStartAt();
                    instance.starts.put(override.getLevelNum(), start);
                }
            }
        }
        return instance;
    }

    private static Level[] levels(ListData data) {
        Level[] levels = new Level[ListNumbering.LEVELS];
        ListLevel[] own = data.getLevels();
        for (int i = 0; i < levels.length; i++) {
            levels[i] = i < own.length && own[i] != null ? level(own[i]) : new Level();
        }
        return levels;
    }

    private static Level level(ListLevel own) {
        Level level = new Level();
        level.start = own.getStartAt();
        level.format = switch (own.getNumberFormat()) {
            case 1 -> "upperRoman";
            case 2 -> "lowerRoman";
            case 3 -> "upperLetter";
            case 4 -> "lowerLetter";
            case 22 -> "decimalZero";
            case 23 -> "bullet";
            case 255 -> "none";
            default -> "decimal";
        };
        level.legal = own.isLegalNumbering();
        level.text = text(own.getNumberText());
        return level;
    }

    /** The characters 0 to 8 stand for the numbers of the levels. */
    private static String text(@Nullable String template) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; template != null && i < template.length(); i++) {
            char c = template.charAt(i);
            if (c < ListNumbering.LEVELS) {
                text.append('%').append((char) ('1' + c));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
