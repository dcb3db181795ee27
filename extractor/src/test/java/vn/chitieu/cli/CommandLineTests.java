package vn.chitieu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import vn.chitieu.model.UserException;

/** What a user sees of the commands: exit codes, one line for an error, help for every command. */
final class CommandLineTests {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void versionPrintsTheVersionOfTheBuild() {
        assertEquals(ExitCode.OK, run("version"));
        assertTrue(out.toString().matches("(?s)chitieu \\d+\\.\\d+\\.\\d+\\S*\\R.*"), out::toString);
    }

    @Test
    void unknownCommandIsAUserErrorThatSuggestsTheNearest() {
        assertEquals(ExitCode.USER_ERROR, run("versoin"));
        assertEquals("", out.toString());
        assertTrue(err.toString().contains("Did you mean: chitieu version?"), err::toString);
    }

    @Test
    void noCommandIsAUserError() {
        assertEquals(ExitCode.USER_ERROR, run());
        assertTrue(err.toString().startsWith("chitieu: "), err::toString);
    }

    @Test
    void completionKnowsEveryCommand() {
        assertEquals(ExitCode.OK, run("completion"));
        for (String name : commandNames()) {
            assertTrue(out.toString().contains("_picocli_chitieu_" + name), () -> name + " is not completed");
        }
    }

    @ParameterizedTest
    @MethodSource("commandNames")
    void everyCommandHasHelp(String name) {
        assertEquals(ExitCode.OK, run("help", name));
        assertTrue(out.toString().startsWith("Usage: chitieu " + name), out::toString);
    }

    @Test
    void rulesAreTriedOnTheirExamples(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("wells.yaml"), """
                group: indicator
                rules:
                  - id: indicator.wells
                    means: wells
                    phrases: ["đào giếng"]
                    gives: {code: wells}
                    match: ["đào giếng", "đào ao"]
                    no_match: ["khoan"]
                """);
        assertEquals(ExitCode.SOME_FAILED, run("rules", "test", folder.toString()));
        assertEquals(
                "indicator.wells: does not match, but should: đào ao",
                out.toString().lines().findFirst().orElse(""));
        Files.writeString(folder.resolve("wells.yaml"), "group: indicator\nrules: [{id: x, meant: y}]");
        assertEquals(ExitCode.USER_ERROR, run("rules", "test", folder.toString()));
        assertEquals(
                "chitieu: wells.yaml, rule x: unknown field meant",
                err.toString().strip());
    }

    @Test
    void userErrorIsOneLineWithoutATrace() {
        int code = fail(new UserException("there is no folder named kế hoạch\n(look for a slip in its name)"));
        assertEquals(ExitCode.USER_ERROR, code);
        assertEquals(
                List.of("chitieu: there is no folder named kế hoạch (look for a slip in its name)"),
                err.toString().lines().toList());
    }

    @Test
    void defectKeepsItsTrace() {
        assertEquals(ExitCode.DEFECT, fail(new IllegalStateException("broken")));
        assertTrue(err.toString().contains("at vn.chitieu.cli.CommandLineTests"), err::toString);
    }

    static List<String> commandNames() {
        return Main.commandLine().getSubcommands().keySet().stream()
                .filter(name -> !name.equals("help"))
                .sorted()
                .toList();
    }

    private int run(String... arguments) {
        return Main.run(arguments, new PrintWriter(out), new PrintWriter(err));
    }

    private int fail(Exception thrown) {
        CommandLine command = Main.commandLine().setErr(new PrintWriter(err, true));
        return Failures.failedCommand(thrown, command, command.parseArgs());
    }
}
