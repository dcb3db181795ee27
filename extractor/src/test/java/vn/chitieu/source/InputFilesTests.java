package vn.chitieu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a mix of files and folders stands for. */
final class InputFilesTests {
    @TempDir
    private Path folder;

    private Path write(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.write(file, path.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> paths(Path... inputs) {
        return InputFiles.find(List.of(inputs)).stream().map(InputFile::path).toList();
    }

    @Test
    void listsAFolderInTheOrderOfCodePoints() throws IOException {
        for (String name : List.of("b.txt", "B.txt", "a/z.txt", "đ.txt", "Z.txt", "a.txt")) {
            write(name);
        }
        assertEquals(List.of("B.txt", "Z.txt", "a.txt", "a/z.txt", "b.txt", "đ.txt"), paths(folder));
    }

    @Test
    void leavesOutWhatIsNoDocumentOfTheUser() throws IOException {
        for (String name : List.of(
                "plan.docx",
                "gold/plan.gold.json",
                "~$plan.docx",
                ".DS_Store",
                "Thumbs.db",
                "desktop.ini",
                ".git/config",
                "._plan.docx",
                "__MACOSX/plan.docx",
                ".~lock.plan.docx#",
                "~WRL0001.tmp")) {
            write(name);
        }
        assertEquals(List.of("plan.docx"), paths(folder));
    }

    @Test
    void namesAFileByItself() throws IOException {
        assertEquals(List.of("plan.txt"), paths(write("deep/down/plan.txt")));
    }

    @Test
    void readsAFileOnceHoweverOftenItIsNamed() throws IOException {
        Path file = write("plans/plan.txt");
        assertEquals(List.of("plan.txt"), paths(folder.resolve("plans"), file, folder.resolve("plans/../plans")));
    }

    @Test
    void tellsEqualNamesOfTwoFoldersApart() throws IOException {
        write("2024/xa/plan.txt");
        write("2025/xa/plan.txt");
        assertEquals(
                List.of("2024/xa/plan.txt", "2025/xa/plan.txt"),
                paths(folder.resolve("2025/xa"), folder.resolve("2024/xa")));
    }

    @Test
    void doesNotWalkInCircles() throws IOException {
        write("plans/plan.txt");
        Files.createSymbolicLink(folder.resolve("plans/again"), folder.resolve("plans"));
        Files.createSymbolicLink(folder.resolve("plans/copy.txt"), folder.resolve("plans/plan.txt"));
        assertEquals(1, paths(folder.resolve("plans")).size(), "a link to a listed file or folder adds nothing");
    }

    @Test
    void keepsWhatIsMissingSoThatItFailsWithAReason() {
        List<InputFile> files = InputFiles.find(List.of(folder.resolve("not-there")));
        assertEquals(List.of("not-there"), files.stream().map(InputFile::path).toList());
        InputException failure =
                assertThrows(InputException.class, () -> SourceLoader.create().load(files.get(0)));
        assertEquals(FailureReason.NOT_FOUND, failure.reason());
    }
}
