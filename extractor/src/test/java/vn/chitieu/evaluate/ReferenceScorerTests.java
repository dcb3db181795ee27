package vn.chitieu.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The numbers are those of the reference scorer, which stands beside the repository on the machines that have it. */
class ReferenceScorerTests {

    private static final Path REFERENCE = Path.of("..", "..", "shared", "score", "score.py");

    @TempDir
    private Path temp;

    @Test
    void numbersAreThoseOfTheReference() throws IOException, InterruptedException {
        assumeTrue(Files.isRegularFile(REFERENCE), "the reference scorer is not at " + REFERENCE);
        Path run = Files.createDirectories(temp.resolve("run/json"));
        Path gold = Files.createDirectory(temp.resolve("gold"));
        new RandomAnnotations(20250305).write(run, gold, 60);

        JsonNode expected = reference(run, gold);
        String json = EvaluationReport.json(Evaluator.evaluate(run.getParent(), gold));
        ObjectNode actual = (ObjectNode) new ObjectMapper().readTree(json);
        assertTrue(actual.path("differences").size() > 100, "the runs are made to differ");
        actual.remove("differences");
        assertEquals(expected.toPrettyString(), actual.toPrettyString());
    }

    private JsonNode reference(Path run, Path gold) throws IOException, InterruptedException {
        Path output = temp.resolve("reference.json");
        Path errors = temp.resolve("reference.txt");
        Process process;
        try {
            process = new ProcessBuilder("python3", REFERENCE.toString(), "--json", run.toString(), gold.toString())
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile())
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "python3 is not there: " + e.getMessage());
            throw e;
        }
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        assertEquals(0, process.waitFor(), () -> "the reference scorer failed: " + read(errors));
        return new ObjectMapper().readTree(output.toFile());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
