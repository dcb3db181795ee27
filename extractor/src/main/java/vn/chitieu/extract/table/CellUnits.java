package vn.chitieu.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.VietnameseFold;
import vn.chitieu.extract.table.structure.CellText;
import vn.chitieu.extract.table.structure.ColumnRole;
import vn.chitieu.extract.table.structure.TableLexicon;
import vn.chitieu.text.Span;

/**
 * Reads the units that a cell of a work table names, such as {@code Sở A; Sở B, UBND các xã, phường} or {@code Chủ trì: Sở
 * A. Phối hợp: Sở B (thẩm định); Sở C hướng dẫn}.
 */
final class CellUnits {
    private static final TableLexicon TAILS = TableLexicon.read("unit-tails");
    private static final int MAX_NAME = 160;
    private static final int IGNORE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern MARKER = Pattern.compile(
            "^[-–+*•\\s]*(?:(?:đơn vị|cơ quan|ngành|cấp)\\s+)?(chủ trì|phối hợp|thực hiện|tham mưu|tham gia|chịu trách nhiệm)(?:\\s+(?:thực hiện|chính|triển khai|tham mưu))?\\s*[:：]\\s*",
            IGNORE);
    private static final Pattern CUT = Pattern.compile(
            ";\\s*|\\n+|(?<=[\\p{Ll})])\\.\\s+(?=\\p{Lu})|\\.?\\s+(?=(?:Đơn vị |Cơ quan )?(?:Chủ trì|Phối hợp)\\s*:)"
                    + "|(?<=[\\p{Ll}\\p{Lu}])(?<!thuộc|của|đốc|với|tại|đạo|trưởng|phòng|vị|quan|và|các|do|cùng|tra|Sở) (?=Sở \\p{Lu})");
    private static final Pattern PARTNERS = Pattern.compile(
            "(?:^|[,\\s]\\s*)(?:chủ trì,?\\s*)?(?:và )?phối hợp(?: chặt chẽ)?(?: với| cùng)?\\s*:?\\s+(?=\\p{Lu}|các |với )",
            IGNORE);
    /** A line that ends so goes on in the next one. */
    private static final Pattern GOES_ON = Pattern.compile("(?s).*(?:,|và|-|–|với)\\s*");

    private CellUnits() {}

    /**
     * One unit.
     *
     * @param span its name in the normalised text
     * @param name its name
     * @param role {@code lead}, {@code coordinate} or {@code responsible}
     */
    record Unit(Span span, String name, String role) {}

    /**
     * Reads a cell.
     *
     * @param text the normalised text
     * @param lines paragraphs of the cell
     * @param column role of the column: lead, coordinate or responsible
     */
    static List<Unit> read(String text, List<Span> lines, ColumnRole column) {
        String base =
                switch (column) {
                    case LEAD -> "lead";
                    case COORDINATE -> "coordinate";
                    default -> "responsible";
                };
        List<Unit> units = new ArrayList<>();
        String role = base;
        boolean marked = false;
        for (Span line : joined(text, lines)) {
            for (Span piece : pieces(text, line)) {
                Matcher marker = MARKER.matcher(text).region(piece.start(), piece.end());
                boolean begins = marker.find();
                if (begins) {
                    role = switch (marker.group(1).toLowerCase(Locale.ROOT)) {
                        case "chủ trì" -> "lead";
                        case "phối hợp", "tham gia" -> "coordinate";
                        default -> "responsible";
                    };
                    marked = true;
                }
                Span rest = begins ? new Span(marker.end(), piece.end()) : piece;
                piece(text, rest, role, marked && !begins, units);
            }
        }
        return units;
    }

    /** Lines of a cell that go on in the next one are one. */
    private static List<Span> joined(String text, List<Span> lines) {
        List<Span> joined = new ArrayList<>();
        for (Span line : lines) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean goesOn = last != null
                    && (Character.isLowerCase(text.charAt(line.start()))
                            || GOES_ON.matcher(text.substring(last.start(), last.end()))
                                    .matches());
            if (last != null && goesOn) {
                joined.set(joined.size() - 1, new Span(last.start(), line.end()));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static List<Span> pieces(String text, Span line) {
        List<Span> pieces = new ArrayList<>();
        int at = line.start();
        Matcher cut = CUT.matcher(text).region(line.start(), line.end()).useTransparentBounds(true);
        while (cut.find()) {
            if (!insideBrackets(text, at, cut.start())) {
                pieces.add(new Span(at, cut.start()));
                at = cut.end();
            }
        }
        pieces.add(new Span(at, line.end()));
        return pieces;
    }

    private static void piece(String text, Span piece, String role, boolean later, List<Unit> units) {
        Matcher partners = PARTNERS.matcher(text).region(piece.start(), piece.end());
        if (partners.find() && !insideBrackets(text, piece.start(), partners.start())) {
            if (partners.start() > piece.start()) {
                names(text, new Span(piece.start(), partners.start()), role, later, units);
            }
            names(text, new Span(partners.end(), piece.end()), "coordinate", false, units);
        } else {
            names(text, piece, role, later, units);
        }
    }

    private static void names(String text, Span piece, String role, boolean later, List<Unit> units) {
        for (Span part : UnitListParts.of(text, piece)) {
            int start = part.start();
            while (start < part.end() && " -–+*•,.:".indexOf(text.charAt(start)) >= 0) {
                start++;
            }
            int end = start;
            String own = null;
            while (end < part.end() && text.charAt(end) != '(') {
                if (end > start + 2 && text.charAt(end - 1) == ' ') {
                    TableLexicon.Entry tail = tail(text, end, part.end());
                    if (tail != null) {
                        own = tail.code();
                        break;
                    }
                }
                end++;
            }
            boolean explained = end < part.end();
            while (end > start && " ,.;:-–".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            if (end - start < 2
                    || end - start > MAX_NAME
                    || CellText.isDitto(text.substring(start, end))
                    || !Character.isLetter(text.charAt(start))) {
                continue;
            }
            units.add(new Unit(new Span(start, end), text.substring(start, end), role(role, own, explained && later)));
        }
    }

    private static String role(String role, @Nullable String own, boolean explained) {
        if (role.equals("coordinate")) {
            return role;
        }
        if (own != null && !own.equals("responsible")) {
            return own;
        }
        return explained ? "responsible" : role;
    }

    private static TableLexicon.@Nullable Entry tail(String text, int from, int end) {
        if (!Character.isLowerCase(text.charAt(from))) {
            return null;
        }
        // The words before say whether a verb is meant, as in Trung tâm Dịch vụ tổng hợp.
        int begin = Math.max(0, from - 20);
        String folded = VietnameseFold.fold(text.substring(begin, from));
        String around = folded + VietnameseFold.fold(text.substring(from, Math.min(end, from + 40)));
        for (TableLexicon.Entry entry : TAILS.entries()) {
            if (entry.pattern()
                    .matcher(around)
                    .region(folded.length(), around.length())
                    .useTransparentBounds(true)
                    .lookingAt()) {
                return entry;
            }
        }
        return null;
    }

    private static boolean insideBrackets(String text, int from, int at) {
        int depth = 0;
        for (int i = from; i < at; i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' && depth > 0 ? -1 : 0;
        }
        return depth > 0;
    }
}
