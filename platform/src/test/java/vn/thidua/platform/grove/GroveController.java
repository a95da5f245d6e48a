package vn.thidua.platform.grove;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.http.trace.TraceContext;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.mongo.AggregateCollection;
import vn.thidua.platform.security.Sensitive;
import vn.thidua.platform.security.Sensitive.Action;
import vn.thidua.platform.web.Creates;
import vn.thidua.platform.web.FreshSignIn;
import vn.thidua.platform.web.Versioned;

@RestController
@RequestMapping("/api/grove")
class GroveController {

    private final AggregateCollection<Tree, TreeEvent> trees;

    GroveController(AggregateCollection<Tree, TreeEvent> trees) {
        this.trees = trees;
    }

    record Planting(@NotBlank @Size(max = 40) String name) {}

    record Growing(@Min(1) @Max(100) int by) {}

    record Leaf(@Size(max = 20) String text) {}

    /** Every kind of field that bodies have. */
    record Everything(
            @Nullable String text,
            @Size(max = 3) @Nullable List<@NotBlank @Size(max = 20) String> texts,
            @Valid @Nullable Leaf leaf,
            @Nullable List<@Valid Leaf> leaves,
            @Nullable LocalDate day,
            @Nullable Integer number,
            @Nullable Boolean flag,
            Refusal.@Nullable Kind kind) {}

    record Picture(String fileName, int length, int hash) {}

    /** One reason for each kind of refusal. */
    record Refused(String name, Refusal.Kind kind) implements Reason {}

    @PostMapping("/trees")
    ResponseEntity<Tree> plant(@Creates Command command, @Valid @RequestBody Planting body) {
        var id = command.newId();
        return Versioned.created(trees.create(id, command, () -> Tree.plant(id, body.name())), it -> it);
    }

    @GetMapping("/trees/{id}")
    ResponseEntity<Tree> tree(@PathVariable UUID id) {
        return Versioned.ok(trees.get(id), it -> it);
    }

    @PutMapping("/trees/{id}/height")
    ResponseEntity<Tree> grow(Command command, @PathVariable UUID id, @Valid @RequestBody Growing body) {
        return Versioned.ok(trees.decide(id, command, it -> it.grow(body.by())), it -> it);
    }

    @PostMapping("/trees/{id}/growth")
    ResponseEntity<Tree> growOnce(Command command, @PathVariable UUID id, @Valid @RequestBody Growing body) {
        return Versioned.ok(trees.decide(id, command, it -> it.grow(body.by())), it -> it);
    }

    @PutMapping("/echo")
    Everything echo(@Valid @RequestBody Everything body) {
        return body;
    }

    @PostMapping(path = "/trees/{id}/picture", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    Picture picture(
            Command command, @PathVariable UUID id, @RequestParam String fileName, @RequestBody byte[] picture) {
        trees.decide(id, command, it -> it.grow(1));
        return new Picture(fileName, picture.length, Arrays.hashCode(picture));
    }

    @GetMapping("/who")
    Actor who(Actor actor) {
        return actor;
    }

    @Sensitive(value = Action.RIGHTS_CHANGED, target = "tree")
    @FreshSignIn
    @PostMapping("/trees/{id}/felling")
    ResponseEntity<Tree> fell(Command command, @PathVariable UUID id) {
        return Versioned.ok(trees.decide(id, command, it -> it.fell(Instant.EPOCH, "bão")), it -> it);
    }

    @GetMapping("/trace")
    TraceContext trace() {
        return TraceContext.current();
    }

    @GetMapping("/refusals/{kind}")
    void refuse(@PathVariable Refusal.Kind kind) {
        throw new Refused("LEAF_WILTED", kind).because("wilted by %s", kind);
    }

    @GetMapping("/faults")
    void faults() {
        throw new Refused("TREE_INVALID", Refusal.Kind.INVALID)
                .because(List.of(TreeFault.TOO_HIGH.at("/height", "40 m"), TreeFault.TOO_OLD.at("/age", "900")));
    }

    @GetMapping("/breakdown")
    void breakDown(@RequestParam(defaultValue = "0") int depth) {
        throw new IllegalStateException("mongodb://grove:secret@store " + depth);
    }
}
