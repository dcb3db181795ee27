package vn.chitieu.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import vn.chitieu.model.UserException;

/**
 * Lets a run's folder appear at once: the run writes into a hidden folder beside it, which takes the folder's name when all is
 * written. A run that is broken off leaves only the hidden folder, which the next run removes.
 */
final class RunFolder {

    private static final String LOCK = ".lock";

    private final Path target;
    private final Path work;
    private final FileChannel lockFile;
    private boolean open = true;

    private RunFolder(Path target, Path work, FileChannel lockFile) {
        this.target = target;
        this.work = work;
        this.lockFile = lockFile;
    }

    /**
     * Begins a run.
     *
     * @param folder where the dataset is to stand
     * @throws UserException where something stands there that is not a run of ours, or another run is writing there
     * @throws IOException where the disk refuses
     */
    static RunFolder begin(Path folder) throws IOException {
        Path target = Files.exists(folder)
                ? folder.toRealPath()
                : folder.toAbsolutePath().normalize();
        Path parent = target.getParent();
        Path name = target.getFileName();
        if (parent == null || name == null) {
            throw new UserException("cannot write a dataset to " + folder + " itself; name a folder in it");
        }
        OwnRun.requireFree(target);
        Files.createDirectories(parent);
        Path work = parent.resolve("." + name + ".chitieu-unfinished");
        if (Files.exists(work, LinkOption.NOFOLLOW_LINKS)) {
            removeLeftOver(work, folder);
        }
        Files.createDirectory(work);
        FileChannel lockFile =
                FileChannel.open(work.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        if (lock(lockFile) == null) {
            lockFile.close();
            throw busy(folder);
        }
        return new RunFolder(target, work, lockFile);
    }

    /** Returns the path of a file or folder of the unfinished run. */
    Path resolve(String name) {
        return work.resolve(name);
    }

    /** Gives the folder its name, in place of an older run; afterwards the run is over. */
    void publish() throws IOException {
        OwnRun.requireFree(target);
        open = false;
        lockFile.close();
        Files.delete(work.resolve(LOCK));
        if (!Files.exists(target)) {
            Files.move(work, target);
            return;
        }
        Path older = work.resolveSibling(work.getFileName() + "-older");
        FileTree.delete(older);
        Files.move(target, older);
        try {
            Files.move(work, target);
        } catch (IOException e) {
            Files.move(older, target);
            throw e;
        }
        FileTree.delete(older);
    }

    /** Removes what was written, unless the run is over. */
    void discard() throws IOException {
        if (open) {
            open = false;
            lockFile.close();
            FileTree.delete(work);
        }
    }

    private static void removeLeftOver(Path work, Path folder) throws IOException {
        Path lockPath = work.resolve(LOCK);
        if (Files.isRegularFile(lockPath, LinkOption.NOFOLLOW_LINKS)) {
            try (FileChannel channel = FileChannel.open(lockPath, StandardOpenOption.WRITE)) {
                if (lock(channel) == null) {
                    throw busy(folder);
                }
            }
        }
        FileTree.delete(work);
    }

    @Nullable
    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static UserException busy(Path folder) {
        return new UserException("another run is writing to " + folder + "; wait for it or choose another folder");
    }
}
