package vn.thidua.registration.paper.web;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.thidua.paper.PrintedPaper;

/** A file to be saved under its Vietnamese name (RFC 6266 and 8187), and under a plain one by those who know no other. */
final class Attachment {

    private static final String UNSAFE = "[\\\\/:*?\"<>|\\p{Cntrl}\\s]+";
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private Attachment() {}

    static ResponseEntity<byte[]> of(PrintedPaper printed) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(printed.fileName()))
                .contentType(MediaType.parseMediaType(printed.format().mediaType()))
                .body(printed.bytes());
    }

    static String disposition(String name) {
        var safe = name.replaceAll(UNSAFE, " ").strip();
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain(safe), encoded(safe));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("[^\\x20-\\x7e]", "_");
    }

    private static String encoded(String name) {
        var encoded = new StringBuilder();
        for (var octet : name.getBytes(StandardCharsets.UTF_8)) {
            var character = (char) (octet & 0xff);
            if (UNRESERVED.indexOf(character) >= 0) {
                encoded.append(character);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
            }
        }
        return encoded.toString();
    }
}
