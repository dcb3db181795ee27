package vn.chitieu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.chitieu.evaluate.Evaluation;
import vn.chitieu.evaluate.EvaluationReport;
import vn.chitieu.evaluate.Evaluator;

/** Compares a run with gold annotations and prints how good it is and where it differs. */
@Command(
        name = "evaluate",
        description = "Compare a dataset with gold annotations.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "P, R, F1: precision, recall and F1 of finding a record. strict: the F1 where every key field must be",
            "right too. fields: share of the found records with that field right."
        })
final class EvaluateCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before run()
    private CommandSpec spec;

    @Option(names = "--gold", required = true, paramLabel = "DIR", description = "Folder with NAME.gold.json files.")
    @SuppressWarnings("NullAway.Init") // required
    private Path gold;

    @Option(
            names = "--errors",
            paramLabel = "N",
            defaultValue = "20",
            description = "Show up to N differences of each document (default: ${DEFAULT-VALUE}).")
    private int errors;

    @Option(names = "--json", description = "Print the numbers and all differences as JSON.")
    private boolean json;

    @Parameters(paramLabel = "RUN", description = "Folder that 'chitieu extract' wrote.")
    @SuppressWarnings("NullAway.Init") // required
    private Path run;

    @Override
    public void run() {
        Evaluation evaluation = Evaluator.evaluate(run, gold);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(EvaluationReport.json(evaluation));
        } else {
            EvaluationReport.lines(evaluation, errors).forEach(out::println);
        }
    }
}
