package vn.thidua.registration.directory;

/** What a unit is in its bloc. */
public enum BlocRole {
    HEAD,
    DEPUTY,
    MEMBER
}
