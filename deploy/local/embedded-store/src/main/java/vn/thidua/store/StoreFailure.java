package vn.thidua.store;

import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.EventLoop;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/**
 * The end of a store that cannot read or write its file any more, because the disk is full for instance. It answers nothing but
 * this from then on, and a moment later says its last words: anyone who runs it ends the process, and a new one begins with what
 * was acknowledged.
 */
final class StoreFailure {

    private static final int SHUTDOWN_IN_PROGRESS = 91;
    private static final int TIME_FOR_ANSWERS_MILLIS = 200;
    private static final Set<Integer> OF_THE_FILE = Set.of(
            DataUtils.ERROR_READING_FAILED,
            DataUtils.ERROR_WRITING_FAILED,
            DataUtils.ERROR_INTERNAL,
            DataUtils.ERROR_CLOSED,
            DataUtils.ERROR_FILE_CORRUPT);

    private final Consumer<String> lastWords;
    private boolean happened;

    StoreFailure(Consumer<String> lastWords) {
        this.lastWords = lastWords;
    }

    /** Refuses whatever comes after the end. */
    void check() {
        if (happened) {
            throw answer();
        }
    }

    /** What a client is answered whose command met the end; any other problem is thrown on. */
    MongoServerError answerTo(RuntimeException problem, EventLoop thread) {
        if (!isOfTheFile(problem)) {
            throw problem;
        }
        begin(problem, thread);
        return answer();
    }

    /** Runs what no client waits for; any problem but the end is thrown on. */
    void watch(Runnable task, EventLoop thread) {
        try {
            if (!happened) {
                task.run();
            }
        } catch (RuntimeException e) {
            if (!isOfTheFile(e)) {
                throw e;
            }
            begin(e, thread);
        }
    }

    private void begin(RuntimeException problem, EventLoop thread) {
        if (!happened) {
            happened = true;
            String sentence = "The store can no longer use its file and ends: " + firstCause(problem);
            thread.schedule(() -> lastWords.accept(sentence), TIME_FOR_ANSWERS_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private static MongoServerError answer() {
        return new MongoServerError(
                SHUTDOWN_IN_PROGRESS, "ShutdownInProgress", "The embedded store can no longer use its file and ends");
    }

    private static boolean isOfTheFile(Throwable problem) {
        return problem instanceof MVStoreException e && OF_THE_FILE.contains(e.getErrorCode())
                || problem.getCause() != null && isOfTheFile(problem.getCause());
    }

    private static String firstCause(Throwable problem) {
        return problem.getCause() == null ? String.valueOf(problem.getMessage()) : firstCause(problem.getCause());
    }
}
