package vn.chitieu.source.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives of RAR 4 and 5, opened by the {@code bsdtar} of this machine. */
final class RarArchiveTests {
    private static final ExpansionLimits SMALL = new ExpansionLimits(5, 4000, 1500, 10, 4000, 2);

    @TempDir
    private Path folder;

    @BeforeAll
    static void theProgramIsInstalled() {
        assertTrue(Bsdtar.installed().isPresent(), "these tests need bsdtar; ./setup installs it");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> expand(byte[] archive) throws IOException {
        return expand(archive, ExpansionLimits.STANDARD);
    }

    private List<String> expand(byte[] archive, ExpansionLimits limits) throws IOException {
        return ContainerExpanderTests.expand(folder, "o.rar", archive, limits);
    }

    /** A ZIP archive of one file that is not compressed. */
    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            ZipEntry entry = new ZipEntry(name);
            CRC32 crc = new CRC32();
            crc.update(bytes(content));
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(bytes(content).length);
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(bytes(content));
        }
        return out.toByteArray();
    }

    @Test
    void givesTheFilesOfBothVersions() throws IOException {
        String name = "Kế hoạch/Biểu số 1 - đợt 2 [bản *] {cuối}?.txt";
        for (RarFiles archive : List.of(RarFiles.five(), RarFiles.four(0))) {
            byte[] content = archive.file(name, "một")
                    .file("-a.txt", "hai")
                    .file("@b.txt", "x".repeat(30_000))
                    .end();
            assertEquals(
                    List.of(
                            "o.rar!/-a.txt = hai",
                            "o.rar!/@b.txt = " + "x".repeat(30_000),
                            "o.rar!/" + name + " = một"),
                    expand(content));
        }
        assertEquals(List.of("o.rar = empty"), expand(RarFiles.five().end()));
    }

    @Test
    void opensArchivesInside() throws IOException {
        assertEquals(
                List.of("o.rar!/a.txt = 1", "o.rar!/in.zip!/b.txt = 2"),
                expand(RarFiles.five()
                        .file("a.txt", "1")
                        .file("in.zip", zip("b.txt", "2"))
                        .end()));
        byte[] inner = RarFiles.four(0).file("c.txt", "3").end();
        assertEquals(
                List.of("o.rar!/in.rar!/c.txt = 3"),
                expand(RarFiles.five().file("in.rar", inner).end()));
    }

    @Test
    void keepsNamesInside() throws IOException {
        byte[] archive = RarFiles.five()
                .file("../../etc/passwd", "1")
                .file("/etc/passwd", "2")
                .file("C:\\win\\a.txt", "3")
                .link("link.txt", RarFiles.UNIX_LINK, "/etc/passwd")
                .file("link.txt/b.txt", "4")
                .link("same.txt", RarFiles.HARD_LINK, "/etc/passwd")
                .end();
        assertEquals(
                List.of(
                        "o.rar!/etc/passwd = 1",
                        "o.rar!/etc/passwd (2) = 2",
                        "o.rar!/link.txt/b.txt = 4",
                        "o.rar!/same.txt = duplicate",
                        "o.rar!/win/a.txt = 3"),
                expand(archive));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count(), "nothing is written outside the scratch folder");
        }
    }

    @Test
    void boundsWhatComesOut() throws IOException {
        byte[] large = RarFiles.five()
                .file("a.txt", "0".repeat(2000))
                .file("b.txt", "1")
                .end();
        assertEquals(List.of("o.rar!/a.txt = too_large", "o.rar!/b.txt = 1"), expand(large, SMALL));
        RarFiles many = RarFiles.five();
        for (int i = 0; i < 6; i++) {
            many.file(i + ".txt", "1");
        }
        assertEquals("o.rar = too_complex", expand(many.end(), SMALL).get(0));
        byte[] said = RarFiles.five()
                .file("a.txt", "1")
                .inflated("b.txt", bytes("22"), 1L << 40)
                .end();
        assertEquals(List.of("o.rar = too_complex", "o.rar!/a.txt = 1"), expand(said, SMALL));
    }

    @Test
    void tellsWhatIsEncryptedAndWhatIsAPart() throws IOException {
        List<String> encrypted = List.of("o.rar = encrypted");
        assertEquals(
                encrypted,
                expand(RarFiles.five()
                        .file("a.txt", "1")
                        .encrypted("b.txt", bytes("2"))
                        .end()));
        assertEquals(
                encrypted,
                expand(RarFiles.four(0)
                        .file("a.txt", "1")
                        .encrypted("b.txt", bytes("2"))
                        .end()));
        assertEquals(encrypted, expand(RarFiles.four(0x80).end()));
        List<String> part = List.of("o.rar = archive_part");
        assertEquals(part, expand(RarFiles.volumeOfFive().file("a.txt", "1").end()));
        assertEquals(part, expand(RarFiles.four(1).file("a.txt", "1").end()));
    }

    @Test
    void givesWhatStandsBeforeTheDamage() throws IOException {
        byte[] whole = RarFiles.five()
                .file("a.txt", "1")
                .file("b.txt", "2".repeat(500))
                .end();
        assertEquals(List.of("o.rar = damaged", "o.rar!/a.txt = 1"), expand(Arrays.copyOf(whole, whole.length - 300)));
        for (RarFiles archive : List.of(RarFiles.five(), RarFiles.four(0))) {
            byte[] wrong = archive.file("a.txt", "1")
                    .file("b.txt", "2".repeat(500))
                    .file("c.txt", "3")
                    .end();
            wrong[wrong.length - 200] = '3';
            assertEquals(List.of("o.rar!/a.txt = 1", "o.rar!/b.txt = damaged", "o.rar!/c.txt = 3"), expand(wrong));
        }
        assertEquals(List.of("o.rar = damaged"), expand(bytes("Rar!\u001A\u0007\u0000rubbish")));
    }
}
