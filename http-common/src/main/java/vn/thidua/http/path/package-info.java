/** What a path may look like, at the gateway and at every service. */
@NullMarked
package vn.thidua.http.path;

import org.jspecify.annotations.NullMarked;
