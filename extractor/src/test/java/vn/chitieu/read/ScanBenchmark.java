package vn.chitieu.read;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawTable;
import vn.chitieu.layout.RawText;
import vn.chitieu.source.InputException;
import vn.chitieu.source.InputFile;
import vn.chitieu.source.SourceFile;
import vn.chitieu.source.SourceLoader;

/**
 * Compares the reading of scans with the plain {@code tesseract} program, run on the images of the same pages with as many processes
 * as there are processors. Arguments: image-only PDFs {@code NAME.*.pdf}, each with its text {@code NAME.txt} beside it.
 * {@code docs/decisions} holds the figures.
 */
public final class ScanBenchmark {
    private static final int ROUNDS = 3;

    private ScanBenchmark() {}

    /** Prints pages per minute and words lost of both, round by round in turn. */
    public static void main(String[] arguments) throws IOException, InputException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Files.createTempDirectory("scan-benchmark");
        List<SourceFile> files = new ArrayList<>();
        List<Path> images = new ArrayList<>();
        List<String> truth = new ArrayList<>();
        for (String argument : arguments) {
            Path path = Path.of(argument);
            String name = path.getFileName().toString();
            files.add(SourceLoader.create().load(new InputFile(path, name)));
            images.addAll(images(path, folder));
            truth.add(Files.readString(path.resolveSibling(name.replaceAll("\\..*", "") + ".txt")));
        }
        int words = words(truth).values().stream().mapToInt(Integer::intValue).sum();
        out.println("| round | reader, pages/min | words lost | tesseract, pages/min | words lost | ratio |");
        out.println("|---|---|---|---|---|---|");
        for (int round = 1; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            List<String> own = read(files);
            double ownRate = rate(images.size(), start);
            start = System.nanoTime();
            List<String> plain = recognise(images);
            double plainRate = rate(images.size(), start);
            out.println(String.format(
                    Locale.ROOT,
                    "| %d | %.1f | %.2f %% | %.1f | %.2f %% | %.2f |",
                    round,
                    ownRate,
                    100.0 * lost(truth, own) / words,
                    plainRate,
                    100.0 * lost(truth, plain) / words,
                    ownRate / plainRate));
        }
        try (Stream<Path> made = Files.list(folder)) {
            for (Path file : made.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static double rate(int pages, long start) {
        return pages * 60e9 / (System.nanoTime() - start);
    }

    private static List<Path> images(Path pdf, Path folder) throws IOException {
        List<Path> images = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    if (page.getResources().getXObject(name) instanceof PDImageXObject object) {
                        BufferedImage image = object.getImage();
                        Path file = folder.resolve(pdf.getFileName() + "-" + images.size() + ".png");
                        ImageIO.write(image, "png", file.toFile());
                        images.add(file);
                    }
                }
            }
        }
        return images;
    }

    private static List<String> read(List<SourceFile> files) throws InputException {
        List<String> texts = new ArrayList<>();
        for (SourceFile file : files) {
            for (RawBlock block : ReaderRegistry.standard().read(file).blocks()) {
                if (block instanceof RawText text) {
                    texts.add(text.text());
                } else if (block instanceof RawTable table) {
                    table.cells().forEach(cell -> cell.content().forEach(text -> texts.add(text.text())));
                }
            }
        }
        return texts;
    }

    private static List<String> recognise(List<Path> images) throws IOException, InterruptedException {
        List<Process> running = new ArrayList<>();
        for (Path image : images) {
            if (running.size() == Runtime.getRuntime().availableProcessors()) {
                while (running.stream().allMatch(Process::isAlive)) {
                    Thread.sleep(5);
                }
                running.removeIf(process -> !process.isAlive());
            }
            ProcessBuilder builder = new ProcessBuilder("tesseract", image.toString(), image.toString(), "-l", "vie")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("OMP_THREAD_LIMIT", "1");
            running.add(builder.start());
        }
        for (Process process : running) {
            process.waitFor();
        }
        List<String> texts = new ArrayList<>();
        for (Path image : images) {
            texts.add(Files.readString(image.resolveSibling(image.getFileName() + ".txt")));
        }
        return texts;
    }

    private static int lost(List<String> truth, List<String> read) {
        Map<String, Integer> found = words(read);
        int lost = 0;
        for (Map.Entry<String, Integer> word : words(truth).entrySet()) {
            lost += Math.max(0, word.getValue() - found.getOrDefault(word.getKey(), 0));
        }
        return lost;
    }

    private static Map<String, Integer> words(List<String> texts) {
        Map<String, Integer> words = new HashMap<>();
        for (String text : texts) {
            for (String word : text.strip().split("\\s+")) {
                words.merge(word, 1, Integer::sum);
            }
        }
        return words;
    }
}
