package vn.chitieu.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.VietnameseFold;
import vn.chitieu.extract.table.structure.CellText;
import vn.chitieu.extract.table.structure.ColumnRole;
import vn.chitieu.extract.table.structure.TableBody;
import vn.chitieu.extract.table.structure.TableRow;
import vn.chitieu.model.Assignment;
import vn.chitieu.outline.ProgrammeComponents;
import vn.chitieu.text.Table.Cell;

/** Makes assignments of the rows of a work table: one for each unit, role and task. */
final class WorkRows {
    private static final String RULE = "table.work";
    private static final Pattern TASK_HEADER =
            Pattern.compile("giải pháp|nhiệm vụ|công việc|nội dung|kiến nghị|đề xuất|hoạt động|chỉ tiêu");
    private static final Pattern TIME_IN_TASK = Pattern.compile(
            "(?:trước|trong|chậm nhất|hết|xong|hạn|đến)\\s+(?:ngày\\s+|tháng\\s+|năm\\s+|quý\\s+|trong\\s+|vào\\s+){0,2}[\\divx/.\\s–-]{1,16}(?:năm\\s+|tháng\\s+){0,2}[\\d/\\s]*");

    private final TableBody body;
    private final RecordMaker maker;
    private final @Nullable String[] projects;

    WorkRows(TableBody body, RecordMaker maker) {
        this.body = body;
        this.maker = maker;
        this.projects = RowProjects.of(body);
    }

    /** Returns the assignments of all rows, in order. */
    List<Assignment> read() {
        List<Assignment> assignments = new ArrayList<>();
        int taskColumn = taskColumn();
        if (!body.isWorkTable() || taskColumn < 0) {
            return assignments;
        }
        for (int i = 0; i < body.rows().size(); i++) {
            TableRow row = body.rows().get(i);
            if (row.role() == TableRow.Role.DATA) {
                row(row, i, taskColumn, assignments);
            }
        }
        return assignments;
    }

    /** Returns the column of the tasks: the names where they are work, else the column of solutions. */
    int taskColumn() {
        if (body.nameColumn() >= 0 && body.roles().get(body.nameColumn()) == ColumnRole.ITEM_NAME) {
            return body.nameColumn();
        }
        for (int column = 0; column < body.roles().size(); column++) {
            boolean words =
                    body.roles().get(column) == ColumnRole.TEXT || body.roles().get(column) == ColumnRole.VALUE;
            if (words
                    && TASK_HEADER
                            .matcher(VietnameseFold.fold(body.header().joined(column)))
                            .find()) {
                return column;
            }
        }
        return body.nameColumn();
    }

    private void row(TableRow row, int at, int taskColumn, List<Assignment> assignments) {
        String task = task(row, taskColumn);
        if (task.isEmpty()) {
            return;
        }
        CellDeadline time = time(row, task);
        String project = ProgrammeComponents.codes(task, projects[at]);
        for (int column = 0; column < body.roles().size(); column++) {
            Cell cell = body.grid().cell(row.row(), column);
            if (cell == null
                    || !body.grid().beginsCell(row.row(), column)
                    || !body.roles().get(column).isUnit()
                    || column == taskColumn) {
                continue;
            }
            Cell named = notDitto(cell, row.row(), column);
            for (CellUnits.Unit unit : CellUnits.read(
                    maker.outline().clean().text(), named.lines(), body.roles().get(column))) {
                assignments.add(new Assignment(
                        maker.id("assignment", unit.span(), unit.role() + " " + task),
                        maker.section(body),
                        unit.name(),
                        maker.services().unitCode().apply(unit.name()),
                        unit.role(),
                        task,
                        project == null ? projects[at] : project,
                        time.deadline(),
                        time.recurrence(),
                        maker.evidence(body, row.row(), column, unit.span()),
                        RULE,
                        0.9));
            }
        }
    }

    /** Returns the cell that names the units of a cell, which may point to the ones above it. */
    private Cell notDitto(Cell cell, int row, int column) {
        Cell named = cell;
        for (int at = row;
                at > body.header().end() && CellText.isDitto(body.grid().text(at, column));
                at--) {
            Cell above = body.grid().cell(at - 1, column);
            if (above == null || above.columnSpan() != cell.columnSpan()) {
                return named;
            }
            named = above;
        }
        return named;
    }

    private String task(TableRow row, int taskColumn) {
        if (taskColumn == row.nameColumn()) {
            Cell cell = body.grid().cell(row.row(), taskColumn);
            boolean more = cell != null && cell.lines().size() > 1;
            String rest = more && cell != null
                    ? maker.outline().clean().text().substring(row.nameSpan().start(), cell.end())
                    : "";
            return more ? rest.strip() : fullName(row, cell);
        }
        return body.grid().text(row.row(), taskColumn).strip();
    }

    private String fullName(TableRow row, @Nullable Cell cell) {
        return cell == null
                ? row.name()
                : maker.outline()
                        .clean()
                        .text()
                        .substring(row.nameSpan().start(), cell.end())
                        .strip();
    }

    private CellDeadline time(TableRow row, String task) {
        int column = body.roles().indexOf(ColumnRole.DEADLINE);
        if (column >= 0 && !body.grid().isBlank(row.row(), column)) {
            String text = body.grid().text(row.row(), column);
            CellDeadline told = CellDeadline.of(text);
            return told.deadline() == null && told.recurrence() == null
                    ? new CellDeadline(maker.services().deadline().apply(text), null)
                    : told;
        }
        Matcher matcher = TIME_IN_TASK.matcher(VietnameseFold.fold(task));
        String last = null;
        while (matcher.find()) {
            String deadline = CellDeadline.of(matcher.group()).deadline();
            last = deadline == null ? last : deadline;
        }
        return new CellDeadline(last, null);
    }
}
