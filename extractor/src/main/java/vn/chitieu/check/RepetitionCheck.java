package vn.chitieu.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.chitieu.model.Severity;
import vn.chitieu.outline.ContentBlock;
import vn.chitieu.outline.Zone;
import vn.chitieu.text.Paragraph;
import vn.chitieu.text.Span;

/** Finds passages that stand twice: a slip of the author's copying, or of the program that made the file. */
final class RepetitionCheck implements Check {
    /** Shorter passages, such as who is in charge of each project, are repeated on purpose. */
    private static final int SHORTEST = 200;

    private static final int SHOWN = 60;

    @Override
    public void look(CheckedDocument document, Findings findings) {
        List<Span> bodies = new ArrayList<>();
        for (ContentBlock block : document.outline().blocks()) {
            if (block.zone() == Zone.BODY && block.block() instanceof Paragraph paragraph) {
                bodies.add(new Span(paragraph.start(), paragraph.end()));
            }
        }
        List<String> texts = bodies.stream().map(span -> plain(document, span)).toList();
        Map<String, Integer> first = new HashMap<>();
        int i = 0;
        while (i < texts.size()) {
            Integer earlier = texts.get(i).isEmpty() ? null : first.putIfAbsent(texts.get(i), i);
            int length = earlier == null ? 0 : run(texts, earlier, i);
            int end = Math.max(i + 1, i + length);
            int size = bodies.get(end - 1).end() - bodies.get(i).start();
            if (length > 0 && size >= SHORTEST) {
                report(
                        document,
                        new Span(bodies.get(i).start(), bodies.get(end - 1).end()),
                        findings);
            }
            i = end;
        }
    }

    private static int run(List<String> texts, int earlier, int later) {
        int length = 0;
        while (later + length < texts.size()
                && earlier + length < later
                && texts.get(earlier + length).equals(texts.get(later + length))) {
            length++;
        }
        return length;
    }

    private static String plain(CheckedDocument document, Span span) {
        return document.text()
                .substring(span.start(), span.end())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static void report(CheckedDocument document, Span passage, Findings findings) {
        String text = document.text().substring(passage.start(), Math.min(passage.end(), passage.start() + SHOWN));
        String begins = text.replace('\n', ' ').strip();
        findings.add(
                Severity.WARNING,
                "repeated_block",
                new Message(
                        "Đoạn bắt đầu bằng “" + begins + "…” đã có ở trên.",
                        "The passage that begins “" + begins + "…” stands above already."),
                List.of(),
                passage);
    }
}
