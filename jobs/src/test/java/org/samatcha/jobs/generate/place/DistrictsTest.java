package org.samatcha.jobs.generate.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samatcha.jobs.generate.Plan;

class DistrictsTest {

    /** Two-digit codes of the provinces of Thailand. */
    private static final String PROVINCES =
            "10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 30 31 32 33 34 35 36 "
                    + "37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 67 70 71 72 73 74 75 "
                    + "76 77 80 81 82 83 84 85 86 90 91 92 93 94 95 96";

    @Test
    void theFirst26AreThoseOfKhonKaenWithTheirPopulation() {
        List<District> districts = Districts.first(26, 1);
        assertEquals("4001", districts.get(0).code());
        assertEquals("4025", districts.get(24).code());
        assertEquals("เวียงเก่า", districts.get(25).name());
        assertEquals(
                1_790_863, districts.stream().mapToInt(District::residents2564).sum());
        assertEquals(
                199,
                districts.stream()
                        .mapToInt(district -> district.tambons().size())
                        .sum());
    }

    @Test
    void inventedDistrictsStandInProvincesThatDoNotExist() {
        List<District> districts = Districts.first(Districts.MOST, 1);
        Set<String> real = Set.of(PROVINCES.split(" "));
        Set<String> codes = new HashSet<>();
        for (District district : districts) {
            assertTrue(codes.add(district.code()), district.code());
            boolean invented = district.position() >= Districts.KHON_KAEN;
            assertEquals(invented, !real.contains(district.province()), district.code());
            assertEquals(invented, district.name().startsWith("สมมุติ"), district.name());
            assertTrue(
                    district.tambons().stream().allMatch(tambon -> tambon.code().startsWith(district.code())));
        }
    }

    @Test
    void schoolCodesAreUniqueInTheWholeCountry() {
        Plan plan = new Plan(1, 66_000_000, 2562, 2566, Districts.first(Districts.MOST, 1));
        SchoolRegister register = SchoolRegister.of(plan);
        Set<String> codes = new HashSet<>();
        for (District district : plan.districts()) {
            for (School school : register.in(district)) {
                assertTrue(school.id().matches("\\d{10}") && codes.add(school.id()), school.id());
                assertTrue(school.smis().matches("\\d{8}") && codes.add(school.smis()), school.smis());
                assertTrue(school.obec().matches("\\d{6}") && codes.add(school.obec()), school.obec());
            }
        }
        assertEquals(3 * register.size(), codes.size());
    }

    @Test
    void everyDistrictHasSchoolsForEveryLevelAndOneLearningEncouragementCentre() {
        Plan plan = new Plan(1, 5_000, 2562, 2566, Districts.first(26, 1));
        SchoolRegister register = SchoolRegister.of(plan);
        for (District district : plan.districts()) {
            List<SchoolKind> kinds =
                    register.in(district).stream().map(School::kind).toList();
            assertTrue(kinds.containsAll(List.of(SchoolKind.PRIMARY, SchoolKind.EXPANDED, SchoolKind.SECONDARY)));
            assertEquals(
                    1,
                    kinds.stream()
                            .filter(kind -> kind == SchoolKind.DOLE_CENTRE)
                            .count());
            assertNotNull(register.hubOf(district));
        }
    }
}
