package vn.thidua.gateway.descriptions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.gateway.problem.Problem;

/** Answers with what a service says of its interface: its OpenAPI description, as it is committed under contracts/http. */
@RestController
class DescriptionController {

    private static final String ENDING = ".json";

    private final Map<String, Description> descriptions;

    DescriptionController() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:/descriptions/*" + ENDING);
        descriptions = Arrays.stream(files)
                .collect(Collectors.toUnmodifiableMap(DescriptionController::nameOf, Description::of));
    }

    private record Description(byte[] bytes, String tag) {

        static Description of(Resource file) {
            try {
                var bytes = file.getContentAsByteArray();
                var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
                return new Description(bytes, "\"" + HexFormat.of().formatHex(digest, 0, 16) + "\"");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @GetMapping("/api/descriptions/{service}")
    @Nullable ResponseEntity<byte[]> describe(
            @PathVariable String service, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var found = descriptions.get(service);
        if (found == null) {
            Problem.RESOURCE_UNKNOWN.write(request, response);
            return null;
        }
        return ResponseEntity.ok()
                .eTag(found.tag())
                .contentType(MediaType.APPLICATION_JSON)
                .body(found.bytes());
    }

    private static String nameOf(Resource file) {
        var name = Objects.requireNonNull(file.getFilename());
        return name.substring(0, name.length() - ENDING.length());
    }
}
