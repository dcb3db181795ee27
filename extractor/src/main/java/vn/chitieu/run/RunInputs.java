package vn.chitieu.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.chitieu.model.UserException;
import vn.chitieu.source.InputFile;
import vn.chitieu.source.InputFiles;

/** The files that a run reads. */
final class RunInputs {

    private RunInputs() {}

    /**
     * Finds the files of a request, but those that an earlier run has written.
     *
     * @param request names files and folders to read and the folder to write
     * @return the files in the order in which they are read, at least one
     * @throws UserException where no input exists, or one lies in the output folder
     */
    static List<InputFile> of(RunRequest request) {
        List<Path> given = request.inputs();
        if (given.stream().noneMatch(Files::exists)) {
            throw new UserException("there is no file or folder named " + given.get(0) + "; check its spelling");
        }
        Path out = real(request.out());
        for (Path input : given) {
            if (Files.exists(input) && real(input).startsWith(out)) {
                throw new UserException(
                        input + " lies in the output folder " + request.out() + "; choose another output folder");
            }
        }
        List<InputFile> found = InputFiles.find(given).stream()
                .filter(input -> !real(input.file()).startsWith(out))
                .toList();
        if (found.isEmpty()) {
            throw new UserException("there are no files in " + given.get(0) + "; name the folder that holds the plans");
        }
        return found;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
