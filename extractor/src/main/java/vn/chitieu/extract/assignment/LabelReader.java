package vn.chitieu.extract.assignment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.Token;
import vn.chitieu.annotate.Tokenizer;
import vn.chitieu.extract.assignee.UnitNames;
import vn.chitieu.extract.assignee.UnitNames.Row;
import vn.chitieu.extract.assignee.UnitNames.Unit;
import vn.chitieu.extract.assignment.TaskCues.Cue;
import vn.chitieu.extract.assignment.TaskReader.Context;
import vn.chitieu.extract.assignment.TaskReader.Duty;
import vn.chitieu.outline.ContentBlock;
import vn.chitieu.text.Span;

/** Reads lines whose labels tell the roles of the units behind them: {@code Đơn vị chủ trì: A; Đơn vị phối hợp: B, C}. */
final class LabelReader {
    private static final int LONGEST_LIST = 14;

    private final String text;
    private final UnitNames names;
    private final TaskReader reader;
    private final TaskCues cues;
    private final LabelledTasks labelled;

    LabelReader(String text, UnitNames names, TaskReader reader, TaskCues cues, LabelledTasks labelled) {
        this.text = text;
        this.names = names;
        this.reader = reader;
        this.cues = cues;
        this.labelled = labelled;
    }

    /**
     * What a line with labels hands out.
     *
     * @param tasks the tasks of the units behind its labels, in order
     * @param role role that its last label gives, to units under the line as well
     */
    record LabelledLine(List<AssignedTask> tasks, String role) {}

    /**
     * Reads a line.
     *
     * @param block the line
     * @param span what is read of it
     * @return what it hands out, or null where it has no label
     */
    @Nullable
    LabelledLine line(ContentBlock block, Span span) {
        List<Token> tokens = Tokenizer.tokenize(text, span.start(), span.end());
        List<Cue> labels = labels(tokens);
        if (labels.isEmpty()) {
            return null;
        }
        List<AssignedTask> tasks = new ArrayList<>(leaders(block, span, tokens, labels.get(0)));
        for (int i = 0; i < labels.size(); i++) {
            Cue label = labels.get(i);
            int from = isColon(tokens, label.to()) ? label.to() + 1 : label.to();
            int to = i + 1 < labels.size() ? labels.get(i + 1).from() : tokens.size();
            if (from < to) {
                Span part =
                        new Span(tokens.get(from).start(), tokens.get(to - 1).end());
                tasks.addAll(listed(block, part, span, label.what(), Context.NONE));
            }
        }
        return new LabelledLine(tasks, labels.get(labels.size() - 1).what());
    }

    /** In {@code Phòng Kinh tế chủ trì; phối hợp: Công an xã} a unit and its role stand before the first label. */
    private List<AssignedTask> leaders(ContentBlock block, Span span, List<Token> tokens, Cue label) {
        Row row = names.row(text, tokens, 0);
        Cue lead = row.units().isEmpty() ? null : TaskCues.at(cues.find(tokens), row.end(), "lead");
        if (lead == null || lead.to() != label.from() - 1) {
            return List.of();
        }
        return row.units().stream()
                .map(unit -> new Duty(unit, lead.what(), span, "assignment.label_" + lead.what(), 0.9))
                .map(duty -> new AssignedTask(duty, block.section(), span, labelled.task(block)))
                .toList();
    }

    private List<Cue> labels(List<Token> tokens) {
        List<Cue> labels = new ArrayList<>();
        for (Cue cue : cues.find(tokens)) {
            boolean opens = cue.from() == 0 || tokens.get(cue.from() - 1).kind() == Token.Kind.MARK;
            if (cue.label() && opens && (isColon(tokens, cue.to()) || isColon(tokens, cue.to() - 1))) {
                labels.add(cue);
            }
        }
        return labels;
    }

    /**
     * Reads what stands after a label: units and nothing else, or a sentence.
     *
     * @param block the line it stands in
     * @param part what stands there
     * @param whole what is read of the line
     * @param role role that the label gives
     * @param context who is responsible here
     */
    List<AssignedTask> listed(ContentBlock block, Span part, Span whole, String role, Context context) {
        List<Token> tokens = Tokenizer.tokenize(text, part.start(), part.end());
        Row row = names.row(text, tokens, 0);
        int after = UnitNames.skipBracket(tokens, row.end());
        boolean sentence = !row.units().isEmpty()
                        && after < tokens.size()
                        && (names.isVerb(tokens, after) && !isScope(tokens, after) || tellsTask(tokens, after))
                || row.units().isEmpty() && reader.subject(text, part) != null;
        if (sentence) {
            Context labelOnly = new Context(List.of(), false, role);
            return AssignedTask.of(reader.read(text, part, labelOnly), block.section(), whole);
        }
        if (row.units().isEmpty() && !names.isMarked(tokens, 0) && tokens.size() > LONGEST_LIST) {
            return AssignedTask.of(reader.read(text, part, context), block.section(), whole);
        }
        boolean direct = !part.equals(whole);
        boolean named = !row.units().isEmpty()
                || !tokens.isEmpty() && names.isOffice(tokens, 0)
                || direct
                        && !tokens.isEmpty()
                        && Character.isUpperCase(tokens.get(0).text().charAt(0));
        if (!named) {
            return List.of();
        }
        int stop = 0;
        while (stop < tokens.size() && !tokens.get(stop).text().equals(".")) {
            stop++;
        }
        List<AssignedTask> tasks = new ArrayList<>();
        for (Unit unit : names.cover(text, tokens, 0, stop)) {
            Duty duty = new Duty(unit, role, whole, "assignment.label_" + role, 0.9);
            tasks.add(new AssignedTask(duty, block.section(), whole, labelled.task(block)));
        }
        return tasks;
    }

    /** {@code Ban Tài chính xã: bố trí ngân sách}: behind the colon stands a task, not another unit. */
    private boolean tellsTask(List<Token> tokens, int colon) {
        return colon + 1 < tokens.size() && isColon(tokens, colon) && !names.begins(tokens, colon + 1);
    }

    /** {@code trong phạm vi chức năng} after a unit in a list says nothing of what it does. */
    private static boolean isScope(List<Token> tokens, int at) {
        return tokens.get(at).fold().equals("trong") || tokens.get(at).fold().equals("theo");
    }

    private static boolean isColon(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).text().equals(":");
    }
}
