package vn.chitieu.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the district and the province of an authority whose letterhead does not name them. */
final class AreasAbove {
    private static final Pattern COUNCIL_OR_PARTY = Pattern.compile(
            "(?<![a-z0-9])(?:uy\\s+ban\\s+nhan\\s+dan(?:\\s?\\(ubnd\\))?|ubnd|hoi\\s+dong\\s+nhan\\s+dan|hdnd|dang\\s+bo|ban\\s+chap\\s+hanh\\s+dang\\s+bo|doan\\s+dai\\s+bieu\\s+quoc\\s+hoi)\\s+(?=tinh|thanh|tp)|(?<![a-z0-9])(?:tinh\\s+uy|thanh\\s+uy)\\s+");

    private final HeaderText text;
    private final int frontEnd;
    private final @Nullable String date;

    /**
     * Creates a finder.
     *
     * @param text the document
     * @param frontEnd offset after the basis block
     * @param date ISO date of the document, or null
     */
    AreasAbove(HeaderText text, int frontEnd, @Nullable String date) {
        this.text = text;
        this.frontEnd = frontEnd;
        this.date = date;
    }

    /** Returns the only district that the front matter names, or null. */
    @Nullable
    String district() {
        String found = null;
        for (AdminUnit unit : AdminUnit.all(text.text(), text.folded(), 0, frontEnd)) {
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
    @Nullable
    String province() {

        Matcher cited =
                COUNCIL_OR_PARTY.matcher(text.folded()).region(0, frontEnd).useTransparentBounds(true);
        while (cited.find()) {
            AdminUnit unit = AdminUnit.at(text.text(), text.folded(), cited.end(), frontEnd);
            Provinces.Match named = Provinces.standard().atStartOf(text.text(), cited.end(), frontEnd);
            Provinces.Province province =
                    unit != null ? Provinces.standard().byName(unit.name()) : named == null ? null : named.province();
            if (province != null) {
                return province.name();
            }
        }
        for (AdminUnit unit : AdminUnit.all(text.text(), text.folded(), 0, frontEnd)) {
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
