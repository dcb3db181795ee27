package vn.chitieu.evaluate;

import java.util.SortedMap;

/**
 * How well one kind of record was read. A kind with nothing to find and nothing found scores 1.
 *
 * @param gold number of gold records, without the optional ones that were not found
 * @param precision share of the found records that are in the gold
 * @param recall share of the gold records that were found
 * @param f1 harmonic mean of both
 * @param strict the F1 where only records with every strict field right count as found
 * @param fields share of the found records with a field right, by field; only fields that the gold gives
 */
public record Score(
        int gold, double precision, double recall, double f1, double strict, SortedMap<String, Double> fields) {}
