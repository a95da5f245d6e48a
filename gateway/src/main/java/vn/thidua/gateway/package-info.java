/** The browser's only door: signs people in, keeps their tokens, passes their requests on. */
@NullMarked
package vn.thidua.gateway;

import org.jspecify.annotations.NullMarked;
