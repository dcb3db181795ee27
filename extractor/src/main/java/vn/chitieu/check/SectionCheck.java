package vn.chitieu.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.chitieu.model.Section;
import vn.chitieu.model.SectionKind;
import vn.chitieu.model.Severity;
import vn.chitieu.outline.Zone;

/** Finds plans that lack a part that every plan needs: objectives, money, organisation. */
final class SectionCheck implements Check {

    @Override
    public void look(CheckedDocument document, Findings findings) {
        List<Section> sections = document.records().sections();
        if (!document.records().document().type().equals("ke_hoach") || sections.isEmpty() || !isWhole(document)) {
            return;
        }
        Set<SectionKind> there = EnumSet.noneOf(SectionKind.class);
        sections.forEach(section -> there.add(section.kind()));
        if (!there.contains(SectionKind.OBJECTIVES)) {
            report(findings, "mục tiêu, chỉ tiêu", "objectives");
        }
        if (!there.contains(SectionKind.BUDGET)) {
            report(findings, "kinh phí", "budget");
        }
        if (!there.contains(SectionKind.ORGANIZATION)) {
            report(findings, "tổ chức thực hiện", "organisation");
        }
    }

    /** A file without signature and recipients may hold the beginning of a plan only. */
    private static boolean isWhole(CheckedDocument document) {
        return document.outline().blocks().stream()
                .anyMatch(block -> block.zone() == Zone.SIGNATURE || block.zone() == Zone.RECIPIENTS);
    }

    private static void report(Findings findings, String vietnamese, String english) {
        findings.add(
                Severity.WARNING,
                "section_missing",
                new Message("Kế hoạch không có phần " + vietnamese + ".", "The plan has no part on " + english + "."),
                List.of(),
                null);
    }
}
