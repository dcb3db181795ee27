package vn.chitieu.read.ocr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.layout.RawTable;
import vn.chitieu.layout.RawText;
import vn.chitieu.read.page.textlayer.TextLayer;
import vn.chitieu.read.pdf.PdfFile;
import vn.chitieu.read.registry.ReaderRegistry;
import vn.chitieu.source.InputException;
import vn.chitieu.source.InputFile;
import vn.chitieu.source.SourceFile;
import vn.chitieu.source.SourceLoader;

/**
 * A plan whose pages are pictures, with the text that they show.
 *
 * @param file image-only PDF
 * @param pages the same pictures as files, in order
 * @param text lines of its text
 */
record ScannedPlan(SourceFile file, List<Path> pages, List<String> text) {
    private static final int DOTS_PER_INCH = 300;

    /**
     * Takes a PDF: one with a text layer is drawn at 300 pixels per inch as a scanner would give it; of one that is a scan,
     * {@code NAME.ANYTHING.pdf}, the text is looked for beside it, {@code NAME.txt}.
     *
     * @param pdf the PDF
     * @param folder takes the pictures of the pages
     */
    static ScannedPlan of(Path pdf, Path folder) throws IOException, InputException {
        String name = pdf.getFileName().toString();
        SourceFile source = SourceLoader.create().load(new InputFile(pdf, name));
        Path text = pdf.resolveSibling(name.replaceAll("\\..*", "") + ".txt");
        boolean scanned = isScan(source);
        if (scanned && !Files.exists(text)) {
            throw new IOException(name + " is a scan and " + text.getFileName() + " is not beside it");
        }
        List<String> known = scanned
                ? Files.readAllLines(text)
                : lines(ReaderRegistry.standard().read(source));
        SourceFile scan =
                scanned ? source : SourceLoader.create().of(name, DrawnScan.of(source.bytes(), DOTS_PER_INCH, false));
        List<Path> pages = new ArrayList<>();
        try (PdfFile opened = PdfFile.open(scan.bytes())) {
            for (int number = 1; number <= opened.pageCount(); number++) {
                Path page = folder.resolve(name + "-" + number + ".png");
                ImageIO.write(opened.draw(number, DOTS_PER_INCH / 72f), "png", page.toFile());
                pages.add(page);
            }
        }
        return new ScannedPlan(
                scan, pages, known.stream().filter(line -> !line.isBlank()).toList());
    }

    /** Returns the texts of a document, those in tables cell by cell. */
    static List<String> lines(RawDocument document) {
        List<String> lines = new ArrayList<>();
        for (RawBlock block : document.blocks()) {
            if (block instanceof RawText text) {
                lines.add(text.text());
            } else if (block instanceof RawTable table) {
                table.cells().forEach(cell -> cell.content().forEach(text -> lines.add(text.text())));
            }
        }
        return lines;
    }

    private static boolean isScan(SourceFile source) throws InputException {
        try (PdfFile pdf = PdfFile.open(source.bytes())) {
            return TextLayer.of(pdf.scan(1)) == TextLayer.ABSENT;
        }
    }
}
