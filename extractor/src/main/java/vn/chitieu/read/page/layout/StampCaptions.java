package vn.chitieu.read.page.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.read.page.PageBlock;
import vn.chitieu.read.page.PageLine;
import vn.chitieu.read.page.RowFinder;
import vn.chitieu.read.page.TextRow;
import vn.chitieu.read.page.Word;

/**
 * Finds what is stamped over a page as text: the caption of a digital signature (Nghị định 30/2020/NĐ-CP, Phụ lục I:
 * authority, time of signing) and the stamp of incoming mail (Phụ lục IV: {@code ĐẾN}, number, date).
 */
public final class StampCaptions {
    private static final Pattern SIGNATURE =
            Pattern.compile("(?iU)^(ký (số )?(điện tử )?bởi|được ký bởi|người ký|ngày ký|thời gian ký|ký ngày"
                    + "|signature not verified|digitally signed by|signed by|signature valid)\\b.*");
    private static final Pattern SIGNATURE_MORE = Pattern.compile(
            "(?iU)^(cơ quan|đơn vị|tổ chức|chức vụ|email|e-mail|thời gian|ngày|giờ|date|location|reason|lý do|địa điểm"
                    + "|serial|nhà cung cấp)\\b.{0,3}[:=].*|^\\+0[0-9]['’:]?00'?$|^[0-9./: +T'-]{8,}(Z|\\+07:00)?$");
    private static final Pattern INCOMING =
            Pattern.compile("(?U)^((CÔNG |VĂN BẢN |CÔNG VĂN )?ĐẾN)( (?iu:số|ngày|giờ)\\b.*)?$");
    private static final Pattern INCOMING_MORE =
            Pattern.compile("(?iU)^(đến )?(số|ngày|giờ|chuyển|kính chuyển|lưu hồ sơ( số)?)( đến)?\\s*[:.…].*");

    private StampCaptions() {}

    /**
     * Returns whether words read as the caption of a digital signature or as a stamp of incoming mail.
     *
     * @param words words that were put on the page together
     */
    public static boolean isCaption(List<Word> words) {
        for (TextRow row : RowFinder.rows(words)) {
            String text = row.text().strip();
            if (SIGNATURE.matcher(text).matches() || INCOMING.matcher(text).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the blocks of a page, lines that are stamps marked as such. */
    static List<PageBlock> marked(List<PageBlock> blocks) {
        List<PageLine> lines = new ArrayList<>();
        for (PageBlock block : blocks) {
            if (block instanceof PageLine line && line.region() == Region.BODY) {
                lines.add(line);
            }
        }
        Set<PageLine> stamps = new HashSet<>();
        for (PageLine line : lines) {
            String text = line.text().strip();
            if (SIGNATURE.matcher(text).matches() && isAside(line, lines)) {
                stamps.add(line);
                spread(line, lines, SIGNATURE_MORE, stamps);
            } else if (INCOMING.matcher(text).matches()) {
                Set<PageLine> more = new HashSet<>();
                spread(line, lines, INCOMING_MORE, more);
                if (!more.isEmpty() || text.length() > 5) {
                    stamps.add(line);
                    stamps.addAll(more);
                }
            }
        }
        if (stamps.isEmpty()) {
            return blocks;
        }
        List<PageBlock> marked = new ArrayList<>();
        for (PageBlock block : blocks) {
            marked.add(block instanceof PageLine line && stamps.contains(line) ? line.in(Region.STAMP) : block);
        }
        return marked;
    }

    /** A caption is set smaller than the text of the page; a sentence that begins like one is not. */
    private static boolean isAside(PageLine line, List<PageLine> lines) {
        double[] sizes =
                lines.stream().mapToDouble(other -> other.row().size()).sorted().toArray();
        return line.text().contains(":")
                && (line.row().size() < 0.85 * sizes[sizes.length / 2]
                        || line.text().length() < 60);
    }

    private static void spread(PageLine seed, List<PageLine> lines, Pattern more, Set<PageLine> stamps) {
        PageLine last = seed;
        for (PageLine line : lines) {
            float distance = line.row().baseline() - last.row().baseline();
            boolean below = distance > 0
                    && distance < 2.6f * Math.max(line.row().size(), last.row().size());
            boolean beside = line.row().x0() < seed.row().x1() + 4 * seed.row().size()
                    && line.row().x1() > seed.row().x0() - 4 * seed.row().size();
            if (line != seed
                    && below
                    && beside
                    && more.matcher(line.text().strip()).matches()) {
                stamps.add(line);
                last = line;
            }
        }
    }
}
