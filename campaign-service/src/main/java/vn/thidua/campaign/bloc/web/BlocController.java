package vn.thidua.campaign.bloc.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.thidua.campaign.bloc.Bloc;
import vn.thidua.campaign.bloc.Bloc.Formation;
import vn.thidua.campaign.bloc.Bloc.Member;
import vn.thidua.campaign.bloc.BlocKind;
import vn.thidua.campaign.bloc.BlocRole;
import vn.thidua.campaign.bloc.ChangeMembers;
import vn.thidua.campaign.bloc.FindBlocs;
import vn.thidua.campaign.bloc.FormBloc;
import vn.thidua.campaign.unit.FindUnits;
import vn.thidua.campaign.unit.Unit;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.security.Sensitive;
import vn.thidua.platform.security.Sensitive.Action;
import vn.thidua.platform.text.VietnameseText;
import vn.thidua.platform.web.Creates;
import vn.thidua.platform.web.FreshSignIn;
import vn.thidua.platform.web.ListRequest;
import vn.thidua.platform.web.Page;
import vn.thidua.platform.web.Versioned;

@RestController
@RequestMapping("${thidua.api}/blocs")
class BlocController {

    private final FindBlocs find;
    private final FindUnits units;
    private final FormBloc formBloc;
    private final ChangeMembers changeMembers;

    BlocController(FindBlocs find, FindUnits units, FormBloc formBloc, ChangeMembers changeMembers) {
        this.find = find;
        this.units = units;
        this.formBloc = formBloc;
        this.changeMembers = changeMembers;
    }

    /** Lists blocs. */
    @GetMapping
    Page<BlocView> list(
            @RequestParam(defaultValue = "") @Size(max = ListRequest.MOST_SEARCHED) String search,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit) {
        return Page.part(find.list(), new ListRequest(after, limit, search), this::views);
    }

    /** Gets a bloc with its members. */
    @GetMapping("/{id}")
    ResponseEntity<BlocView> get(@PathVariable UUID id) {
        return Versioned.ok(find.get(id), this::view);
    }

    /** Forms a bloc. */
    @Sensitive(value = Action.RIGHTS_CHANGED, target = "bloc")
    @FreshSignIn
    @PostMapping
    ResponseEntity<BlocView> form(@Creates Command command, @Valid @RequestBody FormRequest request) {
        return Versioned.created(formBloc.form(command, request.formation()), this::view);
    }

    /** Replaces a bloc's members. */
    @Sensitive(value = Action.RIGHTS_CHANGED, target = "bloc")
    @FreshSignIn
    @PutMapping("/{id}/members")
    ResponseEntity<BlocView> change(
            Command command, @PathVariable UUID id, @Valid @RequestBody MembersRequest request) {
        return Versioned.ok(changeMembers.change(command, id, MemberRequest.members(request.members())), this::view);
    }

    private BlocView view(Bloc bloc) {
        return views(List.of(bloc)).getFirst();
    }

    private List<BlocView> views(List<Bloc> blocs) {
        var named = units.named(blocs.stream()
                .map(Bloc::members)
                .flatMap(Collection::stream)
                .map(Member::unitId)
                .collect(Collectors.toSet()));
        return blocs.stream().map(it -> BlocView.of(it, named)).toList();
    }

    record FormRequest(
            @NotBlank @Size(max = Bloc.CODE) @Pattern(regexp = "[A-Z][A-Z0-9_]*") String code,

            @NotBlank @Size(max = Bloc.NAME) String name,
            @NotNull BlocKind kind,
            @NotNull @Size(max = Bloc.MEMBERS) List<@NotNull @Valid MemberRequest> members) {

        Formation formation() {
            return new Formation(code, name, kind, MemberRequest.members(members));
        }
    }

    record MembersRequest(@NotNull @Size(max = Bloc.MEMBERS) List<@NotNull @Valid MemberRequest> members) {}

    /** A membership as it is asked for. */
    record MemberRequest(
            @NotNull UUID unitId,
            @NotNull BlocRole role,
            @NotNull LocalDate from,
            @Nullable LocalDate to) {

        static List<Member> members(List<MemberRequest> requests) {
            return requests.stream()
                    .map(it -> new Member(it.unitId, it.role, it.from, it.to))
                    .toList();
        }
    }

    /** A bloc with its members' names: the head first, then the deputy, then the members by name. */
    record BlocView(UUID id, long version, String code, String name, BlocKind kind, List<MemberView> members) {

        private static final Comparator<MemberView> ORDER = Comparator.comparing(MemberView::role)
                .thenComparing(MemberView::unitName, VietnameseText.order())
                .thenComparing(MemberView::from);

        static BlocView of(Bloc it, Map<UUID, Unit> units) {
            var members = it.members().stream()
                    .map(member -> MemberView.of(member, Objects.requireNonNull(units.get(member.unitId()))))
                    .sorted(ORDER)
                    .toList();
            return new BlocView(it.id(), it.version(), it.code(), it.name(), it.kind(), members);
        }
    }

    record MemberView(
            UUID unitId,
            String unitName,
            String unitShortName,
            BlocRole role,
            LocalDate from,
            @Nullable LocalDate to) {

        static MemberView of(Member it, Unit unit) {
            return new MemberView(it.unitId(), unit.name(), unit.shortName(), it.role(), it.from(), it.to());
        }
    }
}
