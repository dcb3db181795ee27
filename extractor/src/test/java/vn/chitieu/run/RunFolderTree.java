package vn.chitieu.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Looks at what a run wrote. */
final class RunFolderTree {

    private RunFolderTree() {}

    /** Returns every file below a folder, by its path, as text. */
    static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return contents;
    }

    /** Returns a column of a table. */
    static List<String> column(Path table, String name) throws IOException {
        List<String> values = new ArrayList<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(table, StandardCharsets.UTF_8, format)) {
            for (CSVRecord row : parser) {
                values.add(row.get(name));
            }
        }
        return values;
    }

    /** Returns the code of each failure by path. */
    static Map<String, String> failures(Path folder) throws IOException {
        List<String> paths = column(folder.resolve("failures.csv"), "path");
        List<String> codes = column(folder.resolve("failures.csv"), "code");
        Map<String, String> failures = new LinkedHashMap<>();
        for (int i = 0; i < paths.size(); i++) {
            failures.put(paths.get(i), codes.get(i));
        }
        return failures;
    }
}
