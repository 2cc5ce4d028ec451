package org.samatcha.jobs.generate.file;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.jobs.generate.Dice;
import org.samatcha.jobs.generate.life.Bases;
import org.samatcha.jobs.generate.life.Model;
import org.samatcha.jobs.generate.life.Residents;
import org.samatcha.jobs.generate.life.Sex;
import org.samatcha.jobs.generate.place.InventedNames;

/** Learning places and who took part in a calendar year. */
final class LearningSheet {

    private static final List<String> HEADER = List.of(
            "ปี พ.ศ.",
            "รหัสแหล่งเรียนรู้",
            "ชื่อแหล่งเรียนรู้",
            "ประเภท",
            "รหัสอำเภอ",
            "เพศ",
            "ช่วงอายุ",
            "จำนวนผู้เข้าร่วม");
    private static final List<String> BANDS = List.of("ต่ำกว่า 15", "15-24", "25-59", "60 ขึ้นไป");
    private static final int[][] AGES = {{0, 14}, {15, 24}, {25, 59}, {60, Residents.OLDEST}};
    private static final double[] BY_SEX = {0.88, 1.12};

    private LearningSheet() {}

    /** Kinds of places: residents behind one of them, and how much of the participation they take. */
    private enum Kind {
        LIBRARY("ห้องสมุด", "ห้องสมุดประชาชน", 30_000, 1, 2.5),
        MUSEUM("พิพิธภัณฑ์", "พิพิธภัณฑ์", 25_000, 0, 1.0),
        COMMUNITY_CENTRE("ศูนย์การเรียนรู้ชุมชน", "ศูนย์การเรียนรู้ชุมชนบ้าน", 6_000, 1, 1.0),
        DOLE_CENTRE("ศกร.ตำบล", "ศกร.ตำบล", 4_500, 1, 1.3),
        TEMPLE("วัด", "วัด", 7_000, 1, 0.7),
        DIGITAL("แหล่งเรียนรู้ดิจิทัล", "ศูนย์ดิจิทัลชุมชน", 14_000, 0, 0.8);

        private final String thai;
        private final String prefix;
        private final int residentsEach;
        private final int least;
        private final double pull;

        Kind(String thai, String prefix, int residentsEach, int least, double pull) {
            this.thai = thai;
            this.prefix = prefix;
            this.residentsEach = residentsEach;
            this.least = least;
            this.pull = pull;
        }
    }

    private record Place(String id, String name, Kind kind, double weight) {}

    /** The sheet of a calendar year; {@code position} counts the years from 0. */
    static Sheet of(int year, int position) {
        return new Sheet(
                "learning/learning_" + year + ".csv",
                position % 2 == 0 ? FileStyle.WINDOWS_874 : FileStyle.UTF_8_MARKED,
                HEADER,
                Spoilers.ragged().years(0).districts(4).counts(7),
                data -> rows(data, year),
                Sheet.Total.NONE);
    }

    private static List<Place> places(DistrictData data) {
        Dice dice = Dice.of(
                data.plan().seed(), "places", Long.parseLong(data.district().code()));
        int residents = data.plan().residents(data.district(), 2564);
        List<Place> places = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            int count = Math.max(kind.least, (int) StrictMath.round((double) residents / kind.residentsEach));
            for (int i = 0; i < count; i++) {
                String running = Integer.toString(1001 + places.size()).substring(1);
                places.add(new Place(
                        "L" + data.district().code() + running,
                        kind.prefix + InventedNames.stem(dice),
                        kind,
                        kind.pull * StrictMath.exp(0.3 * dice.normal())));
            }
        }
        return places;
    }

    private static List<Line> rows(DistrictData data, int year) {
        List<Place> places = places(data);
        double weights = places.stream().mapToDouble(Place::weight).sum();
        Residents residents = data.residents().get(year);
        Dice dice = Dice.of(
                data.plan().seed(), "learning", Long.parseLong(data.district().code()), year);
        double effect = data.effects().of(Model.LEARNING) + Bases.year(Model.LEARNING, year);
        List<Line> rows = new ArrayList<>();
        for (Place place : places) {
            for (Sex sex : Sex.values()) {
                for (int band = 0; band < BANDS.size(); band++) {
                    int people = residents.of(sex, AGES[band][0], AGES[band][1]);
                    double takesPart = Model.inverseLogit(Bases.learning(band) + effect) * BY_SEX[sex.ordinal()];
                    double expected = people * takesPart * place.weight / weights;
                    int participants = dice.count(expected);
                    data.tally().add(Model.LEARNING, year, data.district().code(), expected, participants);
                    rows.add(Line.good(
                            Integer.toString(year),
                            place.id,
                            place.name,
                            place.kind.thai,
                            data.district().code(),
                            sex.word(),
                            BANDS.get(band),
                            Numbers.withCommas(participants)));
                }
            }
        }
        return rows;
    }
}
