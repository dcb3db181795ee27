package vn.chitieu.orthography;

/** Knows the letters of one encoding. */
interface CodeTable {

    /**
     * Returns text in Unicode.
     *
     * @param text text whose characters stand for codes
     */
    Conversion decode(String text);
}
