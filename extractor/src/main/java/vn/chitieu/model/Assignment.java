package vn.chitieu.model;

import org.jspecify.annotations.Nullable;

/**
 * One unit, role and task: section 6 of the contract.
 *
 * @param id stable id
 * @param section id of the innermost section, or null
 * @param unit the unit as written
 * @param unitCode code of the kind of unit
 * @param role {@code lead}, {@code coordinate}, {@code responsible} or {@code requested}
 * @param task what it is to do, as written
 * @param project component code or codes joined by {@code ;}, or null
 * @param deadline ISO date, maybe cut, or null
 * @param recurrence {@code monthly}, {@code quarterly}, {@code biannual}, {@code annual} or null
 * @param evidence where the unit's name stands
 * @param rule id of the rule that made it
 * @param confidence 0..1
 */
public record Assignment(
        String id,
        @Nullable String section,
        String unit,
        String unitCode,
        String role,
        String task,
        @Nullable String project,
        @Nullable String deadline,
        @Nullable String recurrence,
        Evidence evidence,
        String rule,
        double confidence) {}
