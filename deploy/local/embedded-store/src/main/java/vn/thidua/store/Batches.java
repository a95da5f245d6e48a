package vn.thidua.store;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Hands out results in batches a client can take; the engine puts them into one answer, whatever its size. */
final class Batches {

    private final CursorRegistry cursors;

    Batches(CursorRegistry cursors) {
        this.cursors = cursors;
    }

    Document find(CommandHandler.Command command, Document request) {
        var size = size(request.remove("batchSize"));
        return cut(command.run(request), size, Utils.isTrue(request.get("singleBatch")));
    }

    Document aggregate(CommandHandler.Command command, Document request) {
        var size = request.get("cursor") instanceof Document cursor ? size(cursor.get("batchSize")) : 0;
        return cut(command.run(request), size, false);
    }

    private Document cut(Document answer, int size, boolean single) {
        if (answer.get("cursor") instanceof Document first && first.get("firstBatch") instanceof Collection<?> all) {
            var rest = BatchCursor.over(cursors.generateCursorId(), all);
            first.put("firstBatch", rest.takeDocuments(size));
            if (!rest.isEmpty() && !single) {
                cursors.add(rest);
                first.put("id", rest.getId());
            }
        }
        return answer;
    }

    private static int size(@Nullable Object wanted) {
        return wanted instanceof Number number ? number.intValue() : 0;
    }
}
