package vn.thidua.office;

import static vn.thidua.office.FileReason.FILE_BROKEN;

import java.io.InputStream;
import java.util.Map;
import java.util.Set;

/** A file that the guard has accepted. */
sealed interface GuardedFile {

    /**
     * A Word document or Excel workbook of today: its parts, the main one's name, how far each sheet is filled, and which
     * parts were looked through as XML. No others can be opened.
     */
    record Package(ZipPackage parts, Kind kind, String main, Map<String, Integer> lastRows, Set<String> scanned)
            implements GuardedFile {

        boolean has(String part) {
            return parts.has(part);
        }

        InputStream open(String part) {
            return parts.open(requireScanned(part));
        }

        /** For a part that is held in memory when it is read, and must not be too large for that. */
        InputStream open(String part, long most) {
            return parts.open(requireScanned(part), most);
        }

        private String requireScanned(String part) {
            if (!scanned.contains(part)) {
                throw FILE_BROKEN.because("there is no part %s, or it is said to be no XML", part);
            }
            return part;
        }
    }

    /** An Excel workbook of before 2007: its records, out of their container. */
    record OldWorkbook(byte[] records, int lastRow) implements GuardedFile {}

    /** What a package is. */
    enum Kind {
        DOCX,
        XLSX
    }
}
