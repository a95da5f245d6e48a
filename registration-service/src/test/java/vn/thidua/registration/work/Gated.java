package vn.thidua.registration.work;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A job that begins, and ends when a test lets it or nobody wants it any more. */
final class Gated implements Job {

    final CountDownLatch begun = new CountDownLatch(1);
    final CountDownLatch undone = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);

    @Override
    public String run() {
        begun.countDown();
        try {
            while (!end.await(5, TimeUnit.MILLISECONDS)) {
                WorkProgress.check();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return "result";
    }

    @Override
    public void undo() {
        undone.countDown();
    }

    void letEnd() {
        end.countDown();
    }

    boolean hasBegun() {
        return begun.getCount() == 0;
    }

    void awaitBegun() throws InterruptedException {
        if (!begun.await(30, TimeUnit.SECONDS)) {
            throw new AssertionError("has not begun");
        }
    }

    void awaitUndone() throws InterruptedException {
        if (!undone.await(30, TimeUnit.SECONDS)) {
            throw new AssertionError("has not been undone");
        }
    }
}
