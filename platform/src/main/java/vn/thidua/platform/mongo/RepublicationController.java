package vn.thidua.platform.mongo;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.mongo.Republication.Progress;
import vn.thidua.platform.security.Sensitive;
import vn.thidua.platform.security.Sensitive.Action;
import vn.thidua.platform.web.FreshSignIn;

/** Lets an operator have all states published again, after a topic was lost. */
@RestController
@RequestMapping("${thidua.api}/operations/republication")
class RepublicationController {

    private final Republication republication;

    RepublicationController(Republication republication) {
        this.republication = republication;
    }

    /** Publishes the newest state of everything again. Needs no key: doing it again does no harm. */
    @Sensitive(value = Action.OPERATED, target = "republication")
    @FreshSignIn
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Progress start(Actor actor) {
        actor.requireOperator();
        return republication.start();
    }

    /** Shows the progress of the last republication. */
    @GetMapping
    Last last(Actor actor) {
        actor.requireOperator();
        return new Last(republication.progress());
    }

    record Last(@Nullable Progress last) {}
}
