package vn.chitieu.text;

/** A paragraph or a table of the normalised text. */
public sealed interface TextBlock permits Paragraph, Table {

    /** Returns the offset of its first character in the normalised text. */
    int start();

    /** Returns the offset after its last character. */
    int end();
}
