package vn.thidua.launcher.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Units, their bloc and their people, as written in {@code deploy/demo/directory.json}. */
public record DemoDirectory(Bloc bloc, List<Unit> units, List<Person> people) {

    public record Bloc(String code, String name, String kind, LocalDate from) {}

    /** A unit and its role in the bloc: {@code HEAD}, {@code DEPUTY} or {@code MEMBER}. */
    public record Unit(String code, String name, String shortName, String role) {

        /** The unit's organisation in Keycloak. */
        public String organisation() {
            return code.toLowerCase(Locale.ROOT);
        }
    }

    /** A person who can sign in; the names stand in the order they are shown in. */
    public record Person(String username, String firstName, String lastName, List<Duty> duties) {

        public String name() {
            return firstName + " " + lastName;
        }

        public boolean administers() {
            return duties.stream().anyMatch(duty -> duty.role().equals("PROVINCE_ADMIN"));
        }
    }

    /** A duty in a unit, or in the whole province when there is no unit. */
    public record Duty(@Nullable String unit, String role) {

        public Optional<String> inUnit() {
            return Optional.ofNullable(unit);
        }
    }

    /** Reads {@code deploy/demo/directory.json} of the checkout. */
    public static DemoDirectory of(Path root) {
        return JsonMapper.shared()
                .readValue(root.resolve("deploy/demo/directory.json").toFile(), DemoDirectory.class);
    }

    /** The people whose duties lie in {@code unit}. */
    public List<Person> peopleOf(Unit unit) {
        return people.stream()
                .filter(person ->
                        person.duties().stream().anyMatch(duty -> duty.inUnit().equals(Optional.of(unit.code()))))
                .toList();
    }

    /** The officer of {@code unit}, who fills in its registration. */
    String officerOf(Unit unit) {
        return "canbo." + unit.organisation();
    }

    /** The leader of {@code unit}, who signs its registration. */
    String leaderOf(Unit unit) {
        return "lanhdao." + unit.organisation();
    }

    /** The unit that heads the bloc. */
    Unit head() {
        return units.stream()
                .filter(unit -> unit.role().equals("HEAD"))
                .findFirst()
                .orElseThrow();
    }
}
