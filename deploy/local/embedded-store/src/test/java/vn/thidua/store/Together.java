package vn.thidua.store;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Does things at the same time. */
final class Together {

    private Together() {}

    @FunctionalInterface
    interface Task {

        void run(int number) throws Exception;
    }

    /** Runs a task so many times, all runs side by side, and fails if one of them does. */
    static void run(int times, Task task) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var runs = IntStream.range(0, times)
                    .<Callable<Void>>mapToObj(number -> () -> {
                        task.run(number);
                        return null;
                    })
                    .toList();
            for (Future<Void> run : threads.invokeAll(runs)) {
                run.get();
            }
        }
    }
}
