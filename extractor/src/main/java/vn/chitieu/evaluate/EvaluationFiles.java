package vn.chitieu.evaluate;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.chitieu.model.UserException;

/** Finds and reads the files of an evaluation. */
final class EvaluationFiles {

    private static final String GOLD = ".gold.json";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private EvaluationFiles() {}

    /**
     * Reads the gold annotations of a folder.
     *
     * @return the annotations by the name of their file without {@code .gold.json}, in the order of the files' names
     */
    static SortedMap<String, JsonNode> gold(Path folder) {
        SortedMap<String, JsonNode> annotations = new TreeMap<>(Comparator.comparing(name -> name + GOLD));
        for (Path file : list(folder, GOLD)) {
            JsonNode gold = read(file);
            for (RecordKind kind : RecordKind.values()) {
                JsonNode part = gold.path(kind.jsonName());
                if (kind == RecordKind.DOCUMENT ? !part.isObject() : !part.isArray()) {
                    throw new UserException(file + " has no \"" + kind.jsonName() + "\"; complete the annotations");
                }
            }
            String name = name(file);
            annotations.put(name.substring(0, name.length() - GOLD.length()), gold);
        }
        if (annotations.isEmpty()) {
            throw new UserException(folder + " holds no gold annotations (files named *.gold.json)");
        }
        return annotations;
    }

    /** Lists the documents of a run in the order of their names. */
    static List<Path> documents(Path run) {
        Path json = run.resolve("json");
        return list(Files.isDirectory(json) ? json : run, ".json");
    }

    /** Reads a JSON file. */
    static JsonNode read(Path file) {
        try {
            return MAPPER.readTree(file.toFile());
        } catch (JacksonException e) {
            throw new UserException(file + " is not valid JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UserException("cannot read " + file + "; check that it is there and may be read", e);
        }
    }

    private static List<Path> list(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> name(file).endsWith(ending))
                    .sorted(Comparator.comparing(EvaluationFiles::name))
                    .toList();
        } catch (IOException e) {
            throw new UserException("cannot read the folder " + folder + "; check that it is there and may be read", e);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
