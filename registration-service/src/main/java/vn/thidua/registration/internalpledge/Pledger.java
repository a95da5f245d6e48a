package vn.thidua.registration.internalpledge;

import vn.thidua.registration.catalogue.Holder;

/** Who pledges inside a unit. */
public enum Pledger {
    PERSON(Holder.INDIVIDUAL),
    ROOM(Holder.COLLECTIVE);

    private final Holder holder;

    Pledger(Holder holder) {
        this.holder = holder;
    }

    /** The column of the official form that counts such pledges. */
    public Holder holder() {
        return holder;
    }
}
