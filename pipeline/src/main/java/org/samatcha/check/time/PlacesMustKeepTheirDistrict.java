package org.samatcha.check.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.samatcha.check.Gathered;
import org.samatcha.check.Gathered.Place;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;
import org.samatcha.check.TableRule;

/** A learning place stays in its district. */
public record PlacesMustKeepTheirDistrict() implements TableRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "place_keeps_district",
                Stage.TIME,
                "แหล่งเรียนรู้เดียวกันย้ายอำเภอไปมา",
                "The same learning place lies in different districts.");
    }

    @Override
    public List<Notice> judge(Gathered tables) {
        List<Notice> notices = new ArrayList<>();
        Map<String, Place> first = new TreeMap<>();
        for (Place place : tables.places()) {
            Place earlier = first.putIfAbsent(place.place(), place);
            if (earlier != null && !earlier.area().equals(place.area())) {
                notices.add(about(
                        place.file(),
                        "district_code",
                        place.place() + " in " + place.area() + " in " + place.year(),
                        earlier.area() + " as in " + earlier.year()));
            }
        }
        return notices;
    }
}
