package vn.chitieu.read.registry;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.layout.RawText;
import vn.chitieu.source.InputFile;
import vn.chitieu.source.InputFiles;
import vn.chitieu.source.SourceFile;
import vn.chitieu.source.SourceLoader;

/** Reads the real plans that stand beside the project's folder, where they do; they are not part of the project. */
final class RealDocumentsTests {
    private static final Set<String> READ = Set.of("txt", "md", "html", "docx", "doc", "rtf");

    @Test
    void everyRealDocumentOfTheseFormatsIsRead() {
        Path corpus = Path.of("../../shared/corpus");
        assumeTrue(
                Files.isDirectory(corpus),
                "no real documents in " + corpus.toAbsolutePath().normalize());
        List<Executable> checks = new ArrayList<>();
        for (InputFile input : InputFiles.find(List.of(corpus))) {
            if (READ.contains(input.path().substring(input.path().lastIndexOf('.') + 1))) {
                checks.add(() -> check(input));
            }
        }
        assertTrue(checks.size() > 50, "too few documents: " + checks.size());
        assertAll(checks);
    }

    private static void check(InputFile input) throws Exception {
        SourceFile file = SourceLoader.create().load(input);
        RawDocument document = ReaderRegistry.standard().read(file);
        assertFalse(document.blocks().isEmpty(), input.path());
        for (RawBlock block : document.blocks()) {
            if (block instanceof RawText text) {
                assertFalse(text.text().contains("\uFFFD"), () -> input.path() + ": " + text.text());
            }
        }
    }
}
