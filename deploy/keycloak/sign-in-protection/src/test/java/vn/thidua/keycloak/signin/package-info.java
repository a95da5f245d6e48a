@NullMarked
package vn.thidua.keycloak.signin;

import org.jspecify.annotations.NullMarked;
