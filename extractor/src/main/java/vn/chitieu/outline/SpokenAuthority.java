package vn.chitieu.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.text.Span;

/** Finds the councils and committees that the text of a document names where they speak. For one document. */
final class SpokenAuthority {
    private static final Pattern COMMITTEE =
            Pattern.compile("(?<![a-z0-9])(?:uy\\s+ban\\s+(?:nhan\\s+dan|nhan)(?:\\s?\\(ubnd\\))?|ubnd|u\\s?bnd)\\s+");

    private static final Pattern LINE_END = Pattern.compile("\\s*?(?:\\n|\\z)");
    private static final Pattern COUNCIL = Pattern.compile("(?m)^\\s*(?:hoi\\s+dong\\s+nhan\\s+dan|hdnd)\\s+");

    private static final Pattern CLAUSE_STARTS = Pattern.compile("(?:^|[;,.:\\n|)\"”]\\s{0,3}|chu tich\\s)$");

    /** How far behind the front matter the seat of the committee may be named, in characters. */
    private static final int FIRST_PAGE = 3_000;

    /** How far before the end the committee may be named that signs. */
    private static final int LAST_PAGE = 4_000;

    private final HeaderText text;
    private final Landmarks marks;

    SpokenAuthority(HeaderText text, Landmarks marks) {
        this.text = text;
        this.marks = marks;
    }

    /**
     * Finds the People's Council whose name stands alone in a line: a letterhead run into the text.
     *
     * @return its seat, with the place of all of the name, or null
     */
    @Nullable
    AdminUnit council() {
        Matcher matcher = COUNCIL.matcher(text.folded()).region(0, Math.max(0, marks.bodyStart()));
        while (matcher.find()) {
            AdminUnit unit = AdminUnit.at(
                    text.text(), text.folded(), matcher.end(), text.text().length());
            if (unit != null && !unit.name().isEmpty() && endsLine(unit.end())) {
                return new AdminUnit(unit.kind(), ProperCase.place(unit.name()), matcher.start(), unit.end());
            }
        }
        return null;
    }

    private boolean endsLine(int at) {
        return LINE_END.matcher(text.folded())
                .region(at, text.folded().length())
                .lookingAt();
    }

    /**
     * Finds the committee that speaks in the front matter or at the end.
     *
     * @return its seat, which may have no name, with the place of all of the committee's name, or null
     */
    @Nullable
    AdminUnit committee() {
        int end = text.text().length();
        AdminUnit spoken = committee(marks.basisStart(), Math.min(end, marks.bodyStart()), true);
        return spoken != null ? spoken : committee(Math.max(marks.bodyStart(), end - LAST_PAGE), end, false);
    }

    /** Where clauses tell, the first committee with a name that begins one, for citations name others; else the last with a name. */
    private @Nullable AdminUnit committee(int from, int to, boolean clauseStart) {
        Matcher matcher = COMMITTEE
                .matcher(text.folded())
                .region(from, Math.max(from, to))
                .useTransparentBounds(true);
        AdminUnit best = null;
        while (matcher.find()) {
            AdminUnit unit = AdminUnit.at(
                    text.text(), text.folded(), matcher.end(), text.text().length());
            boolean starts = CLAUSE_STARTS
                    .matcher(text.folded().substring(Math.max(0, matcher.start() - 14), matcher.start()))
                    .find();
            boolean upper = Character.isUpperCase(text.text().charAt(matcher.start()));
            if (unit != null
                    && upper
                    && (starts && clauseStart || !clauseStart && !unit.name().isEmpty())) {
                AdminUnit whole = new AdminUnit(unit.kind(), unit.name(), matcher.start(), unit.end());
                best = best == null || best.name().isEmpty() || !clauseStart ? whole : best;
            }
        }
        return best;
    }

    /**
     * Finds the first place that the title names.
     *
     * @param kind kind of place, or null for any
     */
    @Nullable
    AdminUnit titled(@Nullable String kind) {
        Span title = marks.title();
        if (title == null) {
            return null;
        }
        for (AdminUnit unit : AdminUnit.all(text.text(), text.folded(), title.start(), title.end())) {
            if (!unit.name().isEmpty() && (kind == null || unit.kind().equals(kind))) {
                return unit;
            }
        }
        return null;
    }

    /** Finds the first place of a kind that the first page names. */
    @Nullable
    AdminUnit sameKind(String kind) {
        int to = Math.min(text.text().length(), marks.bodyStart() + FIRST_PAGE);
        for (AdminUnit unit : AdminUnit.all(text.text(), text.folded(), 0, to)) {
            if (unit.kind().equals(kind)
                    && !unit.name().isEmpty()
                    && (!kind.equals("thanh pho") || Provinces.standard().byName(unit.name()) != null)) {
                return unit;
            }
        }
        return null;
    }
}
