package vn.thidua.platform.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an endpoint each use of which is written to the security log, allowed or refused. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Sensitive {

    /** What makes it so. */
    Action value();

    /** The kind of thing it is about; which one, the path says. */
    String target();

    /** Why somebody may ask later who did it. */
    enum Action {
        /** Somebody may do more or less afterwards. */
        RIGHTS_CHANGED,
        /** Names of people, or what they pledge, are shown. */
        PERSONAL_DATA_READ,
        /** The same, or a unit's papers, leave as a file. */
        DATA_EXPORTED,
        /** Names of people come in as a file. */
        PERSONAL_DATA_IMPORTED,
        /** Somebody signs for a unit. */
        SIGNED,
        /** Somebody deals with the platform itself. */
        OPERATED
    }
}
