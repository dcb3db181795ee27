package vn.chitieu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A unit of administration named in a text, such as {@code xã Bản Mới}.
 *
 * @param kind folded kind: {@code tinh}, {@code thanh pho}, {@code huyen}, {@code quan}, {@code thi xa}, {@code xa}, {@code
 *     phuong}, {@code thi tran}, {@code dac khu}
 * @param name properly cased name without the kind; empty where only the kind is said ({@code UBND xã})
 * @param start offset of the kind
 * @param end offset after the name
 */
record AdminUnit(String kind, String name, int start, int end) {
    private static final int LONGEST_NAME = 5;

    private static final Pattern KIND = Pattern.compile(
            "(?<![a-z0-9])(tinh|thanh\\s+pho|t\\.?\\s?p\\b\\.?|thi\\s+tran|thi\\s+xa|thi\\s+tran|tt\\.|tx\\.|huyen|quan|phuong|dac\\s+khu|xa)(?![a-z0-9])");

    private static final Pattern WORD = Pattern.compile("[\\s|]{0,3}(\\p{Lu}[\\p{L}\\p{M}'’.]*|\\d{1,2}(?![\\d/.]))");
    private static final Pattern HYPHEN = Pattern.compile("\\s?[-–]\\s?(?=\\p{Lu})");

    private static final Map<String, String> PRINTED = Map.of(
            "tinh", "tỉnh",
            "thanh pho", "thành phố",
            "huyen", "huyện",
            "quan", "quận",
            "thi xa", "thị xã",
            "xa", "xã",
            "phuong", "phường",
            "thi tran", "thị trấn",
            "dac khu", "đặc khu");

    /** Words that go on with a letterhead or a title in capitals after the name of a place. */
    private static final Set<String> ENDS_NAME = words(
            "NĂM GIAI ĐẾN TRONG VÀ TỈNH HUYỆN QUẬN XÃ PHƯỜNG THỜI THEO THUỘC VỀ CHO TẦM TỪ CỦA LẦN NHIỆM KHÓA KHOÁ TRÊN TẠI"
                    + " DO CỘNG ĐỘC SỐ GẮN BAN PHÒNG SỞ ỦY UỶ HỘI UBND HĐND THỰC TRIỂN CĂN THÁNG NGÀY TRƯỜNG TRẠM ĐẢNG NAY"
                    + " TRỰC ĐỢT KẾ QUYẾT BÁO NGHỊ THÔNG TỜ ĐỀ CHỦ PHÓ GIÁM TM KT TL ĐỂ VỚI SAU DỊP ÁP VĂN TRUNG CÔNG");

    /** Words of {@link #ENDS_NAME} that names of places begin with as well. */
    private static final Set<String> MAY_BEGIN_NAME =
            words("VĂN THÔNG HỘI QUẬN TRƯỜNG BAN TRỰC KẾ CHỦ GIÁM SỐ TRUNG CÔNG TỪ");

    /** Words that begin the next phrase of running text where a word in lower case follows. */
    private static final Set<String> BEGINS_PHRASE =
            words("BAN THỰC TRIỂN XÂY CĂN GIAI NĂM VỀ THEO TRONG ĐẾN NHẰM TIẾP ĐỂ KẾ CHỦ PHÓ TRƯỞNG GIÁM CỤ LẬP");

    /** Finds all units that a stretch of text names, also bare kinds. */
    static List<AdminUnit> all(String text, String folded, int from, int to) {
        List<AdminUnit> units = new ArrayList<>();
        Matcher matcher = KIND.matcher(folded).region(from, to).useTransparentBounds(true);
        while (matcher.find()) {
            String kind = normalKind(matcher.group(1));
            boolean partOfWord = kind.equals("xa")
                    && folded.substring(Math.max(0, matcher.start() - 4), matcher.start())
                            .endsWith("tac ");
            if (!partOfWord) {
                units.add(named(text, kind, matcher.start(), matcher.end(), to));
            }
        }
        return units;
    }

    /** Returns the unit that stands at an offset, or null. */
    static @Nullable AdminUnit at(String text, String folded, int offset, int to) {
        Matcher matcher = KIND.matcher(folded).region(offset, to).useTransparentBounds(true);
        return matcher.lookingAt() ? named(text, normalKind(matcher.group(1)), offset, matcher.end(), to) : null;
    }

    private static AdminUnit named(String text, String kind, int start, int kindEnd, int to) {
        int at = kindEnd;
        boolean capitals = text.substring(start, kindEnd)
                .equals(text.substring(start, kindEnd).toUpperCase(Locale.ROOT));
        StringBuilder name = new StringBuilder();
        Matcher word = WORD.matcher(text).region(at, to).useTransparentBounds(true);
        for (int count = 0; count < LONGEST_NAME && word.lookingAt(); count++) {
            String found = word.group(1);
            String upper = found.toUpperCase(Locale.ROOT);
            if (capitals
                    ? endsName(found, upper, count)
                    : BEGINS_PHRASE.contains(upper) && lowerFollows(text, word.end())) {
                break;
            }
            name.append(name.isEmpty() || name.charAt(name.length() - 1) == '-' ? "" : " ")
                    .append(found);
            at = word.end();
            Matcher hyphen = HYPHEN.matcher(text).region(at, to);
            if (hyphen.lookingAt()) {
                name.append(hyphen.group().length() > 1 ? " - " : "-");
                word.region(hyphen.end(), to);
            } else if (found.endsWith(".") || Character.isDigit(found.charAt(0))) {
                break;
            } else {
                word.region(at, to);
            }
        }
        String clean = name.toString().replaceAll("[\\s.\\-]+$", "").replaceAll("\\s+", " ");
        return new AdminUnit(kind, ProperCase.place(clean), start, at);
    }

    private static boolean endsName(String found, String upper, int count) {
        return ENDS_NAME.contains(upper) && (count > 0 || !MAY_BEGIN_NAME.contains(upper))
                || count > 0 && !found.equals(upper);
    }

    private static boolean lowerFollows(String text, int end) {
        int next = end + 1;
        return next < text.length() && text.charAt(end) == ' ' && Character.isLowerCase(text.charAt(next));
    }

    private static String normalKind(String matched) {
        String kind = matched.replaceAll("\\s+", " ").replace(".", "");
        return switch (kind) {
            case "tp", "t p" -> "thanh pho";
            case "tx" -> "thi xa";
            case "tt" -> "thi tran";
            default -> kind;
        };
    }

    /** Returns the unit as it is properly written: {@code xã Bản Mới}. */
    String printed() {
        String word = PRINTED.getOrDefault(kind, kind);
        return name.isEmpty() ? word : word + " " + name;
    }

    /**
     * Returns the level of the unit.
     *
     * @param date ISO date of the document, maybe cut, or null
     * @return {@code commune}, {@code district} or {@code province}
     */
    String level(@Nullable String date) {
        return switch (kind) {
            case "tinh" -> "province";
            case "thanh pho" -> {
                Provinces.Province province = Provinces.standard().byName(name);
                yield province != null && province.fits(true, date) ? "province" : "district";
            }
            case "huyen", "quan", "thi xa" -> "district";
            default -> "commune";
        };
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" ", -1));
    }
}
