package vn.chitieu.read.markdown;

import java.util.List;
import java.util.Set;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.layout.RawTable;
import vn.chitieu.layout.RawText;
import vn.chitieu.read.DocumentReader;
import vn.chitieu.read.crawl.CrawledTable;
import vn.chitieu.read.plain.TextReader;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;
import vn.chitieu.source.MediaTypes;
import vn.chitieu.source.SourceFile;
import vn.chitieu.source.TextEncoding;

/**
 * Reads Markdown as it is found: plans that a crawler or a recogniser of characters wrote down.
 *
 * <p>It goes line by line and does not use a parser of CommonMark. By that standard {@code 3.} at the head of a paragraph is
 * renumbered, {@code -------} under the name of an office makes it a heading, {@code **ỦY BAN **} is not bold, four blanks
 * make code, and the tables of legal portals ({@link CrawledTable}) are no tables; in plans these are the rule and
 * well-formed Markdown the exception. Labels and bullets of lists stay in the text, as they were printed.
 *
 * <p>A block of lines between blank lines is a paragraph where the file's lines are wrapped, else each line is one.
 */
public final class MarkdownReader implements DocumentReader {
    /** Creates a reader. */
    public MarkdownReader() {}

    @Override
    public Set<String> mediaTypes() {
        return Set.of(MediaTypes.MARKDOWN);
    }

    @Override
    public RawDocument read(SourceFile file) throws InputException {
        TextEncoding encoding = TextReader.encodingOf(file);
        List<String> lines = encoding.decode(file.bytes()).lines().toList();
        List<RawBlock> blocks = new MarkdownParser(lines).parse();
        boolean empty = blocks.stream()
                .noneMatch(block -> block instanceof RawTable
                        || block instanceof RawText text && !text.runs().isEmpty());
        if (empty) {
            throw new InputException(FailureReason.EMPTY, "nothing but blanks and markup");
        }
        return new RawDocument(blocks, null, 0, encoding.label());
    }
}
