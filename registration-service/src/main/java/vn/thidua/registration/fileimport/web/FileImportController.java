package vn.thidua.registration.fileimport.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.security.Sensitive;
import vn.thidua.platform.security.Sensitive.Action;
import vn.thidua.platform.text.FileName;
import vn.thidua.platform.text.Sentences;
import vn.thidua.platform.web.Accepted;
import vn.thidua.registration.fileimport.FindImportPreview;
import vn.thidua.registration.fileimport.UploadRegistrationFile;
import vn.thidua.registration.work.FindWork;
import vn.thidua.registration.work.WorkStatus;

@RestController
@RequestMapping("${thidua.api}/registrations/{id}/readings")
class FileImportController {

    private final UploadRegistrationFile read;
    private final FindImportPreview find;
    private final FindWork workItems;
    private final Sentences sentences;

    FileImportController(UploadRegistrationFile read, FindImportPreview find, FindWork workItems, Sentences sentences) {
        this.read = read;
        this.find = find;
        this.workItems = workItems;
        this.sentences = sentences;
    }

    /** Uploads a file to be parsed. What was understood lies where the work says once it is done. */
    @Sensitive(value = Action.PERSONAL_DATA_IMPORTED, target = "registration")
    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<WorkStatus> read(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam @Size(max = FileName.SAID) String fileName,
            @RequestBody(required = false) byte @Nullable [] file) {
        var work = read.read(actor, id, Objects.requireNonNullElse(file, new byte[0]), fileName);
        return Accepted.work(work.id(), workItems.statusOf(work));
    }

    /** Gets the preview of a file. */
    @Sensitive(value = Action.PERSONAL_DATA_READ, target = "registration")
    @GetMapping("/{digest}")
    ImportPreviewView get(
            Actor actor, @PathVariable UUID id, @PathVariable @Pattern(regexp = "[0-9a-f]{64}") String digest) {
        return ImportPreviewView.of(find.get(actor, id, digest), sentences);
    }
}
