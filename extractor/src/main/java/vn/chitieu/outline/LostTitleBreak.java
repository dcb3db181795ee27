package vn.chitieu.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chitieu.text.Span;

/** Finds where a title ends within a line, because the break behind it is lost. */
final class LostTitleBreak {
    /** The basis begins within a line whose breaks are lost. */
    private static final Pattern RUN_IN_BASIS = Pattern.compile(
            "(?<=[\\p{L}\\d)”\"’.;])\\s+(?=(?:I|l|A|1)\\s?\\.\\s+\\p{Lu}{2,}|Căn cứ\\s|(?:Tiếp tục (?:triển khai )?thực hiện|Triển khai thực hiện|Triển khai|Thực hiện)\\s+(?:các )?(?:Quyết định|Nghị quyết|Kế hoạch|Chỉ thị|Công văn|Thông báo|Văn bản|Kết luận|Chương trình|Luật|Nghị định|Thông tư|Hướng dẫn|Công điện|Giấy mời|Báo cáo)\\s+(?:hành động |chi tiết )?số|Theo đề nghị\\s|Xét đề nghị\\s|(?:Ủy|Uỷ) ban nhân dân \\p{L}+ [^.;:]{0,60}(?:ban hành|xây dựng)|UBND [^.;:]{0,60}(?:ban hành|xây dựng))");

    /** Behind these the words of a basis name what the title is about. */
    private static final Pattern TITLED =
            Pattern.compile("(?s).*\\b(?:ke hoach|quyet dinh|bao cao|de an|chuong trinh|phuong an|viec)$");

    /** The authority of a decision behind its title, where the break between them is lost. */
    private static final Pattern RUN_IN_AUTHORITY = Pattern.compile(
            "(?<!CỦA|VÀ|DO|CHO|VỚI|BỞI|TẠI|GIỮA|LÀ|VỀ|PHÓ|THUỘC|,)\\s+(?:CHỦ TỊCH (?:ỦY|UỶ|UBND|HỘI)|BỘ TRƯỞNG BỘ|GIÁM ĐỐC SỞ)[\\p{Lu}\\s]*$"
                    + "|(?<=[\\d)])\\s+(?:(?:ỦY|UỶ) BAN|HỘI ĐỒNG) NHÂN DÂN[\\p{Lu}\\s]*$");

    private LostTitleBreak() {}

    /**
     * Returns where the title ends within a line, or -1 where it takes all of it.
     *
     * @param text the document
     * @param start offset of the first character of the title in the line
     * @param end offset after the last of the line
     * @param capitals whether the title is in capitals
     */
    static int within(HeaderText text, int start, int end, boolean capitals) {
        int lower = capitals ? LetterCase.endOfCapitals(text.text(), start, end) : -1;
        Matcher basis = RUN_IN_BASIS
                .matcher(text.text())
                .region(start, lower >= 0 ? lower : end)
                .useTransparentBounds(true);
        while (basis.find()) {
            String before = text.folded().substring(start, basis.start());
            if (!TITLED.matcher(before).matches()) {
                return basis.start();
            }
        }
        return lower;
    }

    /** Returns a title without the authority that was run into it and the marks at its end. */
    static Span trimmed(HeaderText text, Span title) {
        int end = title.end();
        Matcher authority = RUN_IN_AUTHORITY.matcher(text.text()).region(title.start(), end);
        if (authority.find()) {
            end = authority.start();
        }
        while (end > title.start() && ".,;".indexOf(text.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(title.start(), end);
    }
}
