package vn.chitieu.source;

/** The media types that this program tells apart by itself; all others are Tika's. */
public final class MediaTypes {
    /** Plain text. */
    public static final String TEXT = "text/plain";
    /** Markdown. */
    public static final String MARKDOWN = "text/markdown";
    /** HTML. */
    public static final String HTML = "text/html";
    /** PDF. */
    public static final String PDF = "application/pdf";
    /** Rich Text Format. */
    public static final String RTF = "application/rtf";
    /** Word 6.0 to 2003. */
    public static final String DOC = "application/msword";
    /** Excel 5.0 to 2003. */
    public static final String XLS = "application/vnd.ms-excel";
    /** PowerPoint 97-2003. */
    public static final String PPT = "application/vnd.ms-powerpoint";
    /** Word. */
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    /** Excel. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** Excel, sheets in binary parts. */
    public static final String XLSB = "application/vnd.ms-excel.sheet.binary.macroenabled.12";
    /** PowerPoint. */
    public static final String PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    /** Archive. */
    public static final String ZIP = "application/zip";
    /** Pictures, each a page. */
    public static final String TIFF = "image/tiff";
    /** A mail. */
    public static final String MAIL = "message/rfc822";
    /** A mail saved by Outlook. */
    public static final String OUTLOOK = "application/vnd.ms-outlook";
    /** OpenDocument text. */
    public static final String ODT = "application/vnd.oasis.opendocument.text";
    /** OpenDocument sheets. */
    public static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
    /** OpenDocument presentation. */
    public static final String ODP = "application/vnd.oasis.opendocument.presentation";
    /** Behind an OpenDocument type: one XML instead of a package. */
    public static final String FLAT = "-flat-xml";
    /** A compound file of a kind that is not known. */
    public static final String OLE2 = "application/x-tika-msoffice";
    /** Nothing is known. */
    public static final String UNKNOWN = "application/octet-stream";

    private MediaTypes() {}
}
