package vn.thidua.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;

/** Aggregation stages the engine knows by their older names only. */
final class Stages {

    private Stages() {}

    static Document rewritten(Document request) {
        return request.get("pipeline") instanceof Collection<?> pipeline
                ? new Document(request).append("pipeline", rewritten(pipeline))
                : request;
    }

    private static List<?> rewritten(Collection<?> pipeline) {
        return pipeline.stream()
                .map(stage -> stage instanceof Document it && it.size() == 1 ? rewrittenStage(it) : stage)
                .toList();
    }

    private static Document rewrittenStage(Document stage) {
        var name = stage.keySet().iterator().next();
        var body = stage.get(name);
        return switch (name) {
            case "$set" -> new Document("$addFields", body);
            case "$replaceWith" -> new Document("$replaceRoot", new Document("newRoot", body));
            case "$facet" -> new Document(name, rewrittenPipelines(Fields.document(stage, name)));
            case "$lookup" -> new Document(name, rewritten(Fields.document(stage, name)));
            default -> stage;
        };
    }

    private static Document rewrittenPipelines(Document facets) {
        var rewritten = new Document();
        facets.forEach((facet, pipeline) -> rewritten.put(facet, rewritten((Collection<?>) pipeline)));
        return rewritten;
    }
}
