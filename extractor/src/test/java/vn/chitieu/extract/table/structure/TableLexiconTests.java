package vn.chitieu.extract.table.structure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.chitieu.annotate.VietnameseFold;

final class TableLexiconTests {
    private static final List<String> LISTS = List.of(
            "capitals",
            "column-kinds",
            "column-roles",
            "comparators",
            "money-units",
            "money-words",
            "sources",
            "text-kinds",
            "totals",
            "unit-heads",
            "unit-tails");

    /** Lists of which only the entries of one code are asked at a time. */
    private static final List<String> SEVERAL = List.of("totals", "comparators");

    @TestFactory
    Stream<DynamicTest> everyEntryMatchesItsExampleAndComesFirst() {
        return LISTS.stream().flatMap(list -> {
            TableLexicon lexicon = TableLexicon.read(list);
            return lexicon.entries().stream()
                    .map(entry -> DynamicTest.dynamicTest(list + ": " + entry.example(), () -> {
                        String example = VietnameseFold.fold(entry.example());
                        assertTrue(
                                entry.pattern().matcher(example).find(),
                                () -> "the pattern does not match its own example: " + entry.pattern());
                        TableLexicon.Entry first = lexicon.find(entry.example());
                        assertTrue(
                                SEVERAL.contains(list)
                                        || (first != null && first.code().equals(entry.code())),
                                () -> "an entry above decides: " + first);
                    }));
        });
    }

    @TestFactory
    Stream<DynamicTest> everyCountedNounIsRead() {
        return TableLexicon.read("counted-nouns").entries().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.example(),
                        () -> assertTrue(ColumnFacts.countedUnit(entry.example()) != null, "counts nothing")));
    }
}
