package vn.chitieu.source.container;

import com.github.junrar.Archive;
import com.github.junrar.exception.RarException;
import com.github.junrar.exception.UnsupportedRarEncryptedException;
import com.github.junrar.exception.UnsupportedRarV5Exception;
import com.github.junrar.rarfile.FileHeader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/** Reads RAR archives up to version 4; no free library unpacks version 5. */
final class RarEntries {
    private RarEntries() {}

    static void read(Path file, EntrySink sink) throws IOException, InputException {
        try (Archive archive = new Archive(file.toFile())) {
            if (archive.isPasswordProtected()) {
                throw new InputException(FailureReason.ENCRYPTED, "an encrypted archive");
            }
            for (FileHeader header = archive.nextFileHeader(); header != null; header = archive.nextFileHeader()) {
                if (header.isDirectory()) {
                    continue;
                }
                if (header.isEncrypted()) {
                    sink.lost(header.getFileName(), FailureReason.ENCRYPTED, "an encrypted entry");
                    continue;
                }
                try (InputStream content = archive.getInputStream(header)) {
                    sink.entry(header.getFileName(), content);
                }
            }
        } catch (UnsupportedRarEncryptedException e) {
            throw new InputException(FailureReason.ENCRYPTED, e);
        } catch (UnsupportedRarV5Exception e) {
            throw new InputException(FailureReason.ARCHIVE_METHOD, e);
        } catch (RarException e) {
            throw new InputException(FailureReason.DAMAGED, e);
        }
    }
}
