/** All that the browser talks to: signs people in, keeps their tokens, passes their requests on. */
@NullMarked
package vn.thidua.gateway;

import org.jspecify.annotations.NullMarked;
