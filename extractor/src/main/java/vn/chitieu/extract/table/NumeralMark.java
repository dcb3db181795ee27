package vn.chitieu.extract.table;

import org.jspecify.annotations.Nullable;
import vn.chitieu.model.NumeralRole;

/**
 * The role of one numeral.
 *
 * @param start offset of the numeral in the normalised text
 * @param end offset after it
 * @param role its role
 * @param record id of the record that it is in, or null
 */
public record NumeralMark(
        int start, int end, NumeralRole role, @Nullable String record) {}
