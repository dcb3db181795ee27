package vn.chitieu.source.container;

import org.jspecify.annotations.Nullable;
import vn.chitieu.source.InputException;
import vn.chitieu.source.InputFile;

/**
 * What one entry of a container came to: a file that can be read, or the reason why not.
 *
 * @param input the file, with the path that the outputs show: {@code archive.zip!/entry}. Where there is a reason, its file is that
 *     of the container
 * @param failure why the entry cannot be read, or null
 */
public record Expansion(InputFile input, @Nullable InputException failure) {

    /**
     * Returns an input that is what it is.
     *
     * @param input the input
     */
    public static Expansion of(InputFile input) {
        return new Expansion(input, null);
    }
}
