package vn.thidua.office;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which parts a part refers to, by id; those outside of the file are left out. */
final class Relationships {

    private static final long MOST_BYTES = 1 << 20;

    private final Map<String, Target> targets = new LinkedHashMap<>();

    private record Target(String type, String part) {}

    private Relationships() {}

    static Relationships of(GuardedFile.Package file, String part) {
        var read = new Relationships();
        var cut = part.lastIndexOf('/') + 1;
        var folder = part.substring(0, cut);
        var name = folder + "_rels/" + part.substring(cut) + ".rels";
        if (file.has(name)) {
            try (var xml = new OfficeXml(file.open(name, MOST_BYTES))) {
                while (xml.next()) {
                    if (xml.starts("Relationship")
                            && !xml.attribute("TargetMode").equals("External")) {
                        var target = new Target(xml.attribute("Type"), resolve(folder, xml.attribute("Target")));
                        read.targets.put(xml.attribute("Id"), target);
                    }
                }
            }
        }
        return read;
    }

    Optional<String> byId(String id) {
        return Optional.ofNullable(targets.get(id)).map(Target::part);
    }

    /** The part of a kind, as in "styles"; there is one of each. */
    Optional<String> byKind(String kind) {
        return targets.values().stream()
                .filter(it -> it.type().endsWith("/" + kind))
                .map(Target::part)
                .findFirst();
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        var path = new ArrayDeque<String>();
        for (var step : (folder + target).split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }
}
