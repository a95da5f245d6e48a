package vn.thidua.registration.delegation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.DutyHolders.Holder;
import vn.thidua.platform.domain.Limits;
import vn.thidua.platform.domain.Role;
import vn.thidua.platform.security.Sensitive;
import vn.thidua.platform.security.Sensitive.Action;
import vn.thidua.platform.web.Creates;
import vn.thidua.platform.web.FreshSignIn;
import vn.thidua.platform.web.Page;
import vn.thidua.platform.web.Versioned;
import vn.thidua.registration.delegation.DelegateSigning;
import vn.thidua.registration.delegation.Delegation;
import vn.thidua.registration.delegation.FindDelegations;

@RestController
@RequestMapping("${thidua.api}")
class DelegationController {

    private final String delegations;
    private final FindDelegations find;
    private final DelegateSigning delegate;

    DelegationController(
            @Value("${thidua.api}/delegations") String delegations, FindDelegations find, DelegateSigning delegate) {
        this.delegations = delegations;
        this.find = find;
        this.delegate = delegate;
    }

    /** Lists people who can be delegates. */
    @Sensitive(value = Action.PERSONAL_DATA_READ, target = "unit")
    @GetMapping("/units/{unitId}/people")
    Page<PersonView> people(Actor actor, @PathVariable UUID unitId) {
        return Page.whole(
                find.people(actor, unitId).stream().map(PersonView::of).toList());
    }

    /** Lists delegations. A unit delegates a few times a year: the list is short enough to come whole. */
    @Sensitive(value = Action.PERSONAL_DATA_READ, target = "unit")
    @GetMapping("/units/{unitId}/delegations")
    Page<DelegationView> list(Actor actor, @PathVariable UUID unitId) {
        return Page.whole(
                find.of(actor, unitId).stream().map(DelegationView::of).toList());
    }

    /** Delegates the sign-off. */
    @Sensitive(value = Action.RIGHTS_CHANGED, target = "unit")
    @FreshSignIn
    @PostMapping("/units/{unitId}/delegations")
    ResponseEntity<DelegationView> delegate(
            @Creates Command command, @PathVariable UUID unitId, @Valid @RequestBody DelegationRequest request) {
        var given = delegate.delegate(command, unitId, request.proposal());
        return Versioned.created(delegations, given, DelegationView::of);
    }

    /** Revokes a delegation. */
    @Sensitive(value = Action.RIGHTS_CHANGED, target = "delegation")
    @FreshSignIn
    @PostMapping("/delegations/{id}/revocation")
    ResponseEntity<DelegationView> revoke(Command command, @PathVariable UUID id) {
        return Versioned.ok(delegate.revoke(command, id), DelegationView::of);
    }

    record DelegationRequest(
            @NotNull UUID personId,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotBlank @Size(max = Limits.REASON) String reason) {

        Delegation.Proposal proposal() {
            return new Delegation.Proposal(personId, from, to, reason);
        }
    }

    /** Anyone who reads it needs the person's name; the subject is for choosing somebody. */
    record DelegationView(
            UUID id,
            long version,
            UUID unitId,
            String personName,
            LocalDate from,
            LocalDate to,
            String reason,
            String givenBy,
            Instant givenAt,
            @Nullable Instant revokedAt) {

        static DelegationView of(Delegation it) {
            return new DelegationView(
                    it.id(),
                    it.version(),
                    it.unitId(),
                    it.personName(),
                    it.from(),
                    it.to(),
                    it.reason(),
                    it.givenBy(),
                    it.givenAt(),
                    it.revokedAt());
        }
    }

    record PersonView(UUID personId, String name, List<Role> roles) {

        static PersonView of(Holder it) {
            return new PersonView(it.subject(), it.name(), it.roles());
        }
    }
}
