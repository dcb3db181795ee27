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

    /** What stands before a place and not before the word {@code xã hội}. */
    private static final Pattern BEFORE_PLACE = Pattern.compile(
            "(?:(?<![a-z0-9])(?:ban|tai|cua|o|thuoc|nhan\\s+dan|ubnd|hdnd|dang\\s+uy|dang\\s+bo|mttq|cong\\s+an)\\s+|(?:^|[^\\s,-])\\s*\\n\\s*|^\\s*)$");

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
            "NĂM ĐẾN TRONG VÀ TỈNH HUYỆN XÃ PHƯỜNG THUỘC VỀ CHO TỪ CỦA TRÊN TẠI DO ỦY UỶ UBND HĐND NGÀY THÁNG TM KT TL ĐỂ"
                    + " VỚI DỊP LẦN THEO GẮN");

    /** The same of two words, for each of them alone may end the name of a place. */
    private static final Pattern PHRASE_ENDS_NAME = Pattern.compile(
            "(?:GIAI ĐOẠN|THÀNH PHỐ|THỜI (?:GIAN|KỲ|ĐIỂM)|TẦM NHÌN|NHIỆM KỲ|KHO[ÁA] \\p{Lu}|KHÓA \\p{Lu}|CỘNG H[OÒ]|ĐỘC LẬP|SỐ\\s?:|SỐ \\d|BAN (?:CHỈ|QUẢN|HÀNH|DÂN|TỔ|THƯỜNG|CHẤP)|B(?:CH|TV) \\p{Lu}"
                    + "|PHÒNG \\p{Lu}|SỞ \\p{Lu}|HỘI (?:ĐỒNG|NÔNG|LIÊN|CỰU)|THỰC HIỆN|TRIỂN KHAI|CĂN CỨ|TRƯỜNG (?:MẦM|TIỂU|THCS|TRUNG|PHỔ)"
                    + "|TRẠM Y|ĐẢNG [ỦU]|ĐẢNG BỘ|NAY LÀ|TRỰC THUỘC|ĐỢT \\d|KẾ HOẠCH|QUYẾT ĐỊNH|BÁO CÁO|NGHỊ QUYẾT|THÔNG BÁO|TỜ TRÌNH|ĐỀ ÁN"
                    + "|CHỦ TỊCH|PHÓ CHỦ|GIÁM ĐỐC|VĂN PHÒNG|TRUNG TÂM|CÔNG AN|SAU KHI|ĐỊNH HƯỚNG|THỊ XÃ|THỊ TRẤN|QUÝ \\p{Lu}|ÁP DỤNG).*");

    /** Words of {@link #ENDS_NAME} that names of places begin with as well. */
    private static final Set<String> MAY_BEGIN_NAME = words("TỪ DO");

    /** Words that begin the next phrase of running text where a word in lower case follows. */
    private static final Set<String> BEGINS_PHRASE =
            words("ĐẢNG BAN THỰC TRIỂN XÂY CĂN GIAI NĂM VỀ THEO TRONG ĐẾN NHẰM TIẾP ĐỂ KẾ CHỦ PHÓ TRƯỞNG GIÁM CỤ LẬP");

    /** Finds all units that a stretch of text names, also bare kinds. */
    static List<AdminUnit> all(String text, String folded, int from, int to) {
        List<AdminUnit> units = new ArrayList<>();
        Matcher matcher = KIND.matcher(folded).region(from, to).useTransparentBounds(true);
        while (matcher.find()) {
            String kind = normalKind(matcher.group(1));
            AdminUnit unit = named(text, kind, matcher.start(), matcher.end(), to);
            boolean partOfWord = kind.equals("xa")
                    && (folded.startsWith("tac ", matcher.start() - 4) || isSociety(folded, matcher, unit));
            // Tỉnh đoàn and Huyện đoàn are committees of the youth union; there are communes named Đoàn Kết.
            partOfWord |= (kind.equals("huyen") || kind.equals("tinh"))
                    && text.regionMatches(true, matcher.end(), " đoàn", 0, 5);
            if (!partOfWord && isSpelled(text, matcher.start(), matcher.end(), unit)) {
                units.add(unit);
            }
        }
        return units;
    }

    /** Whether {@code xã} begins the word {@code xã hội}; there are communes named Hội Sơn and Hội An. */
    private static boolean isSociety(String folded, Matcher kind, AdminUnit unit) {
        String name = Folded.of(unit.name);
        return name.equals("hoi")
                || name.isEmpty() && folded.startsWith(" hoi", kind.end())
                || name.startsWith("hoi ")
                        && !BEFORE_PLACE
                                .matcher(folded.substring(Math.max(0, kind.start() - 16), kind.start()))
                                .find();
    }

    /** The words that fold to a kind and are other words: {@code tình}, {@code hải quan}, {@code phương}. */
    private static boolean isSpelled(String text, int start, int end, AdminUnit unit) {
        String proper = PRINTED.getOrDefault(unit.kind, "");
        if (proper.length() != end - start || proper.indexOf(' ') >= 0) {
            return true;
        }
        boolean provincial = Provinces.standard().byName(unit.name) != null;
        return Folded.isSpelled(text, start, end, proper) || provincial && Folded.isUnmarked(text, start, end);
    }

    /** Returns the unit that stands at an offset, or null. */
    static @Nullable AdminUnit at(String text, String folded, int offset, int to) {
        Matcher matcher = KIND.matcher(folded).region(offset, to).useTransparentBounds(true);
        return matcher.lookingAt() ? named(text, normalKind(matcher.group(1)), offset, matcher.end(), to) : null;
    }

    /** Reads the name behind a kind: {@code kindEnd} is the offset after the kind, which begins at {@code start}. */
    static AdminUnit named(String text, String kind, int start, int kindEnd, int to) {
        boolean provincial = kind.equals("tinh") || kind.equals("thanh pho");
        Provinces.Match province = provincial ? Provinces.standard().atStartOf(text, kindEnd, to) : null;
        if (province != null) {
            return new AdminUnit(kind, province.province().name(), start, province.end());
        }
        int at = kindEnd;
        boolean capitals = text.substring(start, kindEnd)
                .equals(text.substring(start, kindEnd).toUpperCase(Locale.ROOT));
        StringBuilder name = new StringBuilder();
        Matcher word = WORD.matcher(text).region(at, to).useTransparentBounds(true);
        for (int count = 0; count < LONGEST_NAME && word.lookingAt(); count++) {
            String found = word.group(1);
            String upper = found.toUpperCase(Locale.ROOT);
            if (capitals
                    ? endsName(text, word.start(1), found, count)
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

    private static boolean endsName(String text, int start, String found, int count) {
        String upper = found.toUpperCase(Locale.ROOT);
        String phrase =
                text.substring(start, Math.min(text.length(), start + 16)).replaceAll("\\s+", " ");
        return ENDS_NAME.contains(upper) && (count > 0 || !MAY_BEGIN_NAME.contains(upper))
                || count > 0 && !found.equals(upper)
                || count > 0 && PHRASE_ENDS_NAME.matcher(phrase).matches();
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
