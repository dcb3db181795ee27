package vn.chitieu.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script that teaches bash or zsh to complete the commands and options of this program. */
@Command(
        name = "completion",
        description = "Print a completion script for bash or zsh.",
        mixinStandardHelpOptions = true,
        footer = {"", "For this shell only: source <(chitieu completion)"})
final class CompletionCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before run()
    private CommandSpec spec;

    @Override
    public void run() {
        CommandLine root = spec.root().commandLine();
        spec.commandLine().getOut().print(AutoComplete.bash(root.getCommandName(), root));
    }
}
