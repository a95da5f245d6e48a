package vn.thidua.store;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.Unpooled;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/** The rest of a result; a batch is never larger than what MongoDB itself would send. */
final class BatchCursor extends AbstractCursor {

    private static final int DOCUMENTS = 1000;
    private static final int BYTES = 16 * 1024 * 1024;

    private final Deque<Document> rest;

    private BatchCursor(long id, Deque<Document> rest) {
        super(id);
        this.rest = rest;
    }

    @SuppressWarnings("unchecked")
    static BatchCursor over(long id, Collection<?> documents) {
        return new BatchCursor(id, new ArrayDeque<>((Collection<Document>) documents));
    }

    @Override
    public boolean isEmpty() {
        return rest.isEmpty();
    }

    /** The next documents, zero meaning as many as are sensible. */
    @Override
    public List<Document> takeDocuments(int wanted) {
        var batch = new ArrayList<Document>();
        var most = wanted > 0 ? wanted : DOCUMENTS;
        var bytes = 0;
        while (!rest.isEmpty() && batch.size() < most) {
            bytes += size(rest.element());
            if (bytes > BYTES && !batch.isEmpty()) {
                break;
            }
            batch.add(rest.remove());
        }
        return batch;
    }

    private static int size(Document document) {
        var buffer = Unpooled.buffer();
        try {
            BsonEncoder.encodeDocument(document, buffer);
            return buffer.writerIndex();
        } finally {
            buffer.release();
        }
    }
}
