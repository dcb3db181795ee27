package vn.chitieu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.chitieu.show.FinishedRun;
import vn.chitieu.show.FramedPage;
import vn.chitieu.show.RecordView;

/** Shows where a record of a dataset was read. */
@Command(
        name = "show",
        description = "Show a record of a dataset and the place that it was read from.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "»...« marks the value in its sentence. A box is left, top, right and bottom in points (1/72 inch; in",
            "picture files: pixels) from the top left corner of the page.",
            "",
            "A dataset does not tell where its input folder was. --png looks for the document below the current",
            "folder and below the folder that holds the dataset; --source names another place. A document that",
            "has changed since the run is refused."
        })
final class ShowCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before run()
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "RUN", description = "Folder that 'chitieu extract' wrote.")
    @SuppressWarnings("NullAway.Init") // required
    private Path run;

    @Parameters(
            index = "1",
            paramLabel = "RECORD-ID",
            description = "Id of a target, budget, assignment, section, numeral, finding or document.")
    @SuppressWarnings("NullAway.Init") // required
    private String id;

    @Option(
            names = "--png",
            paramLabel = "FILE",
            description = "Write the page with the value framed (PDF files, scans and pictures).")
    private @Nullable Path png;

    @Option(
            names = "--source",
            paramLabel = "DIR",
            description = "Folder that was given to 'chitieu extract', or the document itself.")
    private @Nullable Path source;

    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            description = "Language of headings and messages. Default: that of the locale, else English.")
    private @Nullable Language lang;

    @Override
    public void run() {
        Language language = lang == null ? Language.of(System.getenv()) : lang;
        PrintWriter out = spec.commandLine().getOut();
        RecordView record = FinishedRun.open(run).show(id);
        new RecordPrinter(out, language).print(record);
        if (png != null) {
            FramedPage page = FramedPage.of(record, places());
            page.write(png);
            out.println(language.of("Đã vẽ trang ", "Drew page ") + page.page() + ": " + png);
        }
    }

    private List<Path> places() {
        if (source != null) {
            return List.of(source);
        }
        Path parent = run.toAbsolutePath().normalize().getParent();
        Path here = Path.of("").toAbsolutePath();
        return parent == null || parent.equals(here) ? List.of(here) : List.of(here, parent);
    }
}
