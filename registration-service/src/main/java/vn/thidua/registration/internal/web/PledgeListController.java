package vn.thidua.registration.internal.web;

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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.security.Sensitive;
import vn.thidua.platform.security.Sensitive.Action;
import vn.thidua.platform.text.FileName;
import vn.thidua.platform.web.Creates;
import vn.thidua.platform.web.Versioned;
import vn.thidua.registration.internal.InternalPledge.Place;
import vn.thidua.registration.internal.ReadPledgeList;
import vn.thidua.registration.internal.TakePledgeList;

@RestController
@RequestMapping("/api/registration/units/{unitId}/pledge-lists")
class PledgeListController {

    private final ReadPledgeList read;
    private final TakePledgeList take;

    PledgeListController(ReadPledgeList read, TakePledgeList take) {
        this.read = read;
        this.take = take;
    }

    @Sensitive(value = Action.PERSONAL_DATA_IMPORTED, target = "unit")
    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<PledgeListView> read(
            @Creates Command command,
            @PathVariable UUID unitId,
            @RequestParam @NotBlank @Size(max = 200) String fileName,
            @RequestParam @Min(2000) @Max(2100) int awardYear,
            InputStream file)
            throws IOException {
        var name = FileName.of(fileName).text();
        var preview = read.read(new Place(unitId, awardYear), name, file.readAllBytes(), command);
        return Versioned.ok(preview.list(), _ -> PledgeListView.of(preview));
    }

    /** A file says nothing of the year it is for, so the year names the list together with the file's hash. */
    @Sensitive(value = Action.PERSONAL_DATA_IMPORTED, target = "unit")
    @PostMapping("/{digest}/taking")
    ResponseEntity<PledgeListView> take(
            Command command,
            @PathVariable UUID unitId,
            @PathVariable @Pattern(regexp = "[0-9a-f]{64}") String digest,
            @RequestParam @Min(2000) @Max(2100) int awardYear) {
        return Versioned.ok(take.take(new Place(unitId, awardYear), digest, command), PledgeListView::of);
    }
}
