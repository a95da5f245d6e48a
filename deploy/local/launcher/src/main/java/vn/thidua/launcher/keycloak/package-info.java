/** Keycloak on this machine: its distribution, its realm with the demo people, its command line. */
@NullMarked
package vn.thidua.launcher.keycloak;

import org.jspecify.annotations.NullMarked;
