/** The way from the gateway to the services and back. */
@NullMarked
package vn.thidua.gateway.routes;

import org.jspecify.annotations.NullMarked;
