package vn.chitieu.extract.assignment;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.outline.ContentBlock;
import vn.chitieu.outline.Outline;
import vn.chitieu.outline.SectionNode;
import vn.chitieu.text.Paragraph;
import vn.chitieu.text.Span;

/** Finds the time that a project's block sets for all of it: {@code Thời gian triển khai: hoàn thành trước 30/9/2024}. */
final class ProjectDeadlines {
    private static final Pattern TIME = Pattern.compile("^(?:dự kiến )?(?:thời gian|tiến độ|thời hạn)\\b.{0,40}?[:,]");

    /** A year and nothing else; a duty that goes on in the years after has no deadline. */
    private static final Pattern YEAR =
            Pattern.compile("(?::|trong|hết|đến|xong|hoàn thành|cuối) *(?:năm )?((?:19|20)\\d\\d) *[.;]?$");

    private final Outline outline;

    ProjectDeadlines(Outline outline) {
        this.outline = outline;
    }

    /**
     * Returns the deadline of the project that a section belongs to.
     *
     * @param section index of the section
     * @param year year of a date that has none, or null
     */
    @Nullable
    String of(int section, @Nullable Integer year) {
        SectionNode node = outline.sections().get(section);
        int root = section;
        while (outline.sections().get(root).parent() >= 0
                && node.project() != null
                && node.project()
                        .equals(outline.sections()
                                .get(outline.sections().get(root).parent())
                                .project())) {
            root = outline.sections().get(root).parent();
        }
        for (ContentBlock block : outline.blocks()) {
            if (block.block() instanceof Paragraph && block.section() >= 0 && within(block.section(), root)) {
                String deadline = stated(block, year);
                if (deadline != null) {
                    return deadline;
                }
            }
        }
        return null;
    }

    /**
     * Returns the deadline that the line behind a task sets for it: {@code Thời hạn hoàn thành: trước ngày 30/6/2024}.
     *
     * @param task where the task stands
     * @param year year of a date that has none, or null
     */
    @Nullable
    String behind(Span task, @Nullable Integer year) {
        ContentBlock before = null;
        for (ContentBlock block : outline.blocks()) {
            if (before != null
                    && before.block().start() <= task.start()
                    && task.start() < before.block().end()) {
                return block.section() == before.section() && block.block() instanceof Paragraph
                        ? stated(block, year)
                        : null;
            }
            before = block;
        }
        return null;
    }

    /**
     * Returns the deadline among the labelled lines that a unit stands in: {@code Đơn vị chủ trì: ...}, {@code Đơn vị phối hợp:
     * ...}, {@code Thời gian hoàn thành: năm 2025}.
     *
     * @param line the line of the unit
     * @param year year of a date that has none, or null
     */
    @Nullable
    String beside(Span line, @Nullable Integer year) {
        List<ContentBlock> blocks = outline.blocks();
        int at = 0;
        while (at < blocks.size() && blocks.get(at).block().end() <= line.start()) {
            at++;
        }
        for (int step : new int[] {1, -1}) {
            for (int i = at + step; i >= 0 && i < blocks.size() && goesWith(blocks.get(i), blocks.get(at)); i += step) {
                String words = words(blocks.get(i));
                if (TIME.matcher(words.toLowerCase(Locale.ROOT)).find()) {
                    String deadline = TaskTimes.deadline(words, year);
                    Matcher alone = YEAR.matcher(words.toLowerCase(Locale.ROOT));
                    return deadline == null && alone.find() ? alone.group(1) : deadline;
                }
            }
        }
        return null;
    }

    /** Returns whether a line is one of the labelled lines around another, or the section beside it that says when. */
    private boolean goesWith(ContentBlock block, ContentBlock line) {
        if (block.section() < 0 || line.section() < 0 || !(block.block() instanceof Paragraph)) {
            return false;
        }
        boolean beside = block.section() != line.section()
                && outline.sections().get(block.section()).parent()
                        == outline.sections().get(line.section()).parent();
        return (beside || block.section() == line.section()) && LabelledTasks.isLine(words(block));
    }

    private @Nullable String stated(ContentBlock block, @Nullable Integer year) {
        String text = words(block);
        return TIME.matcher(text.toLowerCase(Locale.ROOT)).find() ? TaskTimes.deadline(text, year) : null;
    }

    private String words(ContentBlock block) {
        Span head = outline.sections().get(block.section()).head();
        boolean heading = block.block().start() <= head.start()
                && head.start() < block.block().end()
                && block.body().start() > block.block().start();
        String body = outline.clean().slice(block.body()).strip();
        return heading ? title(block.section()) + ": " + body : body;
    }

    private String title(int section) {
        String title = outline.sections().get(section).title();
        Span none = new Span(0, 0);
        return title == null ? outline.clean().slice(none) : title;
    }

    private boolean within(int section, int root) {
        for (int i = section; i >= 0; i = outline.sections().get(i).parent()) {
            if (i == root) {
                return true;
            }
        }
        return false;
    }
}
