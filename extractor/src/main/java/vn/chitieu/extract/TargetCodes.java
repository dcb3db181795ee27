package vn.chitieu.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.extract.indicator.IndicatorCodes;
import vn.chitieu.extract.target.TargetDraft;
import vn.chitieu.text.CleanText;
import vn.chitieu.text.Span;

/** Gives the indicator codes of targets, by their words and those of the sentence around them. For one document. */
final class TargetCodes {
    private static final Pattern DIVIDES =
            Pattern.compile("(?<!\\p{L})(?:trong đó|[Gg]ồm|bao gồm|chia ra|cụ thể)(?!\\p{L})");
    private static final Pattern AFTER_MONEY = Pattern.compile(
            "\\d\\s?(?:nghìn|ngàn|triệu|tỷ|tỉ|trđ|tr)?\\s?(?:đồng|đ)?(?<=[đồngtỷriệu])\\s?\\((?:chiếm |bằng )?(?:tỷ lệ |tỉ lệ )?$");
    private static final Pattern BEFORE_MONEY =
            Pattern.compile("\\s?%\\s?\\)\\s?:\\s?[\\d.,]+\\s?(?:nghìn|ngàn|triệu|tỷ|tỉ|đồng|trđ)");
    private static final Set<String> WORKERS = Set.of("lao động", "lđ", "lđnt", "người");
    /** In a sentence with as many numbers the others say nothing of what one of them measures. */
    private static final int LONG_LIST = 6;

    private static final Pattern BARE_RATE = Pattern.compile("(?iu)t[ỷỉ] lệ(?: \\(%\\))?");
    private static final int LOOK_BEHIND = 40;
    private static final Set<String> POOR = Set.of("poor_households", "near_poor_households");

    /** {@code đạt 112% kế hoạch} of a rate is no such rate. */
    private static final Pattern SHARE_OF_PLAN =
            Pattern.compile("\\s?%\\s(?:so với |của )?(?:kh|kế hoạch|chỉ tiêu|dự toán|mục tiêu|nghị quyết)(?!\\p{L})");

    /** {@code 198 hộ, dư nợ 6.930 triệu đồng} counts who borrowed. */
    private static final Pattern LOANS =
            Pattern.compile("(?:\\s\\p{L}+){1,3}\\s?[,(]\\s?(?:với )?(?:tổng )?(?:dư nợ|doanh số|số tiền vay)");

    private final CleanText clean;
    private final IndicatorCodes codes;

    TargetCodes(CleanText clean, IndicatorCodes codes) {
        this.clean = clean;
        this.codes = codes;
    }

    /**
     * Gives codes.
     *
     * @param drafts the targets of one paragraph in order
     * @return the code of each
     */
    List<String> of(List<TargetDraft> drafts) {
        List<String> given = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            String code = code(drafts, i);
            int head = code.equals(IndicatorCodes.OTHER) ? headOfList(drafts, i) : -1;
            given.add(head >= 0 ? given.get(head) : code);
        }
        return given;
    }

    /** {@code tạo việc làm cho 1.900 lao động, trong đó: khu vực nông thôn 1.300 lao động}: a part is of the kind of its whole. */
    private int headOfList(List<TargetDraft> drafts, int part) {
        TargetDraft draft = drafts.get(part);
        for (int i = part - 1; i >= 0; i--) {
            TargetDraft whole = drafts.get(i);
            if (!whole.sentence().equals(draft.sentence())) {
                return -1;
            }
            if (!sameUnit(whole.quantity().unit(), draft.quantity().unit())) {
                if ("%".equals(whole.quantity().unit())) {
                    continue;
                }
                return -1;
            }
            String between = clean.slice(new Span(
                    whole.quantity().span().end(), draft.quantity().span().start()));
            if (DIVIDES.matcher(between).find()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean sameUnit(@Nullable String whole, @Nullable String part) {
        return Objects.equals(whole, part)
                || whole != null && part != null && WORKERS.contains(whole) && WORKERS.contains(part);
    }

    private String code(List<TargetDraft> drafts, int index) {
        TargetDraft draft = drafts.get(index);
        String indicator = draft.indicator();
        String unit = draft.quantity().unit();
        boolean listed = index > 0
                && drafts.get(index - 1).sentence().equals(draft.sentence())
                && drafts.stream()
                                .filter(d -> d.sentence().equals(draft.sentence()))
                                .count()
                        >= LONG_LIST;
        String ofClause = codes.decide(indicator, unit, listed ? item(drafts, index) : clause(draft));
        boolean bare = BARE_RATE.matcher(indicator).matches();
        boolean own = index > 0 && !clause(draft).equals(draft.sentence());
        boolean vague = bare
                || !own
                        && (indicator.split(" ", -1).length < 3
                                || !draft.phrase().leading());
        String code = ofClause.equals(IndicatorCodes.OTHER) && !listed && vague
                ? codes.decide(indicator, unit, draft.sentence())
                : ofClause;
        String behind = behind(draft.quantity().span().end());
        boolean level = draft.measure().equals("level");
        if (level && code.endsWith("_rate") && SHARE_OF_PLAN.matcher(behind).lookingAt()) {
            return IndicatorCodes.OTHER;
        }
        if ("%".equals(unit) && isShareOfMoney(draft.quantity().span(), behind)) {
            return "budget_share";
        }
        return POOR.contains(code) && LOANS.matcher(behind).lookingAt() ? "credit_access" : code;
    }

    /** {@code 96,4 tỷ đồng (33,75%)} and {@code ... (32,44%): 131.250 triệu đồng}: the share in the bracket is one of money. */
    private boolean isShareOfMoney(Span share, String behind) {
        String before = clean.text()
                .substring(Math.max(0, share.start() - LOOK_BEHIND), share.start())
                .toLowerCase(Locale.ROOT);
        return AFTER_MONEY.matcher(before).find()
                || BEFORE_MONEY.matcher(behind).lookingAt();
    }

    private String behind(int from) {
        String text = clean.text();
        return text.substring(from, Math.min(text.length(), from + LOOK_BEHIND)).toLowerCase(Locale.ROOT);
    }

    /** The words of a sentence that speak of one of its numbers: from the number before it to the next one. */
    private String item(List<TargetDraft> drafts, int index) {
        TargetDraft draft = drafts.get(index);
        int from = drafts.get(index - 1).quantity().span().end();
        boolean last =
                index + 1 >= drafts.size() || !drafts.get(index + 1).sentence().equals(draft.sentence());
        int end = draft.quantity().span().end();
        int to = last
                ? Math.min(clean.text().length(), end + 80)
                : drafts.get(index + 1).quantity().span().start();
        String text = clean.text();
        for (int i = end; i < to; i++) {
            to = ",;.".indexOf(text.charAt(i)) >= 0 ? i : to;
        }
        return text.substring(from, Math.max(from, to));
    }

    /** The clause of the sentence that the value stands in, where its numeral stands there only once. */
    private String clause(TargetDraft draft) {
        String sentence = draft.sentence();
        String value = clean.slice(draft.quantity().span());
        int at = sentence.indexOf(value);
        if (at < 0 || sentence.indexOf(value, at + 1) >= 0) {
            return sentence;
        }
        int from = sentence.lastIndexOf(';', at) + 1;
        int to = sentence.indexOf(';', at);
        return sentence.substring(from, to < 0 ? sentence.length() : to);
    }
}
