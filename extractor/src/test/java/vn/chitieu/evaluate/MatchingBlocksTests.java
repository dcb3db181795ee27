package vn.chitieu.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Common runs of two lists; the expected sizes are those of Python's difflib. */
class MatchingBlocksTests {

    @ParameterizedTest
    @CsvSource({
        "a b c d, a b c d, 4",
        "a b c d, b c, 2",
        "a b, c d, 0",
        // The longest run is taken, though it leaves less on its sides.
        "a b x y z d, x y z a b d, 4",
        // Of equally long runs the one that begins first: the last one would give one token here, two there.
        "a b c d, d a c b, 2",
        "a b c d, b d c a, 1",
        "q a b x c d, a b y c d q, 4",
        "a a a, a a a a, 3",
    })
    void sizeIsThatOfDifflib(String first, String second, int size) {
        assertEquals(size, MatchingBlocks.size(List.of(first.split(" ")), List.of(second.split(" "))));
    }

    @Test
    void emptyListsHaveNothingInCommon() {
        assertEquals(0, MatchingBlocks.size(List.of(), List.of("a")));
        assertEquals(0, MatchingBlocks.size(List.of("a"), List.of()));
    }

    @Test
    void longListsNeedNoDeepStack() {
        Random random = new Random(7);
        List<String> first = random.ints(1500, 0, 3).mapToObj(String::valueOf).toList();
        assertEquals(1500, MatchingBlocks.size(first, first));
    }
}
