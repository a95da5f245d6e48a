/** What every request passes before anything else happens. */
@NullMarked
package vn.thidua.gateway.door;

import org.jspecify.annotations.NullMarked;
