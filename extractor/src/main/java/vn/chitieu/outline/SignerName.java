package vn.chitieu.outline;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.text.Span;

/** Finds the name of the signer below the title. For one document. */
final class SignerName {
    private static final Pattern NAME = Pattern.compile(
            "(?:(?:Ths|ThS|TS|BS|CN|KS|PGS|GS)\\.?\\s?)?(\\p{Lu}[\\p{L}\\p{M}'’]*(?:[\\s-]\\p{Lu}[\\p{L}\\p{M}'’]*){1,5})[\\s.]*(?:\\([^()]{2,40}\\))?");

    private static final Pattern NO_NAME = Pattern.compile(
            "(?:nơi nhận|phụ lục|phụ biểu|biểu|mẫu|tờ|bộ|tổng cục|cục|đã ký|ký bởi|[uủ][ỷy] ban|hội đồng|cộng h[oòa]+|sở|phòng|ban|danh mục|tổng hợp|kế hoạch|xã|huyện|tỉnh|văn phòng|đảng [uủ][ỷy]|trưởng|thời gian|thành phố|phường|chủ tịch|phó)(?!\\p{L}).*");

    private static final Pattern NAME_BEHIND = Pattern.compile(
            "[.;]\\s{1,3}(\\p{Lu}\\p{Ll}[\\p{L}\\p{M}'’]*(?:\\s\\p{Lu}\\p{Ll}*[\\p{L}\\p{M}'’]*){1,4})$");

    private static final Pattern TITLE = Pattern.compile("(?:" + SignerTitles.TITLES + ")(?![a-z0-9])");

    /** What stands above an attachment: the signature is over. */
    private static final Pattern ATTACHMENT = Pattern.compile(
            "[^a-z0-9]*(?:mau\\s+(?:so\\s+)?\\d|phu\\s+luc|bieu\\s+(?:so|mau|\\d)|cong\\s+hoa\\s+xa\\s+hoi|\\(?(?:ban\\s+hanh\\s+)?kem\\s+theo)");

    private final HeaderText text;

    SignerName(HeaderText text) {
        this.text = text;
    }

    /**
     * Finds the name.
     *
     * @param from where the title above it ends
     * @param to where its line may begin at the latest
     * @return the name without degrees, or null where none stands there
     */
    @Nullable
    Span find(int from, int to) {
        for (int i = text.lineAfter(from);
                i < text.lines().size() && text.lines().get(i).start() < to;
                i++) {
            Line line = text.lines().get(i);
            Span rest = text.trim(Math.max(line.start(), from), line.end());
            if (ATTACHMENT.matcher(text.foldedSlice(line)).lookingAt()) {
                break;
            }
            Matcher matcher = NAME.matcher(text.text()).region(rest.start(), rest.end());
            boolean listed = line.start() < rest.start() && text.text().charAt(line.start()) == '-';
            Span name = !listed && matcher.matches() && isName(matcher.group(1))
                    ? new Span(matcher.start(1), matcher.end(1))
                    : atEnd(rest);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /** A name behind a recipient in columns that were run together: {@code - Lưu: VT. Trần Văn Bình}. */
    private @Nullable Span atEnd(Span line) {
        Matcher matcher = NAME_BEHIND.matcher(text.text().substring(line.start(), line.end()));
        return matcher.find() && isName(matcher.group(1))
                ? new Span(line.start() + matcher.start(1), line.start() + matcher.end(1))
                : null;
    }

    private static boolean isName(String printed) {
        return !NO_NAME.matcher(printed.toLowerCase(Locale.ROOT)).matches()
                && !TITLE.matcher(Folded.of(printed)).lookingAt();
    }
}
