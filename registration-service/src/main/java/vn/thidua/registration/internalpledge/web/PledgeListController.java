package vn.thidua.registration.internalpledge.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.security.Sensitive;
import vn.thidua.platform.security.Sensitive.Action;
import vn.thidua.platform.text.FileName;
import vn.thidua.platform.text.Sentences;
import vn.thidua.platform.web.Accepted;
import vn.thidua.platform.web.Creates;
import vn.thidua.platform.web.Versioned;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.internalpledge.AcceptPledgeList;
import vn.thidua.registration.internalpledge.FindPledgeList;
import vn.thidua.registration.internalpledge.InternalPledge.Scope;
import vn.thidua.registration.internalpledge.UploadPledgeList;
import vn.thidua.registration.work.FindWork;
import vn.thidua.registration.work.WorkStatus;

@RestController
@RequestMapping("${thidua.api}/units/{unitId}/pledge-lists")
class PledgeListController {

    private final UploadPledgeList read;
    private final FindPledgeList find;
    private final AcceptPledgeList accept;
    private final FindWork workItems;
    private final Sentences sentences;

    PledgeListController(
            UploadPledgeList read,
            FindPledgeList find,
            AcceptPledgeList accept,
            FindWork workItems,
            Sentences sentences) {
        this.read = read;
        this.find = find;
        this.accept = accept;
        this.workItems = workItems;
        this.sentences = sentences;
    }

    /**
     * Uploads a pledge list. The file itself is not kept: its rows are read while the work is asked for again and
     * again.
     */
    @Sensitive(value = Action.PERSONAL_DATA_IMPORTED, target = "unit")
    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<WorkStatus> read(
            @Creates Command command,
            @PathVariable UUID unitId,
            @RequestParam @NotBlank @Size(max = FileName.SAID) String fileName,
            @RequestParam @Min(Form.FIRST_YEAR) @Max(Form.LAST_YEAR) int awardYear,
            InputStream file)
            throws IOException {
        var name = FileName.of(fileName).text();
        var scope = new Scope(unitId, awardYear);
        var work = read.read(command.actor(), scope, name, file.readAllBytes());
        return Accepted.work(work.id(), workItems.statusOf(work));
    }

    /**
     * Gets the preview of a pledge list. A file says nothing of the year it is for, so the year names the list
     * together with the file's hash.
     */
    @Sensitive(value = Action.PERSONAL_DATA_READ, target = "unit")
    @GetMapping("/{digest}")
    ResponseEntity<PledgeListView> get(
            Actor actor,
            @PathVariable UUID unitId,
            @PathVariable @Pattern(regexp = "[0-9a-f]{64}") String digest,
            @RequestParam @Min(Form.FIRST_YEAR) @Max(Form.LAST_YEAR) int awardYear) {
        var preview = find.get(actor, new Scope(unitId, awardYear), digest);
        return Versioned.ok(preview.list(), _ -> PledgeListView.of(preview, sentences));
    }

    /** Accepts a pledge list. */
    @Sensitive(value = Action.PERSONAL_DATA_IMPORTED, target = "unit")
    @PostMapping("/{digest}/acceptance")
    ResponseEntity<WorkStatus> accept(
            Command command,
            @PathVariable UUID unitId,
            @PathVariable @Pattern(regexp = "[0-9a-f]{64}") String digest,
            @RequestParam @Min(Form.FIRST_YEAR) @Max(Form.LAST_YEAR) int awardYear) {
        var work = accept.accept(command, new Scope(unitId, awardYear), digest);
        return Accepted.work(work.id(), workItems.statusOf(work));
    }
}
