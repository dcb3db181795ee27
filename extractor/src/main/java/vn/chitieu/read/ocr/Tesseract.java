package vn.chitieu.read.ocr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chitieu.source.InstalledPrograms;
import vn.chitieu.source.ProgramRun;

/**
 * The {@code tesseract} program. Each page is a process of its own: one that hangs is killed and one that crashes costs its
 * page only. May be used by many threads.
 */
final class Tesseract {
    /**
     * Letters of other languages that the Vietnamese model knows and takes for marked ones: {@code Ñgô}. {@code ø} stays, for it
     * tells a misread {@code g} in a label from an {@code o}.
     */
    private static final String NOT_VIETNAMESE = "ÑñØÇçÄäÖöÜüßÅåÆæËëÏïÎîÛûŒœŠšŽžŁłĆćČčŚśŻżŹźĘęĄąŞşŢţĞğİÐðÞþ";

    /** Names of the program's data for Vietnamese, the better first (measured: {@code docs/decisions}). */
    private static final List<String> LANGUAGES = List.of("vie", "script/Vietnamese", "Vietnamese");
    /** Time for a page at most; the fullest pages take some 10 s on a slow machine. */
    private static final long PAGE_SECONDS = 120;

    private static final long LISTING_SECONDS = 20;
    private static final Pattern ROTATE = Pattern.compile("(?m)^Rotate: (\\d+)");
    private static final Pattern ROTATE_CONFIDENCE = Pattern.compile("(?m)^Orientation confidence: ([\\d.]+)");
    /** Below this the program itself calls its guess of the orientation unsure. */
    private static final float SURE_OF_ORIENTATION = 1.5f;

    private final String program;
    private final String language;
    private final boolean orientation;

    private Tesseract(String program, String language, boolean orientation) {
        this.program = program;
        this.language = language;
        this.orientation = orientation;
    }

    /** Returns the program as installed on this machine, or nothing where it or its data for Vietnamese is missing. */
    static Optional<Tesseract> installed() {
        return Installed.PROGRAM;
    }

    /**
     * Recognises a page.
     *
     * @param page upright page
     * @param resolution its pixels per inch
     * @throws IOException where the program fails on the page or takes too long
     * @throws InterruptedException where this thread is interrupted; the program is killed
     */
    List<RecognisedLine> lines(GrayPicture page, int resolution) throws IOException, InterruptedException {
        return lines(page, resolution, "4");
    }

    /**
     * Recognises text that stands in lines one below the other and nothing else; the rest as in
     * {@link #lines(GrayPicture, int)}.
     */
    List<RecognisedLine> block(GrayPicture picture, int resolution) throws IOException, InterruptedException {
        return lines(picture, resolution, "6");
    }

    private List<RecognisedLine> lines(GrayPicture page, int resolution, String segmentation)
            throws IOException, InterruptedException {
        // White text on black is rare in office documents, and to look for it costs a second recognition of doubtful
        // words.
        List<String> options = List.of(
                "-l",
                language,
                "--psm",
                segmentation,
                "--dpi",
                Integer.toString(resolution),
                "-c",
                "tessedit_do_invert=0",
                "-c",
                "tessedit_char_blacklist=" + NOT_VIETNAMESE,
                "hocr");
        return HocrParser.lines(run(page, options));
    }

    /**
     * Returns by how many quarter turns counter-clockwise the page must be turned to be upright, as far as the program can tell.
     *
     * @throws InterruptedException where this thread is interrupted; the program is killed
     */
    int quarterTurns(GrayPicture page, int resolution) throws InterruptedException {
        if (!orientation) {
            return 0;
        }
        try {
            String found = run(page, List.of("-l", "osd", "--psm", "0", "--dpi", Integer.toString(resolution)));
            Matcher rotate = ROTATE.matcher(found);
            Matcher confidence = ROTATE_CONFIDENCE.matcher(found);
            boolean sure = confidence.find() && Float.parseFloat(confidence.group(1)) >= SURE_OF_ORIENTATION;
            // The program tells the turn clockwise.
            return sure && rotate.find() ? Math.floorMod(-Integer.parseInt(rotate.group(1)) / 90, 4) : 0;
        } catch (IOException e) {
            // It fails on pages with too few characters.
            return 0;
        }
    }

    private String run(GrayPicture page, List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program, "stdin", "stdout"));
        command.addAll(options);
        try (ProgramRun run = start(command)) {
            run.feed(out -> Bitmap.write(page, out));
            return run.output(PAGE_SECONDS);
        }
    }

    private static ProgramRun start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        // Threads of its own slow it down fivefold where several pages are read at once.
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        builder.environment().put("LC_ALL", "C");
        return ProgramRun.start(builder);
    }

    /** Asks once for the program and its languages. */
    private static final class Installed {
        static final Optional<Tesseract> PROGRAM = find();

        private static Optional<Tesseract> find() {
            for (Path file : InstalledPrograms.find("tesseract", "Tesseract-OCR")) {
                String program = file.toString();
                List<String> known = languages(program);
                for (String language : LANGUAGES) {
                    if (known.contains(language)) {
                        return Optional.of(new Tesseract(program, language, known.contains("osd")));
                    }
                }
            }
            return Optional.empty();
        }

        private static List<String> languages(String program) {
            try (ProgramRun run = start(List.of(program, "--list-langs"))) {
                return run.output(LISTING_SECONDS).lines().map(String::strip).toList();
            } catch (IOException e) {
                return List.of();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return List.of();
            }
        }
    }
}
