package org.samatcha.curate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.samatcha.capture.TextSource;

/** Files of the Department of Provincial Administration as they are: bars, commas in numbers, no header row. */
class RegistrationFilesTest {

    private static final String PLACE =
            "YYMM|CC_CODE|CC_DESC|RCODE_CODE|RCODE_DESC|CCAATT_CODE|CCAATT_DESC|CCAATTMM_CODE|CCAATTMM_DESC|";
    private static final String TOTALS_HEADER = PLACE + "MALE|FEMALE|TOTAL|HOUSE|\n";
    private static final String TOTALS = "6412|0|ทั่วประเทศ|0||0||0||32,339,118|33,832,321|66,171,439|27,224,743|\n"
            + "6412|40|จังหวัดขอนแก่น|0||0||0||1,502|1,604|3,106|900|\n"
            + "6412|40|จังหวัดขอนแก่น|4001|อำเภอเมืองขอนแก่น|0||0||1,002|1,104|2,106|600|\n"
            + "6412|40|จังหวัดขอนแก่น|4001|อำเภอเมืองขอนแก่น|400102|ตำบลสำราญ|0||1,000|1,100|2,100|598|\n"
            + "6412|40|จังหวัดขอนแก่น|4001|อำเภอเมืองขอนแก่น|400102|ตำบลสำราญ|40010201|บ้านสมมุติ|700|800|1,500|400|\n"
            + "6412|40|จังหวัดขอนแก่น|4001|อำเภอเมืองขอนแก่น|400103|ตำบลโคกสี|0||2|4|6|2|\n"
            + "6412|40|จังหวัดขอนแก่น|4002|อำเภอบ้านฝาง|400201|ตำบลบ้านฝาง|0||500|500|1,000|300|\n"
            + "6412|41|จังหวัดอุดรธานี|4101|อำเภอเมืองอุดรธานี|410101|ตำบลหมากแข้ง|0||9|9|18|5|\n";

    @Test
    void tambonsBecomeTheirDistrictsAndTotalsVillagesAndOtherProvincesAreNoData() {
        for (String header : List.of(TOTALS_HEADER, "")) {
            Judged judged = Judged.of(TextSource.utf8("dopa/stat_t64.txt", header + TOTALS));
            assertEquals(
                    new Account("dopa/stat_t64.txt", "population", "dopa_totals", "UTF-8", 8, 3, 0, 5),
                    judged.report().account());
            assertEquals(2_106, judged.sum("population", "area_code", "4001"));
            assertEquals(1_000, judged.sum("population", "area_code", "4002"));
            assertEquals(3_106, judged.sum("population", "year", 2564));
            assertEquals(null, judged.value(0, "age"), "all ages together");
            assertEquals(
                    List.of(),
                    judged.report().examples(),
                    "the province is the sum of its tambons, and so is the registrar's office");
        }
    }

    @Test
    void aTotalOfOneRegistrarThatIsNotTheSumOfItsTambonsIsTold() {
        String wrong = TOTALS.replace("0||0||1,002|", "0||0||1,005|");
        Judged judged = Judged.of(TextSource.utf8("dopa/stat_t64.txt", wrong));
        assertEquals(1L, judged.report().timesByRule().get("totals_reconcile"));
        assertEquals("1005", judged.report().examples().get(0).value());
    }

    @Test
    void theFileBySingleAgeHas220ColumnsAndOneRowForEachAgeAndSex() {
        String ages = IntStream.rangeClosed(0, 101)
                .mapToObj(age -> "male_" + age + (age == 101 ? "+" : "") + "|female_" + age + (age == 101 ? "+" : ""))
                .collect(Collectors.joining("|"));
        String header = PLACE.toLowerCase(Locale.ROOT) + ages
                + "|male_unknown|female_unknown|male_central|female_central|male_non_thai|female_non_thai|\n";
        String people = Stream.concat(
                        IntStream.rangeClosed(0, 101)
                                .mapToObj(age -> (1000 + age) + "|" + age)
                                .map(pair -> pair.replaceFirst("^1", "1,")),
                        Stream.of("7|7|8|8|9|9|\n"))
                .collect(Collectors.joining("|"));
        String row = "6512|40|ขอนแก่น|4004|หนองเรือ|400401|หนองเรือ|0||" + people;
        assertEquals(220, row.strip().split("\\|", -1).length);
        for (String text : List.of(header + row, row)) {
            Judged judged = Judged.of(TextSource.windows874("dopa-ages/65.txt", text));
            assertEquals("dopa_ages", judged.report().account().profile());
            List<Row> rows = judged.accepted();
            assertEquals(204, rows.size());
            assertEquals("4004", judged.value(0, "area_code"));
            assertEquals(2565, judged.value(0, "year"));
            assertEquals(0, judged.value(0, "age"));
            assertEquals(1000L, judged.value(0, "population"));
            assertEquals(101, judged.value(203, "age"));
            assertEquals("female", judged.value(203, "sex"));
            assertEquals(
                    IntStream.rangeClosed(0, 101).map(age -> 1000 + 2 * age).sum(),
                    judged.sum("population", "year", 2565),
                    "people without an age are not in it");
        }
    }
}
