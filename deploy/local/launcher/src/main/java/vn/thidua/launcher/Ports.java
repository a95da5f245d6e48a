package vn.thidua.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Where each part listens; a part with a second port has it under {@code <part>-…}, such as {@code gateway-management}. */
public record Ports(SequencedMap<String, Integer> byName) {

    private static final SequencedMap<String, Integer> FIXED = fixedPorts();

    /** Below those that systems give to connections, so that none is taken between being found and being used. */
    private static final int FIRST_FOR_TESTS = 20_000;

    private static final int FOR_TESTS = 12_000;

    /** Each process begins elsewhere, so that two at the same time do not find the same. */
    private static final AtomicInteger NEXT =
            new AtomicInteger((int) (ProcessHandle.current().pid() * 397 % FOR_TESTS));

    /** The ports of the documentation: 8080 for the person, the rest behind it. */
    public static Ports fixed() {
        return new Ports(FIXED);
    }

    /** Ports nobody has at this moment and the system gives to no connection, for tests. */
    public static Ports free() {
        var found = new LinkedHashMap<String, Integer>();
        FIXED.keySet().forEach(name -> found.put(name, nextFree()));
        return new Ports(found);
    }

    private static int nextFree() {
        int looked = 0;
        while (looked++ < FOR_TESTS) {
            int port = FIRST_FOR_TESTS + NEXT.getAndUpdate(it -> (it + 1) % FOR_TESTS);
            try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return port;
            } catch (IOException e) {
                // Somebody has it: the next one.
            }
        }
        throw new IllegalStateException("no free ports");
    }

    /** The same with some moved, written as {@code gateway=8090,keycloak=8190}. */
    public Ports with(String moved) {
        var next = new LinkedHashMap<>(byName);
        for (String entry : moved.split(",", -1)) {
            String[] pair = entry.strip().split("=", 2);
            if (pair.length != 2 || !next.containsKey(pair[0]) || !pair[1].matches("\\d{1,5}")) {
                throw new IllegalArgumentException("'%s' is not <part>=<port> with a part of %s"
                        .formatted(entry, String.join(", ", byName.keySet())));
            }
            next.put(pair[0], Integer.valueOf(pair[1]));
        }
        if (new HashSet<>(next.values()).size() < next.size()) {
            throw new IllegalArgumentException("'%s' gives two parts the same port".formatted(moved));
        }
        return new Ports(next);
    }

    public int of(String name) {
        Integer port = byName.get(name);
        if (port == null) {
            throw new IllegalArgumentException("no part is called " + name);
        }
        return port;
    }

    /** Every port a part needs, by the name it has here. */
    Map<String, Integer> neededBy(String part) {
        var needed = new LinkedHashMap<String, Integer>();
        byName.forEach((name, port) -> {
            if (name.equals(part) || name.startsWith(part + "-")) {
                needed.put(name, port);
            }
        });
        return needed;
    }

    private static SequencedMap<String, Integer> fixedPorts() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("gateway", 8080);
        ports.put("campaign-service", 8081);
        ports.put("registration-service", 8082);
        ports.put("award-service", 8083);
        ports.put("notification-service", 8084);
        ports.put("gateway-management", 9080);
        ports.put("campaign-service-management", 9081);
        ports.put("registration-service-management", 9082);
        ports.put("award-service-management", 9083);
        ports.put("notification-service-management", 9084);
        ports.put("keycloak", 8180);
        ports.put("keycloak-management", 9180);
        ports.put("kafka", 9092);
        ports.put("kafka-controller", 9093);
        ports.put("store", 27017);
        return ports;
    }
}
