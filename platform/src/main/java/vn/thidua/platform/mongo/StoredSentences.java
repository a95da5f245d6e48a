package vn.thidua.platform.mongo;

import org.bson.BsonDocument;
import org.bson.BsonString;
import vn.thidua.platform.domain.Sentence;

/** Sentences as they were stored before their keys were: as {@code message} and {@code messageEn}, in words. */
public final class StoredSentences {

    private StoredSentences() {}

    /** Each document of the list with a sentence that says just those words; one that has a sentence stays as it is. */
    public static void upgrade(BsonDocument state, String list) {
        for (var value : state.getArray(list)) {
            var document = value.asDocument();
            if (document.get("message") instanceof BsonString vietnamese
                    && document.get("messageEn") instanceof BsonString english) {
                document.remove("message");
                document.remove("messageEn");
                document.append("sentence", said(vietnamese, english));
            }
        }
    }

    private static BsonDocument said(BsonString vietnamese, BsonString english) {
        var key = Sentence.asSaid(vietnamese.getValue(), english.getValue()).key();
        var text = new BsonDocument("text", vietnamese).append("english", english);
        return new BsonDocument("key", new BsonString(key)).append("parameters", new BsonDocument("text", text));
    }
}
