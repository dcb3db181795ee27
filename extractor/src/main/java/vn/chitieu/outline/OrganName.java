package vn.chitieu.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chitieu.lexicon.Lexicon;

/**
 * The name of an authority in a letterhead.
 *
 * @param head proper spelling of its first words: {@code UBND}, {@code Sở}, {@code Văn phòng}
 * @param level level by the word list: {@code own} (told by the unit), {@code served} (that of the authority above),
 *     or a level of the contract
 * @param field what stands between head and unit, properly cased: {@code Công Thương}; maybe empty
 * @param unit the unit it governs or stands in, or null
 * @param start offset of its first character
 * @param end offset after its last character
 */
record OrganName(
        String head, String level, String field, @Nullable AdminUnit unit, int start, int end) {
    private static final int LONGEST_FIELD = 90;
    /** Heads of one syllable, which fold like words of any text. */
    private static final Set<String> COMMON_WORDS = Set.of("sở", "bộ", "phòng", "trường", "trạm", "cục");

    private static final List<List<String>> HEADS = Lexicon.rows(OrganName.class, "organs.tsv", 3).stream()
            .sorted(Comparator.comparing((List<String> row) -> -row.get(0).length()))
            .toList();

    private static final Pattern HEAD = Pattern.compile("(?<![a-z0-9])d?(?:"
            + HEADS.stream()
                    .map(row -> "(" + Folded.of(row.get(0)).replace(" ", "\\s{1,3}") + ")")
                    .collect(Collectors.joining("|"))
            + ")(?![a-z0-9])");

    /** How the names of committees of the Party end. */
    private static final String PARTY = " ủy";

    private static final String YOUTH = " đoàn";

    private static final Map<String, String> PARTY_SEATS = Map.of(
            "tinh uy", "tinh",
            "thanh uy", "thanh pho",
            "huyen uy", "huyen",
            "quan uy", "quan",
            "thi uy", "thi xa",
            "huyen doan", "huyen",
            "tinh doan", "tinh");

    private static final Pattern BRANCH = Pattern.compile(
            "(?:BTV|BCH|Ban (?:Thường vụ|Chấp hành)) (?:Hội|Đoàn|Liên đoàn)|Hội (?:LHPN|Nông|Liên|Cựu|CCB|Phụ)");
    private static final Pattern NEXT_LINE = Pattern.compile("[ |]{0,3}\\n[ |]{0,3}");
    private static final List<String> LEVELS = List.of("province", "district", "commune");

    private static final Pattern FIELD_ENDS =
            Pattern.compile("\\n{2,}|;|\\||(?<![a-z])so\\s?:|\\n(?=\\s*(?:so\\b|\\d))");

    /**
     * Finds the names in a letterhead.
     *
     * @param text the document
     * @param names its folded letterhead, with motto, number, place and date blanked by line breaks
     */
    static List<OrganName> all(String text, String names) {
        List<OrganName> organs = new ArrayList<>();
        Matcher head = HEAD.matcher(names);
        int from = 0;
        while (from < names.length() && head.find(from)) {
            if (isOtherWord(text, names, head, !organs.isEmpty())) {
                from = head.end();
                continue;
            }
            OrganName organ = read(text, names, head);
            boolean nested = !organs.isEmpty()
                    && !breaks(names, organs.get(organs.size() - 1), head.start())
                    && !organ.isBranch(names);
            if (!nested) {
                organs.add(organ);
                OrganName lower = organ.lower(text, names);
                if (lower != null) {
                    organs.add(lower);
                    organ = lower;
                }
            }
            from = Math.max(organ.end, head.end());
        }
        return organs;
    }

    /** The committee of an organisation on a line of its own is no part of the name above it. */
    private boolean isBranch(String names) {
        return start > 0
                && names.charAt(start - 1) == '\n'
                && BRANCH.matcher(head).lookingAt();
    }

    /**
     * Returns the authority of the same kind whose place the next line names: {@code ỦY BAN NHÂN DÂN} / {@code HUYỆN NÀ MÒN} /
     * {@code XÃ BẢN LƯỚT}; or null.
     */
    private @Nullable OrganName lower(String text, String names) {
        if (unit == null || unit.name().isEmpty() || !level.equals("own")) {
            return null;
        }
        int limit = Math.min(names.length(), end + LONGEST_FIELD);
        Matcher next = NEXT_LINE.matcher(names).region(end, limit);
        AdminUnit below = next.lookingAt() ? AdminUnit.at(text, names, next.end(), limit) : null;
        if (below == null || below.name().isEmpty()) {
            return null;
        }
        boolean printed = ProperCase.inCapitals(text.substring(below.start(), below.end()));
        return printed && LEVELS.indexOf(below.level(null)) > LEVELS.indexOf(unit.level(null))
                ? new OrganName(head, level, field, below, below.start(), below.end())
                : null;
    }

    /** A name begins on a line of its own, or behind a name that is complete. */
    private static boolean breaks(String names, OrganName before, int start) {
        return before.unit != null && !before.unit.name().isEmpty()
                || names.substring(before.end, start).indexOf('\n') >= 0
                || before.head.equals("UBND") && before.end < start;
    }

    /** {@code số}, {@code đông nam bộ} and {@code trưởng} are no authorities, and {@code của Chính phủ} speaks of another. */
    private static boolean isOtherWord(String text, String names, Matcher head, boolean behindAnother) {
        if (text.startsWith("của ", head.start() - "của ".length())) {
            return true;
        }
        String meant = row(head).get(0).toLowerCase(Locale.ROOT);
        if (!COMMON_WORDS.contains(meant)) {
            return false;
        }
        String before = names.substring(names.lastIndexOf('\n', head.start()) + 1, head.start());
        boolean begins =
                behindAnother || before.substring(before.lastIndexOf('|') + 1).isBlank();
        return !begins || !Folded.isSpelled(text, head.end() - meant.length(), head.end(), meant);
    }

    private static List<String> row(Matcher head) {
        for (int group = 1; group <= head.groupCount(); group++) {
            if (head.group(group) != null) {
                return HEADS.get(group - 1);
            }
        }
        throw new IllegalStateException("a head that is in no group");
    }

    private static OrganName read(String text, String names, Matcher head) {
        List<String> row = row(head);
        int limit = Math.min(names.length(), head.end() + LONGEST_FIELD);
        int at = head.end();
        while (at < limit && (Character.isWhitespace(names.charAt(at)) || names.charAt(at) == '|')) {
            at++;
        }
        Matcher owner = HEAD.matcher(names).region(at, limit).useTransparentBounds(true);
        if (owner.lookingAt() && row(owner).get(1).endsWith(PARTY)) {
            OrganName committee = read(text, names, owner);
            return new OrganName(
                    row.get(1) + " " + committee.head,
                    committee.level,
                    committee.field,
                    committee.unit,
                    head.start(),
                    committee.end);
        }
        AdminUnit unit = namesSeat(row.get(1)) ? seat(text, head, at, limit) : AdminUnit.at(text, names, at, limit);
        if (unit != null) {
            return new OrganName(row.get(1), row.get(2), "", unit, head.start(), unit.end());
        }
        if (row.get(2).equals("central") && !row.get(1).matches("Bộ|Cục|Tổng cục")
                || row.get(1).equals("UBND")
                || row.get(1).matches("HĐND|Hội đồng nhân dân")) {
            return new OrganName(row.get(1), row.get(2), "", null, head.start(), head.end());
        }
        return withField(text, names, row, head, limit);
    }

    /** The place of a committee of the Party, whose kind is told by the committee's own name: {@code Huyện ủy Nà Mòn}; or null. */
    private static @Nullable AdminUnit seat(String text, Matcher head, int from, int limit) {
        String kind = PARTY_SEATS.get(Folded.words(text.substring(head.start(), head.end())));
        AdminUnit seat = kind == null ? null : AdminUnit.named(text, kind, head.start(), from, limit);
        return seat == null || seat.name().isEmpty() ? null : seat;
    }

    private static OrganName withField(String text, String names, List<String> row, Matcher head, int limit) {
        int end = limit;
        Matcher stop = FIELD_ENDS.matcher(names).region(head.end(), limit);
        if (stop.find()) {
            end = stop.start();
        }
        Matcher next = HEAD.matcher(names).region(head.end(), end).useTransparentBounds(true);
        while (next.find()) {
            if (names.charAt(next.start() - 1) == '\n') {
                end = next.start();
                break;
            }
        }
        AdminUnit unit = null;
        for (AdminUnit candidate : AdminUnit.all(text, names, head.end(), end)) {
            if (!candidate.name().isEmpty()) {
                unit = candidate;
                break;
            }
        }
        int fieldEnd = unit == null ? end : unit.start();
        String field = text.substring(head.end(), fieldEnd)
                .replaceAll("[\\s|]+", " ")
                .replaceAll("[\\s\\-_.,:*]+$", "")
                .strip();
        return new OrganName(
                row.get(1),
                row.get(2),
                ProperCase.department(field),
                unit,
                head.start(),
                unit == null ? fieldEnd : unit.end());
    }

    /** Returns the name as it is properly written: {@code UBND xã Bản Mới}, {@code Sở Công Thương}. */
    String printed() {
        String name = field.isEmpty() ? head : head + " " + field;
        return unit == null ? name : name + " " + place(unit);
    }

    /** Returns a unit as it stands behind the head, which may hold its kind: {@code Huyện ủy} / {@code Nà Mòn}. */
    String place(AdminUnit of) {
        return namesSeat(head) && !head.startsWith("Đảng") ? of.name() : of.printed();
    }

    private static boolean namesSeat(String head) {
        return head.endsWith(PARTY) || head.endsWith(YOUTH);
    }
}
