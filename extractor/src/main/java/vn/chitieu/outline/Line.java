package vn.chitieu.outline;

/**
 * A line of a document's front or back matter: a paragraph, or a paragraph of a table cell.
 *
 * @param start offset of its first character in the normalised text
 * @param end offset after its last character
 * @param block index of the block it is or stands in
 * @param cell index of the table cell it stands in, or -1
 * @param emphasised whether it is bold or centred throughout
 */
record Line(int start, int end, int block, int cell, boolean emphasised) {}
