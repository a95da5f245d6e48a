/** Signing in and out through Keycloak, and the tokens that come of it. */
@NullMarked
package vn.thidua.gateway.signin;

import org.jspecify.annotations.NullMarked;
