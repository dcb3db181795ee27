package vn.chitieu.read.ocr;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chitieu.read.registry.ReaderRegistry;
import vn.chitieu.source.InputException;

/**
 * Compares the reading of scans with the {@code tesseract} program, run on pictures of the same pages with as many processes as there
 * are processors; {@code ./benchmark scans} runs it and {@code docs/PERFORMANCE.md} explains the figures.
 */
public final class ScanBenchmark {
    private static final int ROUNDS = 3;
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    private final List<ScannedPlan> plans;
    private final int pages;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private ScanBenchmark(List<ScannedPlan> plans) {
        this.plans = plans;
        this.pages = plans.stream().mapToInt(plan -> plan.pages().size()).sum();
    }

    /**
     * Measures.
     *
     * @param arguments PDFs and folders with PDFs, as {@link ScannedPlan#of} takes them
     */
    public static void main(String[] arguments) throws IOException, InputException, InterruptedException {
        Path folder = Files.createTempDirectory("scan-benchmark");
        try {
            List<ScannedPlan> plans = new ArrayList<>();
            for (Path pdf : pdfs(arguments)) {
                plans.add(ScannedPlan.of(pdf, folder));
            }
            new ScanBenchmark(plans).measure();
        } finally {
            try (Stream<Path> made = Files.list(folder)) {
                for (Path file : made.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static List<Path> pdfs(String[] arguments) throws IOException {
        List<Path> pdfs = new ArrayList<>();
        for (String argument : arguments) {
            try (Stream<Path> files = Files.walk(Path.of(argument))) {
                files.filter(file -> file.toString().endsWith(".pdf")).sorted().forEach(pdfs::add);
            }
        }
        return pdfs;
    }

    /** A way to get the texts of all plans from their pages. */
    private interface Way {
        List<List<String>> read() throws IOException, InputException, InterruptedException;
    }

    /** A way and what was measured of it; seconds round by round. */
    private static final class Contestant {
        final String name;
        final Way way;
        final double[] wall = new double[ROUNDS];
        final double[] processor = new double[ROUNDS];
        List<List<String>> texts = List.of();

        Contestant(String name, Way way) {
            this.name = name;
            this.way = way;
        }
    }

    private void measure() throws IOException, InputException, InterruptedException {
        List<Contestant> contestants = List.of(
                new Contestant("Chitieu's reader", this::own),
                new Contestant("tesseract -l vie", () -> program(null)),
                new Contestant("tesseract -l vie, OMP_THREAD_LIMIT=1", () -> program("1")));
        // Java is compiled on the way; a run over a folder of scans is at speed after its first pages.
        ReaderRegistry.standard().read(plans.get(0).file());
        for (int round = 0; round < ROUNDS; round++) {
            for (Contestant contestant : contestants) {
                long wall = System.nanoTime();
                double processor = ProcessorTime.withChildren();
                contestant.texts = contestant.way.read();
                contestant.processor[round] = ProcessorTime.withChildren() - processor;
                contestant.wall[round] = (System.nanoTime() - wall) / 1e9;
                System.err.printf(
                        Locale.ROOT,
                        "round %d of %d: %s: %.1f s, of the processors %.1f s%n",
                        round + 1,
                        ROUNDS,
                        contestant.name,
                        contestant.wall[round],
                        contestant.processor[round]);
            }
        }
        print(contestants);
    }

    private void print(List<Contestant> contestants) {
        out.println(plans.size() + " plans, " + pages + " pages, " + PROCESSORS + " processors, " + ROUNDS + " rounds");
        out.println();
        out.println(
                "| reader | pages a minute | ours in the same round | processor seconds a page | ours in the same round | characters wrong |");
        out.println("|---|---|---|---|---|---|");
        Contestant own = contestants.get(0);
        for (Contestant contestant : contestants) {
            out.println(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %s | %.3f %% |",
                    contestant.name,
                    spread(rates(contestant.wall), "%.1f"),
                    spread(ratios(contestant.wall, own.wall), "%.2f times"),
                    spread(perPage(contestant.processor), "%.2f"),
                    spread(ratios(contestant.processor, own.processor), "%.2f times"),
                    100 * errors(contestant.texts)));
        }
    }

    private double[] rates(double[] seconds) {
        return Arrays.stream(seconds).map(value -> pages * 60 / value).toArray();
    }

    private double[] perPage(double[] seconds) {
        return Arrays.stream(seconds).map(value -> value / pages).toArray();
    }

    private static double[] ratios(double[] theirs, double[] ours) {
        double[] ratios = new double[theirs.length];
        Arrays.setAll(ratios, round -> theirs[round] / ours[round]);
        return ratios;
    }

    private static String spread(double[] values, String format) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                format + " (%.2f to %.2f)",
                sorted[sorted.length / 2],
                sorted[0],
                sorted[sorted.length - 1]);
    }

    private double errors(List<List<String>> texts) {
        int wrong = 0;
        int all = 0;
        for (int i = 0; i < plans.size(); i++) {
            wrong += CharacterErrors.count(plans.get(i).text(), texts.get(i));
            all += CharacterErrors.characters(plans.get(i).text());
        }
        return (double) wrong / all;
    }

    private List<List<String>> own() throws InputException {
        List<List<String>> texts = new ArrayList<>();
        for (ScannedPlan plan : plans) {
            texts.add(ScannedPlan.lines(ReaderRegistry.standard().read(plan.file())));
        }
        return texts;
    }

    private List<List<String>> program(@Nullable String threads) throws IOException, InterruptedException {
        Deque<Path> waiting = new ArrayDeque<>();
        plans.forEach(plan -> waiting.addAll(plan.pages()));
        List<Process> running = new ArrayList<>();
        while (!waiting.isEmpty() || !running.isEmpty()) {
            running.removeIf(process -> !process.isAlive());
            if (running.size() < PROCESSORS && !waiting.isEmpty()) {
                running.add(start(waiting.remove(), threads));
            } else {
                Thread.sleep(5);
            }
        }
        List<List<String>> texts = new ArrayList<>();
        for (ScannedPlan plan : plans) {
            List<String> lines = new ArrayList<>();
            for (Path page : plan.pages()) {
                lines.addAll(Files.readAllLines(page.resolveSibling(page.getFileName() + ".txt")));
            }
            texts.add(lines);
        }
        return texts;
    }

    private static Process start(Path page, @Nullable String threads) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("tesseract", page.toString(), page.toString(), "-l", "vie")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        if (threads != null) {
            builder.environment().put("OMP_THREAD_LIMIT", threads);
        }
        return builder.start();
    }
}
