package vn.chitieu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.chitieu.rule.Rule;
import vn.chitieu.rule.RuleBook;
import vn.chitieu.rule.RuleFiles;
import vn.chitieu.run.RuleTrial;

/** Commands for those who write rules. */
@Command(
        name = "rules",
        description = "Work with extraction rules.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        subcommands = {RulesCommand.Test.class, CommandLine.HelpCommand.class})
final class RulesCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before run()
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command");
    }

    /** Puts all rules to their examples. */
    @Command(
            name = "test",
            description = "Put every rule to the examples that stand beside it.",
            mixinStandardHelpOptions = true,
            footer = {
                "",
                "Every sentence in 'match' must match its rule, every one in 'no_match' must not, and a plan with a",
                "sentence of 'match' must give the record that stands beside it."
            },
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {
                "0:All examples hold.",
                "1:Some do not; a line for each says why.",
                "2:The rules cannot be read; one line says why."
            })
    static final class Test implements Callable<Integer> {

        @Spec
        @SuppressWarnings("NullAway.Init") // set by picocli before call()
        private CommandSpec spec;

        @Parameters(
                arity = "0..1",
                paramLabel = "DIR",
                description =
                        "Folder with rules of your own, as for 'extract --rules'; they are tested together with those of the"
                                + " program, of which they replace some or go before them. Without it the program's own rules are tested.")
        private @Nullable Path folder;

        @Override
        public Integer call() {
            RuleBook rules = folder == null ? RuleFiles.standard() : RuleFiles.with(folder);
            RuleTrial trial = RuleTrial.of(rules);
            PrintWriter out = spec.commandLine().getOut();
            int wrong = 0;
            for (Rule rule : rules.rules()) {
                List<String> lines = Stream.concat(RuleTrial.alone(rule).stream(), trial.inPlans(rule).stream())
                        .toList();
                lines.forEach(line -> out.println(rule.id() + ": " + line));
                wrong += lines.size();
            }
            out.println(rules.rules().size() + " rules, " + wrong + " examples that do not hold");
            return wrong == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
        }
    }
}
