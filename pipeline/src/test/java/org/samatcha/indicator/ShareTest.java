package org.samatcha.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samatcha.CountsText;

/** Shares by hand: each case is one district's counts, an indicator in one category, and its value. */
class ShareTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            thirty of forty who dropped out say why; register_out_of_school=40 register_left_not_stated=10; dropout_by_reason; all; all; 0.7500
            half of them for low income; register_out_of_school=40 register_left_low_income=20; dropout_by_reason; reason; low_income; 0.5000
            nobody for a disaster; register_out_of_school=40; dropout_by_reason; reason; disaster; 0.0000
            everybody for the family; register_out_of_school=40 register_left_family_need=40; dropout_by_reason; reason; family_need; 1.0000
            nobody dropped out; register_children=12; dropout_by_reason; reason; low_income; not applicable
            no register; pupils=40; dropout_by_reason; reason; low_income; no row
            dropout by flows is what promotion and repetition leave; apparent_school_pupils=1000 apparent_next_past_entry=700 apparent_next_entry_repeaters=10 apparent_school_graduates=250 flow_pupils=1; dropout_rate; definition; uis_flow; 0.0400
            dropout by flows is negative where more move in; apparent_school_pupils=1000 apparent_next_past_entry=770 apparent_school_graduates=250 flow_pupils=1; dropout_rate; definition; uis_flow; -0.0200
            nobody to flow; apparent_school_pupils=0 flow_pupils=1; dropout_rate; definition; uis_flow; not applicable
            linked dropout stands beside it; flow_pupils=500 flow_left=10; dropout_rate; definition; linked; 0.0200
            dropout of those with three risks; flow_pupils=500 flow_at_risk_3_or_more=40 flow_at_risk_3_or_more_left=12; dropout_rate; risks; 3_or_more; 0.3000
            dropout of those who moved school; flow_pupils=500 flow_risk_moved_school=50 flow_risk_moved_school_left=5; dropout_rate; risk; moved_school; 0.1000
            nobody has three risks; flow_pupils=500; dropout_rate; risks; 3_or_more; not applicable
            a tenth has two risks; pupils_risk_known=200 pupils_at_risk_2=20; at_risk_share; risks; 2; 0.1000
            any risk adds up one and two and three; pupils_risk_known=200 pupils_at_risk_1=30 pupils_at_risk_2=20 pupils_at_risk_3_or_more=10; at_risk_share; risks; any; 0.3000
            all live far from school; pupils_risk_known=200 pupils_risk_far_from_school=200; at_risk_share; risk; far_from_school; 1.0000
            in the first year nobody's risks are known; pupils=200; at_risk_share; all; all; not applicable
            on track of those screened; ecd_target=200 ecd_screened=150 ecd_normal_first=100 ecd_normal_after=20; ecd_on_track; definition; of_screened; 0.8000
            on track of the target; ecd_target=200 ecd_screened=150 ecd_normal_first=100 ecd_normal_after=20; ecd_on_track; definition; of_target; 0.6000
            nobody screened; ecd_target=200; ecd_on_track; definition; of_screened; not applicable
            the rest neither learns nor works; register_traced_15_18=50 register_training_or_work_15_18=20 register_in_learning_15_18=25; oos_training_or_work_15_18; activity; neither; 0.1000
            those who learn again; register_traced_15_18=50 register_training_or_work_15_18=20 register_in_learning_15_18=25; oos_training_or_work_15_18; activity; learning; 0.5000
            nobody followed up; register_children=9; oos_training_or_work_15_18; activity; neither; not applicable
            """)
    void shareIsAsCountedByHand(
            String saying, String counts, String indicator, String dimension, String category, String expected) {
        CountsText district = CountsText.of("all | all | " + counts);

        assertEquals(
                expected,
                district.find(indicator, dimension, category)
                        .map(CountsText::shown)
                        .orElse("no row"));
    }
}
