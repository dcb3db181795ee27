package vn.chitieu.read.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.read.DocumentReader;
import vn.chitieu.read.plain.TextReader;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;
import vn.chitieu.source.MediaTypes;
import vn.chitieu.source.SourceFile;
import vn.chitieu.source.TextEncoding;

/**
 * Reads HTML, also that of Word's "save as web page" under a {@code .doc} name. The charset is that of the byte order mark,
 * else of the file's own declaration, else what the bytes say.
 */
public final class HtmlReader implements DocumentReader {

    /** Creates a reader. */
    public HtmlReader() {}

    @Override
    public Set<String> mediaTypes() {
        return Set.of(MediaTypes.HTML, "application/xhtml+xml");
    }

    @Override
    public RawDocument read(SourceFile file) throws InputException {
        Document document = parse(file);
        // What stands around the text on a web page is not the document's.
        document.select("header, footer, aside, [role=navigation], [role=banner], [role=contentinfo]")
                .removeIf(element -> element.closest("article, main") == null
                        && element.text().length() < 2000);
        Element body = document.body();
        List<RawBlock> blocks = HtmlBlocks.of(body);
        if (blocks.isEmpty()) {
            throw new InputException(FailureReason.NO_TEXT, "no text in the body");
        }
        return new RawDocument(blocks, null, 0, encodingLabel(document));
    }

    private static Document parse(SourceFile file) throws InputException {
        TextEncoding encoding = TextReader.encodingOf(file);
        if (encoding.bomLength() > 0 || !encoding.label().startsWith("windows")) {
            // Valid UTF-8 is UTF-8, whatever an old page says of itself.
            return Jsoup.parse(encoding.decode(file.bytes()));
        }
        try {
            String declared = encoding.label().equals("windows-1258") ? "windows-1258" : null;
            return Jsoup.parse(new ByteArrayInputStream(file.bytes()), declared, "");
        } catch (IOException e) {
            throw new InputException(FailureReason.DAMAGED, e);
        }
    }

    private static String encodingLabel(Document document) {
        String charset = document.charset().name();
        return charset.startsWith("windows") ? charset : "unicode";
    }
}
