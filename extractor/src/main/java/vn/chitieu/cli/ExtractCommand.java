package vn.chitieu.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.chitieu.model.UserException;
import vn.chitieu.run.ExtractionRun;
import vn.chitieu.run.ProgressListener;
import vn.chitieu.run.RunCancelledException;
import vn.chitieu.run.RunRequest;
import vn.chitieu.run.RunSummary;

/** Turns files and folders into a dataset. */
@Command(
        name = "extract",
        description = "Turn files and folders of plans into a dataset.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Every input gives a document or a row in failures.csv. The output folder appears when all is done;",
            "a run that is broken off leaves none."
        })
final class ExtractCommand implements Callable<Integer> {
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(5);

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files and folders to read.")
    private List<Path> inputs = List.of();

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "OUT",
            description = "Folder of the dataset: a new or empty one, or an older dataset, which is replaced.")
    @SuppressWarnings("NullAway.Init") // required
    private Path out;

    @Option(
            names = {"-t", "--threads"},
            paramLabel = "N",
            description = "Documents that are worked on at once. Default: the number of processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Folder of rules of your own, added to the built-in ones.")
    private @Nullable Path rules;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            description = "What to write: csv, json, and stored: the text as the files store it. Default: csv,json.")
    private Set<RunRequest.Format> formats = RunRequest.DEFAULT_FORMATS;

    @Option(
            names = "--excel",
            description = "Write CSV files that open in Excel by double click: with a byte order mark, and with an"
                    + " apostrophe before what Excel would run as a formula.")
    private boolean excel;

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description = "How long one document may take. Default: 300.")
    private int timeLimit = (int) RunRequest.DEFAULT_LIMIT.toSeconds();

    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            description = "Language of progress and summary. Default: that of the locale, else English.")
    private @Nullable Language lang;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print nothing but errors.")
    private boolean quiet;

    @Override
    public Integer call() {
        Map<String, String> environment = System.getenv();
        Language language = lang == null ? Language.of(environment) : lang;
        PrintWriter err = spec.commandLine().getErr();
        RunRequest request = request();
        ExtractionRun run = ExtractionRun.of(request, progress(err, language, environment));
        Thread goodbye = new Thread(() -> callOff(run, err, language), "call off");
        Runtime.getRuntime().addShutdownHook(goodbye);
        try {
            RunSummary summary = run.execute();
            if (!quiet) {
                new SummaryPrinter(spec.commandLine().getOut(), language).print(summary, out);
            }
            return summary.failedInputs() == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
        } catch (RunCancelledException e) {
            return ExitCode.USER_ERROR;
        } finally {
            forget(goodbye);
        }
    }

    private RunRequest request() {
        if (threads < 1 || timeLimit < 1) {
            throw new ParameterException(
                    spec.commandLine(), (threads < 1 ? "--threads" : "--time-limit") + " must be 1 or more");
        }
        if (rules != null && !Files.isDirectory(rules)) {
            throw new UserException("there is no folder of rules named " + rules + "; check its spelling");
        }
        return new RunRequest(inputs, out, threads, rules, formats, excel, Duration.ofSeconds(timeLimit));
    }

    private ProgressListener progress(PrintWriter err, Language language, Map<String, String> environment) {
        if (quiet) {
            return ProgressListener.NONE;
        }
        Terminal terminal = Terminal.detect(environment);
        return terminal.interactive()
                ? new ProgressBar(err, language, terminal.columns())
                : new ProgressLines(err, language);
    }

    private static void callOff(ExtractionRun run, PrintWriter err, Language language) {
        try {
            boolean ended = run.cancel(LONGEST_GOODBYE);
            err.println();
            err.println(
                    ended
                            ? language.of("chitieu: đã dừng, không ghi gì", "chitieu: stopped, nothing was written")
                            : language.of("chitieu: đã dừng", "chitieu: stopped"));
            err.flush();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread goodbye) {
        try {
            Runtime.getRuntime().removeShutdownHook(goodbye);
        } catch (IllegalStateException e) {
            // The process is ending already, and the hook is what waits for this thread.
            return;
        }
    }
}
