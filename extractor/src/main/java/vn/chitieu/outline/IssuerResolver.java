package vn.chitieu.outline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.model.Issuer;
import vn.chitieu.text.Span;

/**
 * Decides who issued a document: by the letterhead; where that is lost, by the authority that speaks in the front
 * matter, by the title, the closing formula and the place line.
 */
final class IssuerResolver {
    /** Communes and provinces only: there are no districts since this day (Nghị quyết 203/2025/QH15). */
    private static final String NO_DISTRICTS_SINCE = "2025-07";

    private static final Pattern COMMITTEE =
            Pattern.compile("(?<![a-z0-9])(?:uy\\s+ban\\s+(?:nhan\\s+dan|nhan)(?:\\s?\\(ubnd\\))?|ubnd|u\\s?bnd)\\s+");

    private static final Pattern LINE_END = Pattern.compile("\\s*?(?:\\n|\\z)");
    private static final Pattern COUNCIL = Pattern.compile("(?m)^\\s*(?:hoi\\s+dong\\s+nhan\\s+dan|hdnd)\\s+");

    private static final Pattern CLAUSE_STARTS = Pattern.compile("(?:^|[;,.:\\n|)\"”]\\s{0,3}|chu tich\\s)$");

    private final HeaderText text;
    private final Letterhead letterhead;
    private final Landmarks marks;
    private final @Nullable String date;
    private final AreasAbove areas;

    IssuerResolver(HeaderText text, Letterhead letterhead, Landmarks marks) {
        this.text = text;
        this.letterhead = letterhead;
        this.marks = marks;
        this.date = letterhead.date() == null ? null : letterhead.date().iso();
        this.areas = new AreasAbove(text, Math.min(text.text().length(), marks.bodyStart()), date);
    }

    /**
     * An issuer and where it was read.
     *
     * @param issuer the issuer
     * @param span where it stands, or null
     */
    record Found(Issuer issuer, @Nullable Span span) {}

    /** Returns the issuer of the document. */
    Found resolve() {
        List<OrganName> organs = letterhead.organs();
        if (!organs.isEmpty()) {
            OrganName last = organs.get(organs.size() - 1);
            if (last.unit() == null
                    || !last.unit().name().isEmpty()
                    || !last.level().equals("own")) {
                return ofLetterhead(organs, last);
            }
        }
        return ofText();
    }

    private Found ofLetterhead(List<OrganName> organs, OrganName last) {
        AdminUnit unit = last.unit() == null || last.unit().name().isEmpty() ? null : completed(last.unit());
        Span span = new Span(organs.get(0).start(), last.end());
        AdminUnit parent = null;
        String owner = "";
        for (OrganName organ : organs.subList(0, organs.size() - 1)) {
            if (organ.unit() != null && !organ.unit().name().isEmpty()) {
                parent = completed(organ.unit());
                owner = organ.head() + " " + organ.place(parent);
            }
        }
        if (unit == null && parent == null && last.level().equals("own")) {
            Found spoken = ofText();
            return spoken.issuer().name() == null
                    ? new Found(new Issuer(last.printed(), null, null, null, null), span)
                    : spoken;
        }
        if (last.level().equals("central")) {
            return new Found(new Issuer(last.printed(), "central", null, null, null), span);
        }
        String name = name(last, unit, parent, owner);
        AdminUnit seat = unit == null ? parent : unit;
        String level = seat != null ? seat.level(date) : last.level().equals("province") ? "province" : null;
        if (last.level().equals("district") || last.level().equals("province") && seat == null) {
            level = last.level();
        }
        return new Found(issuer(name, level, seat, unit == null ? null : parent), span);
    }

    private static String name(OrganName last, @Nullable AdminUnit unit, @Nullable AdminUnit parent, String owner) {
        String head = last.field().isEmpty() ? last.head() : last.head() + " " + last.field();
        if (unit != null) {
            return head + " " + last.place(unit);
        }
        boolean needsOwner = last.field().isEmpty() || last.field().equals("HĐND và UBND");
        if (!needsOwner || parent == null) {
            return head;
        }
        return head + " " + (last.field().isEmpty() ? owner : parent.printed());
    }

    /** A name that the letterhead breaks over two lines is whole in the place line. */
    private AdminUnit completed(AdminUnit unit) {
        String place = letterhead.place();
        if (place != null
                && Folded.words(place).startsWith(Folded.words(unit.name()) + " ")
                && Provinces.standard().byName(unit.name()) == null) {
            return new AdminUnit(unit.kind(), ProperCase.place(place), unit.start(), unit.end());
        }
        return unit;
    }

