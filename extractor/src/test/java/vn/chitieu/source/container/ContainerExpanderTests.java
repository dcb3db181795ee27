package vn.chitieu.source.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chitieu.source.InputFile;

final class ContainerExpanderTests {
    private static final ExpansionLimits SMALL = new ExpansionLimits(5, 4000, 1500, 10, 4000, 2);

    @TempDir
    private Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> entries, Charset names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        return zip(entries, StandardCharsets.UTF_8);
    }

    private List<String> expand(String name, byte[] content, ExpansionLimits limits) throws IOException {
        return expand(folder, name, content, limits);
    }

    /** One line an entry: its path, and its content or the reason why there is none. */
    static List<String> expand(Path folder, String name, byte[] content, ExpansionLimits limits) throws IOException {
        Path scratch = Files.createDirectories(folder.resolve("scratch"));
        Path file = Files.write(folder.resolve(name), content);
        InputFile input = new InputFile(file, name);
        List<Expansion> found = ContainerExpander.into(scratch, limits).expand(input);
        List<String> shown = new ArrayList<>();
        for (Expansion expansion : found) {
            String path = expansion.input().path();
            String what = expansion.failure() != null
                    ? expansion.failure().reason().code()
                    : expansion.input().file().equals(file)
                            ? "itself"
                            : Files.readString(expansion.input().file());
            shown.add(path + " = " + what);
        }
        return shown;
    }

    private List<String> expand(String name, byte[] content) throws IOException {
        return expand(name, content, ExpansionLimits.STANDARD);
    }

    @Test
    void givesEntriesInTheOrderOfTheirPaths() throws IOException {
        byte[] inner = zip(Map.of("c.txt", bytes("ba")));
        byte[] outer = zip(Map.of(
                "xã/b.txt",
                bytes("hai"),
                "a.txt",
                bytes("một"),
                "in.zip",
                inner,
                "__MACOSX/x",
                bytes("x"),
                "~$a",
                bytes("x")));
        assertEquals(
                List.of("o.zip!/a.txt = một", "o.zip!/in.zip!/c.txt = ba", "o.zip!/xã/b.txt = hai"),
                expand("o.zip", outer));
    }

    @Test
    void keepsNamesInside() throws IOException {
        byte[] zip = zip(Map.of(
                "../../etc/passwd",
                bytes("1"),
                "C:\\win\\a.txt",
                bytes("2"),
                "/abs\u0007.txt",
                bytes("3"),
                "etc/passwd",
                bytes("4")));
        assertEquals(
                List.of(
                        "o.zip!/abs?.txt = 3",
                        "o.zip!/etc/passwd = 1",
                        "o.zip!/etc/passwd (2) = 4",
                        "o.zip!/win/a.txt = 2"),
                expand("o.zip", zip));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count(), "nothing is written outside the scratch folder");
        }
    }

    @Test
    void readsNamesOfVietnameseWindows() throws IOException {
        byte[] zip = zip(Map.of("Đê\u0300 án.txt", bytes("1")), Charset.forName("windows-1258"));
        assertEquals(List.of("o.zip!/Đề án.txt = 1"), expand("o.zip", zip), "names in windows-1258");
    }

    @Test
    void leavesOfficeDocumentsWhole() throws IOException {
        assertEquals(
                List.of("a.docx = itself"),
                expand(
                        "a.docx",
                        zip(Map.of("[Content_Types].xml", bytes("<Types/>"), "word/document.xml", bytes("x")))));
        assertEquals(List.of("a.odt = itself"), expand("a.odt", zip(Map.of("mimetype", bytes("application/x")))));
        assertEquals(List.of("a.txt = itself"), expand("a.txt", bytes("From: không phải thư")));
    }

    @Test
    void boundsWhatComesOut() throws IOException {
        byte[] large = zip(Map.of("a.txt", bytes("0".repeat(2000)), "b.txt", bytes("1")));
        assertEquals(List.of("o.zip!/a.txt = too_large", "o.zip!/b.txt = 1"), expand("o.zip", large, SMALL));
        byte[] bomb =
                zip(Map.of("a", bytes("0".repeat(1400)), "b", bytes("0".repeat(1400)), "c", bytes("0".repeat(1400))));
        assertEquals("o.zip = too_complex", expand("o.zip", bomb, SMALL).get(0));
        byte[] many = zip(Map.of(
                "a", bytes("1"), "b", bytes("1"), "c", bytes("1"), "d", bytes("1"), "e", bytes("1"), "f", bytes("1")));
        assertEquals(
                List.of("o.zip = too_complex", "o.zip!/a = 1"),
                expand("o.zip", many, SMALL).subList(0, 2));
        byte[] deep = zip(Map.of("1.zip", zip(Map.of("2.zip", zip(Map.of("a", bytes("1")))))));
        assertEquals(List.of("o.zip!/1.zip!/2.zip = too_complex"), expand("o.zip", deep, SMALL));
    }

    @Test
    void tellsEncryptedAndDamagedEntries() throws IOException {
        byte[] zip = zip(Map.of("a.txt", bytes("1")));
        byte[] encrypted = zip.clone();
        // Bit 0 of the flags, in the local header and in the directory.
        encrypted[6] |= 1;
        for (int i = 0; i < zip.length - 10; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                encrypted[i + 8] |= 1;
            }
        }
        assertEquals(List.of("o.zip!/a.txt = encrypted"), expand("o.zip", encrypted));
        byte[] two = zip(Map.of("a.txt", bytes("1"), "b.txt", bytes("2".repeat(500))));
        byte[] cut = Arrays.copyOf(two, 60);
        assertEquals(List.of("o.zip = damaged", "o.zip!/a.txt = 1"), expand("o.zip", cut));
        assertEquals(List.of("o.zip = empty"), expand("o.zip", zip(Map.of())));
    }

    @Test
    void opensTapeArchivesAndSevenZip() throws IOException {
        ByteArrayOutputStream tape = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(tape), "UTF-8")) {
            TarArchiveEntry entry = new TarArchiveEntry("xã/a.txt");
            entry.setSize(1);
            tar.putArchiveEntry(entry);
            tar.write('1');
            tar.closeArchiveEntry();
        }
        assertEquals(List.of("o.tar.gz!/xã/a.txt = 1"), expand("o.tar.gz", tape.toByteArray()));
        assertEquals(List.of("o.tgz!/xã/a.txt = 1"), expand("o.tgz", tape.toByteArray()));
        Path seven = folder.resolve("made.7z");
        try (SevenZOutputFile out = new SevenZOutputFile(seven.toFile())) {
            SevenZArchiveEntry entry = new SevenZArchiveEntry();
            entry.setName("b.txt");
            out.putArchiveEntry(entry);
            out.write(bytes("hai"));
            out.closeArchiveEntry();
        }
        assertEquals(List.of("o.7z!/b.txt = hai"), expand("o.7z", Files.readAllBytes(seven)));
    }

    @Test
    void opensMails() throws IOException {
        String mail = "From: a@xa.example\r\nSubject: =?UTF-8?B?R+G7rWk=?=\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\nContent-Type: text/plain; charset=UTF-8\r\n"
                + "Content-Transfer-Encoding: 8bit\r\n\r\nKính gửi\r\n--B\r\n"
                + "Content-Type: application/octet-stream; name=\"=?UTF-8?B?a+G6vyBob+G6oWNoLnR4dA==?=\"\r\n"
                + "Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment\r\n\r\nbeG7mXQ=\r\n--B\r\n"
                + "Content-Type: message/rfc822\r\n\r\nFrom: b@xa.example\r\nContent-Type: text/plain\r\n\r\nhai\r\n--B--\r\n";
        List<String> found = expand("m.eml", bytes(mail));
        assertEquals("m.eml = itself", found.get(0), "the mail says something itself");
        assertEquals("m.eml!/kế hoạch.txt = một", found.get(1));
        assertTrue(found.get(2).startsWith("m.eml!/part-3.eml = From: b@xa.example"), found.toString());
        assertEquals(3, found.size());
    }

    @Test
    void opensMailsOfOutlook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            DirectoryEntry root = files.getRoot();
            put(root, "__properties_version1.0", new byte[32]);
            put(root, "__substg1.0_1000001F", "Kính gửi".getBytes(StandardCharsets.UTF_16LE));
            DirectoryEntry attachment = root.createDirectory("__attach_version1.0_#00000000");
            put(attachment, "__properties_version1.0", new byte[8]);
            put(attachment, "__substg1.0_3707001F", "kế hoạch.txt".getBytes(StandardCharsets.UTF_16LE));
            put(attachment, "__substg1.0_37010102", bytes("một"));
            files.writeFilesystem(out);
        }
        assertEquals(List.of("m.msg = itself", "m.msg!/kế hoạch.txt = một"), expand("m.msg", out.toByteArray()));
    }

    private static void put(DirectoryEntry folder, String name, byte[] content) throws IOException {
        folder.createDocument(name, new ByteArrayInputStream(content));
    }

    @Test
    void neverTouchesFilesOfTheUser() throws IOException {
        byte[] zip = zip(Map.of("a.txt", bytes("1")));
        expand("o.zip", zip);
        assertEquals(zip.length, Files.size(folder.resolve("o.zip")));
    }
}
