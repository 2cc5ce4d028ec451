package org.samatcha.inequality.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.samatcha.CountsText.shown;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samatcha.CountsText;

class GroupParityTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            80 against 90 percent stay       ; 200 ; 1000 ; 100  ; 1000 ; 0.8889
            90 against 80: the same distance ; 100 ; 1000 ; 200  ; 1000 ; 1.1111
            everybody stays                  ; 0   ; 1000 ; 0    ; 1000 ; 1.0000
            nobody of the first stays        ; 1000; 1000 ; 0    ; 1000 ; 0.0000
            nobody of the second stays       ; 0   ; 1000 ; 1000 ; 1000 ; not applicable
            five of a group left             ; 5   ; 1000 ; 100  ; 1000 ; not available
            all but five of a group left     ; 995 ; 1000 ; 100  ; 1000 ; not available
            a group is small                 ; 10  ; 29   ; 100  ; 1000 ; not available
            a group has nobody               ; 0   ; 0    ; 100  ; 1000 ; not available
            """)
    void poorOverNotPoorIsSymmetricAroundOne(
            String saying, int leftOfPoor, int poor, int leftOfOthers, int others, String expected) {
        CountsText district = CountsText.of("""
                poverty | extremely_poor | flow_left=%d flow_pupils=%d
                poverty | not_poor       | flow_left=%d flow_pupils=%d
                """.formatted(leftOfPoor, poor, leftOfOthers, others));
        assertEquals(expected, shown(district.value("parity_poverty")));
    }

    @Test
    void girlsOverBoysIsOfNetEnrolment() {
        CountsText district = CountsText.of("""
                sex | female | pupils_primary_official_age=50 population_age_6_11=100 population_age_12_14=10
                sex | male   | pupils_primary_official_age=80 population_age_6_11=100 population_age_12_14=10
                """);
        assertEquals("0.6250", shown(district.value("parity_sex")));
        assertEquals("0.6250", shown(district.value("parity_sex", "access", "net_enrolment_primary")));
    }

    @Test
    void moreGirlsEnrolledThanLiveHereIsNoReasonToRefuse() {
        CountsText district = CountsText.of("""
                sex | female | pupils_primary_official_age=105 population_age_6_11=100
                sex | male   | pupils_primary_official_age=105 population_age_6_11=100
                """);
        assertEquals("1.0000", shown(district.value("parity_sex")));
    }

    @Test
    void locationComparesSchoolsOutsideMunicipalitiesWithThoseInside() {
        CountsText district = CountsText.of("""
                municipal | non_municipal | flow_to_lower_secondary_moved_up=80 flow_to_lower_secondary_pupils=110 flow_to_lower_secondary_repeated=10
                municipal | municipal     | flow_to_lower_secondary_moved_up=90 flow_to_lower_secondary_pupils=100
                """);
        assertEquals("0.8889", shown(district.value("parity_location", "access", "to_lower_secondary")));
    }

    @Test
    void withoutTheGroupsThereIsNoParity() {
        assertEquals(
                "not available",
                shown(CountsText.of("all | all | flow_pupils=100").value("parity_poverty")));
    }
}
