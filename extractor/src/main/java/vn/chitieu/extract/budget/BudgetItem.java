package vn.chitieu.extract.budget;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.extract.indicator.IndicatorReader;
import vn.chitieu.outline.Outline;
import vn.chitieu.outline.ProgrammeComponents;
import vn.chitieu.outline.SectionNode;

/** Finds what an amount of money pays for: its own words, else those of the total that it is part of, else the heading's. */
final class BudgetItem {
    private static final List<String> TAILS = List.of(
            " là",
            " lên",
            " dự kiến",
            " khoảng",
            " hơn",
            " trên",
            " với",
            " đạt",
            " số tiền",
            " với tổng kinh phí",
            " với kinh phí",
            " ước",
            " ước tính",
            " là khoảng",
            " gần",
            " bằng",
            " từ",
            " ít nhất",
            " tối thiểu",
            " tối đa",
            " không quá");
    private static final Set<String> FILLERS = Set.of(
            "khoảng",
            "ước",
            "ước tính",
            "hơn",
            "trên",
            "gần",
            "đã chi",
            "là",
            "với",
            "đạt",
            "và",
            "số tiền",
            "dưới",
            "tối đa",
            "tối thiểu");
    /** Words that say of money only that it was lent; who got it stands before them. */
    private static final Set<String> LOANS = Set.of("dư nợ", "tổng dư nợ", "doanh số", "doanh số cho vay");

    private static final Pattern JOINT = Pattern.compile(
            "^(?:và (?=\\p{Lu})|(?:nâng|đưa) (?=tổng )|(?iu:trong đó|(?:chia )?theo [^:,;]{1,20}):?\\s+(?=\\p{L}))");

    /** {@code Ngân sách nhà nước 70%, tương ứng}: the share of the amount says nothing of what it pays for. */
    private static final Pattern SHARE = Pattern.compile(
            "(?iu)(?:\\s*[,(:]?\\s*(?:chiếm )?\\d[\\d.,]*\\s?%)?\\s*[,;]?\\s*tương (?:ứng|đương)(?: với)?$");

    /** What is earned and spent as a whole. */
    private static final Pattern ACCOUNTS = Pattern.compile("(?:tổng )?(?:thu|chi)(?: .*)?");

    /** {@code Tập huấn: 4 lớp x 12.500.000 đồng =}: how an amount is reckoned says nothing of what it pays for. */
    private static final Pattern FACTORS =
            Pattern.compile("^(?:(.*\\S)\\s*(?:[:;,]|(?<=\\p{L}) \\()\\s*)?\\(?\\d[^=:;]*?\\s?[x×X*]\\s?\\d[^:;]*$");

    private static final Pattern YEAR = Pattern.compile("(?:kế hoạch |vốn )?năm (?:19|20)\\d\\d");
    private static final Set<String> HEADING_ONLY =
            Set.of("nguồn vốn thực hiện", "kinh phí thực hiện", "tổng nguồn vốn", "kinh phí", "nguồn kinh phí");

    /** Words that say only where money comes from and of what kind it is. */
    private static final Set<String> SOURCE_WORDS = Set.of(
            "vốn", "nguồn", "ngân", "sách", "trung", "ương", "tỉnh", "huyện", "xã", "thành", "phố", "thị", "trấn",
            "địa", "phương", "nhà", "nước", "sự", "nghiệp", "đầu", "tư", "phát", "triển", "nstw", "nsđp", "nsnn", "ns",
            "tw", "cấp", "tín", "dụng", "chính", "ưu", "đãi", "đối", "ứng", "kinh", "phí", "từ", "khác", "huy", "động",
            "hợp", "pháp", "lồng", "ghép", "công", "bổ", "sung", "hỗ", "trợ", "trong", "đó", "gồm", "là", "của", "chi",
            "thường", "xuyên", "xây", "dựng", "cơ", "bản", "các", "chương", "trình", "cân", "bố", "trí", "dự", "kiến",
            "nhân", "dân", "đóng", "góp", "người", "cộng", "đồng", "doanh", "quỹ", "vì", "nghèo", "xhh", "hội", "hóa",
            "khoảng", "và", "(", ")", ",", ":", "-", "vay", "được", "theo", "hằng", "hàng", "năm", "khoản", "tổng",
            "số", "đtpt", "xdcb", "sn", "đt", "tx");

