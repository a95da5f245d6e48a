package vn.thidua.platform.mongo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;

/**
 * A state as an idempotency record keeps it: deflated BSON. An aggregate's document carries one for each keyed command,
 * and every read of the document moves them all.
 */
final class CompressedState {

    private static final BsonDocumentCodec CODEC = new BsonDocumentCodec();

    private CompressedState() {}

    static BsonBinary compress(BsonDocument state) {
        var bytes = new RawBsonDocument(state, CODEC).getByteBuffer().asNIO();
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            var packed = new ByteArrayOutputStream();
            var buffer = new byte[4096];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return new BsonBinary(packed.toByteArray());
        } finally {
            deflater.end();
        }
    }

    static BsonDocument decompress(BsonBinary packed) {
        var inflater = new Inflater();
        try {
            inflater.setInput(ByteBuffer.wrap(packed.getData()));
            var bytes = new ByteArrayOutputStream();
            var buffer = new byte[4096];
            while (!inflater.finished()) {
                var count = inflater.inflate(buffer);
                if (count == 0) {
                    throw new IllegalStateException("the state of an idempotency record is cut off");
                }
                bytes.write(buffer, 0, count);
            }
            return new RawBsonDocument(bytes.toByteArray()).decode(CODEC);
        } catch (DataFormatException e) {
            throw new IllegalStateException("the state of an idempotency record cannot be read", e);
        } finally {
            inflater.end();
        }
    }
}
