package vn.thidua.registration.intake;

import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.catalogue.Forms;
import vn.thidua.registration.pledge.PledgeReason;
import vn.thidua.registration.pledge.Registration;

/** Understands a file against a registration and its year's form. It may take long, so it is called from work only. */
@UseCase
class UnderstandFile {

    private final Forms forms;
    private final OfficeFiles files;

    UnderstandFile(Forms forms, OfficeFiles files) {
        this.forms = forms;
        this.files = files;
    }

    Form formOf(Registration registration) {
        var form = forms.of(registration.awardYear());
        if (form.rows().isEmpty()) {
            throw PledgeReason.CATALOGUE_NOT_READY.because(
                    "the catalogue of %d is not known here yet", registration.awardYear());
        }
        return form;
    }

    Reading understand(KeptFile file, Form form, Registration registration, Choices choices) {
        return FileUnderstanding.of(files.read(file.bytes()), file.fileName(), form, registration.content(), choices);
    }
}
