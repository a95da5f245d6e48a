package vn.thidua.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;

/**
 * Documents in the file as they are on the wire, which takes a fraction of the time and space of Java's serialization, and
 * with their true weight, so that the file's cache holds no more than it may.
 *
 * <p>Files of earlier versions, and the few values the wire has no form for, are serialized objects; both are read.
 */
final class StoredDocuments extends BasicDataType<Document> {

    static final StoredDocuments TYPE = new StoredDocuments();

    /** No first byte of a serialized object. */
    private static final byte AS_ON_THE_WIRE = -0x4b;

    private final ObjectDataType serialized = new ObjectDataType();

    private StoredDocuments() {}

    @Override
    public int getMemory(Document document) {
        return Weight.of(document);
    }

    @Override
    public void write(WriteBuffer file, Document document) {
        var buffer = Unpooled.buffer(4096);
        try {
            if (encoded(document, buffer)) {
                file.put(AS_ON_THE_WIRE).putVarInt(buffer.readableBytes());
                file.put(buffer.nioBuffer());
            } else {
                serialized.write(file, document);
            }
        } finally {
            buffer.release();
        }
    }

    private static boolean encoded(Document document, ByteBuf buffer) {
        try {
            BsonEncoder.encodeDocument(document, buffer);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    @Override
    public Document read(ByteBuffer file) {
        if (file.get(file.position()) != AS_ON_THE_WIRE) {
            return (Document) serialized.read(file);
        }
        file.get();
        byte[] bytes = new byte[DataUtils.readVarInt(file)];
        file.get(bytes);
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
