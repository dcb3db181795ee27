package vn.chitieu.text;

import java.util.List;
import java.util.Locale;

/**
 * Names of offices and fields that are written with a dash between words, such as {@code Phòng Văn hóa - Xã hội}: where a
 * line breaks before the dash, the next line looks like a bullet.
 */
final class DashedNames {
    /** What follows a dash in such names and does not begin a bullet. */
    private static final List<String> SECOND = List.of(
            "xã hội",
            "thương binh",
            "tb&xh",
            "tb và xh",
            "tbxh",
            "kế hoạch",
            "tài chính",
            "đầu tư",
            "thể thao",
            "du lịch",
            "môi trường",
            "công nghệ",
            "truyền thông",
            "thống kê",
            "kỹ thuật",
            "nông nghiệp",
            "đô thị");

    /** What stands before a dash in names that go on with a word that may begin a bullet too. */
    private static final List<String> FIRST = List.of(
            "lao động",
            "văn hóa",
            "kinh tế",
            "tài chính",
            "kế hoạch",
            "địa chính",
            "tư pháp",
            "văn phòng",
            "giao thông",
            "nông nghiệp",
            "nông lâm nghiệp",
            "thương mại",
            "khoa học",
            "quản lý đô thị");

    /** What goes on after those. */
    private static final List<String> AFTER_FIRST = List.of(
            "xây dựng", "kế toán", "hộ tịch", "giáo dục", "thông tin", "hạ tầng", "thủy lợi", "dịch vụ", "kiến trúc");

    private DashedNames() {}

    /**
     * Returns whether a dash stands within a name.
     *
     * @param before the text before the dash
     * @param after the text behind it
     */
    static boolean goesOn(CharSequence before, String after) {
        if (after.isEmpty()) {
            return false;
        }
        if (Character.isLowerCase(after.charAt(0))) {
            return true;
        }
        String next = after.toLowerCase(Locale.ROOT);
        if (after.equals(after.toUpperCase(Locale.ROOT))) {
            return false;
        }
        if (SECOND.stream().anyMatch(next::startsWith)) {
            return true;
        }
        String last = before.toString().strip().toLowerCase(Locale.ROOT);
        if (next.startsWith("ubnd")) {
            // Recipients that no mark closes come one below the other; only the council goes before the committee.
            return last.endsWith("hđnd") || last.endsWith("hội đồng nhân dân");
        }
        return AFTER_FIRST.stream().anyMatch(next::startsWith) && FIRST.stream().anyMatch(last::endsWith);
    }
}
