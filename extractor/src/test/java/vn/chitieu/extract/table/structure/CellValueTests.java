package vn.chitieu.extract.table.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CellValueTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.329           | eq     | 1329    |        |       |
            5,57%           | eq     | 5.57    |        |       | %
            0,006           | eq     | 0.006   |        |       |
            574945.5        | eq     | 574945.5 |       |       |
            1.364.329.243   | eq     | 1364329243 |     |       |
            300 - 320       | range  | 300     | 320    |       |
            77/1.329        | eq     | 77      |        | 1329  |
            trên 26         | gt     | 26      |        |       |
            ≤ 4,5           | le     | 4.5     |        |       |
            không quá 13,5  | le     | 13.5    |        |       |
            ít nhất 80      | ge     | 80      |        |       |
            95% trở lên     | ge     | 95      |        |       | %
            khoảng 12 ha    | approx | 12      |        |       | ha
            1.250 hộ        | eq     | 1250    |        |       | hộ
            -2,5            | eq     | -2.5    |        |       |
            1 300           | eq     | 1300    |        |       |
            12 100,5 ha     | eq     | 12100.5 |        |       | ha
            1 200 - 1 300   | range  | 1200    | 1300   |       |
            """)
    void readsQuantities(
            String cell, String comparator, BigDecimal value, BigDecimal max, BigDecimal denominator, String unit) {
        CellValue read = CellValue.parse(cell, 0, NumberStyle.VIETNAMESE);
        assertNotNull(read, "no quantity in: " + cell);
        assertEquals(comparator, read.comparator());
        assertEquals(0, value.compareTo(read.value()), () -> "value " + read.value());
        assertEquals(max, read.valueMax());
        assertEquals(denominator, read.denominator());
        assertEquals(unit, read.unit());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "Đạt",
                "31/12/2025",
                "12/2025",
                "2026-2030",
                "L=1,2 km, Bn=3,5 m",
                "Đã kiểm đếm 15/15 hộ trên toàn bộ 4,9 ha",
                "STT 6, PL 6, QĐ 66",
                "0,006 x a"
            })
    void leavesEverythingElse(String cell) {
        assertNull(CellValue.parse(cell, 0, NumberStyle.VIETNAMESE), cell);
    }

    @Test
    void spanCutsTheNumber() {
        CellValue read = CellValue.parse("không quá 13,5 %", 100, NumberStyle.VIETNAMESE);
        assertNotNull(read);
        assertEquals(
                "13,5",
                "không quá 13,5 %"
                        .substring(read.span().start() - 100, read.span().end() - 100));
    }
}
