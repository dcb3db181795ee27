package vn.chitieu.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.read.registry.ReaderRegistry;
import vn.chitieu.source.InputException;
import vn.chitieu.source.InputFile;
import vn.chitieu.source.InputFiles;
import vn.chitieu.source.SourceLoader;
import vn.chitieu.text.StoredText;
import vn.chitieu.text.legacy.LegacyDecoder;

/**
 * Compares real files in legacy fonts with their transcripts, which stand beside the project's folder. The transcripts hold what the
 * files store: text of capital fonts small, numbers of sheets without format.
 */
final class LegacyCorpusTests {
    private static final Path SHARED = Path.of("..", "..", "shared");
    private static final Path SCORER = SHARED.resolve("score/legacy.py");
    private static final Pattern SCORE =
            Pattern.compile("(\\d+) documents: char [\\d.]+ diacritic ([\\d.]+) syllable ([\\d.]+) .*", Pattern.DOTALL);

    @TempDir
    private Path texts;

    @Test
    void storedTextIsThatOfTheTranscripts() throws IOException, InterruptedException, InputException {
        Path corpus = SHARED.resolve("corpus");
        assumeTrue(Files.isRegularFile(SCORER), "the scorer of legacy texts is not at " + SCORER);
        ReaderRegistry readers = ReaderRegistry.standard();
        SourceLoader loader = SourceLoader.create();
        for (InputFile input : InputFiles.find(List.of(
                corpus.resolve("legacy-tcvn3"),
                corpus.resolve("legacy-vni"),
                corpus.resolve("legacy-vni-synthetic")))) {
            RawDocument document = LegacyDecoder.decode(readers.read(loader.load(input)));
            String name = Objects.requireNonNull(input.file().getFileName()).toString();
            Files.writeString(
                    texts.resolve(name.substring(0, name.lastIndexOf('.')) + ".txt"), StoredText.of(document));
        }

        String printed = score(corpus.resolve("legacy-truth"));

        Matcher score = SCORE.matcher(printed);
        assertTrue(score.matches(), printed);
        assertTrue(Integer.parseInt(score.group(1)) >= 48, printed);
        assertTrue(Double.parseDouble(score.group(2)) >= 0.995, printed);
        assertTrue(Double.parseDouble(score.group(3)) >= 0.98, printed);
    }

    private String score(Path truth) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder("python3", SCORER.toString(), texts.toString(), truth.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "python3 is not there: " + e.getMessage());
            throw e;
        }
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        return printed;
    }
}
