package vn.thidua.registration.comparison.web;

import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.text.Sentences;
import vn.thidua.registration.comparison.CompareRegistrations;
import vn.thidua.registration.comparison.FindMembers;
import vn.thidua.registration.comparison.MemberDifference;

@RestController
@RequestMapping("${thidua.api}/rounds/{id}")
class ComparisonController {

    private final CompareRegistrations compare;
    private final FindMembers members;
    private final RenderedComparisonCache tables;
    private final Sentences sentences;

    ComparisonController(
            CompareRegistrations compare, FindMembers members, RenderedComparisonCache tables, Sentences sentences) {
        this.compare = compare;
        this.members = members;
        this.tables = tables;
        this.sentences = sentences;
    }

    /** Compares the members of a round. */
    @GetMapping("/comparison")
    ResponseEntity<byte[]> compare(Actor actor, @PathVariable UUID id) {
        var rendered = tables.of(compare.compare(actor, id), actor.subject());
        return ResponseEntity.ok()
                .eTag(rendered.tag())
                .contentType(MediaType.APPLICATION_JSON)
                .body(rendered.body());
    }

    /** Gets what a member submitted. */
    @GetMapping("/members/{unitId}")
    MemberContentView member(Actor actor, @PathVariable UUID id, @PathVariable UUID unitId) {
        return MemberContentView.of(members.read(actor, id, unitId), sentences);
    }

    /** Compares two members. */
    @GetMapping("/difference")
    MemberDifference difference(Actor actor, @PathVariable UUID id, @RequestParam UUID left, @RequestParam UUID right) {
        return members.compare(actor, id, left, right);
    }
}
