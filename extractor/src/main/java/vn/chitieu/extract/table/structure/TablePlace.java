package vn.chitieu.extract.table.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.SheetRange;
import vn.chitieu.model.SectionKind;
import vn.chitieu.outline.Outline;
import vn.chitieu.outline.SectionNode;
import vn.chitieu.text.Span;

/**
 * Where a table stands and what the words before it say.
 *
 * @param label name for its cells: the caption's label ({@code Biểu 01}) or {@code Bảng n}
 * @param caption lines before the table that name it, without the unit line; empty where there are none
 * @param unit unit of the whole table from {@code Đơn vị tính: ...}, or null
 * @param section index of the section, or -1
 * @param project component code of the section, or null
 * @param kind {@code plan} or {@code result}: what a quantity is whose column does not say it
 * @param year year of a quantity whose column does not say it, or null
 * @param horizon first year that the document plans for, or null; for a report the year after its date
 * @param sheet where on a sheet the table stands, which then names its cells; null elsewhere
 */
public record TablePlace(
        String label,
        String caption,
        @Nullable String unit,
        int section,
        @Nullable String project,
        String kind,
        @Nullable Integer year,
        @Nullable Integer horizon,
        @Nullable SheetRange sheet) {

    private static final Pattern LABEL = Pattern.compile(
            "^(?:(?:phụ )?(?:biểu|lục|bảng)|biểu mẫu|mẫu|phụ lục|phụ biểu|bảng|biểu)(?: số)?:?\\s*(?:[\\divx]{1,5}(?:[.\\-/]?[\\da-z]{1,4})?)(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern APPENDIX =
            Pattern.compile("^(?:phụ lục|phụ biểu|biểu|bảng|mẫu)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern RESULT = Pattern.compile(
            "kết quả|hiện trạng|thực trạng|tình hình|quyết toán|giải ngân|rà soát|danh sách|thống kê|đã (?:được|thực hiện|đạt)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PLAN = Pattern.compile(
            "kế hoạch|mục tiêu|dự toán|nhu cầu|phân bổ|dự kiến|giao|phấn đấu|lộ trình|chỉ tiêu|mời gọi|nhiệm vụ|giải pháp",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SENTENCE = Pattern.compile("[.;]\\s*$");

    private static final Pattern REFERENCE = Pattern.compile(
            "^\\(?\\s*(?:ban hành )?(?:kèm theo|đính kèm)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * Reads the words before a table.
     *
     * @param outline the document
     * @param before paragraphs between the table and the text or table before, nearest last; at most a few
     * @param section index of the section, or -1
     * @param number 1-based number of the table among the tables of the document
     */
    public static TablePlace read(Outline outline, List<Span> before, int section, int number) {
        String label = null;
        String unit = null;
        StringBuilder caption = new StringBuilder();
        SectionNode node = section < 0 ? null : outline.sections().get(section);
        if (node != null
                && node.label() != null
                && APPENDIX.matcher(node.label()).find()) {
            label = node.label();
        }
        if (node != null && node.title() != null) {
            caption.append(node.title());
        }
        for (Span span : before) {
            String line = outline.clean().slice(span).strip();
            String named = ColumnFacts.unitLine(line);
            if (named != null && line.length() < 160) {
                unit = named;
                continue;
            }
            if (REFERENCE.matcher(line).find() || line.length() > 300) {
                continue;
            }
            Matcher matcher = LABEL.matcher(line);
            if (matcher.find()) {
                label = matcher.group().replaceFirst("[:.]$", "").strip();
                caption.setLength(0);
                line = line.substring(matcher.end()).replaceFirst("^[:.\\s-]+", "");
            }
            caption.append(caption.isEmpty() ? "" : "\n").append(line);
        }
        String words = caption.toString();
        String named = ColumnFacts.unitLine(words);
        if (unit == null && named != null) {
            unit = named;
        }
        if (unit == null
                && ColumnFacts.bracketUnit(words) != null
                && MoneyUnit.of(String.valueOf(ColumnFacts.bracketUnit(words))) != null) {
            unit = ColumnFacts.bracketUnit(words);
        }
        boolean report = outline.header().type().equals("bao_cao");
        Integer dated = dateYear(outline);
        Integer start = outline.header().period().start();
        Integer horizon = report ? (dated == null ? null : Integer.valueOf(dated + 1)) : start == null ? dated : start;
        Integer year = CaptionYear.of(words);
        String kind = kind(words, node == null ? null : node.kind(), report, year, horizon);
        if (year == null) {
            Integer end = outline.header().period().end();
            year = report && dated != null ? dated : end == null ? dated : end;
            if (!report && kind.equals("result")) {
                year = null;
            }
        }
        return new TablePlace(
                label == null ? "Bảng " + number : label,
                words,
                unit,
                section,
                node == null ? null : node.project(),
                kind,
                year,
                horizon,
                null);
    }

    /** Returns whether a line begins with the label of a table or appendix, such as {@code Biểu 01}. */
    public static boolean isLabel(String line) {
        return LABEL.matcher(line).find();
    }

    /** Returns the lines of the caption that are no sentences. */
    String named() {
        return caption.lines().filter(line -> !SENTENCE.matcher(line).find()).collect(Collectors.joining("\n"));
    }

    /** Returns the same place under another label. */
    public TablePlace withLabel(String newLabel) {
        return new TablePlace(newLabel, caption, unit, section, project, kind, year, horizon, sheet);
    }

    /** Returns the same place, where the whole table has a unit. */
    public TablePlace withUnit(@Nullable String known) {
        return new TablePlace(label, caption, known, section, project, kind, year, horizon, sheet);
    }

    /** Returns the same place, with the cells of a sheet that the table takes. */
    public TablePlace on(@Nullable SheetRange range) {
        return new TablePlace(label, caption, unit, section, project, kind, year, horizon, range);
    }

    private static String kind(
            String words,
            @Nullable SectionKind section,
            boolean report,
            @Nullable Integer year,
            @Nullable Integer horizon) {
        boolean past = year != null && horizon != null && year < horizon;
        boolean future = year != null && horizon != null && year >= horizon;
        if (past
                || (RESULT.matcher(words).find()
                        && !future
                        && !PLAN.matcher(words).find())) {
            return "result";
        }
        if (future) {
            return "plan";
        }
        boolean results = section == SectionKind.RESULTS || section == SectionKind.ASSESSMENT;
        return report || results ? "result" : "plan";
    }

    private static @Nullable Integer dateYear(Outline outline) {
        String date = outline.header().date();
        return date == null || date.length() < 4 ? null : Integer.valueOf(date.substring(0, 4));
    }

    /** Returns the name of a cell, such as {@code Biểu 01!C7}. */
    public String cell(int row, int column) {
        return sheet != null ? sheet.address(row, column) : label + "!" + SheetRange.letters(column) + (row + 1);
    }
}
