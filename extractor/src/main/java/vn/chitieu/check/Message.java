package vn.chitieu.check;

/**
 * What a finding tells the auditor, with the numbers in it.
 *
 * @param vietnamese in Vietnamese
 * @param english in English
 */
record Message(String vietnamese, String english) {}
