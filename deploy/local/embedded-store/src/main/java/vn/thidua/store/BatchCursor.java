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
        var most = wanted > 0 ? wanted : DOCUMENTS;
        var batch = new ArrayList<Document>();
        var bytes = 0;
        var buffer = Unpooled.buffer();
        try {
            while (!rest.isEmpty() && batch.size() < most) {
                BsonEncoder.encodeDocument(rest.element(), buffer.clear());
                bytes += buffer.writerIndex();
                if (bytes > BYTES && !batch.isEmpty()) {
                    break;
                }
                batch.add(rest.remove());
            }
        } finally {
            buffer.release();
        }
        return batch;
    }
}
