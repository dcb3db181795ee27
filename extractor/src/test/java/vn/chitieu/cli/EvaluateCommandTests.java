package vn.chitieu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code chitieu evaluate} prints. */
final class EvaluateCommandTests {

    private static final String RECORDS = """
            {"document": {"id": "d", "source": {"path": "plan.txt"}, "number": "7", "legal_bases": []},
             "sections": [], "assignments": [], "budgets": [],
             "targets": [{"id": "t", "value": %s, "quote": "còn 5 hộ nghèo",
                          "evidence": {"text": "còn 5 hộ nghèo", "page": 3, "start": 90, "end": 91}}]}
            """;

    @TempDir
    private Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeFiles() throws IOException {
        Files.createDirectories(temp.resolve("run/json"));
        Files.writeString(temp.resolve("run/json/d.json"), String.format(Locale.ROOT, RECORDS, "6"));
        Files.createDirectory(temp.resolve("gold"));
        Files.writeString(temp.resolve("gold/plan.gold.json"), String.format(Locale.ROOT, RECORDS, "5"));
    }

    @Test
    void printsScoresAndDifferencesWithTheirPlaces() {
        assertEquals(
                ExitCode.OK,
                evaluate(
                        "--gold",
                        temp.resolve("gold").toString(),
                        temp.resolve("run").toString()));
        assertTrue(out.toString().contains("targets extra: 6 :: còn 5 hộ nghèo (at 90, page 3)"), out::toString);
        assertTrue(out.toString().contains("targets missed: 5 :: còn 5 hộ nghèo"), out::toString);
        assertTrue(out.toString().contains("targets          1   0.000   0.000   0.000   0.000"), out::toString);
        assertTrue(out.toString().contains("document        17   1.000   1.000   1.000   1.000"), out::toString);
    }

    @Test
    void limitsTheDifferences() {
        String gold = temp.resolve("gold").toString();
        assertEquals(
                ExitCode.OK,
                evaluate("--errors", "1", "--gold", gold, temp.resolve("run").toString()));
        assertTrue(out.toString().contains("... and 1 more"), out::toString);
    }

    @Test
    void printsJson() {
        String gold = temp.resolve("gold").toString();
        assertEquals(
                ExitCode.OK,
                evaluate("--json", "--gold", gold, temp.resolve("run").toString()));
        assertTrue(out.toString().startsWith("{"), out::toString);
        assertTrue(out.toString().contains("\"place\" : \"còn 5 hộ nghèo\""), out::toString);
    }

    @Test
    void missingRunIsAUserError() {
        String gold = temp.resolve("gold").toString();
        assertEquals(
                ExitCode.USER_ERROR,
                evaluate("--gold", gold, temp.resolve("nowhere").toString()));
        assertTrue(err.toString().contains("nowhere; check that it is there"), err::toString);
    }

    private int evaluate(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "evaluate";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Main.run(all, new PrintWriter(out), new PrintWriter(err));
    }
}
