package vn.thidua.launcher.keycloak;

import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.launcher.demo.DemoDirectory;
import vn.thidua.launcher.demo.DemoDirectory.Person;
import vn.thidua.launcher.demo.DemoDirectory.Unit;
import vn.thidua.launcher.demo.DemoPeople;

/**
 * The realm to import: the one of {@code deploy/keycloak} with the demo people, their departments and the loader's client.
 *
 * <p>Secrets and the public address stay placeholders, which Keycloak fills from its environment.
 */
public final class RealmFile {

    private static final JsonMapper JSON = JsonMapper.shared();

    private RealmFile() {}

    /** The realm for the checkout at {@code root}, as JSON. */
    public static String render(Path root) {
        var directory = DemoDirectory.of(root);
        ObjectNode realm = read(root.resolve("deploy/keycloak/realm.json"));
        addLoader(realm, read(root.resolve("deploy/keycloak/demo-loader.json")));
        addUserProfile(realm, read(root.resolve("deploy/keycloak/user-profile.json")));
        ArrayNode users = realm.putArray("users");
        ObjectNode password = read(root.resolve("deploy/keycloak/demo-password.json"));
        directory.people().forEach(person -> users.add(user(person, password)));
        ArrayNode organisations = realm.putArray("organizations");
        directory.units().forEach(unit -> organisations.add(organisation(unit, directory.peopleOf(unit))));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm);
    }

    private static ObjectNode read(Path file) {
        return (ObjectNode) JSON.readTree(file.toFile());
    }

    /** The loader's tokens are valid for the same services as the gateway's. */
    private static void addLoader(ObjectNode realm, ObjectNode loader) {
        var clients = (ArrayNode) realm.get("clients");
        loader.set("protocolMappers", clients.get(0).get("protocolMappers").deepCopy());
        clients.add(loader);
        ObjectNode roles = ((ArrayNode) realm.get("scopeMappings")).addObject().put("client", "demo-loader");
        roles.putArray("roles").add("province-admin");
    }

    /** Keycloak keeps the profile's rules as text in a component's setting. */
    private static void addUserProfile(ObjectNode realm, ObjectNode profile) {
        realm.putObject("components")
                .putArray("org.keycloak.userprofile.UserProfileProvider")
                .addObject()
                .put("providerId", "declarative-user-profile")
                .putObject("config")
                .putArray("kc.user.profile.config")
                .add(JSON.writeValueAsString(profile));
    }

    /** The password comes hashed: hashing it once for each person would be a third of Keycloak's first start. */
    private static ObjectNode user(Person person, ObjectNode password) {
        ObjectNode user = JSON.createObjectNode()
                .put("id", DemoPeople.subject(person.username()).toString())
                .put("username", person.username())
                .put("enabled", true)
                .put("email", person.username() + "@mau.thidua.example")
                .put("emailVerified", true)
                .put("firstName", person.firstName())
                .put("lastName", person.lastName());
        ArrayNode roles = user.putArray("realmRoles").add("default-roles-thidua");
        if (person.administers()) {
            roles.add("province-admin");
        }
        user.putArray("credentials").add(password);
        return user;
    }

    private static ObjectNode organisation(Unit unit, List<Person> people) {
        ObjectNode organisation = JSON.createObjectNode()
                .put("name", unit.name())
                .put("alias", unit.organisation())
                .put("enabled", true);
        organisation.putObject("attributes").putArray("unitCode").add(unit.code());
        ArrayNode members = organisation.putArray("members");
        people.forEach(
                person -> members.addObject().put("username", person.username()).put("membershipType", "UNMANAGED"));
        return organisation;
    }
}
