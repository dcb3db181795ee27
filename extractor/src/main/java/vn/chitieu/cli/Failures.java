package vn.chitieu.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.chitieu.model.UserException;

/** Turns what a command throws into what the user sees: one line for a user's error, the whole trace for a defect. */
final class Failures {

    private Failures() {}

    /** Reports a command line that cannot be parsed, with the nearest command or option where one is like it. */
    static int badArguments(ParameterException exception, String[] arguments) {
        CommandLine command = exception.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("chitieu: " + oneLine(exception));
        UnmatchedArgumentException.printSuggestions(exception, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USER_ERROR;
    }

    /** Reports what a command threw while it ran. */
    static int failedCommand(Exception exception, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (exception instanceof UserException) {
            err.println("chitieu: " + oneLine(exception));
            return ExitCode.USER_ERROR;
        }
        err.println("chitieu: this is a defect of the program, please report it with the lines below:");
        exception.printStackTrace(err);
        return ExitCode.DEFECT;
    }

    private static String oneLine(Exception exception) {
        String message = exception.getMessage();
        return message == null ? exception.getClass().getSimpleName() : message.replaceAll("\\R+", " ");
    }
}
