package vn.thidua.launcher.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Units, their blocs and their people, as written in {@code deploy/demo/directory.json}. */
public record DemoDirectory(List<Bloc> blocs, List<Unit> units, List<Person> people) {

    public record Bloc(String code, String name, String kind, LocalDate from, List<Member> members) {

        /** The unit that heads the bloc. */
        String head() {
            return holder("HEAD");
        }

        /** The unit that judges the member's registration. */
        String judgeOf(String unit) {
            return unit.equals(head()) ? holder("DEPUTY") : head();
        }

        private String holder(String role) {
            return members.stream()
                    .filter(member -> member.role().equals(role))
                    .map(Member::unit)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** A unit by its code and its role in the bloc: {@code HEAD}, {@code DEPUTY} or {@code MEMBER}. */
    public record Member(String unit, String role) {}

    public record Unit(String code, String name, String shortName) {

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

    /** The people with duties in {@code unit}. */
    public List<Person> peopleOf(Unit unit) {
        return people.stream()
                .filter(person ->
                        person.duties().stream().anyMatch(duty -> duty.inUnit().equals(Optional.of(unit.code()))))
                .toList();
    }

    /** Those the platform has a record of. */
    List<Person> known() {
        return people.stream().filter(person -> !person.duties().isEmpty()).toList();
    }

    /** The first bloc, which the demo is about; the others are only there beside it. */
    Bloc mainBloc() {
        return blocs.getFirst();
    }

    Bloc bloc(String code) {
        return blocs.stream()
                .filter(bloc -> bloc.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The officer of a unit, who fills in its registration. */
    static String officerOf(String unit) {
        return "canbo." + unit.toLowerCase(Locale.ROOT);
    }

    /** The leader of a unit, who signs off what it sends. */
    static String leaderOf(String unit) {
        return "lanhdao." + unit.toLowerCase(Locale.ROOT);
    }
}
