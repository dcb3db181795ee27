package vn.chitieu.extract.table;

import java.util.regex.Pattern;
import vn.chitieu.annotate.Token;
import vn.chitieu.annotate.VietnameseFold;
import vn.chitieu.model.NumeralRole;

/** Tells the role of a numeral in the words of a table that is no quantity of a record. */
final class CellNumerals {
    private static final int CONTEXT = 28;
    private static final Pattern DATE = Pattern.compile(
            "\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)\\d\\d|(?:0?[1-9]|1[0-2])[/.-](?:19|20)\\d\\d|(?:19|20)\\d\\d(?:\\s?[-–/]\\s?(?:19|20)\\d\\d)*|\\d{1,2}[/.]\\d{1,2}");
    private static final Pattern FULL_DATE = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}");
    private static final Pattern TIME_RIGHT_BEFORE = Pattern.compile("(?:ngày|tháng|năm|quý)\\s*\\z");
    private static final Pattern SHORT = Pattern.compile("\\d{1,2}");
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d(?:\\s?[-–]\\s?(?:19|20)\\d\\d)?");
    private static final Pattern TIME_BEFORE =
            Pattern.compile("(?:ngày|tháng|năm|quý|giai đoạn|từ|đến|trước|sau|hết)\\s*$");
    private static final Pattern PROJECT = Pattern.compile(
            "(?:dự án|tiểu dự án|tda|da|nội dung(?: thành phần)?(?: số)?|chương trình(?: số)?|hợp phần)\\s*(?:số\\s*)?$");
    private static final Pattern LEGAL = Pattern.compile(
            "(?:điều|khoản|điểm|mục|phụ lục|pl|biểu|chương|stt|sst|quy định|qđ|bảng|phần)\\s*(?:số\\s*)?$");
    private static final Pattern NUMBER_OF_DOCUMENT_AFTER = Pattern.compile(
            "^\\s*/\\s*(?:\\d{4}\\s*/\\s*)?(?:qđ|nq|kh|tt|nđ|ct|cv|bc|ubnd|hđnd|ttg|qh|scđ|[a-zđ]{2,5}-)");
    private static final Pattern NUMBER_OF_DOCUMENT_BEFORE = Pattern.compile(
            "(?:số|quyết định|qđ|nghị định|nghị quyết|thông tư|văn bản|công văn|luật)\\s*(?:số)?\\s*:?\\s*$");
    private static final Pattern CONDITION_AFTER =
            Pattern.compile("^\\s*(?:tuổi|tháng tuổi|tháng|ngày|năm|giờ|phút|tuần|buổi|kỳ|học kỳ)(?![\\p{L}])");
    private static final Pattern CONDITION_BEFORE =
            Pattern.compile("(?:dưới|trên|từ|đến|ít nhất|tối thiểu|tối đa|không quá|≥|≤|>|<)\\s*$");
    private static final Pattern QUALIFIER_BEFORE = Pattern.compile(
            "(?:tiêu chí|mức độ|hạng|loại|cấp|nhóm|khu vực|ql|quốc lộ|đt|tỉnh lộ|đường|đề án|lần|đợt|bước|vùng|lớp|khối|tổ|khu phố|thôn|ấp|khu|số|khóa|tuyến|km|vn|phường|quận|mức)\\s*(?:số\\s*)?$");

    /** {@code Nà Hoan 2}: a number that is part of a name. */
    private static final Pattern NAME_BEFORE = Pattern.compile("(?<=\\s)\\p{Lu}[\\p{L}]*\\s$");

    private CellNumerals() {}

    /**
     * Tells a role by the words around.
     *
     * @param text the normalised text
     * @param token a numeral
     * @param start offset of the cell
     * @param end offset after the cell
     */
    static NumeralRole role(String text, Token token, int start, int end) {
        String before = VietnameseFold.fold(text.substring(Math.max(start, token.start() - CONTEXT), token.start()));
        String after = VietnameseFold.fold(text.substring(token.end(), Math.min(end, token.end() + CONTEXT)));
        boolean inWord = !before.isEmpty() && Character.isLetter(before.charAt(before.length() - 1));
        if (NUMBER_OF_DOCUMENT_AFTER.matcher(after).find()) {
            return NumeralRole.DOCUMENT_NUMBER;
        }
        if (PROJECT.matcher(before).find() && !inWord) {
            return NumeralRole.PROJECT_NUMBER;
        }
        if (CONDITION_AFTER.matcher(after).find()) {
            return NumeralRole.CONDITION;
        }
        if (YEARS.matcher(token.text()).matches()
                || (DATE.matcher(token.text()).matches()
                        && TIME_BEFORE.matcher(before).find())
                || FULL_DATE.matcher(token.text()).matches()) {
            return NumeralRole.DATE;
        }
        if (TIME_BEFORE.matcher(before).find()
                && TIME_RIGHT_BEFORE.matcher(before).find()
                && SHORT.matcher(token.text()).matches()) {
            return NumeralRole.DATE;
        }
        if (NUMBER_OF_DOCUMENT_BEFORE.matcher(before).find()) {
            return NumeralRole.DOCUMENT_NUMBER;
        }
        if (LEGAL.matcher(before).find()) {
            return NumeralRole.LEGAL_REFERENCE;
        }
        boolean named = NAME_BEFORE
                .matcher(text.substring(Math.max(start, token.start() - CONTEXT), token.start()))
                .find();
        if (named || inWord || QUALIFIER_BEFORE.matcher(before).find()) {
            return NumeralRole.QUALIFIER;
        }
        if (CONDITION_BEFORE.matcher(before).find()) {
            return NumeralRole.CONDITION;
        }
        return NumeralRole.UNCLASSIFIED;
    }
}
