package vn.chitieu.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.chitieu.model.Box;
import vn.chitieu.show.Excerpt;
import vn.chitieu.show.RecordView;
import vn.chitieu.show.RecordView.Field;
import vn.chitieu.show.RecordView.FindingView;
import vn.chitieu.show.RecordView.Origin;
import vn.chitieu.show.RecordView.Place;

/** Prints a record and where it stands, for people. */
final class RecordPrinter {

    private static final Map<String, String> SEVERITIES_VI =
            Map.of("error", "lỗi", "warning", "cảnh báo", "info", "thông tin");

    private final PrintWriter out;
    private final Language language;

    RecordPrinter(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
    }

    void print(RecordView record) {
        out.println(record.kind() + " " + record.id());
        for (Field field : record.fields()) {
            row(field.name(), field.values());
        }
        heading("Vị trí", "Place");
        Origin origin = record.origin();
        row(name("văn bản", "document"), origin.path());
        row("", origin.mediaType() + ", sha256 " + origin.sha256());
        for (int i = 0; i < record.sections().size(); i++) {
            row(
                    i == 0 ? name("đề mục", "section") : "",
                    "  ".repeat(i) + record.sections().get(i));
        }
        for (Place place : record.places()) {
            print(place, origin);
        }
        if (!record.findings().isEmpty()) {
            heading("Điểm cần xem", "Findings");
        }
        for (FindingView finding : record.findings()) {
            String severity =
                    language.of(SEVERITIES_VI.getOrDefault(finding.severity(), finding.severity()), finding.severity());
            row(severity, finding.code() + ": " + language.of(finding.messageVi(), finding.messageEn()));
            row("", finding.id());
        }
    }

    private void print(Place place, Origin origin) {
        if (!place.field().isEmpty()) {
            out.println("  [" + place.field() + "]");
        }
        for (int i = 0; i < place.excerpts().size(); i++) {
            Excerpt excerpt = place.excerpts().get(i);
            String name = i > 0
                    ? name("trong bảng", "in the text")
                    : place.cell() == null ? name("câu", "sentence") : name("dòng", "row");
            row(name, marked(excerpt));
        }
        if (place.cell() != null) {
            row(
                    origin.isSpreadsheet() ? name("ô trang tính", "sheet cell") : name("ô bảng", "table cell"),
                    place.cell());
        }
        if (place.page() != null) {
            String of = origin.pages() == null ? "" : name(" trên ", " of ") + origin.pages();
            row(name("trang", "page"), place.page() + of);
        }
        Box box = place.box();
        if (box != null) {
            row(
                    name("khung", "box"),
                    String.format(Locale.ROOT, "%.1f, %.1f, %.1f, %.1f", box.x0(), box.y0(), box.x1(), box.y1()));
        }
        row(name("ký tự", "characters"), place.start() + "-" + place.end() + " text/" + origin.id() + ".txt");
    }

    private static String marked(Excerpt excerpt) {
        return excerpt.value().isEmpty()
                ? excerpt.before()
                : excerpt.before() + "»" + excerpt.value() + "«" + excerpt.after();
    }

    private void heading(String vietnamese, String english) {
        out.println(language.of(vietnamese, english));
    }

    private String name(String vietnamese, String english) {
        return language.of(vietnamese, english);
    }

    private void row(String name, String value) {
        row(name, List.of(value));
    }

    private void row(String name, List<String> values) {
        List<String> lines = new ArrayList<>();
        values.forEach(value -> value.lines().forEach(lines::add));
        for (int i = 0; i < lines.size(); i++) {
            out.println(String.format(Locale.ROOT, "  %-19s %s", i == 0 ? name : "", lines.get(i)));
        }
    }
}
