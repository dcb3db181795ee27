package vn.chitieu.extract.quantity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Units that count nothing: {@code trồng mới 20 ha} measures what is planted, not hectares. */
public final class Dimensions {
    private static final Set<String> DIMENSIONS = Set.of(
            "ha", "hecta", "héc ta", "km", "km2", "km²", "m", "m2", "m²", "m3", "m³", "mét", "tấn", "tạ", "yến", "kg",
            "lít", "lần", "m2 sàn", "kwh", "kw", "mw", "kv", "gam");

    private Dimensions() {}

    /**
     * Tells whether a unit counts nothing.
     *
     * @param unit the unit, maybe for one of something, or null
     */
    public static boolean contains(@Nullable String unit) {
        return unit != null && DIMENSIONS.contains(unit.split("/", 2)[0]);
    }
}
