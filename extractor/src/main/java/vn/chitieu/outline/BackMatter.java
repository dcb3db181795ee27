package vn.chitieu.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.model.Signer;
import vn.chitieu.text.Span;

/**
 * What stands behind the last section: recipients and signature.
 *
 * @param recipients lines under {@code Nơi nhận}
 * @param recipientsSpan where they stand, or null
 * @param signer the signer
 * @param signerSpan where the signer's name or, where it is missing, the title stands, or null
 * @param signatureSpan from the {@code TM.} line to the name, or null
 */
record BackMatter(
        List<String> recipients,
        @Nullable Span recipientsSpan,
        Signer signer,
        @Nullable Span signerSpan,
        @Nullable Span signatureSpan) {}
