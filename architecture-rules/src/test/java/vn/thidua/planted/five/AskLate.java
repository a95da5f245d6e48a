package vn.thidua.planted.five;

/** A use case that gets last who asks: wrong on purpose. */
@UseCase
public class AskLate {

    public String ask(String what, Actor actor) {
        return actor.name() + " asks " + what;
    }

    public String askWell(Actor actor, String what) {
        return ask(what, actor);
    }
}
