package vn.chitieu.read;

import java.util.Set;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.source.InputException;
import vn.chitieu.source.SourceFile;

/** Reads files of one family of formats. Readers hold no state and may be used by many threads. */
public interface DocumentReader {

    /** Returns the media types that this reader reads. */
    Set<String> mediaTypes();

    /**
     * Reads a file.
     *
     * @param file a file of one of {@link #mediaTypes()}
     * @return its content in reading order
     * @throws InputException where the file gives no document: damaged, encrypted, empty, beyond a limit
     */
    RawDocument read(SourceFile file) throws InputException;

    /**
     * Reads a file under a time limit; readers that may need long ask for more time.
     *
     * @param file a file of one of {@link #mediaTypes()}
     * @param allowance gives more time
     * @return its content in reading order
     * @throws InputException as {@link #read(SourceFile)} does
     */
    default RawDocument read(SourceFile file, TimeAllowance allowance) throws InputException {
        return read(file);
    }
}
