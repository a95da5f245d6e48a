package vn.thidua.registration.fileimport.office;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.office.OfficeFiles;
import vn.thidua.registration.work.WorkProgress;

/** Reads files only as long as the work is wanted that they are read for. */
@Configuration(proxyBeanMethods = false)
class OfficeFilesConfiguration {

    @Bean
    OfficeFiles officeFiles() {
        return new OfficeFiles(WorkProgress::check);
    }
}
