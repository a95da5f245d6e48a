package vn.thidua.registration.work.web;

import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.web.Page;
import vn.thidua.registration.work.FindWork;
import vn.thidua.registration.work.WorkStatus;

@RestController
@RequestMapping("${thidua.api}")
class WorkController {

    private final FindWork find;

    WorkController(FindWork find) {
        this.find = find;
    }

    /** Gets a work item, and keeps it going. To be asked for again and again: what nobody asks for is ended. */
    @GetMapping("/work/{id}")
    WorkStatus get(Actor actor, @PathVariable UUID id) {
        return find.get(actor, id);
    }

    /** Cancels a work item. A second time it is over already, so there is no key and no version. */
    @PostMapping("/work/{id}/cancellation")
    WorkStatus cancel(Actor actor, @PathVariable UUID id) {
        return find.cancel(actor, id);
    }

    /** Lists a unit's work items. */
    @GetMapping("/units/{unitId}/work")
    Page<WorkStatus> ofUnit(Actor actor, @PathVariable UUID unitId) {
        return Page.whole(find.ofUnit(actor, unitId));
    }
}
