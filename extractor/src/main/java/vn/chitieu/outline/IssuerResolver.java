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

    private static final Pattern COUNCIL_OR_PARTY = Pattern.compile(
            "(?<![a-z0-9])(?:uy\\s+ban\\s+nhan\\s+dan(?:\\s?\\(ubnd\\))?|ubnd|hoi\\s+dong\\s+nhan\\s+dan|hdnd|dang\\s+bo|ban\\s+chap\\s+hanh\\s+dang\\s+bo|doan\\s+dai\\s+bieu\\s+quoc\\s+hoi)\\s+(?=tinh|thanh|tp)|(?<![a-z0-9])(?:tinh\\s+uy|thanh\\s+uy)\\s+");

    private final HeaderText text;
    private final Letterhead letterhead;
    private final Landmarks marks;
    private final @Nullable String date;

    IssuerResolver(HeaderText text, Letterhead letterhead, Landmarks marks) {
        this.text = text;
        this.letterhead = letterhead;
        this.marks = marks;
        this.date = letterhead.date() == null ? null : letterhead.date().iso();
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
        for (OrganName organ : organs.subList(0, organs.size() - 1)) {
            parent = organ.unit() != null && !organ.unit().name().isEmpty() ? completed(organ.unit()) : parent;
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
        String name = name(last, unit, parent);
        AdminUnit seat = unit == null ? parent : unit;
        String level = seat != null ? seat.level(date) : last.level().equals("province") ? "province" : null;
        if (last.level().equals("district") || last.level().equals("province") && seat == null) {
            level = last.level();
        }
        return new Found(issuer(name, level, seat, unit == null ? null : parent), span);
    }

    private static String name(OrganName last, @Nullable AdminUnit unit, @Nullable AdminUnit parent) {
        String head = last.field().isEmpty() ? last.head() : last.head() + " " + last.field();
        if (unit != null) {
            return head + " " + unit.printed();
        }
        boolean needsOwner = last.field().isEmpty() || last.field().equals("HĐND và UBND");
        if (!needsOwner || parent == null) {
            return head;
        }
        return head + (last.field().isEmpty() ? " UBND " : " ") + parent.printed();
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
        AdminUnit spoken = committee(marks.basisStart(), Math.min(text.text().length(), marks.bodyStart()), true);
        if (spoken == null) {
            spoken = committee(
                    Math.max(marks.bodyStart(), text.text().length() - 4_000),
                    text.text().length(),
                    false);
        }
        AdminUnit titled = marks.title() == null ? null : titled(marks.title(), spoken);
        AdminUnit unit = spoken != null && !spoken.name().isEmpty() ? spoken : null;
        if (unit == null && spoken != null) {
            unit = titled != null && titled.kind().equals(spoken.kind()) ? titled : sameKind(spoken.kind());
        }
        if (unit == null && spoken == null) {
            unit = titled;
        }
        if (unit == null) {
            if (spoken == null) {
                return new Found(issuer(null, null, null, null), null);
            }
            String place = letterhead.place();
            unit = new AdminUnit(
                    spoken.kind(),
                    place == null
                            ? ""
                            : place.replaceFirst("^(?:[Tt]hành phố|[Xx]ã|TP\\.?|[Pp]hường|[Hh]uyện)\\s+", ""),
                    spoken.start(),
                    spoken.end());
        }
        Span span = spoken != null ? new Span(spoken.start(), spoken.end()) : new Span(unit.start(), unit.end());
        return new Found(
                issuer("UBND " + unit.printed(), unit.level(date), unit.name().isEmpty() ? null : unit, null), span);
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
            boolean starts = text.folded()
                    .substring(Math.max(0, matcher.start() - 14), matcher.start())
                    .matches("(?s).*(?:^|[;,.:\\n|)\"”]\\s{0,3}|chu tich\\s)");
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
            district = district();
        }
        return new Issuer(name, level, commune, district, province == null ? province() : province);
    }

    private @Nullable String district() {
        String found = null;
        for (AdminUnit unit : AdminUnit.all(text.text(), text.folded(), 0, marks.bodyStart())) {
            boolean district = unit.kind().matches("huyen|quan|thi xa")
                    || unit.kind().equals("thanh pho") && unit.level(date).equals("district");
            if (district && !unit.name().isEmpty()) {
                if (found != null && !Folded.words(found).equals(Folded.words(unit.name()))) {
                    return null;
                }
                found = unit.name();
            }
        }
        return found;
    }

    /** The province whose committee, council or party committee the basis block cites; else one that it names. */
    private @Nullable String province() {
        int to = Math.min(text.text().length(), marks.bodyStart());
        Matcher cited = COUNCIL_OR_PARTY.matcher(text.folded()).region(0, to).useTransparentBounds(true);
        while (cited.find()) {
            String rest = text.folded()
                    .substring(cited.end(), Math.min(to, cited.end() + 60))
                    .replaceFirst("^(?:tinh|thanh\\s+pho|tp\\.?)\\s+", "");
            Provinces.Province province = Provinces.standard().atStartOf(rest);
            if (province != null) {
                return province.name();
            }
        }
        for (AdminUnit unit : AdminUnit.all(text.text(), text.folded(), 0, to)) {
            Provinces.Province province =
                    unit.kind().equals("tinh") || unit.kind().equals("thanh pho")
                            ? Provinces.standard().byName(unit.name())
                            : null;
            if (province != null && province.city() == unit.kind().equals("thanh pho")) {
                return province.name();
            }
        }
        return null;
    }
}
