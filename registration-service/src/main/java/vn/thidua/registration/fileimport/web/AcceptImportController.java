package vn.thidua.registration.fileimport.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.web.Accepted;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.content.ContentLimits;
import vn.thidua.registration.fileimport.AcceptImport;
import vn.thidua.registration.fileimport.Choices;
import vn.thidua.registration.fileimport.Choices.CellChoice;
import vn.thidua.registration.fileimport.Choices.RowChoice;
import vn.thidua.registration.work.FindWork;
import vn.thidua.registration.work.WorkStatus;

/** Accepting what was understood of a file: the file is parsed again, which is work; its result is the registration. */
@RestController
@RequestMapping("${thidua.api}/registrations/{id}/readings/{digest}/acceptance")
class AcceptImportController {

    private final AcceptImport accept;
    private final FindWork workItems;

    AcceptImportController(AcceptImport accept, FindWork workItems) {
        this.accept = accept;
        this.workItems = workItems;
    }

    /** Accepts a file into the registration. */
    @PostMapping
    ResponseEntity<WorkStatus> accept(
            Command command,
            @PathVariable UUID id,
            @PathVariable String digest,
            @Valid @RequestBody AcceptImportRequest request) {
        var work = accept.accept(command, id, digest, request.choices());
        return Accepted.work(work.id(), workItems.statusOf(work));
    }

    record AcceptImportRequest(
            @NotNull @Size(max = Choices.ROWS) List<@NotNull @Valid RowRequest> rows,
            @NotNull @Size(max = Choices.CELLS) List<@NotNull @Valid CellRequest> cells) {

        Choices choices() {
            return new Choices(
                    rows.stream()
                            .map(it -> new RowChoice(it.table(), it.row(), it.code(), it.holder()))
                            .toList(),
                    cells.stream()
                            .map(it -> new CellChoice(it.table(), it.row(), it.column(), it.value()))
                            .toList());
        }
    }

    record RowRequest(
            int table,
            int row,
            @Nullable @Size(max = ContentLimits.CODE) String code,
            @Nullable Holder holder) {}

    record CellRequest(
            int table,
            int row,
            int column,
            @NotNull @Size(max = ContentLimits.CELL) String value) {}
}
