package vn.thidua.registration;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import vn.thidua.platform.test.MovableClock;

/** A clock that a test moves, and a list of what its own requests ask of the store. */
@TestConfiguration(proxyBeanMethods = false)
class Instruments {

    @Bean
    MovableClock clock() {
        return MovableClock.running();
    }

    @Bean
    StoreCommands storeCommands() {
        return new StoreCommands();
    }

    @Bean
    MongoClientSettingsBuilderCustomizer counted(StoreCommands commands) {
        return settings -> settings.addCommandListener(commands);
    }

    /** What the thread that records sends to the store; anyone who is signed in is looked up before anything else. */
    static final class StoreCommands implements CommandListener {

        private static final Set<String> SIGNING_IN = Set.of("find duties");

        private final List<String> recorded = new ArrayList<>();
        private volatile @Nullable Thread recording;

        @Override
        public void commandStarted(CommandStartedEvent event) {
            if (Thread.currentThread() == recording) {
                var name = event.getCommandName();
                var target = name.equals("getMore")
                        ? event.getCommand().getString("collection")
                        : event.getCommand().getString(name);
                recorded.add(name + " " + target.getValue());
            }
        }

        List<String> of(Runnable request) {
            recorded.clear();
            recording = Thread.currentThread();
            request.run();
            recording = null;
            return recorded.stream().filter(it -> !SIGNING_IN.contains(it)).toList();
        }
    }
}
