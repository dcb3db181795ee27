package vn.chitieu.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something an auditor should look at: section 9 of the contract.
 *
 * @param id stable id
 * @param severity how much it matters
 * @param code kind of finding, such as {@code sum_mismatch}
 * @param messageVi message in Vietnamese
 * @param messageEn message in English
 * @param records ids of the records it is about, maybe empty
 * @param evidence where to look, or null where it is about the whole document
 */
public record Finding(
        String id,
        Severity severity,
        String code,
        String messageVi,
        String messageEn,
        List<String> records,
        @Nullable Evidence evidence) {}
