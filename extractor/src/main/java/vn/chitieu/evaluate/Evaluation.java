package vn.chitieu.evaluate;

import java.util.List;
import java.util.Map;

/**
 * What comparing a run with gold annotations gave.
 *
 * @param documents number of documents that were compared
 * @param notRun gold annotations whose document the run does not have, in order
 * @param total the score of each kind over all documents, in the order of the kinds; empty where no document was compared
 * @param byDocument the scores of each document by its file name, in the order of the run's files
 * @param unclassified number of numerals that the run does not understand, in the compared documents
 * @param numerals number of all their numerals
 * @param differences what was missed, extra or wrong, document by document
 */
public record Evaluation(
        int documents,
        List<String> notRun,
        Map<RecordKind, Score> total,
        Map<String, Map<RecordKind, Score>> byDocument,
        int unclassified,
        int numerals,
        List<Difference> differences) {}
