package vn.chitieu.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The header of a document: section 2 of the contract.
 *
 * @param id stable id, derived from the file's content
 * @param source the file
 * @param type code of the document's type ({@code ke_hoach}, {@code quyet_dinh}, ..., {@code other})
 * @param number running number as text, null where it was left blank
 * @param symbol symbol, such as {@code KH-UBND}, or null
 * @param issuer the issuing authority
 * @param place place of issue, or null
 * @param date ISO date, cut where day or month were left blank, or null
 * @param title title on one line, or null
 * @param program {@code gnbv}, {@code ntm}, {@code dtts} or {@code other}
 * @param period years covered
 * @param legalBases documents cited in the basis block, in order
 * @param signer the signer
 * @param recipients lines under {@code Nơi nhận}, in order
 * @param evidence evidence of each header field that was found, keyed by the field's name, in field order
 */
public record PlanDocument(
        String id,
        Source source,
        String type,
        @Nullable String number,
        @Nullable String symbol,
        Issuer issuer,
        @Nullable String place,
        @Nullable String date,
        @Nullable String title,
        String program,
        Period period,
        List<LegalBasis> legalBases,
        Signer signer,
        List<String> recipients,
        Map<String, Evidence> evidence) {}
