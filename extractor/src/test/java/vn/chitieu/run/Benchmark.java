package vn.chitieu.run;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.chitieu.extract.RecordExtractor;
import vn.chitieu.read.registry.ReaderRegistry;
import vn.chitieu.source.InputException;
import vn.chitieu.source.InputFile;
import vn.chitieu.source.InputFiles;
import vn.chitieu.source.SourceFile;
import vn.chitieu.source.SourceLoader;

/**
 * Measures how fast the program is; {@code ./benchmark} runs it and {@code docs/PERFORMANCE.md} explains the figures. Times are of
 * the processor and not of the clock on the wall, so that other work on the machine does not count.
 */
public final class Benchmark {
    private static final int ROUNDS = 5;
    private static final int WARM_UP = 2;
    private static final int TEXT_BYTES = 8_000_000;
    private static final int START_UPS = 11;
    private static final double NANOS = 1e9;

    private final List<SourceFile> texts = new ArrayList<>();
    private final List<SourceFile> pdfs = new ArrayList<>();
    private final DocumentProcessor processor =
            DocumentProcessor.of(ReaderRegistry.standard(), RecordExtractor.standard());
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Benchmark() {}

    /**
     * Measures.
     *
     * @param arguments the launcher, then files and folders with plans
     */
    public static void main(String[] arguments) throws IOException {
        Benchmark benchmark = new Benchmark();
        List<Path> inputs = Stream.of(arguments).skip(1).map(Path::of).toList();
        benchmark.load(inputs);
        benchmark.out.println("| measure | median | rounds |");
        benchmark.out.println("|---|---|---|");
        benchmark.measureText();
        benchmark.measurePdf();
        benchmark.measureStartUp(Path.of(arguments[0]));
    }

    private void load(List<Path> inputs) {
        for (InputFile input : InputFiles.find(inputs)) {
            try {
                SourceFile file = SourceLoader.create().load(input);
                switch (file.mediaType()) {
                    case "text/plain", "text/markdown" -> texts.add(file);
                    case "application/pdf" -> pdfs.add(file);
                    default -> {}
                }
            } catch (InputException e) {
                out.println("left out: " + input.path() + ": " + e.getMessage());
            }
        }
        out.println(texts.size() + " texts, " + pdfs.size() + " PDFs, Java " + Runtime.version());
        out.println();
    }

    /** Runs whole extractions, with loading and writing, over copies of the texts that each differ by white space at their end. */
    private void measureText() throws IOException {
        if (texts.isEmpty()) {
            return;
        }
        Path folder = Files.createTempDirectory("chitieu-benchmark");
        try {
            Path input = Files.createDirectory(folder.resolve("input"));
            long bytes = copy(input);
            double[] rates = new double[ROUNDS];
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                long before = processTime();
                RunRequest request =
                        RunRequest.of(List.of(input), folder.resolve("out")).withThreads(1);
                ExtractionRun.of(request, processor, ProgressListener.NONE).execute();
                double seconds = (processTime() - before) / NANOS;
                if (round >= 0) {
                    rates[round] = bytes / 1e6 / seconds * 60;
                }
            }
            row("text and Markdown, end to end, MB per minute and core", rates);
        } finally {
            delete(folder);
        }
    }

    private long copy(Path input) throws IOException {
        long bytes = 0;
        for (int copy = 0; bytes < TEXT_BYTES; copy++) {
            for (int i = 0; i < texts.size(); i++) {
                SourceFile text = texts.get(i);
                String ending = text.mediaType().equals("text/markdown") ? ".md" : ".txt";
                byte[] content = Arrays.copyOf(text.bytes(), text.bytes().length + 1 + copy);
                Arrays.fill(content, text.bytes().length, content.length, (byte) '\n');
                Files.write(input.resolve(copy + "-" + i + ending), content);
                bytes += content.length;
            }
        }
        return bytes;
    }

    /** Takes the PDFs through all stages and through a bare text extraction in turn. */
    private void measurePdf() throws IOException {
        List<SourceFile> readable = new ArrayList<>();
        int pages = 0;
        for (SourceFile pdf : pdfs) {
            try {
                Integer count = processor.process(pdf).document().source().pages();
                pages += count == null ? 0 : count;
                readable.add(pdf);
            } catch (InputException e) {
                out.println("left out: " + pdf.path() + ": " + e.getMessage());
            }
        }
        if (readable.isEmpty()) {
            return;
        }
        double[] bare = new double[ROUNDS];
        double[] whole = new double[ROUNDS];
        double[] ratios = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            double bareSeconds = bare(readable);
            double wholeSeconds = whole(readable);
            if (round >= 0) {
                bare[round] = pages / bareSeconds;
                whole[round] = pages / wholeSeconds;
                ratios[round] = bareSeconds / wholeSeconds;
            }
        }
        row("PDF, bare PDFTextStripper, pages per second (" + pages + " pages)", bare);
        row("PDF, all stages, pages per second", whole);
        row("PDF, all stages, share of the bare extraction's speed", ratios);
    }

    private static double bare(List<SourceFile> files) throws IOException {
        long before = threadTime();
        for (SourceFile file : files) {
            try (PDDocument document = Loader.loadPDF(file.bytes())) {
                new PDFTextStripper().getText(document);
            }
        }
        return (threadTime() - before) / NANOS;
    }

    private double whole(List<SourceFile> files) throws IOException {
        long before = threadTime();
        for (SourceFile file : files) {
            try {
                processor.process(file);
            } catch (InputException e) {
                throw new IOException(e);
            }
        }
        return (threadTime() - before) / NANOS;
    }

    /** Starts the program as a user does; here the clock on the wall counts. */
    private void measureStartUp(Path launcher) throws IOException {
        double[] seconds = new double[START_UPS];
        for (int i = -1; i < START_UPS; i++) {
            long before = System.nanoTime();
            Process process = new ProcessBuilder(launcher.toString(), "version")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try {
                if (process.waitFor() != 0) {
                    throw new IOException(launcher + " version failed");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            if (i >= 0) {
                seconds[i] = (System.nanoTime() - before) / NANOS;
            }
        }
        row("start-up, chitieu version, seconds", seconds);
    }

    private void row(String name, double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        out.println(String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f to %.2f |",
                name,
                sorted[sorted.length / 2],
                sorted[0],
                sorted[sorted.length - 1]));
    }

    private static long processTime() {
        if (ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean bean) {
            return bean.getProcessCpuTime();
        }
        return System.nanoTime();
    }

    private static long threadTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
