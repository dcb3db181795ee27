package vn.chitieu.outline;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chitieu.model.Issuer;
import vn.chitieu.model.LegalBasis;
import vn.chitieu.model.Period;
import vn.chitieu.model.Signer;
import vn.chitieu.text.Span;

/**
 * The header fields of a document, as {@link vn.chitieu.model.PlanDocument} has them.
 *
 * @param type code of the document's type
 * @param number running number, or null
 * @param symbol symbol, or null
 * @param issuer issuing authority
 * @param place place of issue, or null
 * @param date ISO date, maybe cut, or null
 * @param title title on one line, or null
 * @param program programme code
 * @param period years covered
 * @param legalBases documents cited in the basis block
 * @param signer the signer
 * @param recipients lines under {@code Nơi nhận}
 * @param spans where each field that was found stands, keyed by the field's name ({@code number}, {@code date},
 *     {@code title}, {@code issuer}, {@code signer})
 */
public record DocumentHeader(
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
        Map<String, Span> spans) {}
