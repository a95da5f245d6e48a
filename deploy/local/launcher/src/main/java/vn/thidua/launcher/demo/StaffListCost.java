package vn.thidua.launcher.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How long a unit's staff list takes from the officer's file to the list that counts, as long as lists get. */
public final class StaffListCost {

    public static final int PEOPLE = 30_000;

    private static final String OFFICER = "canbo.skhcn";
    private static final String API = "/api/registration";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String MEDIA = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Function<String, URI> addresses;
    private final DemoSignIn signIn;
    private final Api api;

    public StaffListCost(Function<String, URI> addresses, DemoSignIn signIn) {
        this.addresses = addresses;
        this.signIn = signIn;
        this.api = new Api(addresses, signIn);
    }

    /** From the first byte sent to the last row read, how often it reported progress, and how long accepting took. */
    public record Cost(int bytes, Duration reading, int steps, Duration taking) {}

    public Cost measure() {
        var file = file();
        var unit = api.get(OFFICER, "/api/campaign/people/me")
                .at("/duties/0/unitId")
                .asString();
        var begun = Instant.now();
        var work = send("%s/units/%s/staff-lists?fileName=can-bo.xlsx&asOf=2022-01-01".formatted(API, unit), file);
        var reported = new HashSet<Integer>();
        var over = awaitOver(work, reported);
        var reading = Duration.between(begun, Instant.now());
        if (!over.path("state").asString().equals("DONE")) {
            throw new IllegalStateException("the list was not read: " + over.path("code"));
        }
        var list = api.get(OFFICER, over.path("result").asString());
        var read = Instant.now();
        api.post(
                OFFICER,
                API + "/staff-lists/" + list.path("id").asString() + "/acceptance",
                "bench-" + UUID.randomUUID(),
                list.path("version").asLong(),
                JsonMapper.shared().createObjectNode());
        return new Cost(file.length, reading, reported.size(), Duration.between(read, Instant.now()));
    }

    private JsonNode awaitOver(JsonNode begun, Set<Integer> reported) {
        var work = begun;
        while (isOpen(work)) {
            work = api.get(OFFICER, API + "/work/" + begun.path("id").asString());
            reported.add(work.path("done").asInt());
        }
        return work;
    }

    private static boolean isOpen(JsonNode work) {
        var state = work.path("state").asString();
        return state.equals("WAITING") || state.equals("RUNNING");
    }

    private JsonNode send(String path, byte[] file) {
        var request = HttpRequest.newBuilder(URI.create(addresses.apply("registration-service") + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + signIn.token(OFFICER))
                .header("Content-Type", "application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(file))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            var body = JsonMapper.shared().readTree(answer.body());
            if (answer.statusCode() != 202) {
                throw new ApiRefused(answer.statusCode(), body.path("code").asString(), path);
            }
            return body;
        } catch (IOException e) {
            throw new ApiRefused(503, "unreachable", path);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ApiRefused(503, "interrupted", path);
        }
    }

    /** A workbook with nothing but the list in it. */
    private static byte[] file() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                            + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + MEDIA + "sheet.main+xml\"/>"
                            + "<Override PartName=\"/xl/sheet.xml\" ContentType=\"" + MEDIA
                            + "worksheet+xml\"/></Types>");
            put(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + SHEET + "\" xmlns:r=\"" + OFFICE
                            + "\"><sheets><sheet name=\"CB\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "sheet.xml"));
            zip.putNextEntry(new ZipEntry("xl/sheet.xml"));
            write(zip, "<worksheet xmlns=\"" + SHEET + "\"><sheetData>");
            write(zip, row(1, "TT", "Họ và tên", "Chức vụ", "Phòng", "Từ ngày"));
            for (int i = 1; i <= PEOPLE; i++) {
                var room = "Phòng Nghiệp vụ " + i % 100;
                write(zip, row(i + 1, "" + i, "Nguyễn Thị Mẫu Số " + i, "Chuyên viên", room, "01/03/2015"));
            }
            write(zip, "</sheetData></worksheet>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String row(int number, String... cells) {
        var row = new StringBuilder("<row r=\"%d\">".formatted(number));
        for (int i = 0; i < cells.length; i++) {
            row.append("<c r=\"%c%d\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted('A' + i, number, cells[i]));
        }
        return row.append("</row>").toString();
    }

    private static String relation(String kind, String target) {
        return "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"rId1\" Type=\"%s/%s\" Target=\"%s\"/></Relationships>"
                .formatted(PACKAGE, OFFICE, kind, target);
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        write(zip, xml);
    }

    private static void write(ZipOutputStream zip, String text) throws IOException {
        zip.write(text.getBytes(UTF_8));
    }
}
