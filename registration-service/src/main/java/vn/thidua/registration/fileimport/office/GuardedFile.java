package vn.thidua.registration.fileimport.office;

import java.util.Map;

/** A file that was let in. */
sealed interface GuardedFile {

    /** A Word document or Excel workbook of today: its parts, the main one's name, and how far each sheet is filled. */
    record Package(ZipPackage parts, Kind kind, String main, Map<String, Integer> lastRows) implements GuardedFile {}

    /** An Excel workbook of before 2007: its records, out of their container. */
    record OldWorkbook(byte[] records, int lastRow) implements GuardedFile {}

    /** What a package is. */
    enum Kind {
        DOCX,
        XLSX
    }
}
