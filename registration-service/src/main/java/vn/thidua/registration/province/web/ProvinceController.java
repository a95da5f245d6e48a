package vn.thidua.registration.province.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.web.Page;
import vn.thidua.registration.province.FindProvinceYear;
import vn.thidua.registration.province.ProvinceYear;

@RestController
@RequestMapping("${thidua.api}/years")
class ProvinceController {

    private final FindProvinceYear province;

    ProvinceController(FindProvinceYear province) {
        this.province = province;
    }

    /** Lists the award years with rounds. */
    @GetMapping
    Page<ProvinceYear.Year> years(Actor actor) {
        return Page.whole(province.years(actor));
    }

    /** Gets all blocs of an award year. */
    @GetMapping("/{year}")
    ProvinceYear of(Actor actor, @PathVariable int year) {
        return province.of(actor, year);
    }
}
