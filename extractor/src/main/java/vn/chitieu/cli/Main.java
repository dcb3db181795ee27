package vn.chitieu.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts the program: reads the command line, runs the command that it names and exits with that command's code. */
@Command(
        name = "chitieu",
        description = "Turns a folder of Vietnamese administrative plans into a dataset.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = VersionCommand.Provider.class,
        subcommands = {
            ExtractCommand.class,
            ShowCommand.class,
            EvaluateCommand.class,
            RulesCommand.class,
            VersionCommand.class,
            CompletionCommand.class,
            CommandLine.HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:All inputs were read.",
            "1:The run finished, but some inputs failed.",
            "2:The command cannot be carried out as given; one line says why.",
            "3:A defect of the program; its trace is printed."
        })
public final class Main implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before run()
    private CommandSpec spec;

    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param arguments the command line as the shell split it
     */
    public static void main(String[] arguments) {
        System.exit(run(arguments, utf8(System.out), utf8(System.err)));
    }

    /**
     * Runs one command.
     *
     * @param arguments the command line as the shell split it
     * @param out takes what the command prints
     * @param err takes errors and progress
     * @return the exit code, one of {@link ExitCode}
     */
    static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        int code = commandLine().setOut(out).setErr(err).execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    /** Makes the parser of all commands. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setUsageHelpWidth(100)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Failures::badArguments)
                .setExecutionExceptionHandler(Failures::failedCommand);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command");
    }

    /** Wraps a standard stream so that Vietnamese is written as UTF-8 whatever the machine's own charset. */
    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
