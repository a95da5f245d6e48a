package vn.thidua.registration.work;

import java.time.Duration;

/**
 * How much work an instance takes on.
 *
 * @param atOnce so much is done at a time, never two things for one unit
 * @param waiting so much may wait, and so much of each unit
 * @param waitingBytes what waits is held in memory: so many bytes, and of each unit a quarter of them
 * @param budget so long may one piece of work take
 */
public record WorkLimits(int atOnce, int waiting, int waitingOfUnit, int waitingBytes, Duration budget) {

    int waitingBytesOfUnit() {
        return waitingBytes / 4;
    }
}
