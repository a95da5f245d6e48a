package vn.thidua.gateway.filter;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.thidua.gateway.GatewayProperties.Share;

/** One person's turns at one service, in the order they are asked for. */
final class CallerShare {

    private final Share share;
    private final Semaphore all;
    private final Semaphore files;

    /** Who has a turn or waits for one; only counted inside the map that keeps this, which sees to it that it is right. */
    private volatile int present = 1;

    CallerShare(Share share) {
        this.share = share;
        this.all = new Semaphore(share.most(), true);
        this.files = new Semaphore(share.files(), true);
    }

    CallerShare withOneMore() {
        present++;
        return this;
    }

    @Nullable CallerShare withOneLess() {
        present--;
        return present == 0 ? null : this;
    }

    /** A file first waits for other files, without keeping a turn from anything else meanwhile. */
    boolean tryAcquire(boolean file) {
        if (present > share.most() + share.waiting()) {
            return false;
        }
        try {
            if (file && !files.tryAcquire(share.waitTimeout().toNanos(), TimeUnit.NANOSECONDS)) {
                return false;
            }
            if (all.tryAcquire(share.waitTimeout().toNanos(), TimeUnit.NANOSECONDS)) {
                return true;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (file) {
            files.release();
        }
        return false;
    }

    void release(boolean file) {
        all.release();
        if (file) {
            files.release();
        }
    }
}
