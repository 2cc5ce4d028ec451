package org.samatcha.jobs.generate.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.samatcha.jobs.generate.Dice;

/**
 * The districts that can be generated: the 26 of Khon Kaen with their real codes, names and population shares (DOPA),
 * then invented ones whose provinces carry two-digit codes that Thailand has not assigned.
 */
public final class Districts {

    /** Districts of Thailand, counting those of Bangkok; the most that can be asked for. */
    public static final int MOST = 928;

    /** How many of them are real. */
    public static final int KHON_KAEN = 26;

    private static final List<String> UNASSIGNED_PROVINCES =
            List.of("97", "98", "99", "87", "88", "89", "78", "79", "68", "69", "59", "28", "29");
    private static final int DISTRICTS_A_PROVINCE = 74;

    private Districts() {}

    /** The first {@code count} districts in the fixed order of generation. */
    public static List<District> first(int count, long seed) {
        List<District> districts = new ArrayList<>(khonKaen());
        for (int number = 0; districts.size() < count; number++) {
            districts.add(invented(districts.size(), number, seed));
        }
        return List.copyOf(districts.subList(0, count));
    }

    private static List<District> khonKaen() {
        List<Tambon> tambons = rows("khon-kaen-tambons.csv").stream()
                .map(row -> new Tambon(row[0], row[1]))
                .toList();
        List<District> districts = new ArrayList<>();
        for (String[] row : rows("khon-kaen-districts.csv")) {
            districts.add(new District(
                    districts.size(),
                    row[0],
                    row[1],
                    Integer.parseInt(row[2]),
                    Integer.parseInt(row[3]),
                    Double.parseDouble(row[4]),
                    Double.parseDouble(row[5]),
                    tambons.stream()
                            .filter(tambon -> tambon.code().startsWith(row[0]))
                            .toList()));
        }
        return districts;
    }

    private static District invented(int position, int number, long seed) {
        Dice dice = Dice.of(seed, "district", number);
        String code =
                UNASSIGNED_PROVINCES.get(number / DISTRICTS_A_PROVINCE) + twoDigits(number % DISTRICTS_A_PROVINCE + 1);
        String name = InventedNames.district(dice);
        int residents = (int) StrictMath.round(62_000 * StrictMath.exp(0.5 * dice.normal()));
        List<Tambon> tambons = new ArrayList<>();
        int count = 4 + dice.below(9);
        for (int tambon = 1; tambon <= count; tambon++) {
            tambons.add(new Tambon(code + twoDigits(tambon), InventedNames.tambon(dice)));
        }
        int province = number / DISTRICTS_A_PROVINCE;
        return new District(
                position,
                code,
                name,
                (int) StrictMath.round(residents * (1 + 0.01 * dice.normal())),
                residents,
                7 + province + dice.uniform() * 1.2,
                104 + dice.uniform() * 1.2,
                tambons);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static List<String[]> rows(String resource) {
        try (InputStream bytes = Districts.class.getResourceAsStream("/org/samatcha/jobs/generate/" + resource)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(","))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
