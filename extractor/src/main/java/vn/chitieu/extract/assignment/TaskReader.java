package vn.chitieu.extract.assignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.Token;
import vn.chitieu.annotate.Tokenizer;
import vn.chitieu.annotate.VietnameseFold;
import vn.chitieu.extract.assignee.UnitNames;
import vn.chitieu.extract.assignee.UnitNames.Unit;
import vn.chitieu.extract.assignment.TaskCues.Cue;
import vn.chitieu.extract.assignment.TaskSubjects.Part;
import vn.chitieu.text.Span;

/**
 * Reads who does what in one task: a bullet or a paragraph. The subject is the unit that the task itself names, else the
 * units of its heading; the units after {@code phối hợp với} take part.
 */
final class TaskReader {
    private static final Pattern MANY = Pattern.compile("^(?:các|những)\\s+");

    private final UnitNames names;
    private final TaskCues cues;
    private final TaskSubjects subjects;
    private final TaskPartners taskPartners;

    TaskReader(UnitNames names, TaskCues cues) {
        this.names = names;
        this.cues = cues;
        this.taskPartners = new TaskPartners(names);
        this.subjects = new TaskSubjects(names, taskPartners);
    }

    /**
     * Who is responsible for what stands here.
     *
     * @param units the units of the heading; none where it names none
     * @param partners the units that a heading or lead-in names behind {@code phối hợp với}
     * @param requested whether they are asked, not told
     * @param role role that a lead-in or label gives to what stands under it, or null
     */
    record Context(
            List<Unit> units,
            List<Unit> partners,
            boolean requested,
            @Nullable String role) {
        static final Context NONE = new Context(List.of(), false, null);

        Context(List<Unit> units, boolean requested, @Nullable String role) {
            this(units, List.of(), requested, role);
        }

        Context withRole(@Nullable String given) {
            return new Context(units, partners, requested, given);
        }

        Context withPartners(List<Unit> given) {
            return given.isEmpty() ? this : new Context(units, given, requested, role);
        }
    }

    /**
     * One unit and its role in a task.
     *
     * @param unit the unit
     * @param role role of the contract
     * @param task where the task stands: all that was read, or the clause with a subject of its own
     * @param rule id of the rule that decided
     * @param confidence 0..1
     */
    record Duty(Unit unit, String role, Span task, String rule, double confidence) {}

    /**
     * Reads a task.
     *
     * @param text the normalised text
     * @param span the task, without label and bullet
     * @param context who is responsible here
     * @return units with their roles in order of mention; none where it hands out no work
     */
    List<Duty> read(String text, Span span, Context context) {
        List<Token> tokens = Tokenizer.tokenize(text, span.start(), span.end());
        List<Cue> found = cues.find(tokens);
        if (tokens.isEmpty()) {
            return List.of();
        }
        boolean closing = TaskCues.at(found, 0, "none_at_start") != null;
        List<Part> parts = subjects.parts(text, tokens, found, closing ? Context.NONE : context, closing);
        List<Duty> duties = new ArrayList<>();
        for (Part part : parts) {
            Span task = parts.size() == 1
                    ? span
                    : new Span(
                            tokens.get(part.from()).start(),
                            tokens.get(part.to() - 1).end());
            duties.addAll(duties(text, tokens, found, part, context, task));
        }
        return duties;
    }

    /**
     * Reads the clauses of a paragraph that say of a unit that it leads, as the description of a project may end with.
     *
     * @param text the normalised text
     * @param span the paragraph
     */
    List<Duty> leads(String text, Span span) {
        List<Token> tokens = Tokenizer.tokenize(text, span.start(), span.end());
        List<Cue> found = cues.find(tokens);
        List<Duty> duties = new ArrayList<>();
        if (found.stream().anyMatch(c -> c.is("lead"))) {
            for (Part part : subjects.parts(text, tokens, found, Context.NONE, false)) {
                if (TaskCues.at(found, part.verb(), "lead") != null) {
                    Span task = new Span(
                            tokens.get(part.from()).start(),
                            tokens.get(part.to() - 1).end());
                    duties.addAll(duties(text, tokens, found, part, Context.NONE, task));
                }
            }
        }
        return duties;
    }

