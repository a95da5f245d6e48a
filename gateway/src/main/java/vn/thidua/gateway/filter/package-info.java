/** The filters that every request passes first. */
@NullMarked
package vn.thidua.gateway.filter;

import org.jspecify.annotations.NullMarked;
