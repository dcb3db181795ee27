package vn.chitieu.read.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.read.office.OfficeXml;

/** The looks of the cells of a workbook (ECMA-376 part 1, 18.8). */
final class XlsxStyles {
    private static final int MAX_LOOKS = 70_000;

    private final Map<Integer, String> patterns = new HashMap<>();
    private final List<RunStyle> fonts = new ArrayList<>();
    private final List<Boolean> borders = new ArrayList<>();
    private final List<CellLook> looks = new ArrayList<>();

    private static final CellLook PLAIN = CellLook.of(RunStyle.PLAIN, false, Alignment.LEFT, 0, null);

    private XlsxStyles() {}

    /** Returns the styles of a workbook that has none. */
    static XlsxStyles none() {
        return new XlsxStyles();
    }

    /** Reads {@code styles.xml}. */
    static XlsxStyles parse(XMLStreamReader xml) throws XMLStreamException {
        XlsxStyles styles = new XlsxStyles();
        OfficeXml.nextChild(xml);
        while (OfficeXml.nextChild(xml)) {
            String list = xml.getLocalName();
            switch (list) {
                case "numFmts", "fonts", "borders", "cellXfs" -> {
                    while (OfficeXml.nextChild(xml)) {
                        styles.read(list, xml);
                    }
                }
                default -> OfficeXml.skip(xml);
            }
        }
        return styles;
    }

    private void read(String list, XMLStreamReader xml) throws XMLStreamException {
        switch (list) {
            case "numFmts" -> {
                String code = OfficeXml.attribute(xml, "formatCode");
                if (code != null) {
                    patterns.put(OfficeXml.number(OfficeXml.attribute(xml, "numFmtId"), -1), code);
                }
                OfficeXml.skip(xml);
            }
            case "fonts" -> fonts.add(font(xml));
            case "borders" -> borders.add(isRuled(xml));
            default -> readLook(xml);
        }
    }

    private void readLook(XMLStreamReader xml) throws XMLStreamException {
        int format = OfficeXml.number(OfficeXml.attribute(xml, "numFmtId"), 0);
        int font = OfficeXml.number(OfficeXml.attribute(xml, "fontId"), 0);
        int border = OfficeXml.number(OfficeXml.attribute(xml, "borderId"), 0);
        Alignment alignment = Alignment.LEFT;
        while (OfficeXml.nextChild(xml)) {
            if (xml.getLocalName().equals("alignment")) {
                alignment = alignment(OfficeXml.attribute(xml, "horizontal"));
            }
            OfficeXml.skip(xml);
        }
        if (looks.size() < MAX_LOOKS) {
            looks.add(CellLook.of(
                    font >= 0 && font < fonts.size() ? fonts.get(font) : RunStyle.PLAIN,
                    border >= 0 && border < borders.size() && borders.get(border),
                    alignment,
                    format,
                    patterns.get(format)));
        }
    }

    private static Alignment alignment(@Nullable String horizontal) {
        return switch (horizontal == null ? "" : horizontal) {
            case "center", "centerContinuous", "distributed" -> Alignment.CENTER;
            case "right" -> Alignment.RIGHT;
            case "justify" -> Alignment.JUSTIFY;
            default -> Alignment.LEFT;
        };
    }

    private static boolean isRuled(XMLStreamReader xml) throws XMLStreamException {
        boolean ruled = false;
        while (OfficeXml.nextChild(xml)) {
            boolean side =
                    switch (xml.getLocalName()) {
                        case "left", "right", "start", "end" -> true;
                        default -> false;
                    };
            String style = OfficeXml.attribute(xml, "style");
            ruled |= side && style != null && !style.equals("none");
            OfficeXml.skip(xml);
        }
        return ruled;
    }

    /**
     * Reads the children of {@code font} or of a run's {@code rPr}.
     *
     * @return the font
     */
    static RunStyle font(XMLStreamReader xml) throws XMLStreamException {
        boolean bold = false;
        boolean italic = false;
        String name = null;
        float size = 0;
        while (OfficeXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "b" -> bold = OfficeXml.isOn(xml);
                case "i" -> italic = OfficeXml.isOn(xml);
                case "name", "rFont" -> name = OfficeXml.value(xml);
                case "sz" -> {
                    String points = OfficeXml.value(xml);
                    size = points != null && points.matches("\\d{1,3}(\\.\\d{1,3})?") ? Float.parseFloat(points) : 0;
                }
                default -> {}
            }
            OfficeXml.skip(xml);
        }
        return new RunStyle(bold, italic, false, name, size);
    }

    /**
     * Returns a look.
     *
     * @param index number of the look, as a cell gives it, or null
     */
    CellLook look(@Nullable String index) {
        int at = OfficeXml.number(index, 0);
        return at >= 0 && at < looks.size() ? looks.get(at) : PLAIN;
    }
}
