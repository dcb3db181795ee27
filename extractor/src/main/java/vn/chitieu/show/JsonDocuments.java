package vn.chitieu.show;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.chitieu.model.UserException;

/** The documents of a run that has JSON files. */
final class JsonDocuments implements RunDocuments {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path folder;

    /**
     * Creates them.
     *
     * @param folder the run's {@code json} folder
     */
    JsonDocuments(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<ObjectNode> holding(String id) {
        String quoted = '"' + id + '"';
        for (Path file : files()) {
            String content = content(file);
            // Parsing takes ten times as long as looking, and most documents do not hold the record.
            if (content.contains(quoted)) {
                ObjectNode document = parse(file, content);
                if (RunDocuments.find(document, id) != null) {
                    return Optional.of(document);
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public void forEachId(Consumer<String> taker) {
        for (Path file : files()) {
            JsonNode document = parse(file, content(file));
            taker.accept(document.at("/document/id").asText());
            for (Kind kind : KINDS) {
                document.path(kind.list())
                        .forEach(record -> taker.accept(record.path("id").asText()));
            }
        }
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static String content(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static ObjectNode parse(Path file, String content) {
        try {
            if (MAPPER.readTree(content) instanceof ObjectNode document) {
                return document;
            }
        } catch (JacksonException e) {
            throw new UserException(file + " is damaged; run chitieu extract again", e);
        }
        throw new UserException(file + " is damaged; run chitieu extract again");
    }

    private static UserException unreadable(Path path, IOException cause) {
        return new UserException("cannot read " + path + "; check that it is there and may be read", cause);
    }
}
