package vn.thidua.registration.comparison.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.domain.Actor;
import vn.thidua.registration.comparison.CompareRegistrations;
import vn.thidua.registration.comparison.MemberContent;
import vn.thidua.registration.comparison.MemberDifference;
import vn.thidua.registration.comparison.ReadMembers;

@RestController
@RequestMapping("/api/registration/rounds/{id}")
class ComparisonController {

    private final CompareRegistrations compare;
    private final ReadMembers members;
    private final JsonMapper json;

    ComparisonController(CompareRegistrations compare, ReadMembers members, JsonMapper json) {
        this.compare = compare;
        this.members = members;
        this.json = json;
    }

    /** Its tag is the digest of the very bytes, so whatever makes them another person's or moment's makes another tag. */
    @GetMapping("/comparison")
    ResponseEntity<byte[]> compare(Actor actor, @PathVariable UUID id) {
        var body = json.writeValueAsBytes(compare.compare(id, actor));
        return ResponseEntity.ok()
                .eTag("W/\"" + digest(body) + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }

    @GetMapping("/members/{unitId}")
    MemberContent member(Actor actor, @PathVariable UUID id, @PathVariable UUID unitId) {
        return members.read(id, unitId, actor);
    }

    @GetMapping("/difference")
    MemberDifference difference(Actor actor, @PathVariable UUID id, @RequestParam UUID left, @RequestParam UUID right) {
        return members.compare(id, left, right, actor);
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
