package org.samatcha.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.samatcha.capture.ThaiText;

/**
 * The districts and tambons that exist, by code and by name.
 *
 * <p>Source of the tables of this program: Department of Provincial Administration, area codes (province 2 digits,
 * amphoe 4, tambon 6). Codes that are not listed do not exist: Khon Kaen has no 4026–4028.
 */
public final class Areas implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What may stand before a district's name, longest first. */
    private static final List<String> PREFIXES = List.of("กิ่งอำเภอ", "อำเภอ", "กิ่ง อ.", "อ.");

    /** What every province calls the district of its capital: a name only where one province is known. */
    private static final String CAPITAL = "เมือง";

    private static final Pattern PROVINCE = Pattern.compile("(.+?)(?:จังหวัด|จ\\.)(.+)");

    private static final Pattern TAMBON = Pattern.compile("\\d{6}");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Map<String, String> districtNames = new LinkedHashMap<>();
    private final Map<String, String> districtByName = new HashMap<>();
    private final Map<String, Set<String>> namesakes = new HashMap<>();
    private final Set<String> provinces = new HashSet<>();
    private final Set<String> provincesWithTambons = new HashSet<>();
    private final Map<String, String> tambonNames = new LinkedHashMap<>();
    private final Map<String, String> newTambonCodes = new HashMap<>();

    private Areas() {}

    /** Khon Kaen: 26 districts, 199 tambons, 25 tambon codes that were replaced when districts split. */
    public static Areas builtIn() {
        Areas areas = new Areas();
        areas.addDistricts(resource("districts.csv"));
        areas.addTambons(resource("tambons.csv"));
        for (String[] line : lines(resource("tambons-renumbered.csv"))) {
            areas.newTambonCodes.put(line[0], line[1]);
        }
        return areas;
    }

    /**
     * These areas and more districts, from a table in UTF-8 whose first two columns are code and name; other columns
     * are not read, and neither is its header.
     */
    public Areas withDistricts(Reader csv) {
        Areas more = builtIn();
        more.districtNames.putAll(districtNames);
        more.districtByName.putAll(districtByName);
        namesakes.forEach((name, codes) -> more.namesakes.put(name, new TreeSet<>(codes)));
        more.districtByName.keySet().removeAll(namesakes.keySet());
        more.provinces.addAll(provinces);
        for (String[] line : lines(csv)) {
            more.districtNames.putIfAbsent(line[0], line[1]);
            more.addName(line[1], line[0]);
            more.provinces.add(line[0].substring(0, 2));
        }
        if (more.provinces.size() > 1) {
            more.districtByName.remove(CAPITAL);
        }
        return more;
    }

    /** A name that two districts have means neither of them by itself. */
    private void addName(String name, String code) {
        String other = districtByName.putIfAbsent(name, code);
        if (namesakes.containsKey(name)) {
            namesakes.get(name).add(code);
        } else if (other != null && !other.equals(code)) {
            namesakes.put(name, new TreeSet<>(List.of(other, code)));
        }
        if (namesakes.containsKey(name)) {
            districtByName.remove(name);
        }
    }

    private void addDistricts(Reader csv) {
        for (String[] line : lines(csv)) {
            districtNames.put(line[0], line[1]);
            provinces.add(line[0].substring(0, 2));
            districtByName.put(line[1], line[0]);
            if (line.length > 3 && !line[3].isBlank()) {
                for (String alias : line[3].split(";")) {
                    districtByName.put(alias, line[0]);
                }
            }
        }
    }

    private void addTambons(Reader csv) {
        for (String[] line : lines(csv)) {
            tambonNames.put(line[0], line[1]);
            provincesWithTambons.add(line[0].substring(0, 2));
        }
    }

    /** Codes of all districts, in the order of the table. */
    public List<String> districts() {
        return List.copyOf(districtNames.keySet());
    }

    /** Codes of all tambons, in the order of the table. */
    public List<String> tambons() {
        return List.copyOf(tambonNames.keySet());
    }

    public boolean isDistrict(String code) {
        return districtNames.containsKey(code);
    }

    public boolean isProvince(String code) {
        return provinces.contains(code);
    }

    public Optional<String> findDistrictName(String code) {
        return Optional.ofNullable(districtNames.get(code));
    }

    /**
     * The code of a district by its name, with or without อ., อำเภอ or กิ่งอำเภอ before it and its province behind it;
     * empty when there is none, or more than one, of that name.
     */
    public Optional<String> findDistrict(String name) {
        return districtByName.containsKey(name)
                ? Optional.of(districtByName.get(name))
                : only(namedAlike(name).stream().toList());
    }

    /**
     * The code of a district by its name; of several of that name, the one where {@code near} says: codes of districts,
     * of tambons or of provinces, the surest first, of which some may be blank.
     */
    public Optional<String> findDistrict(String name, String... near) {
        Optional<String> alone = findDistrict(name);
        if (alone.isPresent()) {
            return alone;
        }
        Set<String> alike = namedAlike(name);
        for (int digits : List.of(4, 2)) {
            for (String code : near) {
                if (code.length() >= digits) {
                    Optional<String> there = only(alike.stream()
                            .filter(district -> district.startsWith(code.substring(0, digits)))
                            .toList());
                    if (there.isPresent()) {
                        return there;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether several districts have the name, and it does not say which. */
    public boolean isOfSeveral(String name) {
        return namedAlike(name).size() > 1;
    }

    private static Optional<String> only(List<String> codes) {
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }

    /** The codes of the districts that a name may mean. */
    private Set<String> namedAlike(String name) {
        String bare = SPACES.matcher(ThaiText.normalise(name)).replaceAll("");
        Matcher withProvince = PROVINCE.matcher(bare);
        if (withProvince.matches()) {
            String capital = CAPITAL + withProvince.group(2);
            String district = withProvince.group(1);
            return namedAlike(district.endsWith(CAPITAL) ? capital : district).stream()
                    .filter(code ->
                            namedAlike(capital).stream().anyMatch(other -> other.startsWith(code.substring(0, 2))))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        for (String prefix : PREFIXES) {
            String squeezed = prefix.replace(" ", "");
            if (bare.startsWith(squeezed)) {
                Set<String> codes = codes(bare.substring(squeezed.length()));
                if (!codes.isEmpty()) {
                    return codes;
                }
            }
        }
        return codes(bare);
    }

    private Set<String> codes(String name) {
        String one = districtByName.get(name);
        return one != null ? Set.of(one) : namesakes.getOrDefault(name, Set.of());
    }

    /**
     * The code that a tambon has today; empty when there is no such tambon. Where the tambons of a province are not
     * listed, every code that begins with that of one of its districts is taken.
     */
    public Optional<String> findTambon(String code) {
        String today = newTambonCodes.getOrDefault(code, code);
        return tambonNames.containsKey(today) || isOfUnlistedTambons(today) ? Optional.of(today) : Optional.empty();
    }

    private boolean isOfUnlistedTambons(String code) {
        return TAMBON.matcher(code).matches()
                && isDistrict(code.substring(0, 4))
                && !provincesWithTambons.contains(code.substring(0, 2));
    }

    /** The name of a tambon by the code that it has today. */
    public Optional<String> findTambonName(String code) {
        return Optional.ofNullable(tambonNames.get(code));
    }

    private static Reader resource(String name) {
        InputStream stream = Areas.class.getResourceAsStream("/areas/" + name);
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }

    private static List<String[]> lines(Reader csv) {
        List<String[]> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(csv)) {
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank()) {
                    lines.add(line.replace("\uFEFF", "").split(",", -1));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return lines;
    }
}
