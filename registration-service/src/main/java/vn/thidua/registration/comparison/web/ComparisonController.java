package vn.thidua.registration.comparison.web;

import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.platform.domain.Actor;
import vn.thidua.registration.comparison.CompareRegistrations;
import vn.thidua.registration.comparison.Comparison;

@RestController
@RequestMapping("/api/registration/rounds")
class ComparisonController {

    private final CompareRegistrations compare;

    ComparisonController(CompareRegistrations compare) {
        this.compare = compare;
    }

    @GetMapping("/{id}/comparison")
    Comparison compare(Actor actor, @PathVariable UUID id) {
        return compare.compare(id, actor);
    }
}
