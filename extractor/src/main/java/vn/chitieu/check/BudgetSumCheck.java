package vn.chitieu.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.model.Budget;
import vn.chitieu.model.Severity;

/**
 * Adds up the amounts that are part of a total. One total may be divided several times, by source, by kind of capital, by project or
 * by year, so amounts are added up only with those that say the same kind of thing in the same place.
 */
final class BudgetSumCheck implements Check {
    private static final Pattern COMPLETE_LIST =
            Pattern.compile("(?i)(?<!trong đó )(?<!bao )gồm(?: có)?\\s*:|bao gồm\\s*:|cụ thể(?: như sau)?\\s*:");
    private static final Pattern DECIMALS = Pattern.compile("\\d{1,15}(?:\\.\\d{3})*,\\d{1,9}");
    private static final Pattern ASIDE = Pattern.compile("(?iu)trong đó\\b|theo\\b");
    private static final Pattern TOTAL_ROW = Pattern.compile("(?i)^\\W*(?:tổng|cộng)\\b.*");

    /** What the members of one division have in common. */
    private record Division(
            String total,
            String column,
            boolean source,
            boolean capital,
            boolean area,
            @Nullable Integer year) {

        /** What all divisions of one total share that count the same money. */
        String whole() {
            return total + "|" + column + "|" + year;
        }
    }

    @Override
    public void look(CheckedDocument document, Findings findings) {
        Map<String, Budget> byId = new LinkedHashMap<>();
        document.records().budgets().forEach(budget -> byId.put(budget.id(), budget));
        Map<Division, List<Budget>> divisions = new LinkedHashMap<>();
        for (Budget part : byId.values()) {
            Budget total = part.partOf() == null ? null : byId.get(part.partOf());
            if (total != null
                    && !isAside(part)
                    && total.currency().equals(part.currency())
                    && total.kind().equals(part.kind())) {
                divisions
                        .computeIfAbsent(division(total, part), division -> new ArrayList<>())
                        .add(part);
            }
        }
        Set<String> complete = complete(byId, divisions);
        divisions.forEach((division, parts) -> {
            Budget total = complete.contains(division.whole()) ? null : byId.get(division.total());
            if (total != null && parts.size() > 1) {
                compare(total, parts, findings);
            } else if (total != null && parts.get(0).amount().compareTo(total.amount()) > 0) {
                mismatch(total, parts, parts.get(0).amount(), findings);
            }
        });
    }

    /** Rows such as {@code Trong đó: ...} and {@code Theo nguồn vay} divide their total once more, beside its numbered parts. */
    private static boolean isAside(Budget part) {
        return part.evidence().cell() != null
                && part.item() != null
                && ASIDE.matcher(part.item()).lookingAt();
    }

    /** Totals that all their parts of a column make up together, though some name their source and others do not. */
    private static Set<String> complete(Map<String, Budget> byId, Map<Division, List<Budget>> divisions) {
        Map<String, List<Budget>> all = new LinkedHashMap<>();
        divisions.forEach((division, parts) -> all.computeIfAbsent(division.whole(), whole -> new ArrayList<>())
                .addAll(parts));
        Set<String> complete = new HashSet<>();
        all.forEach((whole, parts) -> {
            Budget total = byId.get(parts.get(0).partOf());
            List<BigDecimal> amounts = parts.stream().map(Budget::amount).toList();
            if (total != null
                    && amounts.size() > 1
                    && SumScan.of(total.amount(), amounts, lastDigit(total, parts))
                            .divided()) {
                complete.add(whole);
            }
        });
        return complete;
    }

    private static Division division(Budget total, Budget part) {
        Integer year = part.year();
        return new Division(
                total.id(),
                Cells.column(part.evidence().cell()),
                part.source() != null && !part.source().equals(total.source()),
                part.capital() != null && !part.capital().equals(total.capital()),
                part.area() != null && !part.area().equals(total.area()),
                year != null && year.equals(total.year()) ? null : year);
    }

    private static void compare(Budget total, List<Budget> parts, Findings findings) {
        List<BigDecimal> amounts = parts.stream().map(Budget::amount).toList();
        SumScan.Result result = SumScan.of(total.amount(), amounts, lastDigit(total, parts));
        boolean wrong =
                switch (result.outcome()) {
                    case COMPLETE -> false;
                    case ABOVE -> true;
                    case BELOW -> !result.divided() && saysAll(total, parts);
                };
        if (wrong) {
            mismatch(total, parts, result.divided() ? result.sum() : sum(amounts), findings);
        }
    }

    /** Only figures with decimals ({@code 4,1 tỷ đồng}) were rounded. */
    private static BigDecimal lastDigit(Budget total, List<Budget> parts) {
        BigDecimal coarsest = lastDigit(total);
        for (Budget part : parts) {
            coarsest = coarsest.max(lastDigit(part));
        }
        return coarsest;
    }

    private static BigDecimal lastDigit(Budget budget) {
        Matcher matcher = DECIMALS.matcher(budget.amountText());
        if (!matcher.find()) {
            return BigDecimal.ZERO;
        }
        BigDecimal digits = new BigDecimal(matcher.group().replaceAll("\\D", ""));
        return digits.signum() == 0 ? BigDecimal.ZERO : budget.amount().divide(digits, 6, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the words claim that nothing else makes up the total. */
    private static boolean saysAll(Budget total, List<Budget> parts) {
        String column = Cells.column(total.evidence().cell());
        if (!column.isEmpty()) {
            return column.equals(Cells.column(parts.get(0).evidence().cell()))
                    && total.item() != null
                    && TOTAL_ROW.matcher(total.item()).matches();
        }
        return COMPLETE_LIST.matcher(total.evidence().text()).find();
    }

    private static void mismatch(Budget total, List<Budget> parts, BigDecimal sum, Findings findings) {
        List<String> records = new ArrayList<>();
        records.add(total.id());
        parts.forEach(part -> records.add(part.id()));
        BigDecimal difference = sum.subtract(total.amount());
        boolean above = difference.signum() > 0;
        findings.addAt(
                above ? Severity.ERROR : Severity.WARNING,
                "sum_mismatch",
                new Message(
                        "Tổng ghi " + Numbers.vietnamese(total.amount()) + " " + total.currency()
                                + ", các phần cộng lại "
                                + Numbers.vietnamese(sum) + " (" + (above ? "thừa " : "thiếu ")
                                + Numbers.vietnamese(difference.abs()) + ").",
                        "The total is " + Numbers.english(total.amount()) + " " + total.currency()
                                + ", its parts add up to " + Numbers.english(sum) + " ("
                                + Numbers.english(difference.abs()) + (above ? " too much)." : " too little).")),
                records,
                total.evidence());
    }
}
