package vn.thidua.registration.catalogue;

/** The official forms, as the catalogue of each award year defines them. */
public interface Forms {

    /** As received some seconds ago; without rows while the catalogue has not been received yet. */
    Form of(int awardYear);
}
