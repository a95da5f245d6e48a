package vn.thidua.registration.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rows of the official form for an award year, in their official order. */
public record Form(int awardYear, List<FormRow> rows) {

    /** The years a form can be asked for. */
    public static final int FIRST_YEAR = 2000;

    public static final int LAST_YEAR = 2100;

    public Form {
        rows = rows.stream().sorted(Comparator.comparingInt(FormRow::order)).toList();
    }

    /** Itself; refuses with {@link CatalogueReason#CATALOGUE_NOT_READY} while the year's catalogue is not known here. */
    public Form requireReady() {
        if (rows.isEmpty()) {
            throw CatalogueReason.CATALOGUE_NOT_READY.because("the catalogue of %d is not known here yet", awardYear);
        }
        return this;
    }

    public Optional<FormRow> row(String code) {
        return rows.stream().filter(it -> it.code().equals(code)).findFirst();
    }
}
