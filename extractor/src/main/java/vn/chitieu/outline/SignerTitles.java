package vn.chitieu.outline;

import java.util.Comparator;
import java.util.stream.Collectors;
import vn.chitieu.lexicon.Lexicon;

/** Titles of those who sign documents. */
final class SignerTitles {
    /** One of them in folded text, the longest first: alternatives of a pattern, without a group around them. */
    static final String TITLES = Lexicon.rows(SignerTitles.class, "signer-titles.tsv", 1).stream()
            .map(row -> row.get(0))
            .sorted(Comparator.comparing((String title) -> -title.length()))
            .map(title -> Folded.of(title).replace(".", "\\.?").replace(" ", "\\s{1,3}"))
            .collect(Collectors.joining("|"));

    private SignerTitles() {}
}
