package vn.chitieu.run;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.check.DocumentChecker;
import vn.chitieu.extract.RecordExtractor;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.model.Finding;
import vn.chitieu.model.PlanRecords;
import vn.chitieu.model.Source;
import vn.chitieu.outline.HeaderParser;
import vn.chitieu.outline.HeaderResult;
import vn.chitieu.outline.Outline;
import vn.chitieu.outline.OutlineReader;
import vn.chitieu.read.TimeAllowance;
import vn.chitieu.read.registry.ReaderRegistry;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;
import vn.chitieu.source.SourceFile;
import vn.chitieu.text.CleanText;
import vn.chitieu.text.Paragraph;
import vn.chitieu.text.StoredText;
import vn.chitieu.text.TextBlock;
import vn.chitieu.text.TextCleaner;
import vn.chitieu.text.legacy.LegacyDecoder;

/** Takes one file through all stages. Holds no state between files; may be used by many threads. */
public final class DocumentProcessor {
    /** Some plans run together to one paragraph; none is as long as this, and what is costs memory for each of its numbers. */
    private static final int LONGEST_PARAGRAPH = 1_000_000;

    private final ReaderRegistry readers;
    private final RecordExtractor extractor;
    private final TextCleaner cleaner = TextCleaner.standard();
    private final HeaderParser headers = new HeaderParser();
    private final OutlineReader outlines = OutlineReader.standard();
    private final DocumentChecker checker = DocumentChecker.standard();

    private DocumentProcessor(ReaderRegistry readers, RecordExtractor extractor) {
        this.readers = readers;
        this.extractor = extractor;
    }

    /**
     * Returns a processor.
     *
     * @param readers readers of the formats it is to know
     * @param extractor what makes records, with its rules
     */
    public static DocumentProcessor of(ReaderRegistry readers, RecordExtractor extractor) {
        return new DocumentProcessor(readers, extractor);
    }

    /**
     * Makes the records of a file. The thread may be interrupted: then this ends after the stage it is in.
     *
     * @param file the file
     * @return its records and findings
     * @throws InputException where the file gives no document, with {@code TIMED_OUT} where the thread was interrupted
     */
    public PlanRecords process(SourceFile file) throws InputException {
        return process(file, TimeAllowance.NONE);
    }

    /**
     * Makes the records of a file under a time limit.
     *
     * @param file the file
     * @param allowance gives more time to a document that needs it
     * @return its records and findings
     * @throws InputException as {@link #process(SourceFile)} does
     */
    PlanRecords process(SourceFile file, TimeAllowance allowance) throws InputException {
        RawDocument raw = LegacyDecoder.decode(readers.read(file, allowance));
        goOn();
        CleanText clean = cleaner.clean(raw);
        if (clean.text().isBlank()) {
            throw new InputException(FailureReason.NO_TEXT, "no characters but white space");
        }
        for (TextBlock block : clean.blocks()) {
            if (block instanceof Paragraph && block.end() - block.start() > LONGEST_PARAGRAPH) {
                throw new InputException(
                        FailureReason.TOO_COMPLEX, "a paragraph of " + (block.end() - block.start()) + " characters");
            }
        }
        goOn();
        Source source = new Source(
                file.path(), file.sha256(), file.mediaType(), raw.pageCount(), raw.ocrPages(), raw.encoding());
        HeaderResult header = headers.parse(clean);
        goOn();
        Outline outline = outlines.read(clean, header.header(), header.zones());
        goOn();
        PlanRecords records = extractor.extract(outline, source);
        goOn();
        return completed(records, checker.check(outline, records, raw.notes()), StoredText.of(raw));
    }

    private static PlanRecords completed(PlanRecords records, List<Finding> findings, String storedText) {
        List<Finding> all = new ArrayList<>(records.findings());
        all.addAll(findings);
        return new PlanRecords(
                records.document(),
                records.sections(),
                records.targets(),
                records.budgets(),
                records.assignments(),
                records.numerals(),
                List.copyOf(all),
                records.text(),
                storedText);
    }

    private static void goOn() throws InputException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InputException(FailureReason.TIMED_OUT, "interrupted");
        }
    }
}
