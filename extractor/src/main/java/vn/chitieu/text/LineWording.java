package vn.chitieu.text;

import java.util.Set;
import java.util.regex.Pattern;

/** What the words of a line tell of its place in a paragraph: how lines begin and how they may end. */
final class LineWording {
    private static final Set<String> TYPE_LINES = Set.of(
            "KẾ HOẠCH",
            "QUYẾT ĐỊNH",
            "BÁO CÁO",
            "NGHỊ QUYẾT",
            "ĐỀ ÁN",
            "TỜ TRÌNH",
            "THÔNG BÁO",
            "CHỈ THỊ",
            "KẾT LUẬN",
            "HƯỚNG DẪN",
            "CHƯƠNG TRÌNH",
            "CÔNG ĐIỆN",
            "PHƯƠNG ÁN");

    /** The heading of a component of a programme, which plans set without a label. */
    private static final Pattern COMPONENT = Pattern.compile("(?:Tiểu dự án|Dự án) (?:số )?\\d{1,2}: ?\\p{Lu}");

    /** A line that says how much and nothing else: what it is said of stands before it. */
    private static final Pattern AMOUNT = Pattern.compile(
            "\\d{1,3}(?:[.,]\\d{1,3})*\\s?(?:%|(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\\s+)?(?:đồng|đ))(?:\\s?/\\s?\\p{L}+(?: \\p{L}+)?)?[.;,]?");

    /** Words that want a number: where a line ends with one and the next begins with digits, the line goes on. */
    private static final Pattern WANTS_NUMBER =
            Pattern.compile("(?s).*\\s(?:số|ngày|tháng|năm|khoản|điểm|(?:19|20)\\d\\d\\s?[-–])");

    /** Words behind which a text cannot end; of an office only behind {@code của}, for a title alone is a line too. */
    private static final Pattern WANTS_NAME = Pattern.compile(
            "(?s).*\\s(?:của|và|với|tại|các|những|thuộc|bởi|giữa|của (?:\\p{L}+ ){0,3}(?:Bộ|Sở|Cục|Chi cục|Tổng cục))");

    /** The authority that a decision names between its title and its bases, in capitals. */
    private static final Pattern AUTHORITY =
            Pattern.compile("(?:(?:ỦY|UỶ) BAN|HỘI ĐỒNG) NHÂN DÂN\\b(?!\\P{L}*\\p{Ll})");

    /** Behind these the name of an authority belongs to what is said of it. */
    private static final Pattern OF_AUTHORITY =
            Pattern.compile("(?s).*(?:,|\\s(?:CỦA|VÀ|DO|CHO|VỚI|BỞI|TẠI|TM\\.|LÀ|GIỮA))");

    /** What stands for the hand between a title and a name. */
    private static final Pattern SIGNED = Pattern.compile("\\((?:[Đđ]ã|ĐÃ) (?:ký|KÝ)\\)");

    private static final int ENDING = 60;

    private LineWording() {}

    /** Lines that begin a part of the document wherever they stand. */
    static boolean startsBlock(TracedText text) {
        String start = text.subSequence(0, Math.min(24, text.length())).toString();
        return COMPONENT.matcher(start).lookingAt()
                || start.startsWith("Nơi nhận")
                || start.startsWith("Căn cứ ")
                || start.startsWith("Theo đề nghị")
                || start.startsWith("TM.")
                || start.startsWith("KT.")
                || start.startsWith("TL.")
                || start.startsWith("Q.")
                || start.startsWith("Số:")
                || start.startsWith("Kính gửi")
                || start.startsWith("Trên đây là")
                || start.startsWith("CỘNG HÒA")
                || start.startsWith("Độc lập")
                || start.startsWith("CHỦ TỊCH")
                || start.startsWith("PHÓ ")
                || start.startsWith("GIÁM ĐỐC")
                || start.startsWith("CHÁNH ");
    }

    /** A line that holds nothing but the name of the document's type stands alone above the title. */
    static boolean isTypeLine(TracedText text) {
        return text.length() < 14 && TYPE_LINES.contains(text.toString());
    }

    /** Returns whether a line says that a hand has signed. */
    static boolean isSigned(TracedText text) {
        return SIGNED.matcher(text).matches();
    }

    /** Returns whether a line names the authority of a document, below a text to which the name does not belong. */
    static boolean isAuthority(TracedText before, TracedText line) {
        return AUTHORITY.matcher(line).lookingAt()
                && !OF_AUTHORITY.matcher(ending(before)).matches();
    }

    /** Returns whether a text cannot end before a number. */
    static boolean wantsNumber(TracedText text) {
        return WANTS_NUMBER.matcher(ending(text)).matches();
    }

    /** Returns whether a text cannot end before a name. */
    static boolean wantsName(TracedText text) {
        return WANTS_NAME.matcher(ending(text)).matches();
    }

    /** Returns whether a line is an amount that the label before it announces. */
    static boolean isAnnouncedAmount(TracedText before, TracedText line) {
        return before.charAt(before.length() - 1) == ':' && AMOUNT.matcher(line).matches();
    }

    /** Returns the last words of a paragraph: patterns over all of it would read it again for each line. */
    private static CharSequence ending(TracedText paragraph) {
        return paragraph.subSequence(Math.max(0, paragraph.length() - ENDING), paragraph.length());
    }

    /** Returns whether a text ends a sentence or item, so that what follows may be new. */
    static boolean endsSentence(CharSequence text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == ' ' || c == '"' || c == '”' || c == ')' && i < text.length() - 1) {
                continue;
            }
            boolean withinCompound = c == '/' && i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
            return ".;:!?…/".indexOf(c) >= 0 && !withinCompound;
        }
        return true;
    }

    /** Returns whether a text is set in capitals: a heading, a title, a letterhead. */
    static boolean isShout(CharSequence text) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                upper++;
            } else if (Character.isLowerCase(c)) {
                lower++;
            }
        }
        return upper > 3 && upper > lower * 4;
    }
}
