package vn.chitieu.extract.table;

import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What tables need of the other extractors.
 *
 * @param ids makes the ids of records
 * @param sectionIds id of the section with an index, or null for -1
 * @param indicatorCodes decides the codes of indicators
 * @param unitCode code of a unit's name as written
 * @param deadline ISO date of a time that leaves its year to the plan ({@code Quý IV}), or null where it names none
 * @param cellText reads sentences in cells
 */
public record TableServices(
        RecordIds ids,
        IntFunction<@Nullable String> sectionIds,
        IndicatorCoder indicatorCodes,
        UnaryOperator<String> unitCode,
        Function<String, @Nullable String> deadline,
        CellTextExtractor cellText) {

    /** Decides the code of what a column or row measures. */
    @FunctionalInterface
    public interface IndicatorCoder {

        /**
         * Returns a code of section 7 of the contract, {@code other} where none fits.
         *
         * @param indicator what is measured, as written
         * @param unit unit of the quantity, or null
         * @param around words that say more where the indicator is vague: headers beside and above it, caption
         */
        String code(String indicator, @Nullable String unit, String around);
    }

    /** Makes ids that are the same for the same content in the same place of a document. */
    @FunctionalInterface
    public interface RecordIds {

        /**
         * Returns an id.
         *
         * @param kind {@code target}, {@code budget} or {@code assignment}
         * @param start offset of the value in the normalised text
         * @param end offset after it
         * @param distinction what tells apart two records at one place (the role of a unit), or an empty text
         */
        String id(String kind, int start, int end, String distinction);
    }
}
