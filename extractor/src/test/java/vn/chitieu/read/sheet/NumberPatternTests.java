package vn.chitieu.read.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumberPatternTests {

    @ParameterizedTest(name = "{0} as {1} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0.1268       | 0.00%                       | 12,68%",
                "0.1268       | 0%                          | 13%",
                "1234.5       | General                     | 1234,5",
                "2025         | General                     | 2025",
                "0.1          | General                     | 0,1",
                "5.5666666667 | General                     | 5,566666667",
                "1234.5       | #,##0.0                     | 1.234,5",
                "1234567      | #,##0                       | 1.234.567",
                "1234567      | #,##0,                      | 1.235",
                "1.5          | 0.##                        | 1,5",
                "2            | 0.##                        | 2",
                "7            | 00                          | 07",
                "-1234        | #,##0;(#,##0)               | -1.234",
                "-1234        | #,##0;[Red]#,##0            | -1.234",
                "-0.001       | 0.0                         | 0,0",
                "12.7         | 0.0\"%\"                    | 12,7%",
                "1500         | #,##0\" đồng\"              | 1.500 đồng",
                "1500         | #,##0\\ [$₫-42A]            | 1.500 ₫",
                "1234.5       | _(* #,##0.0_);_(* (#,##0.0);_(* \"-\"??_);_(@_) | 1.234,5",
                "0            | _(* #,##0_);_(* (#,##0);_(* \"-\"??_);_(@_)     | -",
                "2.675        | 0.00                        | 2,68",
                "1.005        | 0.00                        | 1,01",
                "0.3          | ;;;                         | 0,3",
                "12345        | 0.00E+00                    | 12345",
            })
    void showsNumbersTheVietnameseWay(double value, String pattern, String shown) {
        assertEquals(shown, NumberPattern.of(pattern).show(value).strip());
    }

    @ParameterizedTest(name = "{0} as {1} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "45883       | m/d/yy          | 14/08/2025",
                "45883       | [$-42A]dd/mm/yyyy | 14/08/2025",
                "45883       | mm/yyyy         | 08/2025",
                "45883       | yyyy            | 2025",
                "45883.3125  | dd/mm/yyyy hh:mm | 14/08/2025 7:30",
                "0.3125      | h:mm            | 7:30",
            })
    void showsDatesTheVietnameseWay(double value, String pattern, String shown) {
        assertEquals(shown, CellDates.show(value, pattern, false));
    }
}
