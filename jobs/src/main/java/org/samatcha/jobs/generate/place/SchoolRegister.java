package org.samatcha.jobs.generate.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.samatcha.jobs.generate.Dice;
import org.samatcha.jobs.generate.Plan;

/** All schools of the area by district, and which districts lie near which. */
public final class SchoolRegister {

    private static final int NEIGHBOURS = 5;

    /** The first secondary school of a large district is the one that pupils come to from everywhere. */
    private static final double LEADING_SCHOOL = 5.5;

    private static final int LARGE_DISTRICT = 30_000;

    private final List<List<School>> byDistrict;
    private final List<List<District>> neighbours;
    private final List<District> hubs;

    private SchoolRegister(List<List<School>> byDistrict, List<List<District>> neighbours, List<District> hubs) {
        this.byDistrict = byDistrict;
        this.neighbours = neighbours;
        this.hubs = hubs;
    }

    public static SchoolRegister of(Plan plan) {
        List<List<School>> byDistrict = new ArrayList<>();
        List<List<District>> neighbours = new ArrayList<>();
        List<District> hubs = new ArrayList<>();
        Map<String, Integer> lastInProvince = new HashMap<>();
        for (District district : plan.districts()) {
            int last = lastInProvince.getOrDefault(district.province(), 0);
            List<School> schools = schoolsOf(district, plan, last);
            lastInProvince.put(district.province(), last + schools.size());
            byDistrict.add(schools);
            List<District> others = plan.districts().stream()
                    .filter(other -> other != district && other.province().equals(district.province()))
                    .sorted(Comparator.comparingDouble(district::kmTo))
                    .toList();
            neighbours.add(others.subList(0, Math.min(NEIGHBOURS, others.size())));
            hubs.add(plan.districts().stream()
                    .filter(other -> other.province().equals(district.province()))
                    .max(Comparator.comparingInt(District::residents2564))
                    .orElseThrow());
        }
        return new SchoolRegister(List.copyOf(byDistrict), List.copyOf(neighbours), List.copyOf(hubs));
    }

    private static List<School> schoolsOf(District district, Plan plan, int lastInProvince) {
        Dice dice = Dice.of(plan.seed(), "schools", Long.parseLong(district.code()));
        int residents = plan.residents(district, 2564);
        double leading = residents > LARGE_DISTRICT ? LEADING_SCHOOL : 1;
        List<School> schools = new ArrayList<>();
        for (SchoolKind kind : SchoolKind.values()) {
            int count = kind.countFor(residents);
            for (int i = 0; i < count; i++) {
                int running = lastInProvince + schools.size() + 1;
                double stands = kind == SchoolKind.SECONDARY && i == 0 ? leading : 1;
                schools.add(school(district, kind, running, schools.size() + 1, stands, dice));
            }
        }
        return List.copyOf(schools);
    }

    private static School school(
            District district, SchoolKind kind, int inProvince, int inDistrict, double stands, Dice dice) {
        Tambon tambon = switch (kind) {
            case PRIMARY, EXPANDED, MONASTIC -> dice.oneOf(district.tambons());
            default -> district.tambons().get(0);
        };
        String stem = InventedNames.stem(dice);
        boolean inTown = switch (kind) {
            case MUNICIPAL -> true;
            case PRIVATE -> dice.happens(0.9);
            case SECONDARY, VOCATIONAL, DOLE_CENTRE -> dice.happens(0.6);
            default -> dice.happens(0.15);
        };
        boolean flexible = switch (kind) {
            case DOLE_CENTRE -> true;
            case EXPANDED, SECONDARY -> dice.happens(0.35);
            default -> dice.happens(0.12);
        };
        double tilt = switch (kind) {
            case PRIVATE -> -0.9;
            case MUNICIPAL -> -0.25;
            case SECONDARY -> -0.2;
            case MONASTIC -> 0.9;
            default -> 0.25;
        };
        double size = StrictMath.exp(0.45 * dice.normal());
        String numbered = StrictMath.abs(stem.hashCode()) % 23 == 0 ? " ๘๖" : "";
        String province = district.province();
        return new School(
                kind.agencyDigits() + province + padded(inProvince, 6),
                district.code() + padded(inDistrict, 4),
                province + padded(inProvince, 4),
                name(kind, stem, district) + (kind == SchoolKind.PRIMARY ? numbered : ""),
                kind,
                district,
                tambon,
                inTown ? School.Place.MUNICIPAL : School.Place.NOT_MUNICIPAL,
                flexible ? School.Offer.FLEXIBLE : School.Offer.STANDARD,
                tilt + 0.3 * dice.normal(),
                kind.pull() * size * stands);
    }

    private static String name(SchoolKind kind, String stem, District district) {
        return switch (kind) {
            case PRIMARY -> "บ้าน" + stem;
            case EXPANDED -> "บ้าน" + stem + "วิทยา";
            case SECONDARY -> stem + "พิทยาคม";
            case PRIVATE -> "อนุบาล" + stem + "ศึกษา";
            case MUNICIPAL -> "เทศบาล" + stem;
            case MONASTIC -> "พระปริยัติธรรมวัด" + stem;
            case VOCATIONAL -> "วิทยาลัยการอาชีพ" + stem;
            case DOLE_CENTRE -> "สกร.ระดับอำเภอ" + district.name();
        };
    }

    private static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    public List<School> in(District district) {
        return byDistrict.get(district.position());
    }

    /** Up to five districts of the same province, nearest first; empty when the district stands alone. */
    public List<District> near(District district) {
        return neighbours.get(district.position());
    }

    /** The most populous district of the province; its own hub when it is that one. */
    public District hubOf(District district) {
        return hubs.get(district.position());
    }

    public int size() {
        return byDistrict.stream().mapToInt(List::size).sum();
    }
}
