package vn.thidua.platform.grove;

import jakarta.validation.Valid;
import java.util.concurrent.CountDownLatch;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.mongo.AggregateCollection;
import vn.thidua.platform.web.Creates;
import vn.thidua.platform.web.Versioned;

/** Plants a tree once it may go on, so that a test can do something in between. */
@RestController
class SlowTrees {

    private final AggregateCollection<Tree, TreeEvent> trees;
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    SlowTrees(AggregateCollection<Tree, TreeEvent> trees) {
        this.trees = trees;
    }

    @PostMapping("/api/grove/slow-trees")
    ResponseEntity<Tree> plant(@Creates Command command, @Valid @RequestBody GroveController.Planting body)
            throws InterruptedException {
        asked.countDown();
        goOn.await();
        var id = command.newId();
        return Versioned.created(
                "/api/grove/trees", trees.create(id, command, () -> Tree.plant(id, body.name())), it -> it);
    }

    boolean isAsked() {
        return asked.getCount() == 0;
    }

    void goOn() {
        goOn.countDown();
    }
}