    /** The letterhead is lost: the committee that issues names itself in the front matter or at the end. */
    private Found ofText() {
        Found council = council();
        if (council != null) {
            return council;
        }
        AdminUnit spoken = committee(marks.basisStart(), Math.min(text.text().length(), marks.bodyStart()), true);
        if (spoken == null) {
            spoken = committee(
                    Math.max(marks.bodyStart(), text.text().length() - 4_000),
                    text.text().length(),
                    false);
        }
        AdminUnit titled = marks.title() == null ? null : titled(marks.title(), spoken);
        if (spoken == null) {
            return titled == null
                    ? new Found(issuer(null, null, null, null), null)
                    : committeeOf(titled, new Span(titled.start(), titled.end()));
        }
        AdminUnit unit = spoken;
        if (spoken.name().isEmpty()) {
            AdminUnit same = titled != null ? titled : sameKind(spoken.kind());
            unit = same != null ? same : ofPlace(spoken);
        }
        return committeeOf(unit, new Span(spoken.start(), spoken.end()));
    }

    /** A line that holds the name of a People's Council and nothing else is a letterhead run into the text. */
    private @Nullable Found council() {
        Matcher matcher = COUNCIL.matcher(text.folded()).region(0, Math.max(0, marks.bodyStart()));
        while (matcher.find()) {
            AdminUnit unit = AdminUnit.at(
                    text.text(), text.folded(), matcher.end(), text.text().length());
            if (unit != null && !unit.name().isEmpty() && endsLine(unit.end())) {
                AdminUnit seat = new AdminUnit(unit.kind(), ProperCase.place(unit.name()), unit.start(), unit.end());
                return new Found(
                        issuer("Hội đồng nhân dân " + seat.printed(), seat.level(date), seat, null),
                        new Span(matcher.start(), unit.end()));
            }
        }
        return null;
    }

    private boolean endsLine(int at) {
        return LINE_END.matcher(text.folded())
                .region(at, text.folded().length())
                .lookingAt();
    }

    private Found committeeOf(AdminUnit unit, Span span) {
        AdminUnit seat = unit.name().isEmpty() ? null : unit;
        return new Found(issuer("UBND " + unit.printed(), unit.level(date), seat, null), span);
    }

    private AdminUnit ofPlace(AdminUnit spoken) {
        String place = letterhead.place() == null ? "" : letterhead.place();
        String name = place.replaceFirst("^(?:[Tt]hành phố|[Xx]ã|TP\\.?|[Pp]hường|[Hh]uyện)\\s+", "");
        return new AdminUnit(spoken.kind(), name, spoken.start(), spoken.end());
    }

    /** The last committee of a stretch that begins a sentence, not one that a citation names. */
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

    private @Nullable AdminUnit titled(Span title, @Nullable AdminUnit spoken) {
        AdminUnit best = null;
        for (AdminUnit unit : AdminUnit.all(text.text(), text.folded(), title.start(), title.end())) {
            if (!unit.name().isEmpty() && (spoken == null || unit.kind().equals(spoken.kind()))) {
                best = best == null ? unit : best;
            }
        }
        return best;
    }

    private @Nullable AdminUnit sameKind(String kind) {
        int to = Math.min(text.text().length(), marks.bodyStart() + 3_000);
        for (AdminUnit unit : AdminUnit.all(text.text(), text.folded(), 0, to)) {
            if (unit.kind().equals(kind)
                    && !unit.name().isEmpty()
                    && (!kind.equals("thanh pho") || Provinces.standard().byName(unit.name()) != null)) {
                return unit;
            }
        }
        return null;
    }

    private Issuer issuer(
            @Nullable String name, @Nullable String level, @Nullable AdminUnit seat, @Nullable AdminUnit parent) {
        String commune = null;
        String district = null;
        String province = null;
        for (AdminUnit unit : parent == null
                ? (seat == null ? List.<AdminUnit>of() : List.of(seat))
                : List.of(seat == null ? parent : seat, parent)) {
            switch (unit.level(date)) {
                case "commune" -> commune = commune == null ? unit.name() : commune;
                case "district" -> district = district == null ? unit.name() : district;
                default -> province = province == null ? unit.name() : province;
            }
        }
        if ("commune".equals(level) && district == null && (date == null || date.compareTo(NO_DISTRICTS_SINCE) < 0)) {
            district = areas.district();
        }
        return new Issuer(name, level, commune, district, province == null ? areas.province() : province);
    }
}
