package vn.thidua.registration.paper.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.security.Sensitive;
import vn.thidua.platform.security.Sensitive.Action;
import vn.thidua.registration.paper.PrintRegistration;
import vn.thidua.registration.paper.PrintSummary;

@RestController
@RequestMapping("${thidua.api}")
class PaperController {

    private final PrintRegistration registration;
    private final PrintSummary summary;

    PaperController(PrintRegistration registration, PrintSummary summary) {
        this.registration = registration;
        this.summary = summary;
    }

    /** Prints a registration. */
    @Sensitive(value = Action.DATA_EXPORTED, target = "registration")
    @GetMapping("/registrations/{id}/document")
    ResponseEntity<byte[]> document(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String format,
            @RequestParam(required = false) @Nullable Integer edition) {
        return Attachment.of(registration.document(actor, id, edition, format));
    }

    /** Prints its covering letter. */
    @Sensitive(value = Action.DATA_EXPORTED, target = "registration")
    @GetMapping("/registrations/{id}/letter")
    ResponseEntity<byte[]> letter(
            Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable String format) {
        return Attachment.of(registration.letter(actor, id, format));
    }

    /** Prints the summary of a round. */
    @Sensitive(value = Action.DATA_EXPORTED, target = "round")
    @GetMapping("/rounds/{id}/summary")
    ResponseEntity<byte[]> summary(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String format,
            @RequestParam(required = false) @Nullable Integer snapshot) {
        return Attachment.of(summary.summary(actor, id, snapshot, format));
    }
}
