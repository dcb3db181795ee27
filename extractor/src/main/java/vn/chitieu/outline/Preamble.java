package vn.chitieu.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells paragraphs before the first section that state something from those that say what the document rests on ({@code Căn cứ ...},
 * {@code Theo đề nghị ...}), in which all numbers belong to cited acts.
 */
final class Preamble {
    private static final Pattern BASIS = Pattern.compile(
            "[^a-z0-9]*(?:can\\s+cu|thuc\\s+hien|theo|xet|tren\\s+co\\s+so|thi\\s+hanh|tiep\\s+tuc|trien\\s+khai|kinh\\s+gui|quan\\s+triet"
                    + "|cu\\s+the\\s+hoa|de\\s+thuc\\s+hien|de\\s+trien\\s+khai|nham\\s+thuc\\s+hien|v/v|ve\\s+viec|so\\s*:|thuc\\s+thi)\\b");

    /** {@code Thực hiện Kế hoạch số 12/KH-UBND, trong 6 tháng đầu năm toàn tỉnh đã đưa được 5.216 lao động}. */
    private static final Pattern STATES = Pattern.compile(
            ",\\s*(?:trong|nam|den|tinh\\s+den|qua|toan|tren\\s+dia\\s+ban|thoi\\s+gian\\s+qua)\\s.{0,200}?\\b(?:da|dat|uoc\\s+dat)\\s[^.;]{0,60}?"
                    + "\\d[\\d.,]*\\s?(?:%|[a-z]{2})");

    private static final Pattern QUANTITY = Pattern.compile(
            "\\b(?:co|dat|da|duoc|con|giam|tang|chiem|cho|la)\\s[^.;:]{0,60}?(?<![\\d/.,-])\\d[\\d.,]*\\s?(?:%|[a-z]{2})");

    /** What the plan itself is about is its title again. */
    private static final Pattern ISSUES = Pattern.compile(
            "\\b(?:ban\\s+hanh|xay\\s+dung|lap)\\s+(?:ke\\s+hoach|chuong\\s+trinh|de\\s+an|phuong\\s+an)\\b");

    private static final int SHORTEST = 40;

    private Preamble() {}

    /**
     * Returns whether a paragraph states something with numbers.
     *
     * @param folded its text, folded
     */
    static boolean states(String folded) {
        Matcher issues = ISSUES.matcher(folded);
        String told = issues.find() ? folded.substring(0, issues.start()) : folded;
        return told.length() >= SHORTEST
                && (BASIS.matcher(told).lookingAt()
                        ? STATES.matcher(told).find()
                        : QUANTITY.matcher(told).find());
    }
}
