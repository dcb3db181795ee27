package vn.chitieu.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PreambleTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nam 2023, toan xa co 120 ho ngheo, chiem ty le 6,2% tong so ho. | true",
                "thuc hien ke hoach so 12/kh-ubnd ngay 10/01/2018, trong 6 thang dau nam toan tinh da dua 5.216 lao dong. | true",
                "de hoan thanh chi tieu giam 25 ho ngheo nam 2024, ubnd xa ban hanh ke hoach nhu sau: | true",
                "can cu nghi quyet so 05/nq-hdnd ve viec giam 2% ho ngheo trong nam 2024 cua hoi dong nhan dan xa; | false",
                "thuc hien ke hoach so 12/kh-ubnd cua ubnd huyen ve dao tao nghe cho 300 lao dong nong thon. | false",
                "uy ban nhan dan xa ban hanh ke hoach ho tro 120 ho ngheo lam nha o voi noi dung nhu sau: | false",
                "6 thang dau nam 2024 | false",
            })
    void factsBeforeTheFirstSectionAreToldFromWhatThePlanRestsOn(String folded, boolean states) {
        assertEquals(states, Preamble.states(folded));
    }
}