    /** Returns the subject that a lead-in or a heading names itself, if it does. */
    @Nullable
    Context subject(String text, Span span) {
        List<Token> tokens = Tokenizer.tokenize(text, span.start(), span.end());
        List<Part> parts = subjects.parts(text, tokens, cues.find(tokens), Context.NONE, false);
        return parts.isEmpty() || parts.get(0).from() > 0 && !names.isIntro(tokens, 0)
                ? null
                : new Context(parts.get(0).units(), parts.get(0).how().equals("request"), null);
    }

    /** Returns the role that a task gives to its subject, or null where it is told by the subject's heading alone. */
    @Nullable
    String role(String text, Span span) {
        List<Token> tokens = Tokenizer.tokenize(text, span.start(), span.end());
        List<Cue> found = cues.find(tokens);
        if (found.stream().anyMatch(c -> c.is("lead"))) {
            return "lead";
        }
        return TaskCues.at(found, 0, "coordinate") != null ? "coordinate" : null;
    }

    /** Returns the units behind {@code phối hợp với} in a lead-in or heading: they take part in all that stands under it. */
    List<Unit> partners(String text, Span span) {
        List<Token> tokens = Tokenizer.tokenize(text, span.start(), span.end());
        return partners(text, tokens, cues.find(tokens), tokens.size(), span).stream()
                .map(Duty::unit)
                .toList();
    }

    private List<Duty> duties(String text, List<Token> tokens, List<Cue> found, Part part, Context context, Span task) {
        Map<String, Duty> duties = new LinkedHashMap<>();
        List<Cue> said = found.stream()
                .filter(c -> c.from() >= part.verb() && c.to() <= part.to())
                .toList();
        boolean heading = part.how().equals("heading");
        List<Duty> partners = partners(text, tokens, said, part.to(), task);
        boolean speaks = said.stream().anyMatch(c -> c.is("lead") || c.is("coordinate"));
        if (heading && !speaks) {
            for (Unit unit : context.partners) {
                partners.add(new Duty(unit, "coordinate", task, "assignment.heading", 0.9));
            }
        }
        boolean requested = part.how().equals("request")
                || heading && (context.requested || TaskCues.at(said, part.verb(), "request") != null);
        boolean leads = said.stream().anyMatch(c -> c.is("lead"));
        boolean joins = TaskCues.at(said, part.verb(), "coordinate") != null
                && (heading || part.how().equals("label") || partners.isEmpty());
        String given = heading || context.units.isEmpty() ? context.role : null;
        String role =
                requested ? "requested" : leads ? "lead" : joins ? "coordinate" : given == null ? "responsible" : given;
        String rule = requested
                ? "assignment.request"
                : leads ? "assignment.lead" : joins ? "assignment.coordinate" : "assignment.heading";
        for (Unit unit : part.units()) {
            duties.putIfAbsent(key(unit), new Duty(unit, role, task, rule, heading ? 0.95 : 0.9));
        }
        for (Duty partner : partners) {
            duties.putIfAbsent(key(partner.unit()), partner);
        }
        return List.copyOf(duties.values());
    }

    private List<Duty> partners(String text, List<Token> tokens, List<Cue> said, int to, Span task) {
        List<Duty> partners = new ArrayList<>();
        for (Cue cue : said) {
            if (cue.is("coordinate")) {
                for (Unit unit : taskPartners.behind(text, tokens.subList(0, to), cue)) {
                    partners.add(new Duty(unit, "coordinate", task, cue.rule(), 0.9));
                }
            }
        }
        return partners;
    }

    private static String key(Unit unit) {
        return MANY.matcher(VietnameseFold.fold(unit.fullName())).replaceFirst("");
    }
}
