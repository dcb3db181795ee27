package vn.chitieu.source.container;

import java.io.IOException;
import java.io.InputStream;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/** Takes the entries of a container one by one, in whatever order it holds them. */
interface EntrySink {

    /**
     * Takes an entry.
     *
     * @param name what the entry calls itself
     * @param content its bytes; not closed
     * @throws InputException where the container has passed a limit: nothing more is to be taken from it
     * @throws IOException where the container cannot be read any further
     */
    void entry(String name, InputStream content) throws InputException, IOException;

    /**
     * Takes an entry that cannot be read.
     *
     * @param name what the entry calls itself
     * @param reason why
     * @param detail what was found, for the log
     */
    void lost(String name, FailureReason reason, String detail) throws InputException;

    /**
     * Counts bytes that no entry took, but that had to be unpacked to get at the next.
     *
     * @param count how many
     * @throws InputException where the container has passed a limit
     */
    void passed(int count) throws InputException;
}
