package vn.chitieu.orthography;

/** An encoding of Vietnamese in 8-bit codes of which programs believed that they were those of windows-1252. */
public enum LegacyEncoding {
    /** TCVN 5712:1993, VN3 (the fonts "ABC"): small letters have codes of their own, capitals with tones are a font. */
    TCVN3("tcvn3", SingleByteTable.tcvn3()),
    /** VNI for Windows: a letter is followed by a second code that holds its marks. */
    VNI("vni", new VniTable()),
    /** Codes of the Vietnamese Professionals Society. */
    VPS("vps", SingleByteTable.vps()),
    /** RFC 1456. */
    VISCII("viscii", SingleByteTable.viscii());

    private final String label;
    private final CodeTable table;

    LegacyEncoding(String label, CodeTable table) {
        this.label = label;
        this.table = table;
    }

    /** Returns the name that {@code document.source.encoding} carries. */
    public String label() {
        return label;
    }

    /**
     * Returns text in Unicode; what is no code of this encoding stays as it is.
     *
     * @param text text as its format gives it: each code the character of windows-1252
     */
    public Conversion decode(String text) {
        return table.decode(text);
    }
}
