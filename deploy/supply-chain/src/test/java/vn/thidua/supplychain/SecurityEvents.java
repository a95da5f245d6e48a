package vn.thidua.supplychain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The actions of the security log, as gateway and services declare them. */
final class SecurityEvents {

    private static final Pattern BODY = Pattern.compile("enum Action \\{([^;}]*)");

    private SecurityEvents() {}

    static Set<String> all() {
        Set<String> actions = new TreeSet<>();
        actions.addAll(declaredIn("gateway/src/main/java/vn/thidua/gateway/securitylog/Action.java"));
        actions.addAll(declaredIn("platform/src/main/java/vn/thidua/platform/security/Sensitive.java"));
        actions.add("refused");
        return actions;
    }

    private static Set<String> declaredIn(String file) {
        var body = BODY.matcher(Checkout.read(file).replaceAll("(?s)/\\*\\*.*?\\*/", ""));
        if (!body.find()) {
            throw new IllegalStateException("no actions in " + file);
        }
        return Arrays.stream(body.group(1).split(","))
                .map(name -> name.strip().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());
    }
}
