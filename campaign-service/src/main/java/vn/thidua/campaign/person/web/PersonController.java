package vn.thidua.campaign.person.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
import vn.thidua.campaign.person.FindPeople;
import vn.thidua.campaign.person.Person;
import vn.thidua.campaign.unit.FindUnits;
import vn.thidua.campaign.unit.Unit;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.Duty;
import vn.thidua.platform.domain.Role;
import vn.thidua.platform.security.Sensitive;
import vn.thidua.platform.security.Sensitive.Action;
import vn.thidua.platform.web.Creates;
import vn.thidua.platform.web.FreshSignIn;
import vn.thidua.platform.web.ListRequest;
import vn.thidua.platform.web.Page;
import vn.thidua.platform.web.Versioned;

@RestController
@RequestMapping("${thidua.api}/people")
class PersonController {

    private final FindPeople find;
    private final FindUnits units;
    private final EnterPerson enterPerson;
    private final AssignDuties assignDuties;

    PersonController(FindPeople find, FindUnits units, EnterPerson enterPerson, AssignDuties assignDuties) {
        this.find = find;
        this.units = units;
        this.enterPerson = enterPerson;
        this.assignDuties = assignDuties;
    }

    /** Lists people. */
    @Sensitive(value = Action.PERSONAL_DATA_READ, target = "people")
    @GetMapping
    Page<PersonView> list(
            Actor actor,
            @RequestParam(defaultValue = "") @Size(max = ListRequest.MOST_SEARCHED) String search,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit) {
        return Page.part(find.list(actor), new ListRequest(after, limit, search), this::views);
    }

    /** Gets a person. */
    @Sensitive(value = Action.PERSONAL_DATA_READ, target = "person")
    @GetMapping("/{id}")
    ResponseEntity<PersonView> get(Actor actor, @PathVariable UUID id) {
        return Versioned.ok(find.get(actor, id), this::view);
    }

    /** Enters a person. */
    @Sensitive(value = Action.RIGHTS_CHANGED, target = "person")
    @FreshSignIn
    @PostMapping
    ResponseEntity<PersonView> enter(@Creates Command command, @Valid @RequestBody EnterRequest request) {
        return Versioned.created(enterPerson.enter(command, request.entry()), this::view);
    }

    /** Replaces a person's duties. */
    @Sensitive(value = Action.RIGHTS_CHANGED, target = "person")
    @FreshSignIn
    @PutMapping("/{id}/duties")
    ResponseEntity<PersonView> assign(
            Command command, @PathVariable UUID id, @Valid @RequestBody DutiesRequest request) {
        var duties = request.duties().stream().map(DutyRequest::duty).toList();
        return Versioned.ok(assignDuties.assign(command, id, duties), this::view);
    }

    private PersonView view(Person person) {
        return views(List.of(person)).getFirst();
    }

    private List<PersonView> views(List<Person> people) {
        var duties = people.stream().map(Person::duties).flatMap(Collection::stream);
        var named = units.named(DutyView.unitsOf(duties));
        return people.stream().map(it -> PersonView.of(it, named)).toList();
    }

    record EnterRequest(
            @NotNull UUID subject,
            @NotBlank @Size(max = Person.USERNAME) String username,
            @NotBlank @Size(max = Person.NAME) String name) {

        Person.Entry entry() {
            return new Person.Entry(subject, username, name);
        }
    }

    record DutiesRequest(@NotNull @Size(max = Person.DUTIES) List<@NotNull @Valid DutyRequest> duties) {}

    record DutyRequest(
            @Nullable UUID unitId,
            @NotNull Role role,
            @NotNull LocalDate from,
            @Nullable LocalDate to) {

        Duty duty() {
            return new Duty(unitId, role, from, to);
        }
    }

    /** A person with the names of the units the duties are for. */
    record PersonView(UUID subject, long version, String username, String name, List<DutyView> duties) {

        static PersonView of(Person it, Map<UUID, Unit> units) {
            return new PersonView(it.id(), it.version(), it.username(), it.name(), DutyView.of(it.duties(), units));
        }
    }
}
