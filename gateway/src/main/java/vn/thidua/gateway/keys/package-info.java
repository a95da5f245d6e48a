/** The installation's keys, and what is sealed with them. */
@NullMarked
package vn.thidua.gateway.keys;

import org.jspecify.annotations.NullMarked;
