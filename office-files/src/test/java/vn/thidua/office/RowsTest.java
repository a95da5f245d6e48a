package vn.thidua.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.office.FileReason.FILE_ENCRYPTED;
import static vn.thidua.office.FileReason.FILE_HAS_MACROS;
import static vn.thidua.office.FileReason.FILE_IS_OLD_WORD;
import static vn.thidua.office.FileReason.FILE_WITHOUT_TABLE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal;

class RowsTest {

    private final OfficeFiles files = new OfficeFiles(CancellationCheck.NEVER);

    @Test
    void readsBothKindsOfWorkbookAsTheyAreShown() throws IOException {
        for (var workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            var list = staffList(workbook);
            var rows = read(list);

            assertThat(rows)
                    .containsExactly(
                            "1: STT | Họ và tên | Ngày | Tỷ lệ | Số",
                            "3: 1 | Trần Thị Hà | 05/03/2021 | 15% | 03",
                            "4: 2 |  | 31/12/2022 | 14.3% | 70");
            try (var opened = files.open(list)) {
                assertThat(opened.last()).isEqualTo(4);
            }
        }
    }

    @Test
    void readsTheFirstSheetThatHoldsSomethingAndIsNotHidden() throws IOException {
        for (var workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            workbook.createSheet("Ẩn").createRow(0).createCell(0).setCellValue("ẩn");
            workbook.createSheet("Trống");
            workbook.createSheet("Danh sách").createRow(4).createCell(1).setCellValue("hiện");
            workbook.setSheetHidden(0, true);
            workbook.setActiveSheet(2);

            assertThat(read(bytes(workbook))).containsExactly("5:  | hiện");
        }
    }

    @Test
    void readsATableOfADocument() {
        var cell = "<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
        var row = "<w:tr>" + cell.formatted("STT") + cell.formatted("Họ và tên") + "</w:tr>";

        assertThat(read(Zips.document("<w:tbl>" + row + "</w:tbl>").bytes())).containsExactly("1: STT | Họ và tên");
    }

    @Test
    void refusesWorkbooksWithNothingInThem() throws IOException {
        var workbook = new HSSFWorkbook();
        workbook.createSheet("Trống");

        requireRefused(bytes(workbook), FILE_WITHOUT_TABLE);
        requireRefused(Zips.workbook("").bytes(), FILE_WITHOUT_TABLE);
        requireRefused(Zips.document("").bytes(), FILE_WITHOUT_TABLE);
    }

    @Test
    void refusesOldFilesThatAreLockedOrArmedOrOfWord() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("mật khẩu");
        try {
            requireRefused(staffList(new HSSFWorkbook()), FILE_ENCRYPTED);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        requireRefused(compound("EncryptedPackage"), FILE_ENCRYPTED);
        requireRefused(compound("_VBA_PROJECT"), FILE_HAS_MACROS);
        requireRefused(compound("WordDocument"), FILE_IS_OLD_WORD);
    }

    @Test
    void refusesOldWorkbooksCutOffOrWithAnyByteWrong() throws IOException {
        var good = staffList(new HSSFWorkbook());
        var random = new Random(20221120);

        for (int i = 0; i < 1000; i++) {
            var bad = i % 4 == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
            if (bad.length == good.length) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            try {
                read(bad);
            } catch (Refusal e) {
                assertThat(e.reason().code()).startsWith("file-");
            }
        }
    }

    @Test
    void whatTheTakerThrowsIsNotTheFilesFault() throws IOException {
        var lists = List.of(
                staffList(new XSSFWorkbook()),
                staffList(new HSSFWorkbook()),
                new WordFile().table(new WordFile().newTable().row("Họ và tên")).bytes());
        for (var list : lists) {
            var away = new IllegalStateException("the store is away");

            assertThatThrownBy(() -> {
                        try (var rows = files.open(list)) {
                            rows.forEachRow((_, _) -> {
                                throw away;
                            });
                        }
                    })
                    .isSameAs(away);
        }
    }

    @Test
    void endsWhenTheReadingIsNoLongerWanted() throws IOException {
        var lists = List.of(
                staffList(new XSSFWorkbook()),
                staffList(new HSSFWorkbook()),
                new WordFile().table(new WordFile().newTable().row("Họ và tên")).bytes());
        for (var list : lists) {
            var calls = new AtomicInteger();
            var cancelled = new IllegalStateException("cancelled");
            var cancellable = new OfficeFiles(() -> {
                if (calls.incrementAndGet() > 3) {
                    throw cancelled;
                }
            });

            assertThatThrownBy(() -> {
                        try (var rows = cancellable.open(list)) {
                            rows.forEachRow((_, _) -> {});
                        }
                    })
                    .isSameAs(cancelled);
        }
    }

    private List<String> read(byte[] bytes) {
        var read = new ArrayList<String>();
        try (var rows = files.open(bytes)) {
            rows.forEachRow((number, cells) -> read.add(number + ": " + String.join(" | ", cells)));
        }
        return read;
    }

    private void requireRefused(byte[] bytes, Reason reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> {
                    try (var rows = files.open(bytes)) {
                        rows.forEachRow((_, _) -> {});
                    }
                })
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }

    private static byte[] staffList(Workbook workbook) throws IOException {
        var sheet = workbook.createSheet("Danh sách");
        var date = workbook.createCellStyle();
        date.setDataFormat((short) 14);
        var percent = workbook.createCellStyle();
        percent.setDataFormat(workbook.createDataFormat().getFormat("0.#%"));
        var whole = workbook.createCellStyle();
        whole.setDataFormat(workbook.createDataFormat().getFormat("0%"));
        var padded = workbook.createCellStyle();
        padded.setDataFormat(workbook.createDataFormat().getFormat("00"));
        var old = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setFontName(".VnTime");
        old.setFont(font);
        var head = sheet.createRow(0);
        var titles = List.of("STT", "Họ và tên", "Ngày", "Tỷ lệ", "Số");
        titles.forEach(it -> head.createCell(titles.indexOf(it)).setCellValue(it));
        var first = sheet.createRow(2);
        first.createCell(0).setCellValue(1);
        first.createCell(1).setCellValue("TrÇn ThÞ Hµ");
        first.getCell(1).setCellStyle(old);
        first.createCell(2).setCellValue(LocalDate.of(2021, 3, 5));
        first.createCell(3).setCellValue(0.15);
        first.createCell(4).setCellValue(3);
        var second = sheet.createRow(3);
        second.createCell(0).setCellFormula("A3+1");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(second.getCell(0));
        second.createCell(2).setCellValue(LocalDate.of(2022, 12, 31));
        second.createCell(3).setCellValue(0.143);
        second.createCell(4).setCellValue("70 ");
        for (var row : List.of(first, second)) {
            row.getCell(2).setCellStyle(date);
            row.getCell(3).setCellStyle(row == first ? whole : percent);
        }
        first.getCell(4).setCellStyle(padded);
        return bytes(workbook);
    }

    private static byte[] compound(String stream) throws IOException {
        try (var file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            var bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }
}
