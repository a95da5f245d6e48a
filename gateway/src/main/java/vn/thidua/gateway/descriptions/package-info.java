/** The descriptions of the services' interfaces, for people who are signed in. */
@NullMarked
package vn.thidua.gateway.descriptions;

import org.jspecify.annotations.NullMarked;
