package vn.chitieu.outline;

import java.util.List;
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

    private static final Pattern KIND = Pattern.compile("^(?:[Tt]hành phố|[Xx]ã|TP\\.?|[Pp]hường|[Hh]uyện)\\s+");

    private final Letterhead letterhead;
    private final SpokenAuthority authority;
    private final @Nullable String date;
    private final AreasAbove areas;

    IssuerResolver(HeaderText text, Letterhead letterhead, Landmarks marks) {
        this.letterhead = letterhead;
        this.authority = new SpokenAuthority(text, marks);
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
        AdminUnit council = authority.council();
        if (council != null) {
            return new Found(
                    issuer("Hội đồng nhân dân " + council.printed(), council.level(date), council, null),
                    new Span(council.start(), council.end()));
        }
        AdminUnit spoken = authority.committee();
        AdminUnit titled = authority.titled(spoken == null ? null : spoken.kind());
        if (spoken == null) {
            return titled == null
                    ? new Found(issuer(null, null, null, null), null)
                    : committeeOf(titled, new Span(titled.start(), titled.end()));
        }
        AdminUnit unit = spoken;
        if (spoken.name().isEmpty()) {
            AdminUnit same = titled != null ? titled : authority.sameKind(spoken.kind());
            unit = same != null ? same : ofPlace(spoken);
        }
        return committeeOf(unit, new Span(spoken.start(), spoken.end()));
    }

    private Found committeeOf(AdminUnit unit, Span span) {
        AdminUnit seat = unit.name().isEmpty() ? null : unit;
        return new Found(issuer("UBND " + unit.printed(), unit.level(date), seat, null), span);
    }

    private AdminUnit ofPlace(AdminUnit spoken) {
        String place = letterhead.place() == null ? "" : letterhead.place();
        String name = KIND.matcher(place).replaceFirst("");
        return new AdminUnit(spoken.kind(), name, spoken.start(), spoken.end());
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
