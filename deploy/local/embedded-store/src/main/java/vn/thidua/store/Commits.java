package vn.thidua.store;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.EventLoop;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Commits between two commands: before a change is acknowledged, or at the latest an interval after it. */
final class Commits {

    private final Engine engine;
    private final Duration interval;
    private final StoreFailure storeFailure;
    private boolean due;

    Commits(Engine engine, Duration interval, StoreFailure storeFailure) {
        this.engine = engine;
        this.interval = interval;
        this.storeFailure = storeFailure;
    }

    void changed(EventLoop thread, Document request) {
        if (interval.isZero() || isJournaled(request)) {
            now();
        } else if (!due) {
            due = true;
            thread.schedule(() -> storeFailure.watch(this::now, thread), interval.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    Document now() {
        due = false;
        engine.commit();
        return CommandHandler.success();
    }

    private static boolean isJournaled(Document request) {
        return request.get("writeConcern") instanceof Document concern && Utils.isTrue(concern.get("j"));
    }
}
