package vn.thidua.registration.fileimport;

import vn.thidua.office.OfficeFiles;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.catalogue.Forms;
import vn.thidua.registration.registration.Registration;

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
        return forms.of(registration.awardYear()).requireReady();
    }

    ImportPreview parse(UploadedFile file, Form form, Registration registration, Choices choices) {
        return RegistrationFileParser.of(
                files.read(file.bytes()), file.fileName(), form, registration.content(), choices);
    }
}
