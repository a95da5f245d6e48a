package vn.thidua.registration.intake.web;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.security.Sensitive;
import vn.thidua.platform.security.Sensitive.Action;
import vn.thidua.registration.intake.ReadFile;

@RestController
@RequestMapping("/api/registration/registrations/{id}/readings")
class ReadingController {

    private final ReadFile read;

    ReadingController(ReadFile read) {
        this.read = read;
    }

    @Sensitive(value = Action.PERSONAL_DATA_IMPORTED, target = "registration")
    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ReadingView read(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam @Size(max = 300) String fileName,
            @RequestBody(required = false) byte @Nullable [] file) {
        return ReadingView.of(read.read(id, Objects.requireNonNullElse(file, new byte[0]), fileName, actor));
    }
}
