package vn.chitieu.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.chitieu.annotate.VietnameseFold;
import vn.chitieu.extract.table.structure.TableLexicon;
import vn.chitieu.text.Span;

/** Cuts lists of units into their units: the names hold commas, dashes and {@code và} themselves. */
final class UnitListParts {
    private static final TableLexicon HEADS = TableLexicon.read("unit-heads");
    private static final Pattern GENERIC = Pattern.compile(
            "(?:các )?(?:sở|ban|ngành|phòng|đoàn thể|cơ quan|đơn vị|hội|địa phương|xã|phường|thị trấn|thôn|bản|đặc khu|huyện|thị xã|thành phố|tổ dân phố|khu phố|ấp|buôn|tổ chức|đoàn|hội đoàn thể|trường|doanh nghiệp|khu|khóm|cấp|chuyên môn|liên quan|tỉnh|có|và|chính trị|xã hội|[-–]|,|\\s)+");

    /** A collective with no {@code các} before it: {@code cơ quan, địa phương liên quan}. */
    private static final Pattern RELATED = Pattern.compile("(?:" + GENERIC.pattern() + ")(?<=liên quan)[\\s.]*");

    /** Names of units that are written with a small letter. */
    private static final Pattern SMALL =
            Pattern.compile("các |trưởng |bí thư |chủ đầu tư|nhà đầu tư|nhà cung cấp|công an|chính quyền");

    private UnitListParts() {}

    /**
     * Cuts a list at commas, dashes and {@code và} where the name of another unit begins.
     *
     * @param text the normalised text
     * @param piece the list
     * @return a stretch for each unit, in order
     */
    static List<Span> of(String text, Span piece) {
        List<Span> parts = new ArrayList<>();
        int from = piece.start();
        int depth = 0;
        for (int i = piece.start(); i < piece.end(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            int next = depth > 0 ? -1 : c == ',' ? i + 1 : text.startsWith(" và ", i) ? i + 4 : dash(text, i);
            while (next >= 0 && next < piece.end() && text.charAt(next) == ' ') {
                next++;
            }
            if (next >= 0 && next < piece.end() && beginsUnit(text, from, i, next, piece.end(), c == ',')) {
                parts.add(new Span(from, i));
                from = next;
            }
        }
        parts.add(new Span(from, piece.end()));
        return parts;
    }

    /** A dash between two names, as lists in one line have it; names hold dashes too, so what follows decides. */
    private static int dash(String text, int at) {
        return text.startsWith(" - ", at) || text.startsWith(" + ", at) || text.startsWith(" – ", at) ? at + 3 : -1;
    }

    private static boolean beginsUnit(String text, int from, int cut, int next, int end, boolean comma) {
        String left = VietnameseFold.fold(text.substring(from, cut)).strip();
        String right = text.substring(next, end);
        String folded = VietnameseFold.fold(right);
        if (left.startsWith("liên danh")
                || !HEADS.entries().get(0).pattern().matcher(folded).find()) {
            return false;
        }
        boolean goesOn =
                Character.isLowerCase(right.charAt(0)) && GENERIC.matcher(left).matches();
        boolean collective = left.startsWith("các") || left.contains(" các ") || goesOn;
        int stop = right.indexOf(',');
        String first = (stop < 0 ? folded : folded.substring(0, stop)).strip();
        if (collective && GENERIC.matcher(first).matches()) {
            return false;
        }
        if (!collective && RELATED.matcher(folded).matches()) {
            return true;
        }
        boolean capital = Character.isUpperCase(right.charAt(0));
        boolean small = SMALL.matcher(folded).lookingAt();
        if (!capital && !small) {
            return false;
        }
        if (small && !capital && !comma && collective) {
            return false;
        }
        return !left.endsWith("hđnd") && !left.endsWith("hội đồng nhân dân") && !left.endsWith("đbqh");
    }
}
