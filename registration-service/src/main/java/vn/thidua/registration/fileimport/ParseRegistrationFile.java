package vn.thidua.registration.fileimport;

import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.catalogue.Forms;
import vn.thidua.registration.registration.Registration;
import vn.thidua.registration.registration.RegistrationReason;

/** Understands a file against a registration and its year's form. It may take long, so it is called from work only. */
@UseCase
class ParseRegistrationFile {

    private final Forms forms;
    private final OfficeFiles files;

    ParseRegistrationFile(Forms forms, OfficeFiles files) {
        this.forms = forms;
        this.files = files;
    }

    Form formOf(Registration registration) {
        var form = forms.of(registration.awardYear());
        if (form.rows().isEmpty()) {
            throw RegistrationReason.CATALOGUE_NOT_READY.because(
                    "the catalogue of %d is not known here yet", registration.awardYear());
        }
        return form;
    }

    ImportPreview parse(UploadedFile file, Form form, Registration registration, Choices choices) {
        return RegistrationFileParser.of(
                files.read(file.bytes()), file.fileName(), form, registration.content(), choices);
    }
}
