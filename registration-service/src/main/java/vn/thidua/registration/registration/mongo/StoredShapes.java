package vn.thidua.registration.registration.mongo;

import java.util.List;
import java.util.function.UnaryOperator;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** How a registration stored long ago becomes one of today. */
final class StoredShapes {

    /** Oldest first. */
    static final List<UnaryOperator<BsonDocument>> UPGRADES =
            List.of(StoredShapes::withSigningAndEditions, StoredShapes::withCampaigns);

    private StoredShapes() {}

    /** Before the campaigns that a unit names were called so. */
    private static BsonDocument withCampaigns(BsonDocument state) {
        nameCampaigns(state.get("content"));
        nameCampaigns(state.get("submitted"));
        return state;
    }

    /** Calls the campaigns of a content by their name; what does so already stays as it is. */
    static void nameCampaigns(@Nullable BsonValue content) {
        if (content instanceof BsonDocument document && document.containsKey("movements")) {
            document.append("campaigns", document.remove("movements"));
        }
    }

    /** Before leaders signed, findings were answered and what had been sent was kept. */
    private static BsonDocument withSigningAndEditions(BsonDocument state) {
        state.append("signing", new BsonDocument());
        answerable(state.get("content"));
        answerable(state.get("submitted"));
        if (state.get("receipt") instanceof BsonDocument receipt) {
            receipt.append("late", BsonBoolean.FALSE);
        }
        return state.append("editions", editions(state));
    }

    private static void answerable(@Nullable BsonValue content) {
        if (content instanceof BsonDocument document) {
            document.append("answers", new BsonArray());
        }
    }

    /** Only the last submission is known: those before it are counted and nothing else. */
    private static BsonArray editions(BsonDocument state) {
        var editions = new BsonArray();
        if (state.get("receipt") instanceof BsonDocument receipt) {
            var edition = new BsonDocument(
                            "number",
                            new BsonInt32(state.getNumber("submissions").intValue()))
                    .append("version", new BsonInt64(0))
                    .append("kind", new BsonString("SUBMISSION"))
                    .append("receipt", receipt);
            var sent = state.getString("state").getValue().equals("SUBMITTED");
            edition.append("outcome", sent ? new BsonString("PENDING") : state.get("state"));
            if (!sent && state.get("judgement") instanceof BsonDocument judgement) {
                edition.append("decidedAt", judgement.get("at"));
                edition.append("decidedBy", judgement.get("by"));
                if (judgement.containsKey("reason")) {
                    edition.append("decisionReason", judgement.get("reason"));
                }
            }
            editions.add(edition);
        }
        return editions;
    }
}
