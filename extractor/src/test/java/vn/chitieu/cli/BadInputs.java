package vn.chitieu.cli;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes files that no reader can make a document of. */
final class BadInputs {

    private BadInputs() {}

    /** Returns a picture. */
    static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "gif", bytes);
        return bytes.toByteArray();
    }

    /** Returns the beginning of a file, as a transfer that broke off leaves it. */
    static byte[] cut(Path file, double share) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        return Arrays.copyOf(whole, (int) (whole.length * share));
    }

    /** Returns a PDF that asks for a password. */
    static byte[] lockedPdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** Returns a Word file that asks for a password. */
    static byte[] lockedDocx(Path file) throws IOException, GeneralSecurityException, InvalidFormatException {
        EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
        Encryptor encryptor = info.getEncryptor();
        encryptor.confirmPassword("mật khẩu");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            try (OPCPackage plain = OPCPackage.open(new ByteArrayInputStream(Files.readAllBytes(file)));
                    OutputStream locked = encryptor.getDataStream(container)) {
                plain.save(locked);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    /** Returns ten megabytes of text without a line break. */
    static byte[] endlessLine() {
        byte[] bytes = new byte[10_000_000];
        byte[] words = "giam con 5,5 % nam 2025, ".getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = words[i % words.length];
        }
        return bytes;
    }
}
