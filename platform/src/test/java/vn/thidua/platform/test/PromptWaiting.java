package vn.thidua.platform.test;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/** Has all waiting of a module's tests look every hundredth of a second; what tests wait for takes mostly less than a tenth. */
public final class PromptWaiting implements TestExecutionListener {

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        Awaitility.setDefaultPollInterval(Duration.ofMillis(10));
    }
}
