/** The one reading of where a request goes. */
@NullMarked
package vn.thidua.gateway.path;

import org.jspecify.annotations.NullMarked;
