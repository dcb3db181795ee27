package vn.chitieu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps what the program finds from getting worse: strict F1 per kind of record may not fall below these floors. */
final class RegressionScoresTests {
    private static final Path SAMPLES = Path.of("..", "corpus-samples");
    private static final Path REAL_PLANS = Path.of("..", "..", "shared", "corpus", "gold");

    @TempDir
    Path folder;

    @Test
    void samplesScoreAboveTheirFloors() throws IOException {
        check(
                SAMPLES,
                SAMPLES.resolve("gold"),
                Map.of("sections", 0.97, "targets", 0.95, "budgets", 0.92, "assignments", 0.96, "document", 0.98));
    }

    @Test
    void realPlansScoreAboveTheirFloors() throws IOException {
        assumeTrue(Files.isDirectory(REAL_PLANS), "the real plans are not beside this checkout");
        check(
                REAL_PLANS.resolve("plans"),
                REAL_PLANS,
                Map.of("sections", 0.97, "targets", 0.97, "budgets", 0.93, "assignments", 0.97, "document", 0.98));
    }

    private void check(Path plans, Path gold, Map<String, Double> floors) throws IOException {
        Path dataset = folder.resolve("dataset");
        run("extract", plans.toString(), "--quiet", "--out", dataset.toString());
        JsonNode total = new ObjectMapper()
                .readTree(run("evaluate", "--json", "--gold", gold.toString(), dataset.toString()))
                .path("total");
        floors.forEach((kind, floor) -> {
            double strict = total.path(kind).path("strict").asDouble();
            assertTrue(strict >= floor, () -> kind + ": strict F1 is " + strict + ", the floor is " + floor);
        });
    }

    private static String run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertEquals(ExitCode.OK, Main.run(arguments, new PrintWriter(out), new PrintWriter(err)), err::toString);
        return out.toString();
    }
}
