package vn.chitieu.outline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.model.LegalBasis;
import vn.chitieu.model.Signer;
import vn.chitieu.text.CleanText;
import vn.chitieu.text.Span;

/**
 * Reads the front and back matter of a document as Nghị định 30/2020/NĐ-CP, Phụ lục I lays it out: letterhead, type and
 * title, basis block, recipients and signature. It holds where parts are lost or run together.
 */
public final class HeaderParser {
    private final TypeLineFinder typeLines = TypeLineFinder.standard();

    /** The sentence that announces the plan: {@code UBND xã ... ban hành Kế hoạch ... như sau}. */
    private static final Pattern LEAD_IN = Pattern.compile(
            "(?<=[;,.:)\\n\"”]\\s{0,3}|^)(?:chu\\s+tich\\s+)?(?:uy\\s+ban\\s+nhan\\s+dan|uy\\s+ban\\s+nhan|ubnd|hoi\\s+dong\\s+nhan\\s+dan|hdnd|ban\\s+chi\\s+dao|phong\\s|so\\s(?!:|\\d)|van\\s+phong|dang\\s+uy|ban\\s+thuong\\s+vu)[^;\\n]{0,160}?\\b(?:ban\\s+hanh|xay\\s+dung|trien\\s+khai|lap|yeu\\s+cau|bao\\s+cao|thong\\s+bao|quyet\\s+dinh|de\\s+ra|to\\s+chuc)\\b");

    private static final Pattern ANNOUNCED = Pattern.compile(
            "\\b(?:ban\\s+hanh|xay\\s+dung|lap|trien\\s+khai)\\s+(ke\\s+hoach|de\\s+an|phuong\\s+an|chuong\\s+trinh|bao\\s+cao)\\b");
    private static final Pattern CLOSING = Pattern.compile(
            "tren\\s+day\\s+la\\s+(?:noi\\s+dung\\s+)?(ke\\s+hoach|de\\s+an|bao\\s+cao|phuong\\s+an|chuong\\s+trinh)\\b");
    private static final Pattern BASIS_SECTION = Pattern.compile(
            ".{0,12}(?:can\\s+cu|co\\s+so)\\s+(?:phap\\s+ly|xay\\s+dung|lap|de\\s+xay|ban\\s+hanh).{0,80}|[^a-z]{0,4}[ivx1a]{1,3}\\s?[.)]\\s+(?:cac\\s+)?can\\s+cu.{0,40}");

    /**
     * Reads a document.
     *
     * @param clean the normalised text
     * @return header fields, zone of each block, and where the body begins and ends
     */
    public HeaderResult parse(CleanText clean) {
        HeaderText text = HeaderText.of(clean);
        TypeLineFinder.TypeLine typeLine = typeLines.find(text);
        Landmarks marks = landmarks(text, typeLine);
        Letterhead letterhead = Letterhead.read(text, marks.letterheadEnd());
        BackMatter back = backMatter(text, marks);
        int leadIn = leadIn(text, marks);
        String type = type(text, marks, letterhead, leadIn);
        Span title = title(text, marks, letterhead, type);
        IssuerResolver.Found issuer = new IssuerResolver(text, letterhead, marks).resolve();
        VietnameseDate date = letterhead.date();
        String iso = date == null ? null : date.iso();
        String foldedTitle = title == null ? null : text.folded().substring(title.start(), title.end());
        String announced = text.folded().substring(leadIn, marks.bodyStart());
        String printedTitle = title == null ? null : oneLine(text, title);
        Map<String, Span> spans = new LinkedHashMap<>();
        DocumentNumber number = letterhead.number();
        if (number != null && number.number() != null) {
            spans.put(
                    "number",
                    new Span(number.start(), number.start() + number.number().length()));
        }
        if (date != null && iso != null) {
            spans.put("date", new Span(date.start(), date.end()));
        }
        if (title != null) {
            spans.put("title", title);
        }
        if (issuer.span() != null) {
            spans.put("issuer", issuer.span());
        }
        if (back.signerSpan() != null) {
            spans.put("signer", back.signerSpan());
        }
        String program = ProgramClassifier.classify(printedTitle == null ? "" : printedTitle);
        DocumentHeader header = new DocumentHeader(
                type,
                number == null ? null : number.number(),
                number == null ? null : number.symbol(),
                issuer.issuer(),
                letterhead.place(),
                iso,
                printedTitle,
                program.equals("other") && title == null ? ProgramClassifier.classify(announced) : program,
                PeriodFinder.find(foldedTitle, announced, text.folded().substring(marks.bodyStart()), iso),
                bases(text, marks, leadIn),
                back.signer(),
                back.recipients(),
                spans);
        Span recipients = back.recipientsSpan();
        Span signature = back.signatureSpan();
        int bodyEnd = Math.min(
                recipients == null ? text.text().length() : recipients.start(),
                signature == null ? text.text().length() : signature.start());
        return new HeaderResult(header, ZoneMarker.mark(clean, text, marks, back), marks.bodyStart(), bodyEnd);
    }

