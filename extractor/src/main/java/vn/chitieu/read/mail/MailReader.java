package vn.chitieu.read.mail;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.read.DocumentReader;
import vn.chitieu.read.html.HtmlReader;
import vn.chitieu.read.plain.TextReader;
import vn.chitieu.source.InputException;
import vn.chitieu.source.MediaTypes;
import vn.chitieu.source.SourceFile;
import vn.chitieu.source.container.MailBody;

/** Reads what a mail itself says; its attachments are inputs of their own. */
public final class MailReader implements DocumentReader {
    private final HtmlReader html = new HtmlReader();
    private final TextReader text = new TextReader();

    /** Creates a reader. */
    public MailReader() {}

    @Override
    public Set<String> mediaTypes() {
        return Set.of(MediaTypes.MAIL, MediaTypes.OUTLOOK);
    }

    @Override
    public RawDocument read(SourceFile file) throws InputException {
        MailBody body = MailBody.of(file);
        byte[] bytes = body.text().getBytes(StandardCharsets.UTF_8);
        String type = body.html() ? MediaTypes.HTML : MediaTypes.TEXT;
        return (body.html() ? html : text).read(new SourceFile(file.path(), file.sha256(), type, bytes));
    }
}
