package vn.thidua.platform.grove;

import com.mongodb.client.model.Indexes;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import vn.thidua.platform.kafka.Topics;
import vn.thidua.platform.mongo.AggregateCollection;
import vn.thidua.platform.mongo.Aggregates;
import vn.thidua.platform.mongo.Store;
import vn.thidua.platform.test.MovableClock;

/** The small service itself, put together as the real ones are. */
@SpringBootApplication
public class GroveApplication {

    @Bean
    AggregateCollection<Tree, TreeEvent> trees(Aggregates aggregates) {
        return aggregates.open(Aggregates.Kind.of("trees", Tree.class, TreeReason.TREE_UNKNOWN, TreeReason.TREE_EXISTS)
                .publishedBy(TreeMessage::of)
                .indexedBy(Indexes.ascending("state.name")));
    }

    @Bean
    Topics published() {
        return Topics.of("tree");
    }

    @Bean
    Birds birds(Store store) {
        return new Birds(store);
    }

    @Bean
    MovableClock clock() {
        return MovableClock.running();
    }
}