    private static Landmarks landmarks(HeaderText text, TypeLineFinder.@Nullable TypeLine typeLine) {
        int from = typeLine == null
                ? FrontMatter.endOfLetterhead(text)
                : typeLine.span().end();
        boolean letter = typeLine == null && FrontMatter.isLetter(text);
        Span title = letter ? null : TitleFinder.find(text, from);
        int basisStart = title == null ? from : title.end();
        int letterheadEnd = typeLine != null ? typeLine.span().start() : title == null ? from : title.start();
        return new Landmarks(
                typeLine == null ? null : typeLine.span(),
                typeLine == null ? null : typeLine.code(),
                letterheadEnd,
                title,
                basisStart,
                SectionStart.find(text, basisStart));
    }

    private static BackMatter backMatter(HeaderText text, Landmarks marks) {
        RecipientParser.Recipients recipients = RecipientParser.find(text, marks.bodyStart());
        SignatureParser parser = new SignatureParser(text);
        SignatureParser.Signature signature = recipients == null
                ? parser.find(marks.bodyStart(), false)
                : parser.find(
                        FrontMatter.beforeRecipients(text, recipients.span().start()), true);
        return new BackMatter(
                recipients == null ? List.of() : recipients.lines(),
                recipients == null ? null : recipients.span(),
                signature == null ? new Signer(null, null, null) : signature.signer(),
                signature == null ? null : signature.name(),
                signature == null ? null : signature.span());
    }

    /** Returns where the sentence that announces the plan begins, or where the body begins. */
    private static int leadIn(HeaderText text, Landmarks marks) {
        Matcher matcher = LEAD_IN.matcher(text.folded())
                .region(marks.basisStart(), marks.bodyStart())
                .useTransparentBounds(true);
        int last = marks.bodyStart();
        while (matcher.find()) {
            if (Character.isUpperCase(text.text().charAt(matcher.start()))) {
                last = matcher.start();
            }
        }
        return last;
    }

    private static String type(HeaderText text, Landmarks marks, Letterhead letterhead, int leadIn) {
        if (marks.typeCode() != null) {
            return marks.typeCode();
        }
        DocumentTypes types = DocumentTypes.standard();
        DocumentNumber number = letterhead.number();
        if (number != null && number.symbol() != null) {
            String bySymbol = types.codeOfSymbol(number.symbol());
            return bySymbol == null ? "cong_van" : bySymbol;
        }
        String opening = marks.title() == null ? null : FrontMatter.leadingType(text, marks.title());
        if (opening != null) {
            return opening;
        }
        Matcher announced = ANNOUNCED.matcher(text.folded()).region(leadIn, marks.bodyStart());
        Matcher closing = CLOSING.matcher(text.folded())
                .region(marks.bodyStart(), text.text().length());
        String word = announced.find() ? announced.group(1) : closing.find() ? closing.group(1) : "";
        String code = types.codeOf(word);
        return code == null ? DocumentTypes.OTHER : code;
    }

    private static @Nullable Span title(HeaderText text, Landmarks marks, Letterhead letterhead, String type) {
        if (letterhead.subject() != null && (type.equals("cong_van") || marks.typeLine() == null)) {
            return letterhead.subject();
        }
        Span title = marks.title();
        return title == null || marks.typeLine() != null ? title : FrontMatter.withoutType(text, title);
    }

    private static List<LegalBasis> bases(HeaderText text, Landmarks marks, int leadIn) {
        CitationParser parser = new CitationParser(text);
        List<LegalBasis> bases = parser.parse(marks.basisStart(), leadIn);
        int first = text.lineAfter(marks.bodyStart());
        if (bases.isEmpty()
                && first < text.lines().size()
                && BASIS_SECTION
                        .matcher(text.foldedSlice(text.lines().get(first)))
                        .matches()) {
            int next = first + 1;
            while (next < text.lines().size()
                    && !SectionStart.isLabel(text.foldedSlice(text.lines().get(next)))) {
                next++;
            }
            return parser.parse(
                    text.lines().get(first).end(), text.lines().get(next - 1).end());
        }
        return bases;
    }

    private static String oneLine(HeaderText text, Span span) {
        return text.text()
                .substring(span.start(), span.end())
                .replaceAll("[\\s|]+", " ")
                .strip();
    }
}
