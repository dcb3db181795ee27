package vn.chitieu.text;

/**
 * A repair of damage, such as a slip of character recognition.
 *
 * @param start offset of the repaired words in the normalised text
 * @param end offset after them
 * @param before the words as the source gives them
 * @param after the words as they stand now
 * @param rule id of the lexicon entry or rule that proves the repair
 */
public record Repair(int start, int end, String before, String after, String rule) {}
