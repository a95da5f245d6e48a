/** Signing in at Keycloak: what slows guessing, and when a second factor is asked for. */
@NullMarked
package vn.thidua.keycloak.signin;

import org.jspecify.annotations.NullMarked;
