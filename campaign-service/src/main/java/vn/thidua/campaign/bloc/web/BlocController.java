package vn.thidua.campaign.bloc.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import vn.thidua.campaign.bloc.Bloc;
import vn.thidua.campaign.bloc.BlocKind;
import vn.thidua.campaign.bloc.Blocs;
import vn.thidua.campaign.bloc.ChangeMembers;
import vn.thidua.campaign.bloc.FormBloc;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.security.Sensitive;
import vn.thidua.platform.security.Sensitive.Action;
import vn.thidua.platform.text.VietnameseText;
import vn.thidua.platform.web.Creates;
import vn.thidua.platform.web.FreshSignIn;
import vn.thidua.platform.web.Page;
import vn.thidua.platform.web.Versioned;

@RestController
@RequestMapping("${thidua.api}/blocs")
class BlocController {

    private final Blocs blocs;
    private final FormBloc formBloc;
    private final ChangeMembers changeMembers;
    private final BlocViews views;

    BlocController(Blocs blocs, FormBloc formBloc, ChangeMembers changeMembers, BlocViews views) {
        this.blocs = blocs;
        this.formBloc = formBloc;
        this.changeMembers = changeMembers;
        this.views = views;
    }

    @GetMapping
    Page<BlocView> list(
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit) {
        var ordered = blocs.all().stream()
                .sorted(Comparator.comparing(Bloc::name, VietnameseText.order()).thenComparing(Bloc::code))
                .toList();
        var page = Page.part(ordered, after, limit, it -> it);
        return new Page<>(views.of(page.items()), page.next());
    }

    @GetMapping("/{id}")
    ResponseEntity<BlocView> get(@PathVariable UUID id) {
        return Versioned.ok(blocs.get(id), views::of);
    }

    @Sensitive(value = Action.RIGHTS_CHANGED, target = "bloc")
    @FreshSignIn
    @PostMapping
    ResponseEntity<BlocView> form(@Creates Command command, @Valid @RequestBody FormRequest request) {
        var members = request.members().stream().map(MemberRequest::member).toList();
        var bloc = formBloc.form(command, request.code(), request.name(), request.kind(), members);
        return Versioned.created(bloc, views::of);
    }

    @Sensitive(value = Action.RIGHTS_CHANGED, target = "bloc")
    @FreshSignIn
    @PutMapping("/{id}/members")
    ResponseEntity<BlocView> change(
            Command command, @PathVariable UUID id, @Valid @RequestBody MembersRequest request) {
        var members = request.members().stream().map(MemberRequest::member).toList();
        return Versioned.ok(changeMembers.change(command, id, members), views::of);
    }

    record FormRequest(
            @NotBlank @Size(max = 32) @Pattern(regexp = "[A-Z][A-Z0-9_]*") String code,

            @NotBlank @Size(max = 300) String name,
            @NotNull BlocKind kind,
            @NotNull @Size(max = 200) List<@NotNull @Valid MemberRequest> members) {}

    record MembersRequest(@NotNull @Size(max = 200) List<@NotNull @Valid MemberRequest> members) {}
}
