package vn.thidua.store;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;

/** Bulk writes that stop at the first error if they are ordered, and that count what they did. */
final class OrderedWrites {

    private OrderedWrites() {}

    /** The engine stops in time, yet counts every document it was given. */
    static Document insert(CommandHandler.Command command, Document request) {
        request.putIfAbsent("ordered", true);
        var answer = command.run(request);
        var errors = Fields.documents(answer, "writeErrors");
        if (!errors.isEmpty()) {
            answer.put(
                    "n",
                    Utils.isTrue(request.get("ordered"))
                            ? errors.getFirst().get("index")
                            : Fields.documents(request, "documents").size() - errors.size());
        }
        return answer;
    }

    /** The engine continues after an error, so an ordered list of updates is given to it one by one. */
    static Document update(CommandHandler.Command command, Document request) {
        var updates = Fields.documents(request, "updates");
        request.putIfAbsent("ordered", true);
        if (!Utils.isTrue(request.get("ordered")) || updates.size() == 1) {
            return command.run(request);
        }
        var outcome = new Outcome();
        for (int i = 0; i < updates.size() && outcome.errors.isEmpty(); i++) {
            var single = new Document(request).append("updates", List.of(updates.get(i)));
            outcome.add(i, command.run(single));
        }
        return outcome.answer();
    }

    private static final class Outcome {

        private int matched;
        private int modified;
        private final List<Document> upserts = new ArrayList<>();
        private final List<Document> errors = new ArrayList<>();

        void add(int index, Document answer) {
            matched += Fields.number(answer, "n");
            modified += Fields.number(answer, "nModified");
            Fields.documents(answer, "upserted").forEach(it -> upserts.add(new Document(it).append("index", index)));
            Fields.documents(answer, "writeErrors").forEach(it -> errors.add(new Document(it).append("index", index)));
        }

        Document answer() {
            var answer = new Document("n", matched).append("nModified", modified);
            if (!upserts.isEmpty()) {
                answer.append("upserted", upserts);
            }
            if (!errors.isEmpty()) {
                answer.append("writeErrors", errors);
            }
            Utils.markOkay(answer);
            return answer;
        }
    }
}
