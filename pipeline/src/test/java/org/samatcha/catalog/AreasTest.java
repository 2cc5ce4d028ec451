package org.samatcha.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreasTest {

    private final Areas areas = Areas.builtIn();

    @Test
    void khonKaenHas26DistrictsAnd199TambonsThatLieInThem() {
        assertEquals(26, areas.districts().size());
        assertEquals(199, areas.tambons().size());
        assertTrue(areas.tambons().stream().allMatch(tambon -> areas.isDistrict(tambon.substring(0, 4))));
    }

    @Test
    void codesThatWereNeverGivenAreNoDistricts() {
        assertFalse(areas.isDistrict("4026") || areas.isDistrict("4027") || areas.isDistrict("4028"));
        assertTrue(areas.isDistrict("4029"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "เมืองขอนแก่น, 4001",
        "อ.เมืองขอนแก่น, 4001",
        "อำเภอเมืองขอนแก่น, 4001",
        "อ. เมืองขอนแก่น, 4001",
        "เมือง, 4001",
        "อ.เมือง, 4001",
        "กิ่งอำเภอเวียงเก่า, 4029",
        "อ.อุบลรัตน์, 4008",
        "โคกโพธิ์ไชย, 4022"
    })
    void districtsAreFoundByNameWithoutTheirPrefix(String name, String code) {
        assertEquals(Optional.of(code), areas.findDistrict(name));
    }

    @Test
    void aTambonOfAnOldCodeHasTheCodeOfToday() {
        assertEquals(Optional.of("402901"), areas.findTambon("401602"));
        assertEquals(Optional.of("400101"), areas.findTambon("400101"));
        assertEquals(Optional.empty(), areas.findTambon("402701"));
    }

    @Test
    void aTableOfFurtherDistrictsAddsToThem() {
        Areas more = areas.withDistricts(
                new StringReader("district_code,district_name,province_code\n9801,สมมุติหนึ่ง,98\n"));
        assertTrue(more.isDistrict("9801") && more.isDistrict("4001") && more.isProvince("98"));
        assertFalse(areas.isDistrict("9801"));
    }

    @Test
    void theProvinceBehindADistrictsNameMustBeItsOwn() {
        for (String name : List.of(
                "อ.เมือง จ.ขอนแก่น", "อำเภอเมือง จังหวัดขอนแก่น", "อ.เมืองขอนแก่น จ.ขอนแก่น", "เมือง จ.ขอนแก่น")) {
            assertEquals(Optional.of("4001"), areas.findDistrict(name), name);
        }
        assertEquals(Optional.of("4002"), areas.findDistrict("บ้านฝาง จ.ขอนแก่น"));
        assertEquals(Optional.empty(), areas.findDistrict("บ้านฝาง จ.อุดรธานี"));
        assertEquals(Optional.empty(), areas.findDistrict("อ.เมือง จ.อุดรธานี"));
    }

    @Test
    void mueangAloneIsANameOnlyWhereOneProvinceIsKnown() {
        assertEquals(Optional.of("4001"), areas.findDistrict("อ.เมือง"));
        Areas two = areas.withDistricts(new StringReader("code,name\n4101,เมืองอุดรธานี\n"));
        assertEquals(Optional.empty(), two.findDistrict("อ.เมือง"));
        assertEquals(Optional.of("4101"), two.findDistrict("อ.เมืองอุดรธานี"));
        assertEquals(Optional.of("4101"), two.findDistrict("อ.เมือง จ.อุดรธานี"));
        assertEquals(Optional.of("4001"), two.findDistrict("อ.เมือง จ.ขอนแก่น"));
    }

    @Test
    void aNameOfTwoDistrictsNeedsWhatSaysWhich() {
        Areas more = areas.withDistricts(new StringReader("code,name\n9700,เมืองสมมุติ\n9701,บ้านฝาง\n9801,พระยืน\n"))
                .withDistricts(new StringReader("code,name\n9601,บ้านฝาง\n"));

        assertEquals(Optional.empty(), more.findDistrict("อ.บ้านฝาง"));
        assertTrue(
                more.isOfSeveral("อ.บ้านฝาง") && !areas.isOfSeveral("อ.บ้านฝาง") && !more.isOfSeveral("อ.ไม่มีจริง"));
        assertEquals(Optional.of("4002"), more.findDistrict("บ้านฝาง", "400201"));
        assertEquals(Optional.of("9701"), more.findDistrict("บ้านฝาง", "", "97"));
        assertEquals(Optional.of("9601"), more.findDistrict("อำเภอบ้านฝาง", "9601", "40"));
        assertEquals(Optional.empty(), more.findDistrict("บ้านฝาง", "", "95"));
        assertEquals(Optional.of("4002"), more.findDistrict("บ้านฝาง จ.ขอนแก่น"));
        assertEquals(Optional.of("9701"), more.findDistrict("บ้านฝาง จ.สมมุติ"));
        assertEquals(Optional.of("4001"), more.findDistrict("เมืองขอนแก่น", "97"));
    }

    @Test
    void tambonsThatAreNotListedAreThoseOfTheDistrictsThere() {
        Areas more = areas.withDistricts(new StringReader("code,name\n9701,สมมุติ\n"));

        assertEquals(Optional.of("970105"), more.findTambon("970105"));
        assertEquals(Optional.empty(), more.findTambon("970205"));
        assertEquals(Optional.empty(), more.findTambon("97010"));
        assertEquals(Optional.empty(), more.findTambon("402701"));
        assertEquals(Optional.empty(), areas.findTambon("970105"));
    }
}