    private final Outline outline;

    BudgetItem(Outline outline) {
        this.outline = outline;
    }

    /**
     * Reads the item of an amount.
     *
     * @param words words before the amount that speak of it
     * @param opening words of the sentence before them, or an empty text
     * @param parent the total that the amount is part of, or null
     * @param section index of the section that it stands in, or -1
     */
    @Nullable
    String item(String words, String opening, @Nullable BudgetDraft parent, int section) {
        Matcher factors = FACTORS.matcher(words.strip());
        String named = factors.matches()
                ? factors.group(1)
                : SHARE.matcher(words.strip()).replaceFirst("");
        String item = JOINT.matcher(withoutTails(IndicatorReader.tidy(named == null ? "" : named)))
                .replaceFirst("");
        String lower = item.toLowerCase(Locale.ROOT);
        if (isLoan(words) && !opening.isBlank()) {
            return IndicatorReader.tidy(opening) + ", " + item;
        }
        boolean accounts = parent == null && ACCOUNTS.matcher(lower).matches();
        boolean bare = !accounts && isBare(item);
        if (bare && parent != null && parent.item() != null) {
            return parent.item();
        }
        String before = bare ? withoutTails(IndicatorReader.tidy(opening)) : "";
        if (before.split(" ", -1).length > 2 && !onlySource(before.toLowerCase(Locale.ROOT))) {
            return before;
        }
        if (bare || HEADING_ONLY.contains(lower)) {
            String component = component(section);
            boolean says = component == null || !onlySource(component.toLowerCase(Locale.ROOT));
            if (!says && item.indexOf(' ') > 0 && !YEAR.matcher(lower).matches()) {
                return item;
            }
            return component != null || item.isEmpty() || FILLERS.contains(lower) ? component : item;
        }
        return item;
    }

    /** Returns whether words say only that there is money, or where it comes from. */
    boolean isBare(String words) {
        String item = withoutTails(IndicatorReader.tidy(words));
        String lower = item.toLowerCase(Locale.ROOT);
        return item.isEmpty()
                || FILLERS.contains(lower)
                || onlySource(lower)
                || YEAR.matcher(lower).matches()
                || lower.matches(
                        "(tổng |dự kiến )?(kinh phí|nguồn vốn|vốn|số tiền|tổng số|tổng cộng|trị giá|giá trị|thành tiền)( thực hiện)?( dự kiến)?");
    }

    /** Returns whether words say of money only that it was lent. */
    boolean isLoan(String words) {
        return LOANS.contains(withoutTails(IndicatorReader.tidy(words)).toLowerCase(Locale.ROOT));
    }

    private static String withoutTails(String words) {
        String item = words;
        boolean cut = true;
        while (cut) {
            cut = false;
            String lower = item.toLowerCase(Locale.ROOT);
            for (String tail : TAILS) {
                if (lower.endsWith(tail) && !cut) {
                    item = IndicatorReader.tidy(item.substring(0, item.length() - tail.length()));
                    cut = true;
                }
            }
        }
        return item;
    }

    private static boolean onlySource(String lower) {
        for (String word : lower.replaceAll("([(),:])", " $1 ").strip().split("\\s+", -1)) {
            if (!SOURCE_WORDS.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the programme's component that a section belongs to, else its heading. */
    private @Nullable String component(int section) {
        for (int s = section; s >= 0; s = outline.sections().get(s).parent()) {
            SectionNode node = outline.sections().get(s);
            if (node.title() != null && ProgrammeComponents.isHeading(node.title())) {
                return node.title();
            }
        }
        return section < 0 ? null : outline.sections().get(section).title();
    }
}
