package vn.thidua.platform.test.description;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a service's description says that no signature tells: good bodies, files, events and closed sets of texts. */
public final class Described {

    private final String root;
    private final Map<String, String> bodies = new TreeMap<>();
    private final Map<String, Class<?>> answers = new TreeMap<>();
    private final Map<String, Collection<String>> files = new TreeMap<>();
    private final Map<String, Class<?>> events = new TreeMap<>();
    private final Map<String, Class<?>> raw = new TreeMap<>();
    private final Map<String, Collection<String>> closed = new TreeMap<>();
    private final Set<String> background = new TreeSet<>();
    private final Set<String> workCodes = new TreeSet<>();
    private @Nullable Class<?> job;

    private Described(String root) {
        this.root = root;
    }

    /** Of the service whose classes are in that package, as in {@code vn.thidua.campaign}. */
    public static Described of(String root) {
        return new Described(root);
    }

    /** A good body of each endpoint that takes one, which is its example. */
    public Described bodies(Map<String, String> good) {
        bodies.putAll(good);
        return this;
    }

    /** An endpoint that answers bytes which are the JSON of a type. */
    public Described answers(String endpoint, Class<?> type) {
        answers.put(endpoint, type);
        return this;
    }

    /** An endpoint that answers a file of one of those media types. */
    public Described files(String endpoint, Collection<String> mediaTypes) {
        files.put(endpoint, mediaTypes);
        return this;
    }

    /** An event of the service's stream, and the name of the class that its data are the JSON of. */
    public Described event(String name, String data) {
        try {
            events.put(name, Class.forName(data));
            return this;
        } catch (ClassNotFoundException e) {
            throw new AssertionError("The event " + name + " has data of a class that is not there", e);
        }
    }

    /** A text component that is the JSON of a type, as in {@code SnapshotOpen.table}. */
    public Described raw(String component, Class<?> type) {
        raw.put(component, type);
        return this;
    }

    /** A text that has one of those values, or a constant that is never another. */
    public Described closed(String component, Collection<String> values) {
        closed.put(component, List.copyOf(values));
        return this;
    }

    /** What runs beside requests: its refusals are codes of work, as are the others named here. */
    public Described jobs(Class<?> type, Collection<String> otherEnds) {
        job = type;
        workCodes.addAll(otherEnds);
        return this;
    }

    /** Methods as in {@code WorkRunner.attempt} that are not done within a request. */
    public Described background(String... methods) {
        background.addAll(List.of(methods));
        return this;
    }

    String root() {
        return root;
    }

    String api() {
        return "/api/" + root.substring(root.lastIndexOf('.') + 1);
    }

    Map<String, String> bodies() {
        return bodies;
    }

    Map<String, Class<?>> answers() {
        return answers;
    }

    Map<String, Collection<String>> files() {
        return files;
    }

    Map<String, Class<?>> events() {
        return events;
    }

    Map<String, Class<?>> raw() {
        return raw;
    }

    Map<String, Collection<String>> closed() {
        return closed;
    }

    Set<String> background() {
        return background;
    }

    Set<String> workCodes() {
        return workCodes;
    }

    @Nullable Class<?> job() {
        return job;
    }
}
