package vn.thidua.campaign.person.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.campaign.person.AssignDuties;
import vn.thidua.campaign.person.EnterPerson;
import vn.thidua.campaign.person.People;
import vn.thidua.campaign.person.Person;
import vn.thidua.campaign.person.PersonReason;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.Duty;
import vn.thidua.platform.domain.Role;
import vn.thidua.platform.security.Sensitive;
import vn.thidua.platform.security.Sensitive.Action;
import vn.thidua.platform.text.VietnameseText;
import vn.thidua.platform.web.Creates;
import vn.thidua.platform.web.FreshSignIn;
import vn.thidua.platform.web.Page;
import vn.thidua.platform.web.Versioned;

@RestController
@RequestMapping("${thidua.api}/people")
class PersonController {

    private final People people;
    private final EnterPerson enterPerson;
    private final AssignDuties assignDuties;
    private final PersonViews views;

    PersonController(People people, EnterPerson enterPerson, AssignDuties assignDuties, PersonViews views) {
        this.people = people;
        this.enterPerson = enterPerson;
        this.assignDuties = assignDuties;
        this.views = views;
    }

    @Sensitive(value = Action.PERSONAL_DATA_READ, target = "people")
    @GetMapping
    Page<PersonView> list(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit) {
        actor.requireProvinceAdministrator();
        var ordered = people.all().stream()
                .sorted(Comparator.comparing(Person::name, VietnameseText.orderOfPeople())
                        .thenComparing(Person::username))
                .toList();
        var page = Page.part(ordered, after, limit, it -> it);
        return new Page<>(views.of(page.items()), page.next());
    }

    @Sensitive(value = Action.PERSONAL_DATA_READ, target = "person")
    @GetMapping("/{id}")
    ResponseEntity<PersonView> get(Actor actor, @PathVariable UUID id) {
        if (!actor.isProvinceAdministrator() && !actor.subject().equals(id)) {
            throw PersonReason.PERSON_UNKNOWN.because("there is nobody with id %s for this person", id);
        }
        return Versioned.ok(people.get(id), views::of);
    }

    @Sensitive(value = Action.RIGHTS_CHANGED, target = "person")
    @FreshSignIn
    @PostMapping
    ResponseEntity<PersonView> enter(@Creates Command command, @Valid @RequestBody EnterRequest request) {
        var person = enterPerson.enter(command, request.subject(), request.username(), request.name());
        return Versioned.created(person, views::of);
    }

    @Sensitive(value = Action.RIGHTS_CHANGED, target = "person")
    @FreshSignIn
    @PutMapping("/{id}/duties")
    ResponseEntity<PersonView> assign(
            Command command, @PathVariable UUID id, @Valid @RequestBody DutiesRequest request) {
        var duties = request.duties().stream().map(DutyRequest::duty).toList();
        return Versioned.ok(assignDuties.assign(command, id, duties), views::of);
    }

    record EnterRequest(
            @NotNull UUID subject,
            @NotBlank @Size(max = 255) String username,
            @NotBlank @Size(max = 200) String name) {}

    record DutiesRequest(@NotNull @Size(max = 100) List<@NotNull @Valid DutyRequest> duties) {}

    record DutyRequest(
            @Nullable UUID unitId,
            @NotNull Role role,
            @NotNull LocalDate from,
            @Nullable LocalDate to) {

        Duty duty() {
            return new Duty(unitId, role, from, to);
        }
    }
}
